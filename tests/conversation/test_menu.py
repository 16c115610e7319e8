"""Without typing: areas, topics, emergency numbers, what the bot says of itself."""

from bot.conversation import menu
from bot.conversation.desk import Desk
from tests.conversation.talk import Talk, labels, text


def test_every_area_is_a_button_with_its_pictogram(desk: Desk) -> None:
    turn = menu.areas(desk)
    assert labels(turn) == ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz"]
    assert (turn.reply.kind, turn.reply.asks) == ("clarify", "topic")


def test_an_area_shows_its_topics_and_the_way_back_in_the_same_message(desk: Desk) -> None:
    turn = menu.area(desk, "unterkunft")
    assert labels(turn) == ["Hausordnung", "Schäden und Reparaturen", "Internet und WLAN", "Alle Themen"]
    assert turn.messages[0].edits


def test_every_topic_is_two_taps_away(talk: Talk) -> None:
    talk.acts("areas")
    talk.taps("🏠 Leben in der Unterkunft")
    assert talk.taps("Internet und WLAN").reply.target == "internet-wlan"


def test_the_emergency_numbers_say_whose_they_are_each_once(desk: Desk) -> None:
    turn = menu.emergency_numbers(desk)
    assert text(turn) == "Notrufnummern\n☎ 112 – Rettungsdienst und Feuerwehr\n☎ 110 – Polizei"
    assert turn.reply.urgent_numbers == ("112", "110")


def test_the_welcome_names_the_town_and_promises_privacy(desk: Desk) -> None:
    turn = menu.welcome(desk)
    assert "Wegweiser für Kleinstadt" in text(turn)
    assert "Ich merke mir nicht, wer du bist" in text(turn)
    assert labels(turn) == ["Alle Themen", "Notrufnummern"]


def test_what_the_bot_says_of_itself_leads_on_to_the_topics(desk: Desk) -> None:
    turn = menu.about(desk, "privacy")
    assert "Ich speichere keine Namen" in text(turn)
    assert labels(turn) == ["Alle Themen"]


def test_help_tells_how_to_ask_in_a_group(desk: Desk) -> None:
    assert "In einer Gruppe antworte ich" in text(menu.about(desk, "help"))
