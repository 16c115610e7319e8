"""Logs of the whole program: no token, and of the libraries nothing that repeats what people wrote."""

import logging
import re
from collections.abc import Iterable

TOKEN = re.compile(r"\d+(?::|%3A)[\w-]{30,}", re.IGNORECASE)
HIDDEN = "<token>"
NEVER = logging.CRITICAL + 1
TALKATIVE = {  # what these say below the level holds addresses with the token, or what people wrote
    "httpx": logging.WARNING,
    "httpcore": logging.WARNING,
    "telegram": NEVER,  # at ERROR it shows answers it cannot read, half an update with its words; bot.channels tells all that matters
    "aiohttp": logging.INFO,
    "asyncio": logging.INFO,
    "uvicorn": logging.WARNING,
    "sqlalchemy": logging.WARNING,  # statements with their values
    "alembic": logging.WARNING,
}


class Discretion(logging.Filter):
    """Drops what talkative libraries say, and takes tokens out of everything else."""

    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < TALKATIVE.get(record.name.partition(".")[0], logging.NOTSET):
            return False
        self._hide_in_message(record)
        self._hide_in_traces(record)
        return True

    def _hide_in_message(self, record: logging.LogRecord) -> None:
        message = record.getMessage()
        if TOKEN.search(message):
            record.msg, record.args = hidden(message), ()

    def _hide_in_traces(self, record: logging.LogRecord) -> None:
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text and TOKEN.search(record.exc_text):
            record.exc_text, record.exc_info = hidden(record.exc_text), None  # the exception itself still bears the token
        if record.stack_info:
            record.stack_info = hidden(record.stack_info)


def hidden(text: str) -> str:
    """The text without tokens."""
    return TOKEN.sub(HIDDEN, text)


def be_discreet(handlers: Iterable[logging.Handler] | None = None) -> None:
    """Put the filter on `handlers`, by default those of the root logger: call it once logging is set up."""
    for handler in logging.getLogger().handlers if handlers is None else handlers:
        if not any(isinstance(present, Discretion) for present in handler.filters):
            handler.addFilter(Discretion())
