"""What changed for people between two states of a knowledge base, and how to say it."""
