"""A scripted group: members come and go, the bot is added and removed, the group becomes a supergroup. No I/O."""

from collections.abc import Callable

from .members import member_shown
from .privacy import seen_by_bot
from .shapes import Json
from .world import BOT_ID, Chat, World

BASIC_IDS, SUPERGROUP_IDS = -4_000_000_000, -1_002_000_000_000  # counted downwards, as Telegram's own are shaped


class Group:
    """Each act returns the update_id of what the bot gets of it; UNSEEN (0) where it gets nothing."""

    def __init__(self, world: World, chat: Chat) -> None:
        self.world, self.chat = world, chat

    @property
    def chat_id(self) -> int:
        return self.chat.id

    def adds_bot(self, by: Json, *, status: str = "member") -> int:
        """`by` (a person's `user`) adds the bot or changes what it is: member or administrator."""
        return self._bot_becomes(status, by)

    def removes_bot(self, by: Json) -> int:
        return self._bot_becomes("kicked", by)

    def becomes_supergroup(self) -> "Group":
        """Telegram moves the group to a new id; sending to the old one is refused with `migrate_to_chat_id`."""
        old = self.chat
        new = Chat(next_group_id(self.world, SUPERGROUP_IDS), "supergroup", dict(old.about), dict(old.members))
        self.world.chats[new.id] = new
        owner = self.world.users[next((member for member in old.members if member != BOT_ID), BOT_ID)]
        self._service(old, owner, {"migrate_to_chat_id": new.id})
        self._service(new, owner, {"migrate_from_chat_id": old.id})
        old.migrated_to = new.id
        return Group(self.world, new)

    def _bot_becomes(self, status: str, by: Json) -> int:
        before, self.chat.members[BOT_ID] = self.chat.members.get(BOT_ID, "left"), status
        bot = self.world.bot
        update_id = self.world.give(
            "my_chat_member",
            {
                "chat": self.chat.shown(),
                "from": by,
                "date": self.world.now(),
                "old_chat_member": member_shown(bot, before),
                "new_chat_member": member_shown(bot, status),
            },
            self.chat.id,
        )
        if before in {"left", "kicked"}:
            self._service(self.chat, by, {"new_chat_members": [bot]})
        return update_id

    def _service(self, chat: Chat, sender: Json, content: Json) -> int:
        message = self.world.add_message(chat, sender, content)
        return self.world.give("message", message, chat.id, seen=seen_by_bot(self.world, chat, message))


def next_group_id(world: World, first: int) -> int:
    taken: Callable[[int], bool] = world.chats.__contains__
    while taken(first):
        first -= 1
    return first
