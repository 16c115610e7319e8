"""One turn of talk: what somebody said, what we know of the conversation, what we answer. Knows no channel and no store."""
