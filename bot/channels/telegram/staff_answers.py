"""In the staff chat: replies go to the person, buttons say what became of a question."""

from collections.abc import Awaitable, Callable

from telegram import Message as TelegramMessage

from bot.channels.telegram.staff_post import StaffPost
from bot.channels.telegram.transport import Transport
from bot.conversation.actions import Action
from bot.conversation.messages import Message
from bot.conversation.ports import Handle
from bot.conversation.turn import Utterance
from bot.handoff import to_person, to_staff
from bot.handoff.case import Case, Cases, Exchange
from bot.handoff.counsel import Counsel

NOT_KNOWN = 0  # in place of a message's number
Tapped = Callable[[Case, int, list[str]], Awaitable[None]]


class StaffAnswers:
    def __init__(self, transport: Transport, post: StaffPost, handle: Handle, cases: Cases, counsel: Counsel) -> None:
        self._transport, self._post, self._handle = transport, post, handle
        self._cases, self._counsel = cases, counsel

    async def replied(self, message: TelegramMessage, to: TelegramMessage, *, edited: bool) -> None:
        """A reply to a message `to` of the bot. What reaches nobody is said to have reached nobody."""
        text = (message.text or "").encode("utf-8", "replace").decode().strip()
        known = await self._cases.in_staff_chat(message.message_id)
        if known and known[1].by_staff:  # edited, or delivered once more
            case, exchange = known
            if edited and text:
                await self._post.rewrite_to_person(case.conversation, exchange.person, self._answer(case, text))
            return
        found = await self._cases.in_staff_chat(to.message_id) or await self._unnoted(to)
        if found is None or not text:
            await self._say("team-nobody" if found is None else "team-text-only", message.message_id)
            return
        case, exchange = found
        sent = await self._post.to_person(
            case.conversation, self._answer(case, text), exchange.person if exchange.person != NOT_KNOWN else None
        )
        if sent is None:
            await self._cases.close_case(case.id)
            await self._say("team-gone", message.message_id)
            return
        await self._cases.note(case.id, Exchange(message.message_id, sent, by_staff=True))
        await self._cases.progressed(case.id, answered=True)
        await self._say("team-passed-on", message.message_id)

    async def _unnoted(self, post: TelegramMessage) -> tuple[Case, Exchange] | None:
        """The case of a message that was posted by a process killed before it could note that, and posted again by the next one."""
        number = to_staff.number_in(post.text or "")
        case = await self._cases.case(number) if number else None
        if case is None:
            return None
        known = next((one for one in await self._cases.exchanges(case.id) if not one.by_staff), None)
        if known is None:  # nor has the next one posted it yet
            return case, Exchange(post.message_id, NOT_KNOWN)
        copy = Exchange(post.message_id, known.person)
        await self._cases.note(case.id, copy)  # so that its words go, too, when the person has everything deleted
        return case, copy

    async def tapped(self, verb: str, arguments: list[str], message_id: int) -> None:
        """A tap on one of the buttons of a question."""
        case = await self._cases.case(arguments[0]) if arguments else None
        if case is None:
            await self._post.exchange_buttons(message_id, Message(()))
            await self._say("team-nobody", message_id)
            return
        match verb, arguments[1:]:
            case "done", _:
                await self._done(case, message_id)
            case "wait", _:
                await self._clarifying(case, message_id)
            case "is", [topic]:
                await self._topic(case, message_id, topic)
            case _:
                await self._choose(case, message_id, verb, arguments[1:])

    async def _done(self, case: Case, message_id: int) -> None:
        exchanges = await self._cases.exchanges(case.id)
        if not await self._cases.close_case(case.id):
            return
        if not case.answered:
            first = exchanges[0].person if exchanges else None
            await self._post.to_person(case.conversation, to_person.said(self._counsel.desk(case.language), "staff-closed"), first)
        await self._post.exchange_buttons(message_id, Message(()))
        await self._say("team-done", message_id)

    async def _clarifying(self, case: Case, message_id: int) -> None:
        if case.progress == "clarifying":
            return
        exchanges = await self._cases.exchanges(case.id)
        await self._cases.progressed(case.id, "clarifying")
        first = exchanges[0].person if exchanges else None
        await self._post.to_person(case.conversation, to_person.said(self._counsel.desk(case.language), "staff-clarifying"), first)
        now = await self._cases.case(case.id)
        await self._post.exchange_buttons(message_id, Message((), to_staff.buttons(self._counsel.staff_desk, now or case)))
        await self._say("team-clarifying", message_id)

    async def _topic(self, case: Case, message_id: int, topic: str) -> None:
        """The topic's card, for the stage and place that the person has told."""
        desk = self._counsel.staff_desk
        if topic not in desk.knowledge.topics:
            return
        exchanges = await self._cases.exchanges(case.id)
        first = exchanges[0].person if exchanges else None
        lead = await self._post.to_person(case.conversation, to_person.said(self._counsel.desk(case.language), "staff-topic"), first)
        if lead is None:
            await self._cases.close_case(case.id)
            await self._say("team-gone", message_id)
            return
        turn = await self._handle(case.conversation, Utterance(action=str(Action("show", (topic,)))))
        for message in turn.messages:
            await self._post.to_person(case.conversation, message)
        await self._cases.progressed(case.id, answered=True)
        await self._post.exchange_buttons(message_id, Message((), to_staff.buttons(desk, case)))
        await self._post.post(to_staff.said(desk, "team-topic-sent", topic=desk.knowledge.topics[topic].title), message_id)

    async def _choose(self, case: Case, message_id: int, verb: str, arguments: list[str]) -> None:
        desk = self._counsel.staff_desk
        match verb, arguments:
            case "topic", _:
                rows = to_staff.topics(desk, case)
            case "areas", _:
                rows = to_staff.areas(desk, case)
            case "in", [area, *page]:
                rows = to_staff.in_area(desk, case, area, to_staff.page_number(page[0] if page else ""))
            case _:
                rows = to_staff.buttons(desk, case)
        await self._post.exchange_buttons(message_id, Message((), rows))

    def _answer(self, case: Case, text: str) -> Message:
        return to_person.answer(self._counsel.desk(case.language), text)

    async def _say(self, id: str, reply_to: int) -> None:
        await self._post.post(to_staff.said(self._counsel.staff_desk, id), reply_to)
