"""A crash test over real HTTP: traffic, faults, `kill -9` at random; then it is counted who got how many answers."""

import asyncio
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, NullPool, create_engine, func, select

from bot.store.tables import handled
from tests.bot_api import BotApi, Person
from tests.process import BotProcess, free_port

QUESTIONS = ("wer repariert die kaputte heizung", "hausordnung", "wer macht die hausordnung")
SENDING = "sendMessage"


@dataclass(frozen=True, slots=True)
class Plan:
    """`updates` questions, `rate` a second, while processes are killed `kills` times. Shares of faults from 0 to 1."""

    updates: int
    rate: float
    kills: int
    flood: float = 0.01  # 429
    broken: float = 0.01  # 5xx
    latency: float = 0.05  # seconds a call
    seed: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    asked: int
    lost: int
    twice: int  # answers too many
    in_flight: int  # answers that were out and not yet noted, over all kills
    noted: int  # answers in the database in the end
    kills: int

    def __str__(self) -> str:
        return f"{self.asked} asked, {self.kills} kills: {self.lost} lost, {self.twice} answered twice ({self.in_flight} were in flight)"


async def crash_test(plan: Plan, folder: Path, settings: Mapping[str, str], *, webhook: bool = False, replicas: int = 1) -> Outcome:
    """Every question comes from a chat of its own, so that its answers are the messages in that chat."""
    draw = random.Random(plan.seed)
    folder.mkdir(parents=True, exist_ok=True)
    settings = {"WEGWEISER_DATABASE_URL": f"sqlite:///{folder / 'bot.sqlite'}", **settings}
    database = create_engine(settings["WEGWEISER_DATABASE_URL"], poolclass=NullPool)
    async with BotApi(seed=plan.seed) as api:
        bots = [BotProcess(api, _folder(folder, number), settings, *arguments) for number, arguments in enumerate(_ways(replicas, webhook))]
        balancer = None
        if webhook:
            balancer = await _balanced(bots, settings)
        try:
            for bot in bots:
                bot.start()
            first = api.person("Erste")
            await api.answer_to(first.says(QUESTIONS[0]), 60)
            api.faults.rate(SENDING, plan.flood, status=429, retry_after=1)
            api.faults.rate(SENDING, plan.broken, status=502)
            api.faults.rate(SENDING, 1.0, delay=plan.latency / 2, late=plan.latency / 2)
            people: list[Person] = []
            killing = asyncio.create_task(
                _kill(bots, plan, draw, lambda: sum(1 for one in (first, *people) if api.messages(one)), database)
            )
            for number in range(plan.updates):
                person = api.person(f"Person {number}")
                person.says(draw.choice(QUESTIONS))
                people.append(person)
                await asyncio.sleep(1 / plan.rate)
            in_flight = await killing
            missing = list(people)
            for _ in range(600):
                missing = [person for person in missing if not api.messages(person)]
                if not missing and not api.world.updates.pending:
                    break
                await asyncio.sleep(0.1)
            await asyncio.sleep(1)  # for answers that should not come any more
        finally:
            for bot in bots:
                bot.kill()
            if balancer:
                balancer.close()
        answers = Counter(len(api.messages(person)) for person in people)
    twice = sum((number - 1) * count for number, count in answers.items() if number > 1)
    return Outcome(plan.updates, answers[0], twice, in_flight, _noted(database) - 1, plan.kills)


def _ways(replicas: int, webhook: bool) -> Sequence[Sequence[str]]:
    return [("--webhook",) if webhook else ()] * replicas


def _folder(folder: Path, number: int) -> Path:
    made = folder / f"process-{number}"
    made.mkdir(parents=True, exist_ok=True)
    return made


async def _kill(bots: Sequence[BotProcess], plan: Plan, draw: random.Random, answered: Callable[[], int], database: Engine) -> int:
    """At random moments, spread over the time that the questions take; each is started again soon. How many answers were in flight."""
    whole = plan.updates / plan.rate
    in_flight = 0
    for _ in range(plan.kills):
        await asyncio.sleep(whole / plan.kills * draw.uniform(0.5, 1.0))
        bot = draw.choice(bots)
        await asyncio.to_thread(bot.kill)
        await asyncio.sleep(10 * plan.latency)  # what it had sent arrives
        in_flight += answered() - await asyncio.to_thread(_noted, database)
        bot.start()
    return in_flight


def _noted(database: Engine) -> int:
    """How many updates the database knows to be answered."""
    with database.connect() as connection:
        return connection.execute(select(func.count()).select_from(handled).where(handled.c.lease_ends.is_(None))).scalar_one()


async def _balanced(bots: Sequence[BotProcess], settings: Mapping[str, str]) -> asyncio.Server:
    """A load balancer for TCP: the next process in turn that takes the connection."""
    ports = [free_port() for _ in bots]
    turn = iter(range(10**9))

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        for _ in ports:
            port = ports[next(turn) % len(ports)]
            try:
                there, back = await asyncio.open_connection("127.0.0.1", port)
            except OSError:
                continue
            await asyncio.gather(_pump(reader, back), _pump(there, writer), return_exceptions=True)
            return
        writer.close()

    server = await asyncio.start_server(forward, "127.0.0.1", 0)
    public = server.sockets[0].getsockname()[1]
    for bot, port in zip(bots, ports, strict=True):
        bot.set(WEGWEISER_LISTEN=f"127.0.0.1:{port}", WEGWEISER_WEBHOOK_URL=f"http://127.0.0.1:{public}/hook")
    return server


async def _pump(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()
