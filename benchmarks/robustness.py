"""How much hit@1 falls when the same questions are written as hurried people write them.

    python -m benchmarks.robustness questions.jsonl …          (README.md)

Asks the whole dialogue, as `wegweiser evaluate` does: what counts is what a person sees.
"""

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

from benchmarks.questions import answerable
from benchmarks.tables import markdown
from bot.app import make_dialogue
from bot.conversation.dialogue import Dialogue
from bot.conversation.turn import State, Utterance
from bot.evaluation.labelled import Question
from bot.evaluation.measure import Asked
from bot.knowledge.loader import default_folder, load
from bot.knowledge.model import KnowledgeBase
from bot.settings import Settings
from tests.mutations import MUTATIONS, Mutation, splitting


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help="labelled questions, JSON lines")
    parser.add_argument("--knowledge", type=Path, help="knowledge folder; default: the shipped one")
    parser.add_argument("--cache", type=Path, help="folder of what was learnt; default: the user's")
    parser.add_argument("--seeds", type=int, default=3, help="how often typos are thrown; shares are means")
    parser.add_argument("--show", metavar="NAME", help="print each question that only this mutation spoils")
    options = parser.parse_args()
    given = {"WEGWEISER_KNOWLEDGE": options.knowledge, "WEGWEISER_CACHE": options.cache}
    dialogue = make_dialogue(Settings(**{name: value for name, value in given.items() if value}))
    language = dialogue.knowledge.town.languages[0]
    asked = answerable(options.files, language)
    plain = _right(dialogue, asked, lambda text, seed: text, 0)
    mutations = MUTATIONS | {
        "long words split": splitting(_words(load(options.knowledge or default_folder(), date.today()), language).__contains__)
    }
    files = list(dict.fromkeys(name for name, _ in asked))
    rows = [["as written", *_shares(asked, [plain], files), "", ""]]
    for name, mutation in mutations.items():
        changed = sum(mutation(question.question, 0) != question.question for _, question in asked)
        found = [_right(dialogue, asked, mutation, seed) for seed in range(options.seeds)]
        fall = sum(plain) / len(plain) - sum(map(sum, found)) / (len(plain) * len(found))
        rows.append([name, *_shares(asked, found, files), f"{fall:+.3f}", f"{changed / len(asked):.2f}"])
        if name == options.show:
            _show(asked, plain, found, mutation)
    print(markdown(["hit@1", *files, "all", "fall", "changed"], rows))


def _right(dialogue: Dialogue, asked: Sequence[tuple[str, Question]], mutation: Mutation, seed: int) -> list[bool]:
    """For each question, mutated: is the right target first?"""
    right = []
    for name, question in asked:
        turn = dialogue.respond(Utterance(text=mutation(question.question, seed)), State(), datetime.now())
        right.append(Asked(name, question, turn, "").right)
    return right


def _shares(asked: Sequence[tuple[str, Question]], found: Sequence[Sequence[bool]], files: Sequence[str]) -> list[str]:
    shares = []
    for file in (*files, None):
        places = [i for i, (name, _) in enumerate(asked) if file in (name, None)]
        shares.append(f"{sum(right[i] for right in found for i in places) / (len(places) * len(found)):.3f}")
    return shares


def _words(knowledge: KnowledgeBase, language: str) -> set[str]:
    """Words that stand by themselves in what people wrote."""
    texts = (text for of in knowledge.utterances.get(language, {}).values() for text in of.examples)
    return {word for text in texts for word in re.findall(r"[^\W\d_]+", text.lower())}


def _show(asked: Sequence[tuple[str, Question]], plain: Sequence[bool], found: Sequence[Sequence[bool]], mutation: Mutation) -> None:
    for i, (_, question) in enumerate(asked):
        for seed, right in enumerate(found):
            if plain[i] and not right[i]:
                print(f"{question.expect}: {mutation(question.question, seed)}")


if __name__ == "__main__":
    main()
