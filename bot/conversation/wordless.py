"""What people send beside words: a helpful reply to a voice, a photo of a letter, a sticker, a location, an emoji."""

from dataclasses import replace

from bot.conversation import menu, where
from bot.conversation.actions import Action
from bot.conversation.desk import Desk, Rows
from bot.conversation.messages import Button
from bot.conversation.turn import Turn, Utterance
from bot.matching.types import SMALLTALK

LONG = 80  # words; who writes more tells a whole story
SOS = frozenset("🆘🚨🚑🚒")

REPLIES = {
    "voice": "sent-voice",
    "picture": "sent-picture",
    "sticker": "sent-sticker",
    "contact": "sent-contact",
}


def answer(desk: Desk, utterance: Utterance) -> Turn:
    """The turn for what holds no word we can read."""
    if not SOS.isdisjoint(utterance.text):
        return menu.emergency_numbers(desk)
    if utterance.sent == "location":
        return where.ask(desk, lead=desk.say("sent-location"))
    said = "sent-emoji" if utterance.text.strip() else REPLIES.get(utterance.sent or "", "not-text")
    return desk.plain("smalltalk", desk.say(said), SMALLTALK, _topics(desk))


def too_long(desk: Desk) -> Turn:
    """A question back for a long story that nothing was understood of."""
    turn = desk.asking(desk.say("sent-long"), _topics(desk))
    return replace(turn, reply=replace(turn.reply, action=None))


def _topics(desk: Desk) -> Rows:
    return ((Button(desk.say("button-topics"), str(Action("areas"))),),)
