"""What the conversation needs from outside, as narrow as it needs it."""

from collections.abc import Awaitable, Callable, Collection
from typing import Literal, Protocol

from bot.conversation.messages import Handout
from bot.conversation.round_table import Given
from bot.conversation.suggestions import Suggestions
from bot.conversation.turn import Outcome, State, Turn, Utterance

Handle = Callable[[str, Utterance], Awaitable[Turn]]
"""What every channel is given: (key of the conversation, what was said) → the turn to show."""

Suggest = Callable[[str, str | None], Suggestions]
"""For channels where one can look up cards for others: (what was typed, the app's language) → the cards. Remembers nothing."""

Move = Callable[[str, str], Awaitable[None]]
"""For channels whose conversations can change their key: (the old key, the new one)."""

Draw = Callable[[Handout, str], bytes]
"""For channels that send files: (a hand-out, the bot's address for its QR code) → the PDF. Takes a second: call it on another thread.
Raises `HandoutError`."""


Speak = Callable[[str, str], Awaitable[bytes]]
"""For channels that send voice messages: (a text as one would say it, its language) → OGG with Opus. Takes seconds. Raises a
`WegweiserError` whose words hold nothing of the text."""


class Store(Given, Protocol):
    """Short-lived memory of conversations, counts, and what people give. The key names a conversation, never a person's words."""

    async def recall(self, conversation: str) -> State: ...

    async def remember(self, conversation: str, state: State) -> None: ...

    async def forget(self, conversation: str) -> None: ...

    async def count(self, outcome: Outcome) -> None: ...


Claim = Literal["ours", "theirs", "answered"]


class Handled(Protocol):
    """Which of a channel's updates are answered, by their numbers only; shared by all processes that serve one bot."""

    async def repeats(self, updates: Collection[int]) -> frozenset[int]: ...

    async def claim(self, update: int) -> Claim: ...

    async def answered(self, update: int) -> None: ...

    async def release(self, update: int) -> None: ...
