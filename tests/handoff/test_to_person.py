"""What a person reads before giving a question to people: who, when, how long."""

from pathlib import Path

from bot.conversation.cards import Cards
from bot.conversation.desk import Desk, Original
from bot.conversation.texts import Texts
from bot.conversation.turn import State
from bot.handoff import to_person
from bot.knowledge.loader import load
from bot.knowledge.localise import localise
from tests.knowledge import small_base


def desk(folder: Path, town: str) -> Desk:
    knowledge = load(small_base.write(folder, {"town.yaml": small_base.FILES["town.yaml"] + town}), small_base.TODAY)
    texts = Texts("de", knowledge.texts, "de")
    return Desk(
        knowledge, texts, Cards(localise(knowledge, "de"), texts, small_base.NOW), State(), small_base.NOW, Original(knowledge, texts)
    )


def test_who_reads_when_they_are_there_and_how_long_it_takes_stand_in_the_town_file(tmp_path: Path) -> None:
    shown = to_person.consent(desk(tmp_path, 'staff: {actor: landratsamt, hours: "Mo-Th 09:00-16:00", answer_days: 2}\n'), "Wer?").text
    assert "Lesen werden es Menschen in einer Gruppe: Landratsamt." in shown
    assert "Sie sind da: Mo–Th 9–16" in shown.replace("Do", "Th")
    assert "· jetzt geöffnet bis 16 Uhr" in shown
    assert "Eine Antwort kommt meist innerhalb von 2 Werktagen." in shown


def test_without_that_the_coordination_office_is_named_and_nothing_is_promised(tmp_path: Path) -> None:
    shown = to_person.consent(desk(tmp_path, ""), "Wer?").text
    assert "Koordinationsstelle Bürgerengagement" in shown
    assert "Bis zur Antwort können einige Tage vergehen." in shown
    assert "Sie sind da" not in shown


def test_an_answer_stands_as_it_was_written(tmp_path: Path) -> None:
    message = to_person.answer(desk(tmp_path, ""), "مرحبا\nRaum 12")
    assert [line.text for line in message.lines[1:3]] == ["مرحبا", "Raum 12"]
    assert message.lines[0].text == "Antwort von Mitarbeitenden"
