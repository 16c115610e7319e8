"""How much one conversation may give in a day, and all of them together: nobody fills the round table's list.

In memory only, for the day, under Python's hash of the conversation's key, which every process makes with a key of its own.
"""

from collections import defaultdict
from datetime import date
from typing import Literal

MOST_A_DAY = 3  # questions of one conversation; a fourth can wait until tomorrow
MOST_OF_ALL = 200  # questions a day; more are no questions any more
MOST_REPORTS = 10  # a day, of one conversation
MOST_REPORTS_OF_ALL = 500

Refusal = Literal["again", "enough"]


class Allowance:
    """Counts what was given. Of one conversation each matter counts once a day, so one person never looks like three."""

    def __init__(self) -> None:
        self._day = date.min
        self._questions: defaultdict[int, set[str]] = defaultdict(set)
        self._reports: defaultdict[int, set[str]] = defaultdict(set)

    def question(self, conversation: str, matter: str, day: date) -> Refusal | None:
        """Take a question's place; None when there is one. `matter`: what it is about, e.g. the nearest topic."""
        self._begin(day)
        return _taken(self._questions, hash(conversation), matter, MOST_A_DAY, MOST_OF_ALL)

    def give_back(self, conversation: str, matter: str) -> None:
        """The question was not kept after all."""
        self._questions[hash(conversation)].discard(matter)

    def report(self, conversation: str, target: str, day: date) -> bool:
        """Whether a report is to be counted."""
        self._begin(day)
        return _taken(self._reports, hash(conversation), target, MOST_REPORTS, MOST_REPORTS_OF_ALL) is None

    def _begin(self, day: date) -> None:
        if day != self._day:
            self._day = day
            self._questions.clear()
            self._reports.clear()


def _taken(given: defaultdict[int, set[str]], who: int, matter: str, most: int, most_of_all: int) -> Refusal | None:
    if matter in given.get(who, ()):
        return "again"
    if len(given.get(who, ())) >= most or sum(map(len, given.values())) >= most_of_all:
        return "enough"
    given[who].add(matter)
    return None
