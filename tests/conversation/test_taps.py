"""What a tapped button or a command asks."""

import pytest

from bot.conversation.turn import State
from tests.conversation.talk import Talk, labels, text


@pytest.mark.parametrize(
    ("action", "shows"),
    [
        ("show|reparatur", "Schäden und Reparaturen"),
        ("show|actor:landratsamt", "Betreibt die Gemeinschaftsunterkünfte"),
        ("show|place:gartenweg", "Haus am Gartenweg"),
        ("back|reparatur", "Schäden und Reparaturen"),
        ("stage|hausordnung|anschluss", "Regeln in den Häusern der Stadt"),
        ("may|hausordnung", "Das darfst du als Ehrenamtliche/r"),
        ("self|hausordnung", "Das kannst du selbst tun"),
        ("contacts|reparatur", "Landratsamt\n☎ +49 711 1234-560"),
        ("save|landratsamt", "Hier ist der Kontakt zum Speichern."),
        ("wrong|reparatur", "Sag bitte auch der Koordinationsstelle Bescheid"),
        ("wrong|actor:landratsamt", "Sag bitte auch der Koordinationsstelle Bescheid"),
        ("area|unterkunft", "Leben in der Unterkunft"),
        ("areas", "Worum geht es?"),
        ("numbers", "Notrufnummern"),
        ("restart", "Gut, von vorn."),
        ("help", "Schreib deine Frage in eigenen Worten."),
        ("privacy", "Ich speichere keine Namen"),
        ("welcome", "ich bin der Wegweiser für Kleinstadt"),
        ("more|reparatur", "Schäden und Reparaturen"),
        ("counter|hausordnung", "Guten Tag, können Sie mir bitte bei „Hausordnung“ weiterhelfen?"),
        ("begin", "Hilfst du Geflüchteten"),
        ("begin|en", "Hilfst du Geflüchteten"),
        ("begin|xx", "Hilfst du Geflüchteten"),
        ("audience", "Schreib mir jetzt deine Frage"),
        ("audience|volunteer", "Schön, dass du hilfst!"),
        ("audience|refugee", "was du selbst tun kannst"),
        ("kinds", "Welche Stelle suchst du?"),
        ("kind|landkreis", "🏢 Landkreis"),
        ("kind|landkreis|99", "🏢 Landkreis"),
        ("engagement", "Mitmachen und helfen"),
        ("browse|self", "Was du selbst tun kannst"),
        ("browse|may|unterkunft", "Das darfst du als Ehrenamtliche/r"),
        ("browse|self|unterkunft|x", "Das kannst du selbst tun"),
        ("chart", "Wer ist wofür zuständig?"),
        ("chart|unterkunft", "Hausordnung: Heimleitung"),
        ("where", "Wo wohnst du?"),
        ("where|stage|anschluss", "Gut, ich merke mir: Anschlussunterbringung der Stadt."),
        ("where|forget", "Gut, das habe ich vergessen."),
        ("places", "In welcher Unterkunft wohnst du?"),
        ("area|unterkunft|0", "Leben in der Unterkunft"),
        ("areas|back", "Worum geht es?"),
        ("open|t_reparatur", "Schäden und Reparaturen"),
        ("open|plakat-7", "ich bin der Wegweiser für Kleinstadt"),
        ("forget", "Ich habe alles zu unserem Gespräch vergessen."),
    ],
)
def test_a_tap_shows_what_it_promised(talk: Talk, action: str, shows: str) -> None:
    assert shows in text(talk.acts(action))


@pytest.mark.parametrize(
    "action",
    [
        "", "show", "back|gone", "stage|hausordnung|mond", "stage|gone|anschluss", "may|gone", "self|gone", "contacts|gone",
        "save|gone", "wrong|gone",
        "more|gone", "counter|gone", "audience|king", "kind|gone", "kinds|1", "browse", "browse|all", "browse|self|gone", "chart|gone",
        "where|stage|mond", "where|gone", "places|1|2", "open", "open|a|b", "begin|a|b",
        "area|gone", "areas|1|2", "numbers|x", "drop|table", "show|a|b", "\u202eshow|reparatur", "x" * 64,
    ],
)  # fmt: skip
def test_a_stale_or_forged_tap_leads_to_the_overview(talk: Talk, action: str) -> None:
    turn = talk.acts(action)
    assert (turn.reply.kind, labels(turn)) == ("clarify", ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz"])


@pytest.mark.parametrize("target", ["gone", "actor:gone", "place:gone", "smalltalk:gone", "out-of-scope"])
def test_showing_what_is_gone_does_no_harm(talk: Talk, target: str) -> None:
    assert talk.acts(f"show|{target}").reply.kind in ("fallback", "smalltalk")


@pytest.mark.parametrize(
    ("action", "edits"),
    [
        ("back|reparatur", True),
        ("self|reparatur", True),
        ("stage|hausordnung|anschluss", True),
        ("show|reparatur", False),
        ("areas", False),
        ("areas|back", True),
        ("more|reparatur", True),
        ("counter|reparatur", True),
        ("kind|landkreis", True),
        ("where", True),
    ],
)
def test_only_turning_a_page_changes_the_message_that_was_tapped(talk: Talk, action: str, edits: bool) -> None:
    assert talk.acts(action).messages[0].edits is edits


def test_a_tapped_stage_is_remembered(talk: Talk) -> None:
    talk.acts("stage|hausordnung|anschluss")
    assert (talk.state.stage, talk.state.target) == ("anschluss", "hausordnung")


def test_a_saved_contact_is_one_for_the_address_book(talk: Talk) -> None:
    [message] = talk.acts("save|landratsamt").messages
    assert message.contact
    assert (message.contact.name, message.contact.phone) == ("Landratsamt", "+49 711 1234-560")


def test_a_body_without_a_number_shows_its_card_instead(talk: Talk) -> None:
    [message] = talk.acts("save|heimleitung").messages
    assert message.contact is None
    assert "Geh ins Büro im Haus." in message.text


def test_forgetting_leaves_nothing(talk: Talk) -> None:
    talk.acts("stage|hausordnung|anschluss")
    talk.acts("forget")
    assert talk.state == State()
