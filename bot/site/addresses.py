"""Where each page lies, from the folder of its language; every link is relative, so that the site works in any folder."""

HOME, BODIES, PLACES, SELF_HELP = "index.html", "stellen.html", "unterkuenfte.html", "selbst.html"
ENGAGEMENT, EMERGENCY, DOWNLOADS = "engagement.html", "notfall.html", "herunterladen.html"


def topic(id: str) -> str:
    return f"themen/{id}.html"


def area(id: str) -> str:
    return f"bereiche/{id}.html"


def body(id: str) -> str:
    return f"stellen/{id}.html"


def place(id: str) -> str:
    return f"{PLACES}#place-{id}"


def up(address: str) -> str:
    """From a page to the folder that its address starts in: `../` for each folder between."""
    return "../" * address.count("/")
