"""The page: shown whole each time; what is said, tapped or chosen is a form, and leads back to it. A script only saves the reloading."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from importlib.resources import files
from urllib.parse import parse_qs
from zoneinfo import ZoneInfo

from jinja2 import PackageLoader
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import Route

from bot.channels.telegram.commands import COMMANDS
from bot.channels.telegram.vcard import vcard
from bot.channels.web.screen import environment
from bot.channels.web.talk import Talk
from bot.channels.web.visitors import Visitors
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Turn, Utterance
from bot.knowledge.model import KnowledgeBase
from bot.matching.decision import ANSWER, ASK
from bot.preview.events import Events
from bot.preview.renewal import Renewal
from bot.preview.words import words

COOKIE = "wegweiser-preview"
MOST_BYTES = 32 * 1024  # of a form: 4096 characters, each up to twelve bytes as forms write them
STATIC = {"preview.css": "text/css", "preview.js": "text/javascript", "icon.svg": "image/svg+xml"}


class Page:
    """The routes over a knowledge base that is renewed. `menu`: the names of the commands that Telegram's menu shows."""

    def __init__(self, renewal: Renewal, menu: tuple[str, ...], events: Events) -> None:
        self._renewal = renewal
        self._menu = [(name, COMMANDS[name]) for name in menu]
        self._events = events
        self._visitors = Visitors()
        self._templates = environment(PackageLoader("bot.preview"))

    def application(self) -> Starlette:
        return Starlette(
            routes=[
                Route("/", self.show),
                Route("/say", self.say, methods=["POST"]),
                Route("/tap", self.tap, methods=["POST"]),
                Route("/view", self.view, methods=["POST"]),
                Route("/fresh", self.fresh, methods=["POST"]),
                Route("/contact/{number:int}.vcf", self.contact),
                Route("/events", self.events),
                Route("/static/{name}", static),
            ]
        )

    async def show(self, request: Request) -> Response:
        dialogue = self._renewal.dialogue
        if dialogue is None:
            return HTMLResponse(self._drawn(request, None))
        name = request.cookies.get(COOKIE)
        talk = self._visitors.talk(name)
        if talk is None:
            talk = Talk(self._respond)
            name = self._visitors.welcome(talk)
        elif talk.version != self._renewal.status.version:
            talk.seen_by(known(talk.state, dialogue.knowledge))
        talk.version = self._renewal.status.version
        response = HTMLResponse(self._drawn(request, talk))
        response.set_cookie(COOKIE, name or "", httponly=True, samesite="strict")
        return response

    async def say(self, request: Request) -> Response:
        form = await read_form(request)
        talk = self._talk(request)
        if talk:
            talk.says(form.get("text", ""))
        return _back(talk)

    async def tap(self, request: Request) -> Response:
        form = await read_form(request)
        talk = self._talk(request)
        if talk:
            tapped = form.get("tap", "").split(".")
            if len(tapped) == 3 and all(part.isdecimal() and len(part) < 9 for part in tapped):
                talk.taps(int(tapped[0]), int(tapped[1]), int(tapped[2]))
            else:
                talk.acts(form.get("action", ""))
        return _back(talk)

    async def view(self, request: Request) -> Response:
        form = await read_form(request)
        dialogue, talk = self._renewal.dialogue, self._talk(request)
        if dialogue and talk:
            talk.seen_by(known(chosen(talk.state, form, dialogue.knowledge), dialogue.knowledge))
        return _back(talk)

    async def fresh(self, request: Request) -> Response:
        await read_form(request)
        if talk := self._talk(request):
            kept = State(language=talk.state.language if talk.state.chosen else None, chosen=talk.state.chosen)
            anew = Talk(self._respond, kept)
            anew.version = talk.version
            self._visitors.welcome(anew, request.cookies.get(COOKIE))
        return _back()

    async def contact(self, request: Request) -> Response:
        talk = self._talk(request)
        number = request.path_params["number"]
        entry = next((entry for entry in talk.entries if entry.number == number), None) if talk else None
        if not entry or not entry.message or not entry.message.contact:
            raise HTTPException(404)
        headers = {"Content-Disposition": 'attachment; filename="contact.vcf"'}
        return Response(vcard(entry.message.contact), media_type="text/vcard", headers=headers)

    async def events(self, _request: Request) -> Response:
        if self._events.crowded:
            raise HTTPException(503)
        return StreamingResponse(self._events.stream(), media_type="text/event-stream")

    def _talk(self, request: Request) -> Talk | None:
        return self._visitors.talk(request.cookies.get(COOKIE)) if self._renewal.dialogue else None

    def _respond(self, utterance: Utterance, state: State) -> Turn:
        dialogue = self._renewal.dialogue
        assert dialogue
        return dialogue.respond(utterance, state, self._renewal.now().astimezone(ZoneInfo(dialogue.knowledge.town.timezone)))

    def _drawn(self, request: Request, talk: Talk | None) -> str:
        dialogue, status = self._renewal.dialogue, self._renewal.status
        first = dialogue.knowledge.town.languages[0] if dialogue else "de"
        beside = words(request.headers.get("accept-language", ""), first)
        shown = {
            "words": beside,
            "word": beside.say,
            "status": status,
            "folder": self._renewal.folder.name,
            "first": first,
            "ready": talk is not None,
            "town": dialogue.knowledge.town.name if dialogue else status.board.town if status.board else "",
        }
        if talk and dialogue:
            shown |= self._of_talk(talk, dialogue, beside.say)
        return self._templates.get_template("preview.html").render(shown)

    def _of_talk(self, talk: Talk, dialogue: Dialogue, word: Callable[..., str]) -> dict[str, object]:
        knowledge, turn = dialogue.knowledge, talk.turn
        town = knowledge.town
        return {
            "say": dialogue.texts(turn.reply.language).say,
            "language": turn.reply.language,
            "entries": talk.entries,
            "menu": self._menu,
            "turn": turn,
            "reply": turn.reply,
            "asked": talk.asked,
            "state": talk.state,
            "answer": percent(ANSWER),
            "ask": percent(ASK),
            "percent": percent,
            "named": lambda target: named(target, knowledge, word),
            "sources": [knowledge.sources[id] for id in turn.reply.sources if id in knowledge.sources],
            "languages": [("", word("view-language-auto"), ""), *((code, town.language_names[code], code) for code in town.languages)],
            "audiences": [("", word("view-audience-none"), ""), *((who, word(f"view-{who}"), "") for who in ("volunteer", "refugee"))],
            "stages": [("", word("view-stage-none"), ""), *((stage.id, stage.name, town.languages[0]) for stage in town.stages.values())],
            "places": [
                ("", word("view-place-none"), ""),
                *((place.id, place.name, town.languages[0]) for place in knowledge.places.values() if not place.protected),
            ],
        }


