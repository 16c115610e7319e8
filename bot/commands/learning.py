"""From open questions to knowledge: an editor says where they belong, and what was learnt is written when nothing else got worse."""

import asyncio
import shutil
import sys
import tempfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from bot.app import knowledge_folder, make_matcher
from bot.commands.dialogue import configured, now, progress
from bot.conversation.dialogue import Dialogue
from bot.conversation.round_table import SETTLED
from bot.knowledge.loader import load
from bot.settings import Settings, read_settings
from bot.teaching.effect import Effect, answered, effect
from bot.teaching.lesson import Lesson, example_file, files_with, golden_file
from bot.teaching.session import Session
from bot.teaching.writing import read_all, write_all
from bot.towns import read_towns

cli = typer.Typer()


@cli.command()
def learn(
    town: Annotated[str | None, typer.Option(help="Which town of WEGWEISER_TOWNS.")] = None,
) -> None:
    """Go through the open questions one by one and turn them into knowledge, if nothing else gets worse."""
    settings, id = _of_town(read_settings(), town)
    dialogue = configured(settings)
    session = Session(dialogue, now(dialogue), sys.stdin, typer.echo)
    if not asyncio.run(_learn(settings, id, session)):
        raise typer.Exit(1)


async def _learn(settings: Settings, town: str | None, session: Session) -> bool:
    """False when the editor left it because something got worse."""
    from bot.service import visiting  # here: the database takes a while to import

    async with visiting(settings, town) as store:
        questions = [question for question in await store.questions() if question.became not in SETTLED and question.words]
        session.say(f"{len(questions)} open questions; nothing is written before the end")
        lessons = list(session.lessons(questions))
        taught = [lesson for lesson in lessons if lesson.target is not None]
        if taught and not await asyncio.to_thread(_teach, settings, session, taught):
            return False
        day = now(session.dialogue).date()
        settled = [(question, lesson) for lesson in lessons for question in lesson.questions]
        for question, lesson in settled:
            await store.settle(question, lesson.became, day, lesson.topic)
        session.say(f"{len(settled)} questions are settled")
    return True


def _teach(settings: Settings, session: Session, lessons: Sequence[Lesson]) -> bool:
    """Write what was decided, all of it or nothing. Raises BrokenKnowledge when it does not pass the check."""
    folder = knowledge_folder(settings)
    whole = load(folder, date.today(), leftovers=False)
    names = {name: None for lesson in lessons for name in (example_file(whole, lesson)[0], golden_file(lesson))}
    before = read_all(folder, names)
    texts = files_with(whole, lessons, before)
    session.say("\nchecking, learning and measuring; this takes a while")
    effect, after = _tried(settings, session, folder, texts)
    _tell(session, effect, after, lessons)
    worse = effect.worse()
    for fault, asked in worse:
        session.say(f"worse ({fault}): {asked.entry.question} → {asked.turn.reply.kind} {asked.turn.reply.target or ''}")
    files = ", ".join(sorted(texts))
    if not session.agreed(f"write {files}{' though something got worse' if worse else ''}?", default=not worse):
        session.say("nothing is written, the questions stay open")
        return False
    write_all(folder, texts, before)
    return True


def _tried(settings: Settings, session: Session, folder: Path, texts: dict[str, str]) -> tuple[Effect, Dialogue]:
    """What the golden questions say before and after, and the dialogue as it would be."""
    golden = sorted((folder / "questions").glob("*.jsonl"))
    with tempfile.TemporaryDirectory(prefix="wegweiser-") as room, progress() as shown:
        copy = Path(room) / folder.name
        shutil.copytree(folder, copy, ignore=shutil.ignore_patterns(".*"))
        for name, text in texts.items():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            (copy / name).write_bytes(text.encode())
        after = Dialogue(*make_matcher(copy, settings.cache, date.today(), shown))
        return effect(session.dialogue, after, golden, session.now), after


def _tell(session: Session, effect: Effect, after: Dialogue, lessons: Sequence[Lesson]) -> None:
    session.say(f"\n{len(effect.before)} golden questions{'':<20}  before  after")
    for name, earlier, later in effect.figures():
        session.say(f"  {name:<38} {earlier:>5}  {later:>5}")
    for lesson in lessons:
        for words in filter(None, (lesson.example, lesson.golden)):
            was, now_is = (answered(dialogue, words, session.now) for dialogue in (session.dialogue, after))
            session.say(f"{words} → {now_is} (before: {was})")


def _of_town(settings: Settings, town: str | None) -> tuple[Settings, str | None]:
    """The settings of the town that is meant, and its name among several."""
    if settings.towns is None and town is None:
        return settings, None
    towns = read_towns(settings.towns) if settings.towns else {}
    if town not in towns:
        raise typer.BadParameter(f"no town '{town or ''}'; known: {', '.join(towns) or 'none'}", param_hint="--town")
    return towns[town], town
