"""The HTTP answer to a call, sound or faulty."""

import json
from http import HTTPStatus

from aiohttp import web

from .faults import Fault
from .shapes import Call, Json, Refusal

_USUAL = {429: "Too Many Requests: retry after {retry_after}", 401: "Unauthorized", 409: "Conflict"}


def sound(call: Call) -> web.Response:
    if call.refusal:
        return refused(call.refusal)
    return web.json_response({"ok": True, "result": call.result})


def refused(refusal: Refusal) -> web.Response:
    error: Json = {"ok": False, "error_code": refusal.status, "description": refusal.description}
    if refusal.parameters:
        error["parameters"] = refusal.parameters
    return web.json_response(error, status=refusal.status)


def faulty(fault: Fault, call: Call) -> web.Response:
    """What the fault leaves of the answer. Not for dropped connections: they have none."""
    if fault.body is not None:
        return web.Response(status=fault.status, text=fault.body, content_type="text/html")
    if fault.status >= 500:
        phrase = f"{fault.status} {_phrase(fault.status)}"
        page = f"<html>\r\n<head><title>{phrase}</title></head>\r\n<body><center><h1>{phrase}</h1></center></body>\r\n</html>\r\n"
        return web.Response(status=fault.status, text=page, content_type="text/html")
    if fault.status >= 400:
        return refused(refusal_of(fault))
    if fault.truncated:
        whole = json.dumps({"ok": True, "result": call.result}).encode()
        return web.Response(body=whole[: len(whole) // 2], content_type="application/json")
    return sound(call)


def refusal_of(fault: Fault) -> Refusal:
    usual = _USUAL.get(fault.status, _phrase(fault.status)).format(retry_after=fault.retry_after)
    parameters = {} if fault.retry_after is None else {"retry_after": fault.retry_after}
    return Refusal(fault.status, fault.description or usual, parameters)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"
