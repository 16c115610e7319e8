"""Albums: Telegram sends each picture as a message of its own, and one answer is enough for all."""

from collections import deque

from telegram import Message

REMEMBERED = 100  # albums; the pictures of one arrive within a second


class Albums:
    def __init__(self) -> None:
        self._seen: deque[str] = deque(maxlen=REMEMBERED)

    def answered(self, message: Message | None) -> bool:
        """Whether this is one more picture, without words, of an album that was already answered."""
        if message is None or message.media_group_id is None:
            return False
        if message.media_group_id in self._seen:
            return not message.caption
        self._seen.append(message.media_group_id)
        return False
