"""A topic as it stands on paper."""

from dataclasses import replace
from datetime import date

from bot.handouts.topics import topic
from bot.knowledge.model import KnowledgeBase, Translation
from tests.handouts.paper import reading


def test_who_is_responsible_stands_by_stage_in_the_order_people_pass_through_them(small_knowledge: KnowledgeBase) -> None:
    stages = topic(reading(small_knowledge, "de"), "hausordnung").stages
    assert [(stage.names, [one.body.id for one in stage.holders]) for stage in stages] == [
        (("Gemeinschaftsunterkunft",), ["heimleitung"]),
        (("Städtische Unterkunft",), ["koordinationsstelle"]),
    ]


def test_where_the_stage_makes_no_difference_none_is_named(small_knowledge: KnowledgeBase) -> None:
    (everywhere,) = topic(reading(small_knowledge, "de"), "reparatur").stages
    assert everywhere.names == ()
    assert everywhere.shared


def test_what_is_inferred_or_unsettled_bears_a_mark(small_knowledge: KnowledgeBase) -> None:
    inferred = topic(reading(small_knowledge, "de"), "hausordnung").stages[1].holders[0]
    assert inferred.marks == ("nicht bestätigt",)
    unsettled = topic(reading(small_knowledge, "de"), "internet-wlan").stages[0].holders[0]
    assert unsettled.marks == ("Noch nicht geklärt",)
    assert unsettled.open == "Wer den Anschluss bezahlt, ist nicht entschieden."


def test_a_late_check_is_marked_without_a_pictogram(small_knowledge: KnowledgeBase) -> None:
    late = topic(reading(small_knowledge, "de", date(2028, 1, 1)), "hausordnung")
    assert late.notes == ("Prüfung überfällig, bitte nachfragen",)
    assert topic(reading(small_knowledge, "de"), "hausordnung").notes == ()


def test_a_body_tells_how_to_reach_it_only_where_it_is_named_first(small_knowledge: KnowledgeBase) -> None:
    repair = small_knowledge.topics["reparatur"]
    twice = replace(repair, responsibilities=(*repair.responsibilities, repair.responsibilities[0]))
    changed = replace(small_knowledge, topics={**small_knowledge.topics, "reparatur": twice})
    (everywhere,) = topic(reading(changed, "de"), "reparatur").stages
    assert [one.first for one in everywhere.holders] == [True, True, False]


def test_the_ways_to_a_body_are_spelt_out_without_pictograms(small_knowledge: KnowledgeBase) -> None:
    office = topic(reading(small_knowledge, "de"), "reparatur").stages[0].holders[1].body
    assert office.ways == (
        "+49 711 1234-560", "info@landkreis.example", "landkreis.example", "Mo–Fr 8–12, Do 13:30–18 Uhr", "Amtsplatz 1, 73728 Kleinstadt",
    )  # fmt: skip


def test_what_is_not_translated_or_not_checked_says_so(small_knowledge: KnowledgeBase) -> None:
    assert topic(reading(small_knowledge, "en"), "hausordnung").notes == ("Noch nicht übersetzt, darum auf Deutsch",)
    german = reading(small_knowledge, "de").local.knowledge
    texts = {text: Translation(f"* {text}", checked=False) for text in _texts(german)}
    translated = replace(small_knowledge, translations={"en": texts})
    assert topic(reading(translated, "en"), "hausordnung").notes == ("Übersetzung noch nicht geprüft",)


def test_sources_are_named_with_publisher_and_date(small_knowledge: KnowledgeBase) -> None:
    assert topic(reading(small_knowledge, "de"), "reparatur").sources == ("Seite des Landkreises (landkreis.example, 2026)",)


def _texts(knowledge: KnowledgeBase) -> list[str]:
    from bot.knowledge.translatable import texts

    return list(texts(knowledge))
