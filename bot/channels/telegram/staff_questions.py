"""In a person's own chat: asking for people, seeing what would be given, giving it, adding to it, taking it back."""

from bot.channels.telegram.destination import Destination
from bot.channels.telegram.incoming import Incoming
from bot.channels.telegram.staff_post import StaffPost
from bot.channels.telegram.transport import Transport
from bot.conversation.messages import Message
from bot.conversation.ports import Handle
from bot.conversation.turn import Turn, Utterance
from bot.errors import StoreError
from bot.handoff import to_person, to_staff
from bot.handoff.case import MOST_OPEN, Case, Cases, Exchange
from bot.handoff.counsel import Counsel
from bot.handoff.offer import leaves_open, offered

MOST_ADDITIONS = 20  # messages of a case: whoever needs more is better helped on the phone
LONGEST = 1000  # characters of a question: longer ones are not read


class StaffQuestions:
    def __init__(self, transport: Transport, post: StaffPost, handle: Handle, cases: Cases, counsel: Counsel) -> None:
        self._transport, self._post, self._handle = transport, post, handle
        self._cases, self._counsel = cases, counsel

    async def offered(self, conversation: str, turn: Turn) -> Turn:
        """The turn with the way to people, where it leaves a question open. Without the database there is none."""
        if not leaves_open(turn):
            return turn
        try:
            cases = await self._cases.cases_of(conversation)
        except StoreError:
            return turn
        return offered(self._counsel.desk(turn.reply.language), turn, cases)

    async def tapped(self, heard: Incoming, verb: str, language: str) -> None:
        """A tap on one of our buttons in a private chat."""
        utterance = heard.utterance
        language = self._counsel.language(utterance, language)
        if verb == "no":
            await self._show(heard, to_person.said(self._counsel.desk(language), "give-nothing-kept", edits=True))
            return
        text = utterance.quoted if verb == "yes" else utterance.answered
        if not text.strip():
            await self._show(heard, to_person.said(self._counsel.desk(language), "give-lost"))
        elif len(text) > LONGEST:
            await self._show(heard, to_person.said(self._counsel.desk(language), "give-long"))
        elif self._counsel.danger(text):  # numbers first; nothing of this waits for office hours
            await self._answer(heard, text)
        elif verb == "yes":
            await self._give(heard, text, language)
        else:
            words = self._counsel.redacted(text, language)
            await self._show(heard, to_person.consent(self._counsel.desk(language), words))

    async def _give(self, heard: Incoming, words: str, language: str) -> None:
        """The case is opened before it is posted, so that a repeated tap finds it, and a crash in between is made good."""
        desk, conversation = self._counsel.desk(language), heard.conversation
        tapped = heard.destination.tapped or 0
        case = await self._cases.open_case(conversation, tapped, language, self._counsel.nearest(words, language))
        if not await self._cases.exchanges(case.id):
            if len(await self._cases.cases_of(conversation)) > MOST_OPEN:
                await self._cases.close_case(case.id)
                await self._show(heard, to_person.said(desk, "staff-many", edits=True))
                return
            posted = await self._post.post(to_staff.question(self._counsel.staff_desk, case, words))
            if posted is None:
                await self._cases.close_case(case.id)
                await self._show(heard, to_person.turn_elsewhere(desk, "staff-unreachable", edits=True))
                return
            await self._cases.note(case.id, Exchange(posted, tapped))
        await self._show(heard, to_person.sent(desk, words))

    async def replied(self, heard: Incoming, to: int) -> bool:
        """What a person says in reply to message `to` of theirs: to the staff, when it belongs to an open case."""
        try:
            found = await self._cases.in_conversation(heard.conversation, to)
        except StoreError:
            return False
        if found is None or heard.question is None:
            return False
        if self._counsel.danger(heard.utterance.text):
            await self._answer(heard, heard.utterance.text)
        await self._add(found[0], found[1], heard)
        return True

    async def _add(self, case: Case, to: Exchange, heard: Incoming) -> None:
        assert heard.question is not None
        known = await self._cases.exchanges(case.id)
        message = to_staff.addition(self._counsel.staff_desk, case, heard.utterance.text)
        earlier = next((one for one in known if one.person == heard.question and not one.by_staff), None)
        if earlier:  # edited, or delivered once more
            await self._post.rewrite(earlier.staff, message)
            return
        desk = self._counsel.desk(case.language)
        if len(known) >= MOST_ADDITIONS:
            await self._show(heard, to_person.said(desk, "staff-waiting"))
            return
        posted = await self._post.post(message, to.staff)
        if posted is None:
            await self._show(heard, to_person.turn_elsewhere(desk, "staff-unreachable"))
            return
        await self._cases.note(case.id, Exchange(posted, heard.question))
        await self._show(heard, to_person.said(desk, "staff-added"))

    async def forget(self, conversation: str) -> None:
        """Close all cases of a person, and take their words out of the staff chat."""
        for case in await self._cases.cases_of(conversation):
            exchanges = await self._cases.exchanges(case.id)
            withdrawn = to_staff.said(self._counsel.staff_desk, "team-withdrawn")
            for exchange in exchanges:
                if not exchange.by_staff:
                    await self._post.rewrite(exchange.staff, withdrawn)
            if await self._cases.close_case(case.id) and exchanges:
                await self._post.post(withdrawn, exchanges[0].staff)

    async def _answer(self, heard: Incoming, text: str) -> None:
        """As if the words had just been said."""
        turn = await self._handle(heard.conversation, Utterance(text, language_code=heard.utterance.language_code))
        await self._transport.deliver(turn.messages, Destination(heard.destination.chat_id))

    async def _show(self, heard: Incoming, message: Message) -> None:
        await self._transport.deliver((message,), heard.destination)
