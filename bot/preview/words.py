"""What stands beside the phone, in the editor's language as far as there is a text: German or English."""

from importlib.resources import files

from bot.conversation.texts import Texts

LANGUAGES = ("de", "en")


def words(accepted: str, first: str) -> Texts:
    """For a browser's `Accept-Language`; of a browser that reads neither, in the town's `first` language, or English."""
    sources = {code: files("bot.preview").joinpath(f"texts/{code}.ftl").read_text(encoding="utf-8") for code in LANGUAGES}
    asked = (part.split(";")[0].strip().lower().partition("-")[0] for part in accepted.split(","))
    language = next((code for code in (*asked, first) if code in LANGUAGES), "en")
    return Texts(language, sources, "en")
