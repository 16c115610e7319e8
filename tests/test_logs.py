"""No log line shows a token, whoever writes it and wherever it stands."""

import io
import logging
import sys
from collections.abc import Callable

import pytest

from bot.logs import HIDDEN, be_discreet

TOKEN = "4200000001:" + "AAx-_9" * 6


@pytest.fixture
def logger() -> logging.Logger:
    made = logging.Logger("somewhere", logging.DEBUG)
    made.addHandler(logging.StreamHandler(io.StringIO()))
    be_discreet(made.handlers)
    return made


def written(logger: logging.Logger) -> str:
    handler = logger.handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    return str(handler.stream.getvalue())


def failing() -> None:
    try:
        raise KeyError(f"inner {TOKEN}")
    except KeyError as error:
        raise ValueError(f"outer {TOKEN}") from error


def in_exception(logger: logging.Logger) -> None:
    try:
        failing()
    except ValueError:
        logger.exception("failed")


@pytest.mark.parametrize(
    "write",
    [
        lambda logger: logger.info(f"GET /bot{TOKEN}/getMe"),
        lambda logger: logger.info("GET %s", f"/bot{TOKEN}/getMe"),
        lambda logger: logger.info("%(url)s", {"url": TOKEN.replace(":", "%3A")}),
        lambda logger: logger.warning("%r", ValueError(TOKEN)),
        in_exception,
    ],
)
def test_a_token_is_hidden_in(logger: logging.Logger, write: Callable[[logging.Logger], None]) -> None:
    write(logger)
    assert HIDDEN in written(logger)
    assert "AAx-_9" not in written(logger)


def test_everything_else_is_written_as_it_is(logger: logging.Logger) -> None:
    logger.info("at %s, update %d, 10:30", "12:45", 7)
    assert written(logger) == "at 12:45, update 7, 10:30\n"


def test_an_exception_without_a_token_keeps_its_trace(logger: logging.Logger) -> None:
    try:
        raise ValueError("plain")
    except ValueError:
        logger.error("failed", exc_info=sys.exc_info())
    assert "Traceback" in written(logger)
    assert "ValueError: plain" in written(logger)


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("httpx", logging.INFO),
        ("httpcore.http11", logging.DEBUG),
        ("telegram.ext.ExtBot", logging.DEBUG),
        ("telegram.request.BaseRequest", logging.ERROR),
    ],
)
def test_libraries_that_repeat_addresses_and_updates_are_not_heard(name: str, level: int) -> None:
    talkative = logging.Logger(name, logging.DEBUG)
    talkative.addHandler(logging.StreamHandler(io.StringIO()))
    be_discreet(talkative.handlers)
    talkative.log(level, "words")
    assert not written(talkative)


def test_putting_the_filter_on_twice_changes_nothing(logger: logging.Logger) -> None:
    be_discreet(logger.handlers)
    assert len(logger.handlers[0].filters) == 1
