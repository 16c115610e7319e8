"""Inline mode: the cards for `@bot hausordnung`, as Telegram takes them."""

from telegram import InlineQueryResultArticle, InlineQueryResultsButton, InputTextMessageContent, LinkPreviewOptions
from telegram.constants import ParseMode

from bot.channels.telegram.outgoing import Page, keyboard, parcels
from bot.conversation.suggestions import Suggestion, Suggestions

CACHE_SECONDS = 60  # Telegram may repeat an answer so long: soon enough for an opening hour, long enough for a slow typist
MOST_RESULTS = 50  # Telegram takes no more
PAYLOAD = "inline"  # no link of ours: whoever comes this way is greeted like anybody


def results(suggestions: Suggestions, bot_name: str) -> list[InlineQueryResultArticle]:
    """The cards as results; a card without words cannot be sent and is left out."""
    cards = (_result(card, bot_name) for card in suggestions.cards[:MOST_RESULTS])
    return [card for card in cards if card]


def ask_button(suggestions: Suggestions) -> InlineQueryResultsButton:
    """Above the cards: the way to the private chat."""
    return InlineQueryResultsButton(suggestions.ask, start_parameter=PAYLOAD)


def _result(card: Suggestion, bot_name: str) -> InlineQueryResultArticle | None:
    pages = [page for page in parcels(card.message, bot_name) if isinstance(page, Page)]
    if not pages:
        return None
    content = InputTextMessageContent(pages[0].html, parse_mode=ParseMode.HTML, link_preview_options=LinkPreviewOptions(is_disabled=True))
    return InlineQueryResultArticle(card.id, card.title, content, keyboard(card.message, bot_name), description=card.description)
