"""What a person can send besides text: a believable Bot API object for each kind, and the file behind it."""

from typing import Any

from .files import file_id_of, keep_file
from .shapes import Json, Upload
from .world import World

_FILES: dict[str, Json] = {  # the kinds that carry a file, with the fields the Bot API always shows for them
    "photo": {"width": 1280, "height": 960},
    "voice": {"duration": 4, "mime_type": "audio/ogg"},
    "audio": {"duration": 60, "mime_type": "audio/mpeg"},
    "video": {"width": 640, "height": 360, "duration": 5, "mime_type": "video/mp4"},
    "video_note": {"length": 240, "duration": 5},
    "animation": {"width": 320, "height": 240, "duration": 2, "mime_type": "video/mp4"},
    "document": {"file_name": "brief.pdf", "mime_type": "application/pdf"},
    "sticker": {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular", "emoji": "👍"},
}
_VALUES: dict[str, Json] = {
    "location": {"latitude": 48.7396, "longitude": 9.3107},
    "venue": {"location": {"latitude": 48.7396, "longitude": 9.3107}, "title": "Rathaus", "address": "Rathausplatz 2"},
    "contact": {"phone_number": "+49 711 000000", "first_name": "Amina"},
    "dice": {"emoji": "🎲", "value": 4},
    "poll": {
        "id": "1",
        "question": "Wann?",
        "options": [{"text": "Heute", "voter_count": 0, "persistent_id": "1"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
}
KINDS = frozenset(_FILES) | frozenset(_VALUES)


def content_of(world: World, kind: str, caption: str, data: bytes, fields: Json) -> Json:
    """The fields of a message of this kind; `fields` replace the usual values, `data` is what getFile leads to."""
    if kind not in KINDS:
        raise ValueError(f"no such kind '{kind}'; known: {', '.join(sorted(KINDS))}")
    if kind in _VALUES:
        value: Any = _VALUES[kind] | fields
    else:
        upload = Upload(kind, str(fields.get("file_name", kind)), data, str(_FILES[kind].get("mime_type", "")))
        file_id = keep_file(world.files, kind, upload)
        value = {"file_id": file_id, "file_unique_id": file_id_of("unique", upload), "file_size": len(data)} | _FILES[kind] | fields
    content = {kind: [value] if kind == "photo" else value}
    if kind == "animation":
        content["document"] = value  # as the Bot API does, for the sake of old bots
    if kind == "venue":
        content["location"] = value["location"]
    return content | ({"caption": caption} if caption else {})
