"""The command line: exit codes, clean output, errors that help. Run in this process, over the small base."""

import io
import json
from pathlib import Path

import pytest

from bot.cli import main
from tests.knowledge import small_base


class Ran:
    """What a command left behind."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err


class Shell:
    """Runs commands as a person does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
        self._monkeypatch = monkeypatch
        self._capsys = capsys

    def __call__(self, *arguments: str, typed: str = "") -> Ran:
        self._monkeypatch.setattr("sys.argv", ["wegweiser", *arguments])
        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        code = 0
        try:
            main()
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        out, err = self._capsys.readouterr()
        return Ran(code, out, err)


@pytest.fixture
def wegweiser(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], small_folder: Path, small_cache: Path, tmp_path: Path
) -> Shell:
    for name in ("TELEGRAM_BOT_TOKEN", "TELEGRAM_BOT_TOKEN_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(small_folder))
    monkeypatch.setenv("WEGWEISER_CACHE", str(small_cache))
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)  # no .env
    return Shell(monkeypatch, capsys)


@pytest.mark.usefixtures("small_dialogue")  # learnt before: nothing is shown of learning
class TestAsk:
    def test_an_answer_is_text(self, wegweiser: Shell) -> None:
        ran = wegweiser("ask", "Die Heizung ist kaputt")
        assert ran.code == 0
        assert ran.out.startswith("Schäden und Reparaturen\n")
        assert "\nWohnheimleitung: Schäden im Haus aufnehmen\n" in ran.out

    def test_json_is_one_clean_object_on_standard_output(self, wegweiser: Shell) -> None:
        ran = wegweiser("ask", "--json", "Die Heizung ist kaputt")
        assert (ran.code, ran.out.count("\n")) == (0, 1)
        assert json.loads(ran.out)["target"] == "reparatur"

    def test_json_keeps_umlauts_readable(self, wegweiser: Shell) -> None:
        assert "Schäden" in wegweiser("ask", "--json", "Die Heizung ist kaputt").out

    def test_a_stage_sets_the_context(self, wegweiser: Shell) -> None:
        ran = wegweiser("ask", "Welche Regeln gelten im Haus?", "--stage", "anschluss", "--json")
        assert json.loads(ran.out)["contacts"][0]["actor"] == "koordinationsstelle"

    def test_a_place_sets_the_context(self, wegweiser: Shell) -> None:
        assert json.loads(wegweiser("ask", "Die Heizung ist kaputt", "--place", "gartenweg", "--json").out)["place"] == "gartenweg"

    def test_who_asks_sets_the_context(self, wegweiser: Shell) -> None:
        assert "Das kannst du selbst tun" in wegweiser("ask", "Welche Regeln gelten im Haus?", "--audience", "refugee").out

    def test_why_shows_how_the_match_came_about(self, wegweiser: Shell) -> None:
        assert "best score" in wegweiser("ask", "Die Heizung ist kaputt", "--why").out

    @pytest.mark.parametrize(
        ("option", "value", "hint"),
        [
            ("--stage", "mond", "vorlaeufig, anschluss"),
            ("--place", "schloss", "gartenweg"),
            ("--lang", "tlh", "de"),
            ("--audience", "tourist", "refugee"),
        ],
    )
    def test_an_unknown_context_is_wrong_use_and_says_what_is_known(self, wegweiser: Shell, option: str, value: str, hint: str) -> None:
        ran = wegweiser("ask", "Die Heizung ist kaputt", option, value)
        assert (ran.code, ran.out) == (2, "")
        assert value in ran.err
        assert hint in ran.err

    @pytest.mark.parametrize("arguments", [("ask",), ("ask", "a", "b"), ("ask", "--nonsense", "a"), ("nonsense",)])
    def test_wrong_use_has_code_2_and_nothing_on_standard_output(self, wegweiser: Shell, arguments: tuple[str, ...]) -> None:
        ran = wegweiser(*arguments)
        assert (ran.code, ran.out) == (2, "")
        assert ran.err


@pytest.mark.usefixtures("small_dialogue")
class TestChat:
    def test_questions_from_standard_input_are_answered(self, wegweiser: Shell) -> None:
        ran = wegweiser("chat", typed="Die Heizung ist kaputt\nServus\n")
        assert ran.code == 0
        assert "Schäden und Reparaturen" in ran.out
        assert "Hallo! Worum geht es?" in ran.out

    def test_a_number_taps_the_button_beside_it(self, wegweiser: Shell) -> None:
        ran = wegweiser("chat", typed="Welche Regeln gelten im Haus?\n1\n")
        assert "[1] Städtische Unterkunft" in ran.out
        assert "Regeln in den Häusern der Stadt" in ran.out

    def test_without_a_command_and_a_token_it_is_a_chat(self, wegweiser: Shell) -> None:
        ran = wegweiser(typed="Die Heizung ist kaputt\n")
        assert (ran.code, "Schäden und Reparaturen" in ran.out) == (0, True)


