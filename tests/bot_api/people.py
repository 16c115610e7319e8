"""Bringing people and groups into the world."""

from typing import Any, Literal

from .group import BASIC_IDS, SUPERGROUP_IDS, Group, next_group_id
from .person import Person
from .shapes import Json
from .world import BOT_ID, Chat, World

FIRST_USER_ID = 7_000_000_001  # beyond 32 bits, as new accounts are


def new_person(world: World, first_name: str, language_code: str | None, started: bool, **fields: Any) -> Person:
    user_id = FIRST_USER_ID + len(world.users)
    user: Json = {"id": user_id, "is_bot": False, "first_name": first_name, **fields}
    if language_code:
        user["language_code"] = language_code
    about: Json = {name: user[name] for name in ("first_name", "last_name", "username") if name in user}
    world.users[user_id] = user
    world.chats[user_id] = Chat(user_id, "private", about, {user_id: "member", BOT_ID: "member"}, started=started)
    return Person(world, user, world.chats[user_id])


def new_group(
    world: World, title: str, members: tuple[Person, ...], kind: Literal["group", "supergroup"], bot: str, **fields: Any
) -> Group:
    """A group whose first member is its creator; `bot` is the bot's status there: member, administrator, left."""
    statuses = {person.id: "member" if place else "creator" for place, person in enumerate(members)}
    group_id = next_group_id(world, BASIC_IDS if kind == "group" else SUPERGROUP_IDS)
    world.chats[group_id] = Chat(group_id, kind, {"title": title, **fields}, statuses | {BOT_ID: bot})
    return Group(world, world.chats[group_id])
