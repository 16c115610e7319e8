"""`wegweiser learn`: an open question becomes an example and a golden question; all of it is written, or nothing."""

import asyncio
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.channels.telegram.application import bot_number
from bot.cli import main
from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import OpenQuestion
from bot.knowledge.loader import load
from bot.store.sql import SqlStore
from tests.knowledge import small_base

TOKEN = "123456789:" + "A" * 35
ASKED = "Wo bekomme ich einen Surfstick?"
EXAMPLES = "examples/de/unterkunft.yaml"
GOLDEN = '{"question": "Wer repariert die Heizung?", "expect": "reparatur"}\n{"question": "Gibt es hier WLAN", "expect": "internet-wlan"}\n'

Learn = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return small_base.write(tmp_path / "base", {"questions/topics.jsonl": GOLDEN})


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'bot.sqlite'}"


@pytest.fixture
def learn(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    folder: Path,
    small_cache: Path,
    small_dialogue: Dialogue,
    url: str,
) -> Learn:
    """Runs the command as an editor does: exit code and what was shown."""
    settings = {"WEGWEISER_KNOWLEDGE": folder, "WEGWEISER_CACHE": small_cache, "WEGWEISER_DATABASE_URL": url, "TELEGRAM_BOT_TOKEN": TOKEN}
    for name, value in settings.items():
        monkeypatch.setenv(name, str(value))
    monkeypatch.chdir(tmp_path)

    def run(*typed: str) -> tuple[int, str]:
        monkeypatch.setattr("sys.argv", ["wegweiser", "learn"])
        monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        out, err = capsys.readouterr()
        return code, out + err

    return run


def in_store(url: str, *given: OpenQuestion) -> list[OpenQuestion]:
    """All open questions, after `given` were kept."""

    async def use() -> list[OpenQuestion]:
        store = SqlStore(url, bot_number(TOKEN), TOKEN)
        await store.open(visiting=True)
        try:
            for question in given:
                assert await store.keep(question)
            return await store.questions()
        finally:
            await store.close()

    return asyncio.run(use())


def asked(words: str = ASKED, language: str = "de") -> OpenQuestion:
    return OpenQuestion(words, language, small_base.TODAY, ("internet-wlan",))


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_question_becomes_an_example_and_a_golden_question(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked())
    before = contents(folder)
    code, told = learn("internet", "1", "", "Kann man einen Stick fürs Netz haben?", "y")
    assert code == 0, told
    assert "internet-wlan" in told
    after = contents(folder)
    changed = [name for name in after if after[name] != before.get(name)]
    assert sorted(changed) == [EXAMPLES, "questions/topics.jsonl"]
    assert ASKED in load(folder, small_base.TODAY).utterances["de"]["internet-wlan"].examples
    assert set(after[EXAMPLES].decode().splitlines()) - set(before[EXAMPLES].decode().splitlines()) == {f"    - {ASKED}"}
    golden = json.loads(after["questions/topics.jsonl"].decode().splitlines()[-1])
    assert golden == {"question": "Kann man einen Stick fürs Netz haben?", "expect": "internet-wlan", "lang": "de", "tags": ["round-table"]}
    [question] = in_store(url)
    assert (question.became, question.topic, question.words) == ("learnt", "internet-wlan", "")
    assert "2 golden questions" in told
    assert "0 open questions" in learn()[1]


def test_the_words_that_are_learnt_are_not_measured_with(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked())
    _, told = learn("internet", "1", "", "wo bekomme ich einen surfstick", "Gibt es einen Stick?", "y")
    assert "these are the same words" in told
    assert "surfstick" not in (folder / "questions" / "topics.jsonl").read_text(encoding="utf-8")


def test_the_editor_may_write_the_example_better(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked("Frau [Name] will einen Surfstick"))
    learn("internet", "1", "Sie will einen Surfstick", "", "y")
    assert "Sie will einen Surfstick" in load(folder, small_base.TODAY).utterances["de"]["internet-wlan"].examples


def test_what_is_out_of_scope_is_learnt_as_such(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked("Wer schneidet mir die Haare?"))
    assert learn("o", "", "", "y")[0] == 0
    assert load(folder, small_base.TODAY).utterances["de"]["out-of-scope:gefragt"].examples == ("Wer schneidet mir die Haare?",)
    assert [question.became for question in in_store(url)] == ["dropped"]


def test_a_question_in_another_language_goes_into_a_file_of_that_language(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked("Where can I get a surf stick?", "en"))
    code, told = learn("internet", "1", "", "", "y")
    assert code == 0, told
    assert load(folder, small_base.TODAY).utterances["en"]["internet-wlan"].examples == ("Where can I get a surf stick?",)


def test_dropping_and_skipping_write_nothing(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked("Erste Frage"))
    before = contents(folder)
    assert learn("s")[0] == 0
    assert [question.became for question in in_store(url)] == ["open"]
    assert learn("d")[0] == 0
    assert [question.became for question in in_store(url)] == ["dropped"]
    assert contents(folder) == before


@pytest.mark.parametrize("typed", [("internet", "1", "", "", "n"), ("internet", "1", "", ""), ("internet", "1"), ("q",), ()])
def test_whoever_stops_before_the_end_leaves_everything_as_it_was(learn: Learn, folder: Path, url: str, typed: tuple[str, ...]) -> None:
    in_store(url, asked())
    before = contents(folder)
    learn(*typed)
    assert contents(folder) == before
    assert [question.became for question in in_store(url)] == ["open"]


def test_an_example_that_stands_elsewhere_is_refused_by_the_check(learn: Learn, folder: Path, url: str) -> None:
    in_store(url, asked("Die Heizung ist kaputt"))
    before = contents(folder)
    code, told = learn("internet", "1", "", "", "y")
    assert (code, contents(folder)) == (1, before)
    assert "examples/de/unterkunft.yaml:" in told
    assert [question.became for question in in_store(url)] == ["open"]


def test_what_makes_something_worse_is_told_and_not_written_without_a_clear_yes(learn: Learn, folder: Path, url: str) -> None:
    spoilt = ["Wer repariert denn die Heizung?", "Wer repariert die Heizung heute?", "Heizung, wer repariert?", "repariert wer die Heizung"]
    in_store(url, *(asked(words) for words in spoilt))
    before = contents(folder)
    code, told = learn(*("internet", "1", "", "") * len(spoilt), "")
    assert (code, contents(folder)) == (1, before), told
    assert "worse (not right): Wer repariert die Heizung?" in told
    assert {question.became for question in in_store(url)} == {"open"}
