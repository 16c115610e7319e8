"""What all sending has in common: may the bot write there, and the message it makes."""

from ..keyboards import checked
from ..parameters import Parameters
from ..shapes import Act, ActKind, Json, Refusal, bad_request
from ..world import BOT_ID, Chat, World

PRESENT = frozenset({"creator", "administrator", "member"})


def chat_given(world: World, given: Parameters) -> Chat:
    """The chat meant by chat_id, known to the bot. Raises Refusal."""
    if not given.text("chat_id"):
        raise bad_request("chat_id is empty")
    chat = world.chats.get(given.integer("chat_id"))
    if chat is None:
        raise bad_request("chat not found")
    if chat.migrated_to:
        raise Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", {"migrate_to_chat_id": chat.migrated_to})
    return chat


def writable(world: World, given: Parameters) -> Chat:
    """The chat meant by chat_id, if the bot may write there. Raises Refusal (400 or 403)."""
    chat = chat_given(world, given)
    status = chat.members.get(BOT_ID, "left")
    if chat.type == "private":
        if chat.deactivated:
            raise Refusal(403, "Forbidden: user is deactivated")
        if not chat.started:
            raise Refusal(403, "Forbidden: bot can't initiate conversation with a user")
        if status == "kicked":
            raise Refusal(403, "Forbidden: bot was blocked by the user")
    elif status not in PRESENT:
        gone = "was kicked from" if status == "kicked" else "is not a member of"
        kind = "group chat" if chat.type == "group" else "supergroup chat"
        raise Refusal(403, f"Forbidden: bot {gone} the {kind}")
    return chat


def send(world: World, chat: Chat, given: Parameters, content: Json) -> Json:
    """Make the bot's message of checked content, with the keyboard and the reply that were asked for."""
    markup = checked(given.structure("reply_markup"))
    content = {**_reply(chat, given), **content}
    if markup and "inline_keyboard" in markup:
        content["reply_markup"] = markup
    message = world.add_message(chat, world.bot, content)
    if markup and "keyboard" in markup:
        chat.reply_keyboards[message["message_id"]] = markup
    note(world, chat, "sent", message["message_id"])
    return message


def note(world: World, chat: Chat, kind: ActKind, message_id: int, text: str = "") -> None:
    """Keep what the bot did, for those who wait for it."""
    world.acts.append(Act(world.number(), kind, chat.id, message_id, text))


def _reply(chat: Chat, given: Parameters) -> Json:
    asked = given.structure("reply_parameters") or {}
    message_id = int(asked.get("message_id", given.integer("reply_to_message_id")))
    if not message_id:
        return {}
    if message_id in chat.messages:
        replied = chat.messages[message_id]
        return {"reply_to_message": {key: value for key, value in replied.items() if key != "reply_to_message"}}
    if asked.get("allow_sending_without_reply") or given.flag("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")
