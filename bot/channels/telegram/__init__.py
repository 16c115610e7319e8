"""Telegram: updates in, messages out. It translates, is patient, and remembers nothing of anybody."""

from bot.channels.telegram.application import build, run_polling
from bot.channels.telegram.profile import Profile

__all__ = ["Profile", "build", "run_polling"]
