"""Measurements that nobody needs to run the bot (README.md tells how to start each)."""
