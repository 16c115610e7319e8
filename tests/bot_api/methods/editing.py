"""editMessageText, editMessageReplyMarkup, deleteMessage: edits applied in place."""

from ..keyboards import checked
from ..parameters import Parameters
from ..shapes import Json, bad_request
from ..world import BOT_ID, Chat, World
from .sending import chat_given, note, writable
from .texts import text_content

DELETABLE_SECONDS = 48 * 3600
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current content "
    "and reply markup of the message"
)


def edit_message_text(world: World, given: Parameters) -> Json | bool:
    if given.text("inline_message_id"):
        text_content(given)
        checked(given.structure("reply_markup"), inline_only=True)
        return True
    chat, message = _editable(world, given)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    content = text_content(given)
    return _edit(world, chat, message, {"text": content["text"], "entities": content.get("entities")}, given)


def edit_message_reply_markup(world: World, given: Parameters) -> Json | bool:
    if given.text("inline_message_id"):
        checked(given.structure("reply_markup"), inline_only=True)
        return True
    chat, message = _editable(world, given)
    return _edit(world, chat, message, {}, given)


def delete_message(world: World, given: Parameters) -> bool:
    chat = chat_given(world, given)
    message = chat.messages.get(given.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    own = message["from"]["id"] == BOT_ID
    may_delete_others = chat.type == "private" or chat.members.get(BOT_ID) == "administrator"
    if not (own or may_delete_others) or world.clock() - message["date"] > DELETABLE_SECONDS:
        raise bad_request("message can't be deleted for everyone")
    del chat.messages[message["message_id"]]
    note(world, chat, "deleted", message["message_id"])
    return True


def _editable(world: World, given: Parameters) -> tuple[Chat, Json]:
    chat = writable(world, given)
    message = chat.messages.get(given.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    if message["from"]["id"] != BOT_ID or message["message_id"] in chat.reply_keyboards:
        raise bad_request("message can't be edited")
    return chat, message


def _edit(world: World, chat: Chat, message: Json, content: Json, given: Parameters) -> Json:
    """Put new content and keyboard (none given: none left) into the message."""
    changed = {**content, "reply_markup": checked(given.structure("reply_markup"), inline_only=True)}
    if all(message.get(name) == value for name, value in changed.items()):
        raise bad_request(NOT_MODIFIED)
    for name, value in changed.items():
        if value is None:
            message.pop(name, None)
        else:
            message[name] = value
    message["edit_date"] = world.now()
    note(world, chat, "edited", message["message_id"])
    return message
