"""A base with entries as long as the schema allows and more of them than any town will have."""

from dataclasses import replace
from datetime import date

from bot.knowledge.model import (
    Actor,
    Advice,
    Area,
    Condition,
    Contact,
    KnowledgeBase,
    Place,
    Provenance,
    Responsibility,
    Source,
    Stage,
    Topic,
)  # fmt: skip

WORDS = "Unterbringungsgebührensatzung Flüchtlingsaufnahmegesetz Leistungsberechtigungsschein Wohnungsgeberbestätigung "
TOPICS, BODIES, PLACES = 15, 30, 20
CHECKED = Provenance("inferred", ("S1", "S2"), date(2024, 1, 1))  # long overdue


def extreme(base: KnowledgeBase) -> KnowledgeBase:
    """`base` with everything in it exchanged for what is long and much."""
    stages = {f"stufe-{n}": Stage(f"stufe-{n}", words(90, n), words(24, n)) for n in range(4)}
    areas = {f"bereich-{n}": Area(f"bereich-{n}", words(60, n), "🏠") for n in range(3)}
    actors = {f"stelle-{n}": _actor(n) for n in range(BODIES)}
    places = {f"haus-{n}": _place(n) for n in range(PLACES)} | {"frauenhaus": replace(_place(99), protected=True, name="Haus Verborgen")}
    return replace(
        base,
        town=replace(base.town, stages=stages, areas=areas, default_stage="stufe-0", fallback_actor="stelle-0"),
        actors=actors,
        places=places,
        topics={f"thema-{n}": _topic(n) for n in range(TOPICS)},
        sources={f"S{n}": Source(f"S{n}", words(160, n), "stadt.example", "2026", "A") for n in range(1, 3)},
    )


def words(length: int, start: int) -> str:
    """`length` characters of long words, each entry beginning with its own number."""
    text = f"{start} {WORDS * (length // len(WORDS) + 2)}"
    return text[:length].strip()


def _actor(n: int) -> Actor:
    contact = Contact(
        phone=f"+49 711 1234-{n:03}",
        email=f"wohnungsgeberbestaetigung.unterbringung{n}@fluechtlingsaufnahme.landkreis.example",
        address=words(120, n),
        web="fluechtlingsaufnahme.landkreis.example/unterbringung/wohnungsgeberbestaetigung",
        hours="Mo-Fr 08:00-12:00; Th 13:30-18:00; PH off",
        appointment_only=True,
        reach=words(160, n),
        as_of="2011",
    )
    return Actor(f"stelle-{n}", words(90, n), words(24, n), "landkreis", words(160, n), contact, CHECKED, part_of="stelle-0")


def _place(n: int) -> Place:
    return Place(f"haus-{n}", words(90, n), CHECKED, stage="stufe-1", operator="stelle-1", social_care="stelle-2", note=words(400, n))


def _topic(n: int) -> Topic:
    lines = tuple(words(160, line) for line in range(6))
    held = tuple(_responsibility(m) for m in range(12))
    return Topic(
        f"thema-{n}", f"bereich-{n % 3}", words(60, n), tuple(f"Wort{n}x{m}" for m in range(20)), held,
        Advice(CHECKED, lines[:5], lines, lines, lines), law=("§ 8 FlüAG",) * 5, related=tuple(f"thema-{m}" for m in range(5)),
    )  # fmt: skip


def _responsibility(n: int) -> Responsibility:
    return Responsibility(f"stelle-{n}", words(90, n), "unsettled", CHECKED, Condition(stages=(f"stufe-{n % 4}",)), words(160, n))
