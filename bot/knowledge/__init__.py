"""What the organisations know: reading, checking and holding it."""
