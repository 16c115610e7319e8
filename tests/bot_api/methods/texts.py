"""sendMessage and sendChatAction, and the reading of marked-up text."""

from ..html_text import MOST_ENTITIES, parse
from ..parameters import Parameters
from ..shapes import Json, bad_request
from ..world import World
from .sending import send, writable

MOST_CHARACTERS = 4096  # of a message, counted after the entities are parsed
MOST_CAPTION_CHARACTERS = 1024
ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(world: World, given: Parameters) -> Json:
    chat = writable(world, given)
    return send(world, chat, given, text_content(given))


def text_content(given: Parameters) -> Json:
    """The fields `text` and `entities` of a message. Raises Refusal when empty, too long or unparsable."""
    text, entities = marked_up(given, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if len(text) > MOST_CHARACTERS:
        raise bad_request("message is too long")
    return {"text": text, **({"entities": entities} if entities else {})}


def caption_content(given: Parameters) -> Json:
    text, entities = marked_up(given, "caption", "caption_entities")
    if len(text) > MOST_CAPTION_CHARACTERS:
        raise bad_request("message caption is too long")
    return {**({"caption": text} if text else {}), **({"caption_entities": entities} if entities else {})}


def marked_up(given: Parameters, text_name: str, entities_name: str) -> tuple[str, list[Json]]:
    """Plain text and entities, from HTML or given apart. Knows no Markdown: Wegweiser sends none."""
    source, mode = given.text(text_name), given.text("parse_mode").lower()
    if mode == "html":
        return parse(source)
    if mode:
        raise bad_request("unsupported parse_mode")
    return source.strip(), list(given.structure(entities_name) or [])[:MOST_ENTITIES]


def send_chat_action(world: World, given: Parameters) -> bool:
    writable(world, given)
    if given.text("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True
