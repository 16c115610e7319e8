"""Contacts grow old: the staff are asked whether they are still right, and what they confirm counts."""