class TestCheck:
    def test_a_sound_base_says_what_it_holds(self, wegweiser: Shell) -> None:
        ran = wegweiser("check")
        first, _, table = ran.out.partition("\n\n")
        assert (ran.code, first) == (0, "4 topics, 4 bodies, 1 places: no problems")
        assert [line.split()[0] for line in table.splitlines()] == ["language", "de", "en", "ar"]

    def test_a_broken_base_lists_every_problem_with_file_and_line(self, wegweiser: Shell, tmp_path: Path) -> None:
        one, other = "topics/unterkunft.yaml", "topics/schutz.yaml"
        changes = {
            **small_base.with_change(one, "state: unsettled", "state: unclear"),
            **small_base.with_change(other, "actor: notruf", "actor: notfur"),
        }
        ran = wegweiser("check", str(small_base.write(tmp_path / "base", changes)))
        assert ran.code == 1
        assert f"{one}:{small_base.line_of(one, 'unclear', changes[one])}: " in ran.out
        assert f"{other}:{small_base.line_of(other, 'notfur', changes[other])}: " in ran.out
        assert "did you mean 'notruf'?" in ran.out
        assert "problems" in ran.err

    def test_a_folder_that_is_not_there_is_a_problem_not_a_crash(self, wegweiser: Shell, tmp_path: Path) -> None:
        ran = wegweiser("check", str(tmp_path / "nowhere"))
        assert ran.code == 1
        assert "no such folder" in ran.out

    def test_a_broken_base_answers_no_question(self, wegweiser: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("WEGWEISER_KNOWLEDGE", str(small_base.write(tmp_path / "base", {"town.yaml": None})))
        ran = wegweiser("ask", "Die Heizung ist kaputt")
        assert ran.code == 1
        assert "town.yaml" in ran.out


@pytest.mark.usefixtures("small_dialogue")
class TestEvaluate:
    @pytest.fixture
    def questions(self, tmp_path: Path) -> Path:
        path = tmp_path / "questions.jsonl"
        asked = {"Die Heizung ist kaputt": "reparatur", "Servus": "smalltalk", "Gibt es WLAN in der Unterkunft?": "hausordnung"}
        path.write_text("".join(json.dumps({"question": q, "expect": e}) + "\n" for q, e in asked.items()), encoding="utf-8")
        return path

    def test_the_figures_are_a_table(self, wegweiser: Shell, questions: Path) -> None:
        ran = wegweiser("evaluate", str(questions))
        assert ran.code == 0
        assert "hit@1" in ran.out
        assert "hausordnung → internet-wlan" in ran.out

    def test_json_is_clean(self, wegweiser: Shell, questions: Path) -> None:
        figures = json.loads(wegweiser("evaluate", "--json", str(questions)).out)
        assert figures["questions"]["overall"]["n"] == 3
        assert figures["questions"]["overall"]["hit@1"] == pytest.approx(2 / 3, abs=1e-3)

    def test_predictions_are_one_line_a_question(self, wegweiser: Shell, questions: Path, tmp_path: Path) -> None:
        wegweiser("evaluate", str(questions), "--predictions", str(tmp_path / "out.jsonl"))
        lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
        assert [line["right"] for line in lines] == [True, True, False]

    def test_a_file_that_cannot_be_read_is_named(self, wegweiser: Shell, tmp_path: Path) -> None:
        (tmp_path / "bad.jsonl").write_text('{"question": 5}\n', encoding="utf-8")
        ran = wegweiser("evaluate", str(tmp_path / "bad.jsonl"))
        assert (ran.code, ran.out) == (1, "")
        assert "bad.jsonl:1" in ran.err


def test_running_without_a_token_says_where_to_get_one(wegweiser: Shell) -> None:
    ran = wegweiser("run")
    assert (ran.code, ran.out) == (1, "")
    assert "TELEGRAM_BOT_TOKEN is not set" in ran.err
    assert "@BotFather" in ran.err


def test_a_token_that_cannot_be_one_is_an_error_that_does_not_show_it(wegweiser: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TELEGRAM_BOT_TOKEN", "geheim-geheim")
    ran = wegweiser("run")
    assert ran.code == 1
    assert "TELEGRAM_BOT_TOKEN: not a token" in ran.err
    assert "geheim" not in ran.out + ran.err


@pytest.mark.parametrize("arguments", [("--help",), ("ask", "--help"), ("check", "--help"), ("evaluate", "--help")])
def test_help_is_no_error(wegweiser: Shell, arguments: tuple[str, ...]) -> None:
    ran = wegweiser(*arguments)
    assert (ran.code, "Usage" in ran.out) == (0, True)
