"""Which language an answer is in: the one that was asked for, else the one people write in, else their app's."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from bot.conversation.turn import State, Utterance
from bot.matching.decision import ASK
from bot.matching.language import Guess
from bot.matching.matcher import Matcher
from bot.matching.normalise import tokens

# How many nats a language is likelier beforehand (docs/matching.md): one German word makes no German conversation.
SPOKEN = 6.0  # the conversation is in it
OF_THE_APP = 4.0  # the person's Telegram speaks it
FIRST = 1.0  # the town's own


@dataclass(frozen=True, slots=True)
class Heard:
    """The language a message is written in, and the state with the language it is answered in."""

    language: str
    state: State


def hear(matcher: Matcher, languages: tuple[str, ...], utterance: Utterance, state: State) -> Heard:
    """`languages`: the town's, its first one first. A language that was asked for stays until another one is asked for."""
    app = of_app(utterance.language_code, languages)
    known = state.language if state.language in languages else None
    likely = _likely(languages[0], app, known)
    guess = matcher.identify(utterance.text, likely)
    if guess is None:
        spoken = written = known or app or languages[0]
    else:
        written = _made_sense_of(matcher, utterance.text, guess, likely)
        if known and known.partition("-")[0] == written:
            written = known  # who reads easy German writes German
        spoken = known if known and (state.chosen or guess.thin) else written
    return Heard(written, replace(state, language=spoken, chosen=state.chosen and spoken == known))


def _made_sense_of(matcher: Matcher, text: str, guess: Guess, likely: Mapping[str, float]) -> str:
    """The language of a text; where some are about as likely ("Hallo", "Kita"), the likeliest beforehand in which it makes sense."""
    words = tokens(text)
    if len(guess.close) == 1 or not words:
        return guess.language
    sure = {code: matcher.rank(words, code).best.confidence for code in guess.close}
    expected = sorted(guess.close, key=lambda code: -likely.get(code, 0.0))
    return next((code for code in expected if sure[code] >= ASK), max(sure, key=sure.__getitem__))


def of_app(code: str | None, languages: tuple[str, ...]) -> str | None:
    """The town's language that an app's code means: `pt-br` → None, `en-GB` → `en`."""
    short = (code or "").lower().partition("-")[0]
    return short if short in languages else None


def _likely(first: str, app: str | None, known: str | None) -> Mapping[str, float]:
    likely = {first: FIRST}
    for code, more in ((app, OF_THE_APP), (known, SPOKEN)):
        if code:
            short = code.partition("-")[0]
            likely[short] = likely.get(short, 0.0) + more
    return likely
