"""The bot as on a phone, in the browser: what was said, what is shown, and who may ask the page for anything."""
