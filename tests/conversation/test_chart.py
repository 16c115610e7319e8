"""The organigram as text."""

from bot.conversation.messages import Handout
from tests.conversation.talk import Talk, labels, text

FILE = "📄 Als PDF zum Ausdrucken"


def test_an_area_says_who_is_responsible_for_each_of_its_topics(talk: Talk) -> None:
    assert text(talk.acts("chart|unterkunft")).split("\n") == [
        "🏠 Leben in der Unterkunft",
        "Hausordnung: Heimleitung",
        "Schäden und Reparaturen: Heimleitung, Landratsamt",
        "Internet und WLAN: Koordinationsstelle",
        "Gilt für: Gemeinschaftsunterkunft des Landkreises",
    ]


def test_it_holds_for_where_somebody_lives(talk: Talk) -> None:
    talk.acts("where|stage|anschluss")
    assert "Hausordnung: Koordinationsstelle" in text(talk.acts("chart|unterkunft"))


def test_a_topic_is_a_tap_away_and_so_is_the_way_back(talk: Talk) -> None:
    talk.acts("chart|unterkunft")
    assert talk.taps("Hausordnung").reply.target == "hausordnung"
    talk.acts("chart|unterkunft")
    assert labels(talk.taps("Zur Übersicht")) == ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz", "Alle Stellen", FILE]


def test_the_whole_organigram_is_a_file_to_print(talk: Talk) -> None:
    talk.acts("chart")
    assert talk.taps(FILE).messages[0].handout == Handout("de")


def test_so_is_one_area_in_the_language_that_is_spoken(talk: Talk) -> None:
    talk.acts("language|ar")
    file = next(label for label in labels(talk.acts("chart|unterkunft")) if "PDF" in label)
    assert talk.taps(file).messages[0].handout == Handout("ar", "unterkunft")


def test_an_area_that_is_gone_is_no_file(talk: Talk) -> None:
    assert talk.acts("print|weg").messages[0].handout is None
