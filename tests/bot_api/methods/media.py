"""Messages that are more than text: contact, location, venue, files. And getFile."""

from typing import Any

from ..files import file_id_of, keep_file
from ..parameters import Parameters
from ..shapes import Json, Upload, bad_request
from ..world import World
from .sending import send, writable
from .texts import caption_content

MOST_PHOTO_BYTES = 10_000_000


def send_contact(world: World, given: Parameters) -> Json:
    chat = writable(world, given)
    contact = {"phone_number": given.needed_text("phone_number"), "first_name": given.needed_text("first_name")}
    optional = {name: given.text(name) for name in ("last_name", "vcard") if given.text(name)}
    return send(world, chat, given, {"contact": contact | optional})


def send_location(world: World, given: Parameters) -> Json:
    chat = writable(world, given)
    return send(world, chat, given, {"location": _location(given)})


def send_venue(world: World, given: Parameters) -> Json:
    chat = writable(world, given)
    venue = {"location": _location(given), "title": given.needed_text("title"), "address": given.needed_text("address")}
    return send(world, chat, given, {"venue": venue, "location": venue["location"]})


def send_photo(world: World, given: Parameters) -> Json:
    def described(file_id: str, upload: Upload) -> Any:
        if len(upload.content) > MOST_PHOTO_BYTES:
            raise bad_request("file is too big")
        return [_file(file_id, upload) | {"width": 1280, "height": 905}]

    return _send_file(world, given, "photo", described)


def send_document(world: World, given: Parameters) -> Json:
    def described(file_id: str, upload: Upload) -> Any:
        return _file(file_id, upload) | {"file_name": upload.filename, "mime_type": upload.mime_type}

    return _send_file(world, given, "document", described)


def send_voice(world: World, given: Parameters) -> Json:
    def described(file_id: str, upload: Upload) -> Any:
        return _file(file_id, upload) | {"duration": given.integer("duration"), "mime_type": "audio/ogg"}

    return _send_file(world, given, "voice", described)


def get_file(world: World, given: Parameters) -> Json:
    """Where to download a file: `file_path` below /file/bot<token>/, here simply the file_id."""
    upload = world.files.get(given.text("file_id"))
    if upload is None:
        raise bad_request("invalid file_id")
    return _file(given.text("file_id"), upload) | {"file_path": given.text("file_id")}


def _send_file(world: World, given: Parameters, kind: str, described: Any) -> Json:
    chat = writable(world, given)
    reference = given.text(kind)
    upload = given.uploads.get(reference.removeprefix("attach://") or kind)
    if upload:
        if not upload.content:
            raise bad_request("file must be non-empty")
        file_id = keep_file(world.files, kind, upload)
    elif reference in world.files:
        file_id, upload = reference, world.files[reference]
    elif reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")  # the stand-in leaves the machine for nobody
    elif reference:
        raise bad_request("wrong file identifier/HTTP URL specified")
    else:
        raise bad_request(f"there is no {kind} in the request")
    return send(world, chat, given, {kind: described(file_id, upload), **caption_content(given)})


def _file(file_id: str, upload: Upload) -> Json:
    return {"file_id": file_id, "file_unique_id": file_id_of("unique", upload), "file_size": len(upload.content)}


def _location(given: Parameters) -> Json:
    latitude, longitude = given.decimal("latitude"), given.decimal("longitude")
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise bad_request("wrong location specified")
    return {"latitude": latitude, "longitude": longitude}
