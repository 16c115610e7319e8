"""Phone numbers, as written in Germany or with the code of any country."""

from collections.abc import Iterator

from phonenumbers import Leniency, PhoneNumberMatcher

from bot.redaction.redacted import Kind

MOST = 50  # tries on one message


def find(text: str) -> Iterator[tuple[int, int, Kind]]:
    for match in PhoneNumberMatcher(text, "DE", leniency=Leniency.POSSIBLE, max_tries=MOST):
        yield match.start, match.end, Kind.PHONE
