"""The preview: the bot as on a phone, in the browser, and beside it what editors of the knowledge base want to see."""
