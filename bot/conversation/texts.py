"""What the bot says beside the knowledge: Project Fluent messages, one file a language."""

from collections.abc import Mapping

from fluent.runtime import FluentBundle, FluentResource

from bot.errors import WegweiserError


class MissingText(WegweiserError):
    """A message id that no file of texts knows."""


class Texts:
    """The messages of one language; what it lacks is taken from the next one given (the town's first language)."""

    def __init__(self, language: str, sources: Mapping[str, str], fallback: str) -> None:
        self.language = language
        self._bundles = [_bundle(code, sources[code]) for code in dict.fromkeys([language, fallback]) if code in sources]

    def has(self, id: str) -> bool:
        """True when some language given has the message `id`."""
        return any(bundle.has_message(id) for bundle in self._bundles)

    def say(self, id: str, **arguments: object) -> str:
        """The message `id` with its arguments filled in. Raises `MissingText` when no language has it."""
        for bundle in self._bundles:
            if bundle.has_message(id):
                value = bundle.get_message(id).value
                if value is not None:
                    text, _errors = bundle.format_pattern(value, arguments)
                    return str(text)
        raise MissingText(f"texts/{self.language}.ftl: no message '{id}' (add it)")


def _bundle(language: str, source: str) -> FluentBundle:
    bundle = FluentBundle([language.partition("-")[0]], use_isolating=False)  # whole lines are isolated later (`bidi`)
    bundle.add_resource(FluentResource(source))
    return bundle
