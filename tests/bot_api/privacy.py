"""Which messages of a group reach a bot in privacy mode."""

from .plain_text import texts_of
from .shapes import Json
from .world import BOT_ID, Chat, World

_SERVICE = frozenset(
    {
        "new_chat_members",
        "left_chat_member",
        "new_chat_title",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
        "group_chat_created",
        "pinned_message",
    }
)


def seen_by_bot(world: World, chat: Chat, message: Json) -> bool:
    """True for what Telegram would hand the bot.

    In a group, with privacy mode on: commands that name no other bot, mentions of and replies to the bot, service messages.
    An administrator sees everything, a bot outside nothing.
    """
    status = chat.members.get(BOT_ID, "left")
    if chat.type == "private":
        return status != "kicked"
    if status not in {"member", "administrator"}:
        return False
    if status == "administrator" or world.bot["can_read_all_group_messages"] or not _SERVICE.isdisjoint(message):
        return True
    name = f"@{world.bot['username']}".lower()
    text = message.get("text") or message.get("caption") or ""
    commands = [command.lower() for command in texts_of(text, "bot_command")]
    if text.startswith("/") and commands and ("@" not in commands[0] or commands[0].endswith(name)):
        return True
    if any(command.endswith(name) for command in commands) or name in (word.lower() for word in texts_of(text, "mention")):
        return True
    return bool(message.get("reply_to_message", {}).get("from", {}).get("id") == BOT_ID)
