"""What the bot shows of itself: getMe, its commands, its name and descriptions by language."""

import json
import re

from ..parameters import Parameters
from ..shapes import Json, bad_request
from ..world import World

MOST_COMMANDS = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")
_LANGUAGE = re.compile(r"(?:[a-z]{2})?")  # two letters or none: "de-simple" and "ckb" cannot have a menu of their own


def get_me(world: World, given: Parameters) -> Json:
    return world.bot


def set_my_commands(world: World, given: Parameters) -> bool:
    commands = given.structure("commands") or []
    if len(commands) > MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        if not _COMMAND.fullmatch(str(command.get("command", "")).removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(str(command.get("description", ""))) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_menu(given)] = commands
    return True


def get_my_commands(world: World, given: Parameters) -> list[Json]:
    return world.commands.get(_menu(given), [])


def delete_my_commands(world: World, given: Parameters) -> bool:
    world.commands.pop(_menu(given), None)
    return True


def set_my_name(world: World, given: Parameters) -> bool:
    return _set_text(world, given, "name", 64)


def get_my_name(world: World, given: Parameters) -> Json:
    return {"name": _text(world, given, "name") or world.bot["first_name"]}


def set_my_description(world: World, given: Parameters) -> bool:
    return _set_text(world, given, "description", 512)


def get_my_description(world: World, given: Parameters) -> Json:
    return {"description": _text(world, given, "description")}


def set_my_short_description(world: World, given: Parameters) -> bool:
    return _set_text(world, given, "short_description", 120)


def get_my_short_description(world: World, given: Parameters) -> Json:
    return {"short_description": _text(world, given, "short_description")}


def _set_text(world: World, given: Parameters, kind: str, most: int) -> bool:
    language, text = _language(given), given.text(kind)
    if len(text) > most:
        raise bad_request(f"bot {kind.replace('_', ' ')} is too long")
    world.profile[kind, language] = text
    return True


def _text(world: World, given: Parameters, kind: str) -> str:
    """As people of that language see it: their own text, else the one for all."""
    return world.profile.get((kind, _language(given))) or world.profile.get((kind, ""), "")


def _menu(given: Parameters) -> tuple[str, str]:
    scope = given.structure("scope") or {"type": "default"}
    return json.dumps(scope, sort_keys=True), _language(given)


def _language(given: Parameters) -> str:
    language = given.text("language_code")
    if not _LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language
