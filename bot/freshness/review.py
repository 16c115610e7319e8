"""What is kept of asking: which contacts the staff were asked about, and which they have confirmed."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Asked:
    """The staff were asked `times` about a body's contact, last on `day`, and have not answered."""

    actor: str
    day: date
    times: int


@dataclass(frozen=True, slots=True)
class Confirmed:
    """Somebody of the staff said on `day` that a body's contact is right. `contact` is a hash of what it said then."""

    actor: str
    day: date
    contact: str


class Reviews(Protocol):
    """Keeps both. Raises StoreError when they cannot be read or written."""

    async def asked(self) -> list[Asked]: ...

    async def ask(self, asked: Asked) -> bool:
        """Note that they are asked now; False when another process has done so already."""
        ...

    async def answered(self, actor: str) -> bool:
        """No answer is waited for any more; False when none was."""
        ...

    async def confirm(self, confirmed: Confirmed) -> None: ...

    async def confirmed(self) -> list[Confirmed]: ...
