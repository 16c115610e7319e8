"""One language's edition of the site: its knowledge, its words, and how text becomes HTML that every reader is told the language of."""

from dataclasses import dataclass

from markupsafe import Markup, escape

from bot.bidi import LEFT_TO_RIGHT_ISOLATE, POP, RIGHT_TO_LEFT, RIGHT_TO_LEFT_MARK, isolate
from bot.conversation.texts import Texts
from bot.knowledge.localise import Localised, localise
from bot.knowledge.model import Actor, KnowledgeBase

_FIRST_PLACEHOLDER = 0xE000  # signs for private use, which no text holds, stand for HTML while a message is put together


@dataclass(frozen=True, slots=True)
class Edition:
    """`original` is the language that the knowledge base is written in: names and missing translations are in it."""

    language: str
    original: str
    local: Localised
    texts: Texts
    own: Texts

    @property
    def knowledge(self) -> KnowledgeBase:
        return self.local.knowledge

    @property
    def direction(self) -> str:
        return direction(self.language)

    def text(self, text: str) -> Markup:
        """A text of the knowledge base."""
        if text in self.local.untranslated:
            return self.foreign(text)
        return self.spelt(text)

    def name(self, name: str) -> Markup:
        """A name, an address: it stays as it is in every language."""
        return self.foreign(name)

    def body(self, actor: Actor, *, short: bool = False) -> Markup:
        """A body's name; one that only describes is translated."""
        name = actor.short if short else actor.name
        return self.text(name) if actor.generic else self.name(name)

    def number(self, number: str) -> Markup:
        """A telephone number, an e-mail address, a web address: from left to right."""
        return Markup('<bdi dir="ltr">{}</bdi>').format(number)

    def foreign(self, text: str) -> Markup:
        """A text in the original language, told apart where that is not the reader's."""
        if self.language.partition("-")[0] == self.original.partition("-")[0]:
            return escape(text)
        return Markup('<bdi lang="{}" dir="{}">{}</bdi>').format(self.original, direction(self.original), text)

    def say(self, id: str, **arguments: object) -> Markup:
        """A message of the interface; arguments that are HTML stay HTML."""
        html = {name: chr(_FIRST_PLACEHOLDER + number) for number, name in enumerate(arguments) if isinstance(arguments[name], Markup)}
        text = self.texts.say(id, **(arguments | html))
        said = str(self.spelt(text) if self.own.has(id) else self.foreign(text))
        for name, placeholder in html.items():
            said = said.replace(placeholder, str(arguments[name]))
        return Markup(said)

    def plain(self, id: str, **arguments: object) -> str:
        """A message where HTML cannot stand: titles, attributes."""
        return self.texts.say(id, **arguments)

    def spelt(self, text: str) -> Markup:
        """A text in the reader's language; numbers and Latin names in right-to-left text keep their own order."""
        if self.direction == "ltr":
            return escape(text)
        html = str(escape(isolate(text).replace(RIGHT_TO_LEFT_MARK, "")))
        return Markup(html.replace(LEFT_TO_RIGHT_ISOLATE, '<bdi dir="ltr">').replace(POP, "</bdi>"))


def edition(knowledge: KnowledgeBase, language: str) -> Edition:
    """The edition in `language`, which is one of the town's."""
    original = knowledge.town.languages[0]
    own = {code: source for code, source in knowledge.texts.items() if code == language}
    return Edition(
        language,
        original,
        localise(knowledge, language),
        Texts(language, knowledge.texts, original),
        Texts(language, own, language),
    )


def direction(language: str) -> str:
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"