def chosen(state: State, form: Mapping[str, str], knowledge: KnowledgeBase) -> State:
    """The state with what was chosen beside the phone. A place is of one stage: of both, what was changed decides."""
    language, place, stage = form.get("language") or None, form.get("place") or None, form.get("stage") or None
    there = knowledge.places.get(place or "")
    if there and there.stage and there.id != state.place:
        stage = there.stage
    elif there and there.stage and there.stage != stage:
        place = None
    audience = form.get("audience") or None
    return replace(state, language=language, chosen=language is not None, audience=audience, stage=stage, place=place)


def known(state: State, knowledge: KnowledgeBase) -> State:
    """The state without what the knowledge base does not know, or not any more."""
    town, place = knowledge.town, knowledge.places.get(state.place or "")
    language = state.language if state.language in town.languages else None
    return replace(
        state,
        language=language,
        chosen=state.chosen and language is not None,
        audience=state.audience if state.audience in ("volunteer", "refugee") else None,
        stage=state.stage if state.stage in town.stages else None,
        place=place.id if place and not place.protected else None,
    )


def named(target: str, knowledge: KnowledgeBase, word: Callable[..., str]) -> str:
    """What a target is called, as the knowledge base writes it."""
    kind, colon, id = target.partition(":")
    if not colon and target in knowledge.topics:
        return knowledge.topics[target].title
    if kind == "actor" and id in knowledge.actors:
        return knowledge.actors[id].name
    if kind == "place" and id in knowledge.places:
        return knowledge.places[id].name
    return word(f"why-{kind}") if kind in ("smalltalk", "out-of-scope") else target


def percent(share: float) -> int:
    """Whole percents; 100 only of what is certain."""
    return round(share * 100) if share == 1 else min(99, round(share * 100))


async def read_form(request: Request) -> dict[str, str]:
    """The fields of a form, each once. Raises HTTPException for what is too large or no form."""
    if not request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        raise HTTPException(415)
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > MOST_BYTES:
            raise HTTPException(413)
    try:
        fields = parse_qs(body.decode("ascii"), keep_blank_values=True, encoding="utf-8", errors="replace", max_num_fields=20)
    except ValueError:
        raise HTTPException(400) from None
    return {name: values[0] for name, values in fields.items()}


async def static(request: Request) -> Response:
    name = request.path_params["name"]
    if name not in STATIC:
        raise HTTPException(404)
    return Response(files("bot.preview").joinpath("static", name).read_bytes(), media_type=STATIC[name])


def _back(talk: Talk | None = None) -> Response:
    """To the page, where the last turn begins."""
    return RedirectResponse(f"/#m{talk.latest}" if talk else "/", 303)
