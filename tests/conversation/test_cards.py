"""Answers as people see them."""

from dataclasses import replace

import pytest

from bot.conversation import answers
from bot.conversation.cards import FIRST_SCREEN, MOST_BODIES, Cards
from bot.conversation.dialogue import Dialogue
from bot.conversation.messages import Button, ContactCard, Message
from bot.conversation.texts import Texts
from bot.conversation.turn import State, Utterance
from bot.knowledge.loader import default_folder, load
from bot.knowledge.localise import Localised
from bot.knowledge.model import KnowledgeBase, Topic
from tests.shipped import NOW, TODAY


def card(
    knowledge: KnowledgeBase, topic: Topic | str, stage: str | None = None, audience: str | None = None, *, overdue: bool = False
) -> Message:
    topic = knowledge.topics[topic] if isinstance(topic, str) else topic
    found = answers.find(knowledge, topic, stage, None, audience)
    cards = Cards(Localised(knowledge), Texts("de", knowledge.texts, "de"), NOW)
    return cards.topic(topic, found, audience, overdue=overdue, checked="22.11.2026")


def labels(message: Message) -> list[list[str]]:
    return [[button.label for button in row] for row in message.buttons]


def test_a_topic_says_who_how_to_reach_them_what_next_and_when_it_was_checked(small_knowledge: KnowledgeBase) -> None:
    assert card(small_knowledge, "reparatur").text.split("\n") == [
        "Schäden und Reparaturen",
        "Mehrere Stellen teilen sich das.",
        "Wohnheimleitung: Schäden im Haus aufnehmen",
        "➜ Geh ins Büro im Haus. Die Zeiten stehen am Aushang.",
        "Landratsamt: Handwerker beauftragen",
        "☎ +49 711 1234-560",
        "✉ info@landkreis.example",
        "🕘 Mo–Fr 8–12, Do 13:30–18 Uhr · jetzt geöffnet bis 12 Uhr",
        "📍 Amtsplatz 1, 73728 Kleinstadt",
        "🌐 landkreis.example",
        "Nächste Schritte",
        "1. Melde den Schaden der Heimleitung.",
        "2. Mach ein Foto.",
        "Geprüft am 22.11.2026",
    ]


def test_a_topic_that_depends_on_the_stage_names_it_and_offers_the_others(small_knowledge: KnowledgeBase) -> None:
    message = card(small_knowledge, "hausordnung")
    assert message.lines[0].text == "Hausordnung · Gemeinschaftsunterkunft"
    assert message.buttons[0] == (Button("Städtische Unterkunft", "stage|hausordnung|anschluss"),)


def test_a_topic_that_does_not_depend_on_the_stage_names_none(small_knowledge: KnowledgeBase) -> None:
    message = card(small_knowledge, "reparatur")
    assert message.lines[0].text == "Schäden und Reparaturen"
    assert ["Städtische Unterkunft"] not in labels(message)


def test_what_is_unsettled_is_said_with_who_helps_meanwhile(small_knowledge: KnowledgeBase) -> None:
    text = card(small_knowledge, "internet-wlan").text
    assert "Noch nicht geklärt: Wer den Anschluss bezahlt, ist nicht entschieden." in text
    assert "Für den Übergang: Koordinationsstelle Bürgerengagement (WLAN in der Unterkunft)" in text


def test_what_was_inferred_is_said_to_be(small_knowledge: KnowledgeBase) -> None:
    assert "Aus Regeln abgeleitet, nicht bestätigt · 22.11.2026" in card(small_knowledge, "hausordnung", "anschluss").text
    assert "abgeleitet" not in card(small_knowledge, "reparatur").text


def test_an_overdue_check_is_said(small_knowledge: KnowledgeBase) -> None:
    assert card(small_knowledge, "reparatur", overdue=True).lines[-1].text == "⚠ Prüfung überfällig, bitte nachfragen"


def test_refugees_read_what_they_can_do_themselves(small_knowledge: KnowledgeBase) -> None:
    text = card(small_knowledge, "hausordnung", audience="refugee").text
    assert "Das kannst du selbst tun\n1. Halte die Nachtruhe ein." in text
    assert "Nächste Schritte" not in text


