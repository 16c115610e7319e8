"""The queue of updates, with the offset semantics of getUpdates."""

from dataclasses import dataclass

from .shapes import Json

KEPT_SECONDS = 24 * 3600  # Telegram forgets what nobody fetched for a day
FIRST_ID = 700_000_001  # a nine-digit number as real ones are; never small enough to be taken for a message id
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, eq=False)
class Pending:
    """An update not yet confirmed. Two may bear the same update (redelivery), so identity tells them apart."""

    update: Json
    chat_id: int | None
    since: float

    @property
    def update_id(self) -> int:
        return int(self.update["update_id"])


class UpdateQueue:
    """Unconfirmed updates, oldest first. `allowed` holds the kinds wanted; empty means Telegram's default."""

    def __init__(self) -> None:
        self.next_id = FIRST_ID
        self.allowed: frozenset[str] = frozenset()
        self.pending: list[Pending] = []

    def wants(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def put(self, update: Json, chat_id: int | None, now: float) -> None:
        self.pending.append(Pending(update, chat_id, now))

    def put_back(self, update: Json, chat_id: int | None, now: float) -> None:
        """Deliver an update once more, before all others, as Telegram does when an acknowledgement is lost."""
        self.pending.insert(0, Pending(update, chat_id, now))

    def confirm(self, offset: int) -> None:
        """Forget all updates below `offset`; a negative one counts from the end and forgets all before."""
        if offset < 0:
            self.pending = self.pending[offset:]
        elif offset > 0:
            self.pending = [entry for entry in self.pending if entry.update_id >= offset]

    def forget_old(self, now: float) -> None:
        self.pending = [entry for entry in self.pending if now - entry.since <= KEPT_SECONDS]

    def remove(self, entry: Pending) -> None:
        if entry in self.pending:
            self.pending.remove(entry)
