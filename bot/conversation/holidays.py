"""The public holidays of a German state, e.g. `BW`: opening-hours-py knows those of whole countries only."""

from collections.abc import Container
from datetime import date
from functools import cache

import holidays

Holidays = Container[date]


@cache
def of(state: str) -> Holidays:
    """The holidays of every year. Without a state, or with one that is not German: those of all Germany."""
    germany = holidays.country_holidays("DE")
    return holidays.country_holidays("DE", subdiv=state) if state in germany.subdivisions else germany
