"""A collection of questions becomes a knowledge base that passes every check."""

import json
from datetime import date
from pathlib import Path

import pytest

from benchmarks import faq_base
from bot.knowledge.loader import load

DAY = date(2026, 11, 22)
COLLECTION = """\
question,answer_id,title,text
Wann fliegt der Drache?,Drachen Flug,Flugplan,Immer dienstags um 12:30. Bei Regen nie.
wann fliegt der drache,Drachen Flug,Flugplan,Immer dienstags um 12:30. Bei Regen nie.
Fährt auch ein Einhorn?,Drachen Flug,Flugplan,
"Kann ich fliegen, ohne zu fallen?",Drachen Flug,,
Wie früh muss ich da sein?,Drachen Flug,,
Fliegt er sonntags?,Drachen Flug,,
no,Zauberstab/Größe,,
Welcher Stab passt zu mir?,Zauberstab/Größe,,
Wer fragt ohne Antwort?,,,
"""


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    collection = tmp_path / "collection.csv"
    collection.write_text(COLLECTION, encoding="utf-8")
    out = tmp_path / "out"
    arguments = ["faq_base", str(collection), str(out), "--title", "title", "--text", "text", "--held-out", "3", "--day", str(DAY)]
    monkeypatch.setattr("sys.argv", arguments)
    faq_base.main()
    return out


def test_the_base_has_no_problems_and_one_topic_an_answer(made: Path) -> None:
    knowledge = load(made / "base", DAY)
    assert {id: topic.title for id, topic in knowledge.topics.items()} == {"drachen-flug": "Flugplan", "zauberstab-grosse": "no"}
    assert knowledge.topics["drachen-flug"].advice.steps == ("Immer dienstags um 12:30. Bei Regen nie.",)


def test_no_question_is_both_taught_and_held_out(made: Path) -> None:
    taught = load(made / "base", DAY).utterances["de"]
    held = [json.loads(line) for line in (made / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(entry["question"], entry["expect"]) for entry in held] == [("Kann ich fliegen, ohne zu fallen?", "drachen-flug")]
    assert taught["drachen-flug"].examples == (
        "Wann fliegt der Drache?",
        "Fährt auch ein Einhorn?",
        "Wie früh muss ich da sein?",
        "Fliegt er sonntags?",
    )


def test_answers_whose_ids_look_alike_stay_apart() -> None:
    answers = {"A b": faq_base.Answer(), "a-b": faq_base.Answer(), "ä/b": faq_base.Answer(), "?": faq_base.Answer()}
    assert list(faq_base.identifiers(answers).values()) == ["a-b", "a-b-2", "a-b-3", "antwort"]


def test_a_long_answer_is_broken_into_lines_that_a_topic_may_hold() -> None:
    lines = faq_base.broken("wort " * 100 + "x" * 400)
    assert all(len(line) <= faq_base.LINE for line in lines)
    assert "".join(lines).replace(" ", "") == "wort" * 100 + "x" * 400
