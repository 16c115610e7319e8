"""Reading a request: query, JSON, form or multipart, all into Parameters."""

import json
from typing import Any

from aiohttp import web

from .parameters import Parameters
from .shapes import Upload, bad_request


async def read_parameters(request: web.Request) -> Parameters:
    """Raises Refusal (400) when the JSON cannot be read."""
    given: dict[str, Any] = dict(request.query)
    uploads: dict[str, Upload] = {}
    if request.content_type == "application/json":
        given |= parse_object(await request.read())
    elif request.method == "POST":
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                uploads[name] = Upload(name, value.filename, value.file.read(), value.content_type)
            else:
                given[name] = value if isinstance(value, str) else bytes(value).decode()
    return Parameters(given, uploads)


def parse_object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body or b"{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(value, dict):
        raise bad_request("expected an Object")
    return value
