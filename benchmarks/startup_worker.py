"""One start in a process of its own: `startup` starts it and reads the JSON it prints."""

import json
import sys
import time

from benchmarks.processes import held_mb, peak_mb, stay_on_one_core

ASKED = 200  # utterances answered before memory is read: what a question leaves in caches counts


def main() -> None:
    stay_on_one_core()
    clock = time.perf_counter
    start = clock()
    processor = time.process_time()
    from bot.app import make_dialogue
    from bot.conversation.turn import State, Utterance
    from bot.settings import Settings

    imported = clock()
    dialogue = make_dialogue(Settings())
    ready = clock()
    processor_ready = time.process_time()
    mb = held_mb()
    language = dialogue.knowledge.town.languages[0]
    examples = [text for of in dialogue.knowledge.utterances[language].values() for text in of.examples]
    from datetime import date

    for text in examples[:: max(1, len(examples) // ASKED)]:
        dialogue.respond(Utterance(text=text), State(), date.today())
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


if __name__ == "__main__":
    main()
