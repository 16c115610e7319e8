"""What Telegram shows of the bot before anybody has written: its menu and its descriptions, by language."""

import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from telegram import Bot, BotCommand, User
from telegram.error import TelegramError

from bot.channels.telegram.retries import patiently

log = logging.getLogger(__name__)

EVERYBODY = ""  # the language of those who have none of their own here


@dataclass(frozen=True, slots=True)
class Profile:
    """By language code; EVERYBODY for all others. Telegram takes codes of two letters only: others are left out."""

    commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)  # (name, description), at most 100
    descriptions: Mapping[str, str] = field(default_factory=dict)  # above the empty chat, at most 512 characters
    short_descriptions: Mapping[str, str] = field(default_factory=dict)  # on the profile page, at most 120 characters


async def introduce(bot: Bot, profile: Profile) -> None:
    """Set all of it. What fails is logged: the bot answers just as well without. What only @BotFather can set is told."""
    for advice in _advice(bot.bot):
        log.warning(advice)
    for name, language, setting in _settings(bot, profile):
        if len(language) not in (0, 2):
            continue
        try:
            await patiently(setting)
        except TelegramError as error:
            log.warning("%s for language '%s' not set: %s", name, language, type(error).__name__)


def _advice(me: User) -> Iterator[str]:
    """What its owner should change, by what the bot knows of itself."""
    if me.can_read_all_group_messages:
        yield (
            "privacy mode is off: Telegram hands over everything said in groups, though the bot needs only what is meant for it; "
            "turn it on at @BotFather, /setprivacy (docs/groups.md)"
        )
    if not me.supports_inline_queries:
        yield "inline mode is off: @name in other chats finds nothing; turn it on at @BotFather, /setinline (docs/groups.md)"


def _settings(bot: Bot, profile: Profile) -> Iterator[tuple[str, str, Callable[[], Awaitable[bool]]]]:
    for language, commands in profile.commands.items():
        menu = [BotCommand(name, description) for name, description in commands]
        yield "menu", language, partial(bot.set_my_commands, menu, language_code=language)
    for language, text in profile.descriptions.items():
        yield "description", language, partial(bot.set_my_description, text, language_code=language)
    for language, text in profile.short_descriptions.items():
        yield "short description", language, partial(bot.set_my_short_description, text, language_code=language)