def test_the_steps_of_a_responsibility_go_before_those_of_the_topic(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["hausordnung"]
    own = tuple(replace(r, steps=("Ruf die Koordinationsstelle an.",)) for r in topic.responsibilities)
    assert "1. Ruf die Koordinationsstelle an.\nGeprüft" in card(small_knowledge, replace(topic, responsibilities=own)).text


def test_buttons_lead_to_what_there_is_and_to_nothing_else(small_knowledge: KnowledgeBase) -> None:
    assert labels(card(small_knowledge, "hausordnung")) == [
        ["Städtische Unterkunft"],
        ["Was darf ich als Ehrenamtliche/r?"],
        ["Was kann ich selbst tun?"],
        ["Am Schalter zeigen", "Mehr …"],  # the body has neither a number to copy nor an address
    ]
    assert labels(card(small_knowledge, "internet-wlan")) == [["Nummer kopieren"], ["Am Schalter zeigen", "Mehr …"]]


def test_the_ways_to_a_body_that_is_named_twice_stand_once(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["reparatur"]
    [_, last] = topic.responsibilities
    text = card(small_knowledge, replace(topic, responsibilities=(last, replace(last, matter="Rechnungen bezahlen")))).text
    assert "Landratsamt: Rechnungen bezahlen" in text
    assert text.count("☎") == 1


def test_a_body_says_what_it_is_part_of(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    assert "Gehört zu: Landratsamt" in cards.body(small_knowledge.actors["heimleitung"], overdue=False, checked="22.11.2026").text


def test_further_bodies_are_named_only(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["reparatur"]
    [first, *_] = topic.responsibilities
    several = [replace(first, actor=actor) for actor in ("heimleitung", "heimleitung", "landratsamt", "koordinationsstelle", "heimleitung")]
    lines = card(small_knowledge, replace(topic, responsibilities=tuple(several))).text.split("\n")
    assert "Weitere Stellen: Koordinationsstelle" in lines
    assert sum(line.startswith("Wohnheimleitung: ") for line in lines) == MOST_BODIES - 1


def test_a_body_too_many_for_a_phone_is_named_only(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["reparatur"]
    long = [replace(r, matter=f"{r.matter} " + "und noch mehr " * 20) for r in topic.responsibilities]
    message = card(small_knowledge, replace(topic, responsibilities=tuple(long)))
    assert "Weitere Stellen: Landratsamt" in message.text
    assert len(message.text) <= FIRST_SCREEN


def test_where_too_much_would_stand_the_name_the_first_way_and_the_first_step_stay(small_knowledge: KnowledgeBase) -> None:
    topic = small_knowledge.topics["reparatur"]
    steps = tuple(f"Schritt {number} " + "mit vielen Worten " * 8 for number in range(4))
    text = card(small_knowledge, replace(topic, advice=replace(topic.advice, steps=steps))).text
    assert all(part in text for part in ("Wohnheimleitung", "➜ Geh ins Büro", "Landratsamt", "☎ +49", "1. Schritt 0", "Geprüft am"))
    assert "Schritt 2" not in text


def test_where_nobody_is_known_the_coordination_office_helps_on(small_knowledge: KnowledgeBase) -> None:
    text = card(small_knowledge, replace(small_knowledge.topics["reparatur"], responsibilities=())).text
    assert "Weiterhelfen kann Koordinationsstelle Bürgerengagement:\n☎ +49 711 1234-570" in text


def test_a_body_says_what_it_does_and_what_for(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    message = cards.body(small_knowledge.actors["landratsamt"], overdue=False, checked="22.11.2026")
    assert message.text.startswith("Landratsamt\nBetreibt die Gemeinschaftsunterkünfte im Landkreis.\n☎ +49 711 1234-560\n")
    assert "Zuständig zum Beispiel für: Schäden und Reparaturen" in message.text
    assert labels(message) == [["Nummer kopieren", "Auf der Karte"], ["Kontakt speichern", "Stimmt nicht mehr"]]


def test_a_place_says_its_stage_operator_and_state_and_sends_to_the_notice_board(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    assert cards.place(small_knowledge.places["gartenweg"], checked="22.11.2026").text.split("\n") == [
        "Haus am Gartenweg",
        "Art: Anschlussunterbringung der Stadt",
        "Betreiber: Koordinationsstelle Bürgerengagement",
        "Stand 2026: in Betrieb",
        "Schau auf den Aushang im Haus oder frag die Heimleitung.",
        "Geprüft am 22.11.2026",
    ]


def test_in_danger_the_number_is_said_before_anything_else(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    fire = small_knowledge.urgent.matters[0]
    assert cards.urgent([fire], fire.numbers).text == "Ruf sofort 112 an und geh raus.\n☎ 112 – Rettungsdienst und Feuerwehr"


@pytest.mark.parametrize(
    ("as_of", "told"), [("2021", " (Angabe von 2021)"), ("undatiert", " (Angabe ohne Datum)"), ("2025-03", ""), (None, "")]
)
def test_an_old_contact_tells_its_year(small_knowledge: KnowledgeBase, cards: Cards, as_of: str | None, told: str) -> None:
    actor = small_knowledge.actors["landratsamt"]
    dated = replace(actor, contact=replace(actor.contact, as_of=as_of))
    assert cards.reach(dated)[0].text == f"☎ +49 711 1234-560{told}"


def test_emergency_numbers_do_not_age(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    actor = small_knowledge.actors["notruf"]
    assert cards.reach(replace(actor, contact=replace(actor.contact, as_of="1990")))[0].text == "☎ 112"


def test_a_body_by_appointment_says_so_after_the_way_to_it(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    actor = small_knowledge.actors["heimleitung"]
    lines = cards.reach(replace(actor, contact=replace(actor.contact, appointment_only=True)))
    assert [line.text for line in lines] == ["➜ Geh ins Büro im Haus. Die Zeiten stehen am Aushang.", "🕘 Nur mit Termin"]


def test_who_sees_people_by_appointment_only_is_not_said_to_be_open(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    actor = small_knowledge.actors["landratsamt"]
    lines = [line.text for line in cards.reach(replace(actor, contact=replace(actor.contact, appointment_only=True)))]
    assert "🕘 Mo–Fr 8–12, Do 13:30–18 Uhr" in lines
    assert "🕘 Nur mit Termin" in lines


def test_a_body_with_a_number_can_be_saved(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    assert cards.save(small_knowledge.actors["landratsamt"]) == ContactCard(
        "Landratsamt", "+49 711 1234-560", "info@landkreis.example", "Amtsplatz 1, 73728 Kleinstadt", "landkreis.example"
    )
    assert cards.save(small_knowledge.actors["heimleitung"]) is None


def test_where_nobody_is_known_the_number_of_the_coordination_office_is_copied(small_knowledge: KnowledgeBase) -> None:
    message = card(small_knowledge, replace(small_knowledge.topics["reparatur"], responsibilities=()))
    assert "+49 711 1234-570" in [button.copies for row in message.buttons for button in row]


def test_what_is_used_less_stands_behind_more(small_knowledge: KnowledgeBase, cards: Cards) -> None:
    found = answers.find(small_knowledge, small_knowledge.topics["reparatur"], None, None, None)
    message = cards.topic(small_knowledge.topics["reparatur"], found, None, overdue=False, checked="", rarer=True)
    assert labels(message) == [["Alle Stellen und Kontakte"], ["Kontakt speichern", "Stimmt nicht mehr"], ["Zurück zur Antwort"]]


def test_who_lives_here_is_shown_first_what_can_be_done_oneself(small_knowledge: KnowledgeBase) -> None:
    rows = labels(card(small_knowledge, "hausordnung", audience="refugee"))
    assert rows.index(["Was kann ich selbst tun?"]) < rows.index(["Was darf ich als Ehrenamtliche/r?"])


def test_the_number_is_copied_and_the_address_looked_up_as_the_base_has_them(small_knowledge: KnowledgeBase) -> None:
    [copy, chart] = next(row for row in card(small_knowledge, "reparatur").buttons if row[0].copies)
    assert (copy.copies, chart.address) == ("+49 711 1234-560", "Amtsplatz 1, 73728 Kleinstadt")


# The shipped base


SHIPPED = load(default_folder(), TODAY)


@pytest.mark.parametrize("stage", SHIPPED.town.stages)
def test_every_shipped_answer_fits_a_phone(stage: str) -> None:
    too_long = {id: length for id in SHIPPED.topics if (length := len(card(SHIPPED, id, stage).text)) > FIRST_SCREEN}
    assert too_long == {}


@pytest.mark.parametrize("stage", SHIPPED.town.stages)
def test_every_shipped_answer_names_a_body_a_way_a_step_and_a_date(stage: str) -> None:
    for id, topic in SHIPPED.topics.items():
        text = card(SHIPPED, id, stage).text
        given = answers.find(SHIPPED, topic, stage, None, None).responsibilities
        assert SHIPPED.actors[given[0].actor if given else SHIPPED.town.fallback_actor].name in text, id
        assert any(sign in text for sign in "☎✉📍🌐➜"), id
        assert "\n1. " in text, id
        assert "22.11.2026" in text, id


@pytest.mark.parametrize("stage", [None, *SHIPPED.town.stages])
def test_no_shipped_card_has_more_than_six_rows_of_buttons(stage: str | None) -> None:
    assert {id for id in SHIPPED.topics if len(card(SHIPPED, id, stage).buttons) > 6} == set()


def test_no_label_is_cut_beside_another_where_the_rows_suffice() -> None:
    cut = {id for id in SHIPPED.topics for row in card(SHIPPED, id).buttons if len(row) > 1 for button in row if len(button.label) > 18}
    assert cut == set()


def test_no_shipped_button_is_longer_than_a_phone_shows() -> None:
    long = {b.label for id in SHIPPED.topics for row in card(SHIPPED, id).buttons for b in row if len(b.label) > 34}
    assert long == set()


@pytest.mark.parametrize("action", ["show|place:rennstrasse", "show|hausordnung"])
@pytest.mark.parametrize("language", ["ar", "uk"])
def test_what_no_editor_has_read_in_another_language_says_so(shipped: Dialogue, action: str, language: str) -> None:
    state = State(language=language, chosen=True, audience="refugee")
    [message] = shipped.respond(Utterance(action=action), state, NOW).messages
    assert shipped.texts(language).say("translation-unchecked") in message.text
