"""Nothing is lost when processes are killed in the middle of work. The whole form is `python -m benchmarks.crashes`."""

from pathlib import Path

import pytest

from bot.conversation.dialogue import Dialogue
from tests.crashes import Outcome, Plan, crash_test
from tests.postgresql import Cluster

PLAN = Plan(updates=150, rate=15, kills=2)


@pytest.fixture
def settings(small_dialogue: Dialogue, small_folder: Path, small_cache: Path) -> dict[str, str]:
    return {"WEGWEISER_KNOWLEDGE": str(small_folder), "WEGWEISER_CACHE": str(small_cache)}


@pytest.mark.parametrize("webhook", [False, True], ids=["polling", "webhook"])
async def test_one_process_on_a_file_loses_nothing(tmp_path: Path, settings: dict[str, str], webhook: bool) -> None:
    outcome = await crash_test(PLAN, tmp_path, settings, webhook=webhook)
    assert_nothing_lost(outcome)


async def test_two_processes_on_one_database_lose_nothing(tmp_path: Path, settings: dict[str, str], postgresql: Cluster) -> None:
    outcome = await crash_test(PLAN, tmp_path, settings | {"WEGWEISER_DATABASE_URL": postgresql.url()}, webhook=True, replicas=2)
    assert_nothing_lost(outcome)


def assert_nothing_lost(outcome: Outcome) -> None:
    """However slow the machine is: only what was sent and not yet noted at a kill is answered again."""
    assert outcome.lost == 0
    assert outcome.noted == outcome.asked
    assert outcome.twice <= outcome.in_flight
