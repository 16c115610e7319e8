"""E-mail addresses, handles of social networks, addresses on the web; those of the knowledge base's bodies stay."""

import re
from collections.abc import Iterator

from bot.redaction.find import Find
from bot.redaction.redacted import Kind

_HOSTS = "gmail|googlemail|gmx|web|outlook|hotmail|yahoo|icloud|proton|protonmail|mail|yandex|ukr|live|aol|t-online|freenet|posteo"
_ENDS = "com|de|net|org|ru|ua|tr|fr|me|eu|ir|info"
_EMAIL = re.compile(r"[\w.+%-]+\s?(?:@|[(\[]\s?(?:at|ät)\s?[)\]])\s?[\w-]+(?:\s?\.\s?[\w-]+)*(?:\s(?:com|de|net)\b)?", re.IGNORECASE)
_SPOKEN = re.compile(  # "amir punkt k at gmail punkt com", "amir.k gmail.com"
    rf"[\w.+-]+(?:\s(?:punkt|dot|point|nokta|точка|крапка)\s\w+)*\s(?:(?:at|ät|et|arobase|собака|kuyruklu)\s)?(?:{_HOSTS})"
    rf"\s?(?:\.|punkt|dot|point|nokta|точка|крапка)\s?(?:{_ENDS})\b",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<!\w)@\w[\w.]*\w")
_UNDERSCORED = re.compile(r"\b(?=\w*[^\W\d_])\w+_[\w.]*\w\b")
_NETWORKS = (
    "insta|instagram|ig|snap|snapchat|tiktok|tik tok|facebook|fb|telegram|skype|signal|viber|whatsapp|imo|twitter"
    "|nick|username|benutzername"
    "|инста|инстаграм|телеграм|тг|فيسبوك|انستا|انستغرام|تلجرام|تلگرام|اینستا|اینستاگرام|сайт"
)
_NAMED = re.compile(
    rf"(?<!\w)(?:{_NETWORKS})(?:\s(?:ist|is|name|id|account|konto))?\s?[:=]?\s?((?=[\w.]*[\d_.])[a-z][\w.]{{3,}}\w)", re.IGNORECASE
)
_WEB = re.compile(
    r"(?:https?://|www\.|\b(?:t|wa|fb|m)\.me/|\b(?:facebook|instagram|tiktok|youtube|vk|linkedin)\.com/)\S*[^\s.,;:!?)]", re.IGNORECASE
)


def find(text: str, public: frozenset[str]) -> Iterator[Find]:
    """`public`: addresses, in lower case, that the knowledge base itself gives."""
    for pattern in (_EMAIL, _SPOKEN, _HANDLE, _UNDERSCORED, _NAMED, _WEB):
        for match in pattern.finditer(text):
            start, end = match.span(match.lastindex or 0)
            if not is_public(text[start:end], public):
                yield Find(start, end, Kind.ONLINE)


def is_public(address: str, public: frozenset[str]) -> bool:
    bare = bare_address(address)
    return bare in public or bare.partition("/")[0] in public


def bare_address(address: str) -> str:
    """An address without what people leave out."""
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", address.lower()).rstrip("/.")
