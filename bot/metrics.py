"""What is counted for Prometheus. Labels are kinds of turns and ids from the knowledge base, never anything of people."""

import time

from prometheus_client import Counter, Gauge, Histogram

from bot.conversation.ports import Handle
from bot.conversation.turn import Turn, Utterance

TURNS = Counter("wegweiser_turns", "Turns by how they ended and what they were about.", ["town", "kind", "target"])
THINKING = Histogram(
    "wegweiser_thinking_seconds",
    "Time from hearing to knowing what to say, without sending it.",
    ["town"],
    buckets=(0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 1.0, 5.0),
)
RETRIES = Counter("wegweiser_retries", "Calls to Telegram that were tried again, by what went wrong.", ["reason"])
UNDELIVERED = Counter("wegweiser_undelivered", "Answers that Telegram did not take after all tries; they are tried anew later.")
SILENCED = Counter("wegweiser_silenced", "Messages of chats that wrote too much, left without an answer.")
OVERDUE = Gauge("wegweiser_contacts_overdue", "Contacts that nobody has checked for too long.", ["town"])
KNOWLEDGE_SINCE = Gauge("wegweiser_knowledge_since_seconds", "When what is served of the knowledge was taken up, Unix time.", ["town"])
EDIT_REFUSED = Gauge("wegweiser_edit_refused", "1 while the last edit of the knowledge is refused.", ["town"])
EDITS = Counter("wegweiser_edits", "Edits of the knowledge by what became of them: live or refused.", ["town", "outcome"])
READY = Gauge("wegweiser_ready", "1 when this part of the service works.", ["town", "part"])


def counted(handle: Handle, town: str) -> Handle:
    """The same, and counts each turn."""

    async def count(conversation: str, utterance: Utterance) -> Turn:
        began = time.perf_counter()
        turn = await handle(conversation, utterance)
        THINKING.labels(town).observe(time.perf_counter() - began)
        for outcome in turn.events:
            TURNS.labels(town, outcome.kind, outcome.target or "").inc()
        return turn

    return count
