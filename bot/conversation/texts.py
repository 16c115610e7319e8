"""What the bot says beside the knowledge: Project Fluent messages, one file a language."""

import re
from collections.abc import Mapping

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import WegweiserError

ENTRY = re.compile(r"^(-?[a-zA-Z][\w-]*) *=", re.MULTILINE | re.ASCII)  # what goes on from an entry never begins a line
REFERENCE = re.compile(r"[{(,]\s*(-?[a-zA-Z][\w-]*)", re.ASCII)


class MissingText(WegweiserError):
    """A message id that no file of texts knows."""


class Texts:
    """The messages of one language; what it lacks is taken from the next one given (the town's first language)."""

    def __init__(self, language: str, sources: Mapping[str, str], fallback: str) -> None:
        self.language = language
        self._catalogs = [_Catalog(code, sources[code]) for code in dict.fromkeys([language, fallback]) if code in sources]
        self._fixed: dict[str, str] = {}  # what was said before without arguments: most is

    def has(self, id: str) -> bool:
        """True when some language given has the message `id`."""
        return any(catalog.has(id) for catalog in self._catalogs)

    def say(self, id: str, **arguments: object) -> str:
        """The message `id` with its arguments filled in. Raises `MissingText` when no language has it."""
        if arguments:
            return self._formatted(id, arguments)
        if id not in self._fixed:
            self._fixed[id] = self._formatted(id, {})
        return self._fixed[id]

    def _formatted(self, id: str, arguments: Mapping[str, object]) -> str:
        for catalog in self._catalogs:
            if (text := catalog.formatted(id, arguments)) is not None:
                return text
        raise MissingText(f"texts/{self.language}.ftl: no message '{id}' (add it)")


class _Catalog:
    """One language's file. A message is parsed when it is first said: a file holds hundreds, and a bot speaks many languages."""

    def __init__(self, language: str, source: str) -> None:
        starts = [(entry[1], entry.start()) for entry in ENTRY.finditer(source)]
        ends = [*(start for _, start in starts[1:]), len(source)]
        self._entries = {id: source[start:end] for (id, start), end in zip(starts, ends, strict=True)}
        self._bundle = FluentBundle([language.partition("-")[0]], use_isolating=False)  # whole lines are isolated later (`bidi`)
        self._parsed: set[str] = set()

    def has(self, id: str) -> bool:
        self._read(id)
        return bool(self._bundle.has_message(id))

    def formatted(self, id: str, arguments: Mapping[str, object]) -> str | None:
        """None when there is no such message."""
        if not self.has(id) or (value := self._bundle.get_message(id).value) is None:
            return None
        text, _errors = self._bundle.format_pattern(value, dict(arguments))
        return str(text)

    def _read(self, id: str) -> None:
        """Take an entry up, with all that it refers to. Only then it counts as parsed: papers are drawn in another thread."""
        if id in self._parsed or id not in self._entries:
            return
        wanted = [id]
        for entry in wanted:
            named = dict.fromkeys(REFERENCE.findall(self._entries[entry]))
            wanted += [other for other in named if other in self._entries and other not in wanted]
        self._bundle.add_resource(FluentResource("\n".join(self._entries[entry] for entry in wanted)))
        self._parsed.update(wanted)
