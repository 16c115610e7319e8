"""The organigram as text."""

from tests.conversation.talk import Talk, labels, text


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
    assert labels(talk.taps("Zur Übersicht")) == ["🏠 Leben in der Unterkunft", "🆘 Notfall und Schutz", "Alle Stellen"]
