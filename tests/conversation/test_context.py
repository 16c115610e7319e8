"""What a message says about where somebody lives."""

from dataclasses import replace

import pytest

from bot.conversation.context import Context
from bot.knowledge.model import KnowledgeBase
from bot.matching.normalise import tokens


@pytest.fixture
def context(small_knowledge: KnowledgeBase) -> Context:
    return Context(small_knowledge)


@pytest.mark.parametrize(
    ("said", "stage"),
    [
        ("Ich wohne in der städtischen Unterkunft", "anschluss"),
        ("STAEDTISCHE UNTERKUNFT", "anschluss"),
        ("in der Gemeinschaftsunterkunft des Landkreises", "vorlaeufig"),
        ("im Heim", None),
    ],
)
def test_a_stage_is_recognised_by_its_phrases_and_names(context: Context, said: str, stage: str | None) -> None:
    assert context.read(tokens(said), "de").stage == stage


def test_the_last_mention_counts(context: Context) -> None:
    assert context.read(tokens("nicht mehr in der Gemeinschaftsunterkunft, jetzt in der städtischen Unterkunft"), "de").stage == "anschluss"


def test_the_last_place_counts(small_knowledge: KnowledgeBase) -> None:
    garden = small_knowledge.places["gartenweg"]
    mill = replace(garden, id="muehle", name="Alte Mühle", aliases=())
    context = Context(replace(small_knowledge, places={"gartenweg": garden, "muehle": mill}))
    assert context.read(tokens("Ich bin vom Gartenweg in die alte Mühle gezogen"), "de").place == "muehle"


def test_a_place_tells_its_stage(context: Context) -> None:
    mention = context.read(tokens("WLAN am Gartenweg"), "de")
    assert (mention.place, mention.stage) == ("gartenweg", "anschluss")


def test_a_stage_that_is_said_counts_more_than_that_of_the_place(context: Context) -> None:
    assert context.read(tokens("Gartenweg, Gemeinschaftsunterkunft"), "de").stage == "vorlaeufig"


def test_the_rest_is_what_is_left_without_stage_and_place(context: Context) -> None:
    assert context.read(tokens("WLAN am Gartenweg, städtische Unterkunft"), "de").rest == ("wlan", "am")


def test_a_protected_place_is_not_recognised(small_knowledge: KnowledgeBase) -> None:
    hidden = replace(small_knowledge.places["gartenweg"], protected=True)
    context = Context(replace(small_knowledge, places={"gartenweg": hidden}))
    mention = context.read(tokens("WLAN am Gartenweg"), "de")
    assert (mention.place, mention.stage, mention.rest) == (None, None, ("wlan", "am", "gartenweg"))


def test_a_short_phrase_counts_in_its_own_language_only(small_knowledge: KnowledgeBase) -> None:
    town = small_knowledge.town
    stage = replace(town.stages["anschluss"], phrases={"de": ("au", "anschlussunterbringung"), "fr": ("logement de la ville",)})
    context = Context(replace(small_knowledge, town=replace(town, stages={**town.stages, "anschluss": stage})))
    assert context.read(tokens("wir sind in der AU"), "de").stage == "anschluss"
    assert context.read(tokens("je vais au jobcenter"), "fr").stage is None
    assert context.read(tokens("dans un logement de la ville"), "fr").stage == "anschluss"
    assert context.read(tokens("nous sommes en Anschlussunterbringung"), "fr").stage == "anschluss"
