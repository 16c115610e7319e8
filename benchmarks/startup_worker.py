"""One start in a process of its own: `startup` starts it and reads the JSON it prints."""

import json
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from benchmarks.processes import held_mb, peak_mb, stay_on_one_core

ASKED = 200  # utterances answered before memory is read: what a question leaves in caches counts


def main() -> None:
    stay_on_one_core()
    clock = time.perf_counter
    start = clock()
    processor = time.process_time()
    from bot.app import make_dialogue
    from bot.conversation.turn import State, Utterance
    from bot.knowledge.loader import default_folder
    from bot.settings import Settings

    imported = clock()
    settings = Settings()
    dialogue = make_dialogue(settings)
    ready = clock()
    processor_ready = time.process_time()
    mb = held_mb()
    examples = list(_examples(settings.knowledge or default_folder()))
    for text in examples[:: max(1, len(examples) // ASKED)]:
        dialogue.respond(Utterance(text=text), State(), datetime.now())
    json.dump(
        {
            "import": imported - start,
            "load": ready - imported,
            "processor": processor_ready - processor,
            "ready_mb": mb,
            "asked_mb": held_mb(),
            "peak_mb": peak_mb(),
        },
        sys.stdout,
    )


def _examples(folder: Path) -> Iterator[str]:
    """What people write, in every language there is. As lines: the start has left the examples out, and so does this."""
    for path in sorted((folder / "examples").glob("*/alltag.yaml")):
        yield from (line[6:].strip("'\"") for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("    - "))


if __name__ == "__main__":
    main()
