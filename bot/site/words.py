"""The words of the interface that the templates use, by the names they use them by."""

from bot.conversation.texts import Texts
from bot.site.edition import Edition

WORDS = {
    "skip": "site-skip",
    "home": "site-home",
    "menu": "site-menu",
    "search": "site-search",
    "search_label": "site-search-label",
    "search_nothing": "site-search-nothing",
    "search_needs_script": "site-search-needs-script",
    "topics": "site-topics",
    "bodies": "site-bodies",
    "places": "site-places",
    "self": "site-self",
    "engagement": "site-engagement",
    "emergency": "site-emergency",
    "downloads": "site-downloads",
    "language": "site-language",
    "title": "command-organigramm",
    "numbers": "numbers-title",
    "who": "site-who",
    "any_stage": "site-any-stage",
    "shared": "responsible-shared",
    "unsettled": "responsible-unsettled",
    "nobody": "site-nobody",
    "steps": "next-steps",
    "self_help": "self-help-title",
    "may": "may-title",
    "must_not": "must-not-title",
    "law": "law-title",
    "overdue": "overdue",
    "untranslated": "not-translated",
    "unchecked": "translation-unchecked",
    "sources": "site-sources",
    "related": "site-related",
    "responsible_for": "site-responsible-for",
    "ask_bot": "site-ask-bot",
    "place_notice": "place-notice",
    "privacy": "site-privacy",
    "not_found": "site-not-found",
}


class Words:
    """`words.search` is HTML; `words.plain("search")` is for attributes, where HTML cannot stand."""

    def __init__(self, edition: Edition) -> None:
        self._texts: Texts = edition.texts
        for name, id in WORDS.items():
            setattr(self, name, edition.say(id))

    def plain(self, name: str) -> str:
        return self._texts.say(WORDS[name])
