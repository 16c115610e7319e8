"""Files to print for people who ask in a chat: drawn once a day in each language, and kept for the next who asks."""

from collections.abc import Callable
from datetime import date
from functools import lru_cache

from bot.conversation.messages import Handout
from bot.conversation.texts import Texts
from bot.handouts.organigram import Wanted, layout
from bot.handouts.organigram_paper import document
from bot.handouts.rendering import forget, render
from bot.knowledge.localise import Localised

KEPT = 24  # files of at most half a megabyte

Draw = Callable[[Handout, str, date], bytes]


def drawing(local: Callable[[str], Localised], texts: Callable[[str], Texts]) -> Draw:
    """Draws hand-outs as PDF on A4, which people have at home; `local` and `texts` give a language's knowledge base and words."""

    @lru_cache(KEPT)
    def draw(handout: Handout, address: str, today: date) -> bytes:
        wanted = Wanted(handout.language, today, area=handout.area, link=address)
        sheet = layout(local(handout.language), texts(handout.language).say, wanted)
        drawn = render(document(sheet, "a4"), "pdf")[0]
        forget()
        return drawn

    return draw
