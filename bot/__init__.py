"""Wegweiser: who is responsible for what in refugee accommodation, as a bot."""

__version__ = "0.1.0"
