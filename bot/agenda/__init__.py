"""What the round table has to talk about: drawn up from what people asked and what the knowledge base leaves open."""
