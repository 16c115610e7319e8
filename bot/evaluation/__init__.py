"""How good the bot is, measured on labelled questions and dialogues."""
