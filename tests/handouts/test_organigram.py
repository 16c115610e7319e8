"""What stands where on the organigram, before anything is drawn."""

from dataclasses import replace
from datetime import date

from bot.handouts.organigram import Organigram, Row
from bot.knowledge.model import Condition, KnowledgeBase, Responsibility
from tests.handouts.drawn import laid_out


def row(sheet: Organigram, topic: str) -> Row:
    return next(row for block in sheet.blocks for row in block.rows if row.topic == topic)


def shown(sheet: Organigram, topic: str) -> list[tuple[int, list[str]]]:
    """Each cell: how many stages, which bodies."""
    return [(cell.stages, [entry.body for entry in cell.entries]) for cell in row(sheet, topic).cells]


def with_responsibilities(knowledge: KnowledgeBase, topic: str, *responsibilities: Responsibility) -> KnowledgeBase:
    changed = replace(knowledge.topics[topic], responsibilities=responsibilities)
    return replace(knowledge, topics={**knowledge.topics, topic: changed})


def test_every_responsibility_stands_in_its_topics_row_under_its_stage(base: KnowledgeBase) -> None:
    sheet = laid_out(base)
    stages = list(base.town.stages)
    for topic in base.topics.values():
        cells = [cell for cell in row(sheet, topic.id).cells for _ in range(cell.stages)]
        assert len(cells) == len(stages)
        for stage, cell in zip(stages, cells, strict=True):
            holding = {r.actor for r in topic.responsibilities if not r.when.stages or stage in r.when.stages}
            assert {entry.body for entry in cell.entries} == holding


def test_neighbouring_stages_with_the_same_bodies_are_one_cell(small_knowledge: KnowledgeBase) -> None:
    sheet = laid_out(small_knowledge)
    for each in (row for block in sheet.blocks for row in block.rows):
        assert all(one.entries != other.entries for one, other in zip(each.cells, each.cells[1:], strict=False))
    assert any(cell.stages > 1 for block in sheet.blocks for row in block.rows for cell in row.cells)


def test_stages_whose_bodies_differ_in_a_mark_are_two_cells(small_knowledge: KnowledgeBase) -> None:
    one = small_knowledge.topics["hausordnung"].responsibilities[0]
    settled = replace(one, state="settled", when=Condition(stages=("vorlaeufig",)))
    open_one = replace(one, state="unsettled", when=Condition(stages=("anschluss",)))
    sheet = laid_out(with_responsibilities(small_knowledge, "hausordnung", settled, open_one))
    assert shown(sheet, "hausordnung") == [(1, [one.actor]), (1, [one.actor])]


def test_unsettled_overdue_and_inferred_are_marked_and_explained(small_knowledge: KnowledgeBase) -> None:
    one = small_knowledge.topics["hausordnung"].responsibilities[0]
    bad = replace(one, state="unsettled", when=Condition(), provenance=replace(one.provenance, basis="inferred", checked=date(2020, 1, 1)))
    sheet = laid_out(with_responsibilities(small_knowledge, "hausordnung", bad))
    (entry,) = row(sheet, "hausordnung").cells[0].entries
    assert (entry.unsettled, entry.overdue, entry.inferred) == (True, True, True)
    assert all((sheet.legend.unsettled, sheet.legend.overdue, sheet.legend.inferred))


def test_a_mark_that_is_nowhere_on_the_sheet_is_not_explained(small_knowledge: KnowledgeBase) -> None:
    assert laid_out(small_knowledge).legend.overdue == ""


def test_a_body_with_several_parts_stands_once_with_the_marks_of_all(small_knowledge: KnowledgeBase) -> None:
    one = replace(small_knowledge.topics["hausordnung"].responsibilities[0], when=Condition(), state="settled")
    sheet = laid_out(with_responsibilities(small_knowledge, "hausordnung", one, replace(one, matter="anderes", state="unsettled")))
    assert shown(sheet, "hausordnung") == [(2, [one.actor])]
    assert row(sheet, "hausordnung").cells[0].entries[0].unsettled


def test_where_nobody_is_named_the_sheet_says_whom_to_ask(small_knowledge: KnowledgeBase) -> None:
    one = replace(small_knowledge.topics["hausordnung"].responsibilities[0], when=Condition(stages=("vorlaeufig",)))
    sheet = laid_out(with_responsibilities(small_knowledge, "hausordnung", one))
    assert shown(sheet, "hausordnung") == [(1, [one.actor]), (1, [])]
    fallback = small_knowledge.town.fallback_actor
    assert small_knowledge.actors[fallback].short in sheet.legend.nobody
    assert fallback in {body.id for kind in sheet.kinds for body in kind.bodies}


def test_a_condition_on_place_or_audience_stands_behind_the_body(small_knowledge: KnowledgeBase) -> None:
    place = next(iter(small_knowledge.places.values()))
    one = replace(small_knowledge.topics["hausordnung"].responsibilities[0], when=Condition(places=(place.id,), audiences=("volunteer",)))
    (entry,) = row(laid_out(with_responsibilities(small_knowledge, "hausordnung", one)), "hausordnung").cells[0].entries
    assert entry.only == f"{place.name} · nur für Ehrenamtliche"


def test_what_holds_in_a_protected_house_alone_is_nowhere(small_knowledge: KnowledgeBase) -> None:
    place = next(iter(small_knowledge.places.values()))
    one = replace(small_knowledge.topics["hausordnung"].responsibilities[0], when=Condition(places=(place.id,)))
    hidden = replace(small_knowledge, places={place.id: replace(place, protected=True)})
    assert shown(laid_out(with_responsibilities(hidden, "hausordnung", one)), "hausordnung") == [(2, [])]


def test_all_bodies_of_the_cells_and_no_others_stand_in_the_header(base: KnowledgeBase) -> None:
    sheet = laid_out(base, area="geld")
    named = {entry.body for block in sheet.blocks for row in block.rows for cell in row.cells for entry in cell.entries}
    assert {body.id for kind in sheet.kinds for body in kind.bodies} - {base.town.fallback_actor} == named - {base.town.fallback_actor}


def test_a_body_has_the_same_sign_on_every_sheet(base: KnowledgeBase) -> None:
    whole = {body.id: body.sign for kind in laid_out(base).kinds for body in kind.bodies}
    for area in base.town.areas:
        part = {body.id: body.sign for kind in laid_out(base, area=area).kinds for body in kind.bodies}
        assert part.items() <= whole.items()


def test_a_bodys_own_sheet_has_its_topics_and_says_what_it_does_there(base: KnowledgeBase) -> None:
    sheet = laid_out(base, body="awo")
    rows = [row for block in sheet.blocks for row in block.rows]
    assert {row.topic for row in rows} == {
        topic.id for topic in base.topics.values() if any(r.actor == "awo" for r in topic.responsibilities)
    }
    assert all(row.matters for row in rows)
    assert base.actors["awo"].name in sheet.part


def test_two_marks_say_where_volunteers_help_and_what_refugees_do_themselves(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["hausordnung"]
    bare = replace(topic, advice=replace(topic.advice, volunteers_may=(), self_help=("Lies den Aushang.",)))
    sheet = laid_out(replace(small_knowledge, topics={topic.id: bare}))
    assert (row(sheet, topic.id).volunteers, row(sheet, topic.id).self_help) == (False, True)
    assert (sheet.legend.volunteers, bool(sheet.legend.self_help)) == ("", True)


def test_a_body_without_number_or_address_shows_how_it_is_reached(base: KnowledgeBase) -> None:
    bodies = [body for kind in laid_out(base).kinds for body in kind.bodies]
    assert all(body.phone or body.ways for body in bodies)
