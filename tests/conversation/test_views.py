"""The further views of what was last answered."""

from dataclasses import replace

import pytest

from bot.conversation import views
from bot.conversation.bidi import isolated_message
from bot.conversation.desk import Desk
from bot.conversation.texts import Texts
from tests.conversation.talk import Talk, labels, text


def about(desk: Desk, target: str) -> Desk:
    return replace(desk, state=replace(desk.state, target=target))


def test_the_numbers_of_every_body_are_shown_and_a_missing_one_is_admitted(desk: Desk) -> None:
    shown = text(views.of_last(about(desk, "reparatur"), "show_phone"))
    assert "Wohnheimleitung\nFür Heimleitung kennen wir keine Telefonnummer.\n➜ Geh ins Büro im Haus." in shown
    assert "Landratsamt\n☎ +49 711 1234-560" in shown


def test_the_numbers_are_those_of_the_stage_where_somebody_lives(desk: Desk) -> None:
    there = replace(desk, state=replace(desk.state, stage="anschluss"))
    assert "+49 711 1234-570" in text(views.of_topic(there, "hausordnung", "show_phone"))


def test_self_help_is_what_one_can_do_oneself(desk: Desk) -> None:
    turn = views.of_last(about(desk, "hausordnung"), "self_help")
    assert text(turn).startswith("Hausordnung\nDas kannst du selbst tun\n1. Halte die Nachtruhe ein.")
    assert turn.reply.action == "self_help"


def test_volunteers_read_what_they_may_what_they_must_not_and_the_law(desk: Desk) -> None:
    shown = text(views.of_last(about(desk, "hausordnung"), "volunteers"))
    assert "Das darfst du als Ehrenamtliche/r\n1. Regeln erklären." in shown
    assert "Das bitte nicht\n1. Regeln durchsetzen oder Zimmer kontrollieren." in shown
    assert "Rechtsgrundlage: § 8 FlüAG" in shown


def test_inferred_advice_is_said_to_be(desk: Desk) -> None:
    note = "Aus allgemeinen Regeln abgeleitet. Im Zweifel frag die zuständige Stelle."
    assert note in text(views.of_topic(desk, "hausordnung", "self_help"))
    assert note not in text(views.of_topic(desk, "reparatur", "self_help"))


def test_where_nothing_is_known_it_is_said(desk: Desk) -> None:
    assert "Dazu steht bei uns noch nichts." in text(views.of_topic(desk, "internet-wlan", "volunteers"))


def test_the_way_back_leads_to_the_answer(talk: Talk) -> None:
    card = text(talk.acts("show|hausordnung"))
    assert labels(talk.taps("Was kann ich selbst tun?")) == ["Zurück zur Antwort"]
    assert text(talk.taps("Zurück zur Antwort")) == card


@pytest.mark.parametrize("target", ["actor:landratsamt", "place:gartenweg"])
def test_of_a_body_or_place_its_card_is_shown_again(desk: Desk, target: str) -> None:
    turn = views.of_last(about(desk, target), "show_phone")
    assert (turn.reply.target, turn.reply.action) == (target, "show_phone")


def test_a_target_that_is_gone_is_a_fallback(desk: Desk) -> None:
    assert views.of_last(about(desk, "topic-of-last-year"), "show_phone").reply.kind == "fallback"


def test_at_the_counter_a_german_shows_one_sentence(talk: Talk) -> None:
    [message] = talk.acts("counter|hausordnung").messages
    assert [(line.text, line.style) for line in message.lines] == [
        ("Guten Tag, können Sie mir bitte bei „Hausordnung“ weiterhelfen?", "title")
    ]


def test_at_the_counter_others_read_in_their_language_what_the_german_sentence_below_says(desk: Desk) -> None:
    topics = desk.knowledge.topics
    english = replace(desk.knowledge, topics={**topics, "hausordnung": replace(topics["hausordnung"], title="House rules")})
    texts = Texts("ar", {**english.texts, "ar": "counter-sentence = Please help me with { $matter }."}, "de")
    [message] = views.of_topic(replace(desk, knowledge=english, texts=texts), "hausordnung", "counter").messages
    title, own, theirs = message.lines
    assert title.text == "Zeig das am Schalter"
    assert own.text == "Please help me with House rules."
    assert (theirs.text, theirs.style) == ("\u200eGuten Tag, können Sie mir bitte bei „Hausordnung“ weiterhelfen?", "title")
    assert isolated_message(message).lines[2] == theirs  # not turned round
