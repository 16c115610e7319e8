"""Where an answer leaves a question open, a person may ask for people: a button, unless such a question of theirs is open already."""

from collections.abc import Sequence
from dataclasses import replace

from bot.conversation.desk import Desk
from bot.conversation.messages import Button, Line
from bot.conversation.turn import Turn
from bot.handoff.case import MOST_OPEN, Case


def leaves_open(turn: Turn) -> bool:
    """Whether the answer was "I do not know" or "that is not settled", to words of theirs."""
    return bool(turn.messages) and turn.messages[-1].answers_words


def offered(desk: Desk, turn: Turn, cases: Sequence[Case]) -> Turn:
    """The turn with the button, or with a word that the staff have such a question already. `cases`: those open of this person."""
    *others, last = turn.messages
    matter = _matter(turn)
    if matter and any(matter in case.nearest[:1] for case in cases):
        return replace(turn, messages=(*others, replace(last, lines=(*last.lines, Line(desk.say("staff-waiting"), "note")))))
    if len(cases) >= MOST_OPEN:
        return turn
    button = (Button(desk.say("button-staff"), f"staff|ask|{desk.texts.language}"),)
    given = next((row for row in last.buttons if any(one.action == "give" for one in row)), None)
    rows = [row for row in last.buttons if row is not given]
    beside = ((*([given] if given else []), button, *rows),)
    return replace(turn, messages=(*others, replace(last, buttons=beside[0])))


def _matter(turn: Turn) -> str:
    if turn.reply.target and ":" not in turn.reply.target:
        return turn.reply.target
    return next((choice.target for choice in turn.reply.candidates if ":" not in choice.target), "")
