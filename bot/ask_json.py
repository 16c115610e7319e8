"""One answer as the JSON object that other programs rely on."""

from dataclasses import asdict
from datetime import date
from typing import Any

from bot.conversation.turn import Turn


def as_json(question: str, turn: Turn) -> dict[str, Any]:
    """The object of `ask --json`; its keys are a contract."""
    reply = asdict(turn.reply)
    reply["confidence"] = round(turn.reply.confidence, 4)
    return {"question": question, **{key: _plain(value) for key, value in reply.items()}, "text": text(turn)}


def text(turn: Turn) -> str:
    """What the person reads, plain: all messages of the turn, and the choices when it asks back."""
    parts = [message.text for message in turn.messages]
    if turn.reply.kind == "clarify":
        parts += [f"• {button.label}" for message in turn.messages for row in message.buttons for button in row]
    return "\n".join(parts) if turn.reply.kind == "clarify" else "\n\n".join(parts)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
