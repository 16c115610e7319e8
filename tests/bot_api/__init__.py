"""A stand-in for Telegram's Bot API: a real HTTP server on loopback, for tests and for trying the bot without a token.

    async with BotApi() as api:
        …start a bot with api.token and api.base_url…
        amina = api.person("Amina", language_code="ar")
        answer = await api.answer_to(amina.says("Wo lerne ich Deutsch?"))
        amina.taps(answer, "Ja")
        print(api.transcript(amina))

Its heart is pure: `world` is the state, `methods` are functions over it, `engine` runs one of them. `server`, `long_poll`
and `delivery` put HTTP around it; `stand_in` and `watch` are what tests see.
"""

from .faults import Fault, Faults
from .group import Group
from .message import Message
from .person import Person
from .shapes import Call, Delivery, Refusal
from .stand_in import BotApi
from .watch import NoAnswer
from .world import UNSEEN

__all__ = ["UNSEEN", "BotApi", "Call", "Delivery", "Fault", "Faults", "Group", "Message", "NoAnswer", "Person", "Refusal"]
