"""Slash commands: what stands in Telegram's menu, as actions of the dialogue."""

from bot.conversation.actions import Action

COMMANDS = {
    "start": str(Action("welcome")),
    "themen": str(Action("areas")),
    "notfall": str(Action("numbers")),
    "hilfe": str(Action("help")),
    "datenschutz": str(Action("privacy")),
    "loeschen": str(Action("forget")),
    "help": str(Action("help")),  # Telegram asks every bot to know this one
    "privacy": str(Action("privacy")),  # and Telegram's own "Privacy Policy" button sends this one
}
