"""Seconds and bytes of the static site: pages and search of each language, then the papers.

python -m benchmarks.site [--languages de,ar] [--papers]
"""

import argparse
import gzip
import time
from datetime import date

from bot.knowledge.loader import default_folder, load
from bot.site.whole import Order, site


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", help="comma-separated; all if left out")
    parser.add_argument("--papers", action="store_true", help="organigram, booklet and sheets, too: minutes")
    options = parser.parse_args()
    begun = time.process_time()
    knowledge = load(default_folder(), date.today())
    print(f"knowledge base read: {time.process_time() - begun:.1f} s of processor time")
    print(f"{'language':10} {'pages':>6} {'files':>6} {'MB':>6} {'index KB':>9} {'packed KB':>9} {'seconds':>8}")
    for language in (options.languages or ",".join(knowledge.town.languages)).split(","):
        begun = time.process_time()
        files = dict(site(knowledge, date.today(), Order((language,), handouts=options.papers)))
        seconds = time.process_time() - begun
        words = next(content for address, content in files.items() if address.startswith(f"assets/words-{language}-"))
        pages = sum(address.endswith(".html") for address in files)
        size, packed = sum(map(len, files.values())) / 1e6, len(gzip.compress(words, mtime=0)) / 1e3
        print(f"{language:10} {pages:6} {len(files):6} {size:6.1f} {len(words) / 1e3:9.0f} {packed:9.0f} {seconds:8.1f}")


if __name__ == "__main__":
    main()
