"""The bot as a service: what `wegweiser run` runs, with its database, until it is told to stop."""

from platformdirs import user_data_path

from bot.app import make_dialogue, make_telegram, telegram_profile, today_in
from bot.channels.telegram.application import bot_number, run_polling
from bot.errors import SettingsError
from bot.matching.learning import Progress, silent
from bot.settings import Settings
from bot.store.sql import SqlStore


def database_url(settings: Settings) -> str:
    """Where things are kept: what is set, else a file of the user who runs the bot."""
    if settings.database_url:
        return settings.database_url.get_secret_value()
    return f"sqlite:///{user_data_path('wegweiser') / 'wegweiser.sqlite'}"


async def serve(settings: Settings, progress: Progress = silent) -> None:
    """Answer until a signal to end. Raises SettingsError, StoreError and BrokenKnowledge."""
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN is not set (get a token from @BotFather and put it into .env, or try 'wegweiser chat')")
    token = settings.telegram_bot_token.get_secret_value().strip()
    number = bot_number(token)
    dialogue = make_dialogue(settings, progress)
    store = SqlStore(database_url(settings), number, token, today=today_in(dialogue))
    application = make_telegram(dialogue, token, settings.telegram_api_base_url, store)
    await store.open()
    try:
        await run_polling(application, store, telegram_profile(dialogue))
    finally:
        await store.close()
