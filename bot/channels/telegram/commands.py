"""Slash commands: what stands in Telegram's menu, as actions of the dialogue; and what a link that opens the bot asks."""

from bot.conversation.actions import Action
from bot.conversation.links import read

COMMANDS = {
    "start": str(Action("welcome")),
    "themen": str(Action("areas")),
    "stellen": str(Action("kinds")),
    "selbst": str(Action("browse", ("self",))),
    "engagement": str(Action("engagement")),
    "organigramm": str(Action("chart")),
    "ort": str(Action("where")),
    "sprache": str(Action("languages")),
    "notfall": str(Action("numbers")),
    "hilfe": str(Action("help")),
    "datenschutz": str(Action("privacy")),
    "loeschen": str(Action("forget")),
    "help": str(Action("help")),  # Telegram asks every bot to know this one
    "privacy": str(Action("privacy")),  # and Telegram's own "Privacy Policy" button sends this one
}


def action(command: str, rest: str) -> str | None:
    """The action of a command we know. `/start` with a payload of ours, as a link sends it, opens what the link names."""
    name = command.lower()
    if name == "start" and read(rest.strip()):
        return str(Action("open", (rest.strip(),)))
    return COMMANDS.get(name)
