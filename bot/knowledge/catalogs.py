"""Translations of the knowledge base's texts, one gettext catalog (PO) a language, as translation tools read and write them.

An entry's state is told by gettext's own marks: `fuzzy` means that no editor has read the translation yet; an earlier text beside
it (`#| msgid`, as msgmerge writes) that it belongs to an older text: then it is not shown.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO

from babel import UnknownLocaleError
from babel.messages.catalog import Catalog
from babel.messages.pofile import PoFileError, read_po, write_po

from bot.knowledge.model import Translation
from bot.knowledge.problems import Problem, did_you_mean

HEADER = """\
# Wegweiser: what the bot says, in another language.
# An entry marked 'fuzzy' has not been read by an editor yet: read it, mend it, take the mark away (docs/keeping.md).
#"""

# What no translation may lose or add: numbers, addresses on the web, e-mail addresses, paragraphs.
_KEPT = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:de|org|com|eu|info|net)(?:/[\w/-]*)?|\d+(?:[.,:]\d+)*", re.ASCII)
_DIGITS = {ord(digit): str(value) for digits in ("٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹") for value, digit in enumerate(digits)}


Faults = Callable[[str], Iterable[str]]


def parse(
    raw: bytes, file: str, sources: Mapping[str, Sequence[str]], faults: Faults = lambda text: (), *, leftovers: bool = True
) -> tuple[dict[str, Translation], list[Problem]]:
    """The translations of one catalog by the text they stand for, and its problems. `sources`: every text there is to translate;
    `faults`: what a translation may have against it by itself; `leftovers`: translations of texts that are gone are a problem."""
    try:
        catalog = read_po(BytesIO(raw.replace(b"\r\n", b"\n")), abort_invalid=True, charset="utf-8")
    except PoFileError as error:
        return {}, [Problem(file, error.lineno or 0, "", f"not a gettext catalog: {error}", "open it in Poedit, or mend the line by hand")]
    except (UnicodeDecodeError, UnknownLocaleError, ValueError) as error:
        return {}, [Problem(file, 0, "", f"not a gettext catalog: {error}", "save it as UTF-8, with its language in the head")]
    outdated = _outdated(raw)
    translations, problems = {}, []
    for message in catalog:
        if not isinstance(message.id, str) or not message.id or not message.string or message.lineno in outdated:
            continue
        text = str(message.string)
        if message.id not in sources and not leftovers:
            continue
        if message.id not in sources:
            hint = did_you_mean(message.id, sources) or "run 'wegweiser catalogs' to bring it up to date"
            problems.append(Problem(file, message.lineno or 0, "", f"no such text: '{message.id[:60]}'", hint))
        elif kept(message.id) != kept(text):
            lost = ", ".join(sorted(set(kept(message.id)) ^ set(kept(text))))
            problems.append(
                Problem(file, message.lineno or 0, "", f"text and translation differ in: {lost}", "numbers and addresses must stay")
            )
        else:
            translations[message.id] = Translation(text, checked=not message.fuzzy)
            problems += [Problem(file, message.lineno or 0, "", fault, "write it more simply") for fault in faults(text)]
    return translations, problems


def kept(text: str) -> list[str]:
    """Numbers and addresses in a text, sorted: the same in every language."""
    return sorted(_KEPT.findall(text.translate(_DIGITS)))


def _outdated(raw: bytes) -> set[int]:
    """The lines of entries that stand beside an earlier text; Babel reads over these marks."""
    marked, lines = False, set()
    for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
        marked = marked or line.startswith("#| msgid")
        if line.startswith("msgid"):
            lines |= {number} if marked else set()
            marked = False
    return lines


def renewed(raw: bytes | None, language: str, sources: Mapping[str, Sequence[str]]) -> bytes:
    """A catalog brought up to date: new texts are added, old ones taken out; beside a changed one stands its earlier translation."""
    template = Catalog(fuzzy=False)
    for text, places in sources.items():
        template.add(text, auto_comments=places[:3])
    catalog = Catalog(language.partition("-")[0]) if raw is None else read_po(BytesIO(raw), charset="utf-8")
    catalog.header_comment = HEADER
    catalog.fuzzy = False
    catalog.update(template, update_creation_date=False)
    catalog.obsolete.clear()
    for message in catalog:
        if message.previous_id:  # by likeness: a proposal, not a translation
            message.user_comments.append(f"Earlier: {message.string}")
            message.string, message.previous_id = "", []
            message.flags.discard("fuzzy")
    out = BytesIO()
    write_po(out, catalog, width=0, no_location=True, ignore_obsolete=True)
    return out.getvalue()
