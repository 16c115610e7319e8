"""What comes with time: cases that are over, contacts to be asked about, what other processes have learnt."""

import logging
from collections.abc import Awaitable, Callable

from bot.channels.telegram.staff_post import StaffPost
from bot.conversation import holidays
from bot.conversation.messages import Message
from bot.conversation.round_table import Report
from bot.freshness import question
from bot.freshness.due import SILENCES, due
from bot.freshness.overlay import confirmed_in, contact_hash
from bot.freshness.review import Asked, Confirmed, Reviews
from bot.handoff import to_person, to_staff
from bot.handoff.case import OPEN_FOR_SECONDS, Cases
from bot.handoff.counsel import Counsel

log = logging.getLogger(__name__)

BEFORE_SECONDS = 3600  # the person is told so long before the database forgets by itself

MakeReport = Callable[[Report], Awaitable[None]]


class StaffTending:
    """`seconds` is the time of day and age since 1970; `report` notes that something is no longer true."""

    def __init__(
        self, post: StaffPost, cases: Cases, reviews: Reviews, counsel: Counsel, seconds: Callable[[], float], report: MakeReport
    ) -> None:
        self._post, self._cases, self._reviews = post, cases, reviews
        self._counsel, self._seconds, self._report = counsel, seconds, report

    async def tend(self) -> None:
        """One round."""
        self._post.look_again()
        await self._lay_over()
        await self._end_what_is_over()
        await self._ask()

    async def moved(self) -> None:
        """The staff chat has another number: its old messages no longer lead here, so every open question is put there anew."""
        desk = self._counsel.staff_desk
        for case in await self._cases.all_cases():
            exchanges = await self._cases.exchanges(case.id)
            await self._cases.forget_exchanges(case.id)
            posted = await self._post.post(to_staff.moved(desk, case))
            if posted is not None and exchanges:
                last = next((one for one in reversed(exchanges) if not one.by_staff), exchanges[0])
                await self._cases.note(case.id, type(last)(posted, last.person))

    async def answered(self, verb: str, actor_id: str, shown: str, message_id: int) -> None:
        """The staff have said whether a contact is right; `shown` names the contact that they were asked about."""
        desk = self._counsel.staff_desk
        actor = desk.knowledge.actors.get(actor_id)
        if actor is None or shown != question.shown(desk, actor_id) or verb not in ("yes", "no"):
            message = question.outdated(desk)
        elif verb == "yes":
            await self._reviews.confirm(Confirmed(actor.id, desk.today, contact_hash(actor.contact)))
            await self._reviews.answered(actor.id)
            await self._lay_over()
            message = question.confirmed(desk)
        else:
            waiting = next((one.times for one in await self._reviews.asked() if one.actor == actor.id), 0)
            if waiting <= SILENCES:  # else it is reported already, and a second tap says nothing new
                await self._report(Report(f"actor:{actor.id}", desk.today))
                await self._reviews.ask(Asked(actor.id, desk.today, SILENCES + 1))
            message = question.reported(desk, actor.id)
        await self._post.exchange_buttons(message_id, Message(()))
        await self._post.post(message, message_id)

    async def _lay_over(self) -> None:
        dialogue = self._counsel.dialogue()
        newer = confirmed_in(dialogue.knowledge, await self._reviews.confirmed())
        if newer is not dialogue.knowledge:
            dialogue.renew(newer)

    async def _end_what_is_over(self) -> None:
        for case in await self._cases.opened_before(int(self._seconds()) - OPEN_FOR_SECONDS + BEFORE_SECONDS):
            exchanges = await self._cases.exchanges(case.id)
            if not await self._cases.close_case(case.id) or not exchanges:
                continue
            desk = self._counsel.desk(case.language)
            over = to_person.said(desk, "staff-over") if case.answered else to_person.turn_elsewhere(desk, "staff-expired")
            await self._post.to_person(case.conversation, over, exchanges[0].person)
            await self._post.exchange_buttons(exchanges[0].staff, Message(()))
            await self._post.post(to_staff.said(self._counsel.staff_desk, "team-expired"), exchanges[0].staff)

    async def _ask(self) -> None:
        desk = self._counsel.staff_desk
        free = holidays.of(desk.knowledge.town.holidays)
        for one in due(desk.knowledge, await self._reviews.asked(), self._counsel.now(), free):
            if not await self._reviews.ask(Asked(one.actor, desk.today, one.times)):
                continue
            if await self._post.post(question.question(desk, one)) is None:
                await self._reviews.answered(one.actor)  # nobody was asked
                return
