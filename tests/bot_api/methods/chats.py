"""getChat, getChatMember, getChatAdministrators, leaveChat."""

from ..members import member_shown
from ..parameters import Parameters
from ..shapes import Json, bad_request
from ..world import BOT_ID, World
from .sending import chat_given, writable


def get_chat(world: World, given: Parameters) -> Json:
    chat = chat_given(world, given)
    gifts = dict.fromkeys(("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), True)
    return {**chat.shown(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}


def get_chat_member(world: World, given: Parameters) -> Json:
    chat, user = chat_given(world, given), world.users.get(given.integer("user_id"))
    if user is None:
        raise bad_request("invalid user_id specified")
    return member_shown(user, chat.members.get(user["id"], "left"))


def get_chat_administrators(world: World, given: Parameters) -> list[Json]:
    chat = writable(world, given)
    if chat.type == "private":
        raise bad_request("there are no administrators in the private chat")
    return [
        member_shown(world.users[user_id], status) for user_id, status in chat.members.items() if status in {"creator", "administrator"}
    ]


def leave_chat(world: World, given: Parameters) -> bool:
    chat = writable(world, given)
    if chat.type == "private":
        raise bad_request("chat member status can't be changed in private chats")
    chat.members[BOT_ID] = "left"
    return True
