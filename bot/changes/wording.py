"""Changes in words, for the round table: in German, as everything it reads on paper. One line a change, below what it concerns."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.changes.change import Change, Kind, Subject

NOTHING = "Für die Menschen hat sich nichts geändert."

HEADS: dict[Kind, str] = {
    "town": "Allgemein",
    "urgent": "Notfall „{name}“",
    "topic": "Thema {name} ({area})",
    "actor": "Stelle {name}",
    "place": "Unterkunft {name}",
    "texts": "Was der Bot sagt ({name})",
    "translations": "Übersetzung ({name})",
    "examples": "Beispielfragen ({name})",
}
SENTENCES = {
    "name": "Heißt jetzt „{new}“, vorher „{old}“.",
    "language-added": "Neue Sprache: {new}.",
    "language-gone": "Sprache entfallen: {old}.",
    "fallback": "Wenn niemand zuständig scheint, hilft jetzt {new}, vorher {old}.",
    "review": "Angaben gelten jetzt nach {new} Tagen als überfällig, vorher nach {old}.",
    "default-stage": "Ohne Angabe gilt jetzt die Stufe „{new}“, vorher „{old}“.",
    "stage": "Stufe der Unterbringung: jetzt „{new}“, vorher „{old}“.",
    "area": "Bereich heißt jetzt „{new}“, vorher „{old}“.",
    "checked": "Neu mit der Quelle verglichene Angaben: {count}.",
    "sourced": "Angaben, die jetzt belegt sind und vorher abgeleitet waren: {count}.",
    "inferred": "Angaben, die jetzt nur noch abgeleitet sind und vorher belegt waren: {count}.",
    "numbers": "Nummern: jetzt {new}, vorher {old}.",
    "first": "Zuerst steht jetzt „{new}“, vorher „{old}“.",
    "signs-added": "Neue Krisenzeichen: {count}.",
    "signs-gone": "Entfallene Krisenzeichen: {count}.",
    "responsible": "{when}Zuständig war {old}, jetzt {new} ({detail}).",
    "responsible-gone": "{when}Nicht mehr zuständig: {old} ({detail}).",
    "responsible-added-settled": "{when}Neu zuständig: {new} ({detail}).",
    "responsible-added-shared": "{when}Neu mit zuständig: {new} ({detail}).",
    "responsible-added-unsettled": "{when}Neu und ungeklärt, für den Übergang {new}: {detail}",
    "matter": "{when}{detail} ist jetzt zuständig für „{new}“, vorher für „{old}“.",
    "when": "{detail} ist jetzt zuständig für: {new}; vorher für: {old}.",
    "now-settled": "{when}Geklärt: zuständig ist {new}.",
    "now-shared": "{when}Jetzt geteilt: {new} ist mit zuständig.",
    "now-unsettled": "{when}Jetzt ungeklärt, für den Übergang {new}: {detail}",
    "open": "{when}Ungeklärt ist jetzt: {new} Vorher: {old}",
    "line-added": "{when}{detail} Neu: „{new}“",
    "line-gone": "{when}{detail} Entfallen: „{old}“",
    "line-changed": "{when}{detail} Jetzt „{new}“, vorher „{old}“",
    "contact": "{detail} jetzt {new}, vorher {old}.",
    "appointment": "Jetzt nur mit Termin.",
    "no-appointment": "Jetzt auch ohne Termin.",
    "role": "Aufgabe jetzt „{new}“, vorher „{old}“.",
    "place-stage": "Stufe jetzt „{new}“, vorher „{old}“.",
    "operator": "Betrieben jetzt von {new}, vorher von {old}.",
    "social-care": "Soziale Betreuung jetzt durch {new}, vorher durch {old}.",
    "place-state": "Jetzt {new}, vorher {old}.",
    "note": "Hinweis jetzt „{new}“, vorher „{old}“.",
    "texts": "Geänderte Texte: {count} ({detail}).",
    "untranslated": "Nicht mehr oder noch nicht übersetzt, erscheinen auf Deutsch: {count}; der erste: „{new}“",
    "translation-checked": "Geprüfte Übersetzungen: {count}.",
    "examples-added": "Neu: {count}.",
    "examples-gone": "Entfallen: {count}.",
}
COMINGS: dict[Kind, str] = {
    "topic": "Neues Thema; zuständig: {new}.",
    "actor": "Neue Stelle: {new}.",
    "place": "Neue Unterkunft: {new}.",
    "urgent": "Neuer Notfall: {new}.",
}
GOINGS: dict[Kind, str] = {
    "topic": "Das Thema gibt es nicht mehr.",
    "actor": "Die Stelle gibt es nicht mehr.",
    "place": "Die Unterkunft gibt es nicht mehr.",
    "urgent": "Den Notfall gibt es nicht mehr: {old}.",
}
NAMES = {  # of lists and fields
    "steps": "Nächste Schritte.",
    "volunteers_may": "Das dürfen Ehrenamtliche.",
    "volunteers_must_not": "Das bitte nicht (Ehrenamt).",
    "self_help": "Das kann man selbst tun.",
    "law": "Fundstellen.",
    "phone": "Telefon:",
    "email": "E-Mail:",
    "address": "Adresse:",
    "web": "Internet:",
    "hours": "Öffnungszeiten:",
    "reach": "So erreicht man sie:",
}
STATES = {"open": "offen", "closed": "geschlossen", "planned": "geplant", "never_built": "nie gebaut", "unknown": "unbekannt"}
WHOM = {"%volunteer": "für Ehrenamtliche", "%refugee": "für Geflüchtete", "%protected": "ein geschütztes Haus"}


def report(changes: Sequence[Change]) -> str:
    """Everything, grouped by what it concerns: a head, then a line a change."""
    if not changes:
        return NOTHING
    return "\n\n".join("\n".join((head(subject), *(f"- {line}" for line in lines))) for subject, lines in sections(changes))


def sections(changes: Sequence[Change]) -> Iterator[tuple[Subject, list[str]]]:
    """What changed about each subject, in sentences; in the order of `changes`, each subject once."""
    order = {subject: place for place, subject in reversed(list(enumerate(change.subject for change in changes)))}
    grouped = groupby(sorted(changes, key=lambda change: order[change.subject]), key=lambda change: change.subject)
    for subject, of in grouped:
        yield subject, [sentence(change) for change in of]


def head(subject: Subject) -> str:
    return HEADS[subject.kind].format(name=subject.name, area=subject.area)


def sentence(change: Change) -> str:
    """One change in one line."""
    kind = change.subject.kind
    template = {"new": COMINGS, "gone": GOINGS}.get(change.what, {}).get(kind) or SENTENCES[change.what]
    when = _whom(change.when)
    old, new = (_text(change, text) for text in (change.old, change.new))
    detail = NAMES.get(change.detail, change.detail)
    return template.format(old=old, new=new, when=f"{when}: " if when else "", detail=detail, count=change.count)


def _text(change: Change, text: str) -> str:
    if change.what == "when":
        return _whom(text) or "alle"
    if change.what == "place-state":
        return STATES.get(text, text)
    return text or "keine Angabe"


def _whom(when: str) -> str:
    return ", ".join(WHOM.get(part, part) for part in when.split(", ")) if when else ""
