"""The agenda in plain German, section by section; how it is laid out is for others to say (`markdown`, `table`, `paper`)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.agenda.agenda import ENOUGH_ASKERS, Agenda, Changes
from bot.conversation.round_table import Became

NOTHING = "Nichts."
MOST_NAMES = 10  # of one kind of change; more is a number
BECAME: dict[Became, str] = {
    "open": "wieder offen",
    "clarifying": "werden gerade geklärt",
    "answered": "persönlich beantwortet, der Wegweiser kennt die Antwort noch nicht",
    "learnt": "kennt der Wegweiser jetzt",
    "dropped": "gehören nicht zum Wegweiser",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading, a sentence that explains it, and a table. A list has one column without a head."""

    title: str
    lead: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def title(agenda: Agenda) -> str:
    return f"Tagesordnung für den Runden Tisch {agenda.town}"


def standing(agenda: Agenda) -> str:
    """From when to when."""
    counted = f"gezählt seit {_day(agenda.since)}" if agenda.since else "gezählt von Anfang an"
    return f"Stand {_day(agenda.day)}, {counted}"


def sections(agenda: Agenda) -> Iterator[Section]:
    yield Section(
        "Was sich seit der letzten Sitzung geändert hat",
        "" if agenda.changes else "Es ist noch keine Sitzung vermerkt (wegweiser agenda --held).",
        (),
        tuple((line,) for line in _changes(agenda.changes)) if agenda.changes else (),
    )
    yield Section(
        "Offene Fragen",
        "Fragen, auf die der Wegweiser keine Antwort hat. Wer fragte, hat zugestimmt und ist nicht bekannt. "
        f"Den Wortlaut zeigen wir erst, wenn mindestens {ENOUGH_ASKERS} Menschen Ähnliches gefragt haben.",
        ("Frage", "Nächste Themen", "Wie oft"),
        tuple(
            (f"„{asked.wording}“" if asked.wording else "(Wortlaut nicht gezeigt)", ", ".join(asked.topics), str(asked.times))
            for asked in agenda.asked
        ),
    )
    yield Section(
        "Ungeklärte Zuständigkeiten",
        "Hier steht im Wegweiser „noch nicht geklärt“. Bitte entscheiden: Wer ist zuständig?",
        ("Thema", "Was offen ist", "Für den Übergang", "Wie oft gefragt"),
        tuple((u.topic, u.open, u.meanwhile, str(u.times)) for u in agenda.unsettled),
    )
    yield Section(
        "Als falsch gemeldet",
        "Menschen haben auf „Stimmt nicht mehr“ getippt, seit die Angabe zuletzt geprüft wurde.",
        ("Was", "Wie oft", "Zuletzt"),
        tuple((r.name, str(r.times), _day(r.last)) for r in agenda.reported),
    )
    yield Section(
        "Kontakte, deren Prüfung überfällig ist",
        "Bitte prüfen: Stimmen Telefon, Adresse und Zeiten noch?",
        ("Stelle", "Zuletzt geprüft"),
        tuple((o.body, _day(o.checked)) for o in agenda.overdue),
    )
    yield Section(
        "Am häufigsten vergeblich gefragt",
        "Der Wegweiser wusste keine Antwort; am nächsten lag jeweils dieses Thema.",
        ("Nächstes Thema", "Wie oft"),
        tuple((topic, str(times)) for topic, times in agenda.in_vain),
    )


def _changes(changes: Changes) -> Iterator[str]:
    yield f"Neue Fragen: {changes.given}"
    for became, times in changes.became.items():
        yield f"Fragen – {BECAME[became]}: {times}"
    for what, names in (
        ("Geklärt", changes.settled),
        ("Neu ungeklärt", changes.newly_unsettled),
        ("Kontakte geprüft", changes.checked),
    ):
        if names:
            more = f" und {len(names) - MOST_NAMES} weitere" if len(names) > MOST_NAMES else ""
            yield f"{what}: {', '.join(names[:MOST_NAMES])}{more}"


def _day(day: date) -> str:
    return f"{day:%d.%m.%Y}"
