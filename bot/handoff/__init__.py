"""Where the bot does not know, people do: a question goes to the staff chat, their answer comes back to the person."""
