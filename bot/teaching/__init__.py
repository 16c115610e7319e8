"""From an open question to knowledge: where an example belongs, what it does to everything else, and writing it."""
