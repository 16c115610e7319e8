"""Answers to taps (callback queries) and to inline queries."""

from typing import Any

from ..html_text import parse
from ..keyboards import checked
from ..parameters import Parameters
from ..shapes import Line, bad_request
from ..world import Query, World
from .sending import note
from .texts import MOST_CHARACTERS

ANSWERABLE_SECONDS = 15  # Telegram names no figure; about this long a client's button keeps spinning
MOST_NOTICE_CHARACTERS = 200
MOST_RESULTS = 50
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(world: World, given: Parameters) -> bool:
    query = _open_query(world, given.text("callback_query_id"))
    text = given.text("text")
    if len(text) > MOST_NOTICE_CHARACTERS:
        raise bad_request("MESSAGE_TOO_LONG")
    if query.chat_id is not None:
        chat = world.chats[query.chat_id]
        note(world, chat, "notice", 0, text)
        if text:
            chat.history.append(Line("notice", "bot", text=text))
    return True


def answer_inline_query(world: World, given: Parameters) -> bool:
    _open_query(world, given.text("inline_query_id"))
    results = given.structure("results") or []
    if not isinstance(results, list):
        raise bad_request("can't parse inline query results: expected an Array")
    if len(results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if not all(1 <= len(result_id.encode()) <= 64 for result_id in ids):
        raise bad_request("RESULT_ID_INVALID")
    if len(set(ids)) < len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len(given.text("next_offset").encode()) > 64:
        raise bad_request("NEXT_OFFSET_INVALID")
    for result in results:
        _check_result(result)
    return True


def _check_result(result: dict[str, Any]) -> None:
    checked(result.get("reply_markup"), inline_only=True)
    if result.get("type") != "article":
        return
    if not result.get("title"):
        raise bad_request("can't parse inline query result: Can't find field \"title\"")
    content = result.get("input_message_content") or {}
    text = str(content.get("message_text", ""))
    if str(content.get("parse_mode", "")).lower() == "html":
        text, _ = parse(text)
    if "message_text" in content and not text.strip():
        raise bad_request("message text is empty")
    if len(text) > MOST_CHARACTERS:
        raise bad_request("message is too long")


def _open_query(world: World, query_id: str) -> Query:
    query = world.queries.get(query_id)
    if query is None or world.clock() - query.at > ANSWERABLE_SECONDS:
        raise bad_request(TOO_OLD)
    return query
