"""Ways to talk to people. A channel only translates; it is handed one callable and never sees the store."""
