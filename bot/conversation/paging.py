"""Long lists of buttons in pages that fit a phone."""

from collections.abc import Sequence

from bot.conversation.actions import Action
from bot.conversation.desk import Desk, Rows
from bot.conversation.messages import Button

MOST_ROWS = 8  # buttons of a list that a phone shows without scrolling


def number(text: str) -> int:
    """A page's number as a button carries it, counted from 0; the first one for anything else."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 3 else 0


def rows(desk: Desk, buttons: Sequence[Button], page: int, turned: Action, *below: Button) -> Rows:
    """One page of buttons, one a row, the way to the pages beside it, and what stands below every page.

    `turned` is the action that shows the list; the page's number is added to it. A page too many is the last one.
    """
    pages = max(1, -(-len(buttons) // MOST_ROWS))
    page = min(page, pages - 1)
    shown = [(button,) for button in buttons[page * MOST_ROWS : (page + 1) * MOST_ROWS]]
    turning = []
    if page > 0:
        turning.append(_turn(desk.say("button-previous"), turned, page - 1))
    if page + 1 < pages:
        turning.append(_turn(desk.say("button-next"), turned, page + 1))
    return (*shown, *([tuple(turning)] if turning else []), *((button,) for button in below))


def title(desk: Desk, text: str, buttons: Sequence[Button], page: int) -> str:
    """The list's title, with the page's number where there are several."""
    pages = max(1, -(-len(buttons) // MOST_ROWS))
    if pages == 1:
        return text
    return f"{text}\n{desk.say('page-of', page=str(min(page, pages - 1) + 1), pages=str(pages))}"


def _turn(label: str, turned: Action, page: int) -> Button:
    return Button(label, str(Action(turned.verb, (*turned.arguments, str(page)))))
