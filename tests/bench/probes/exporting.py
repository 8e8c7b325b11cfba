"""Exports a portfolio, as the command line does: the libraries are loaded for it.

Then one sentence is changed, and it is exported again.
"""

import json
import shutil
import sys
import time
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from fcp_portfolio.services.entries import edit_entry, whole_entries
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from tests.bench.probes.opened import key_of, peak_memory

FILE_PAGES = "Pages of files"  # pictures of what is attached, which Typst is not given


def main(file: Path, *, again: bool) -> None:
    with TemporaryDirectory() as folder:
        copy = Path(folder) / file.name
        shutil.copyfile(file, copy)
        with open_portfolio(copy, key_of(copy)) as portfolio:
            found = _export(portfolio) | {"memory": peak_memory()}
            if again:
                _edit(portfolio)
                found["again"] = _export(portfolio)["text"]
    sys.stdout.write(json.dumps(found))


def _export(portfolio: Portfolio) -> dict[str, float]:
    began = time.perf_counter()
    from fcp_portfolio.services.export import export_portfolio

    spent = Spent()
    to = portfolio.file.with_suffix(".pdf")
    done = export_portfolio(portfolio, to, reason="Nobody in it exists.", progress=spent.begin)
    took = time.perf_counter() - began
    beside = spent.seconds[FILE_PAGES]
    return {
        "took": took,
        "text": took - beside,
        "pages": done.value.pages,
        "size": done.value.size,
    }


class Spent:
    """How long each section of an export took, as its progress tells."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = defaultdict(float)
        self._section, self._since = "", time.perf_counter()

    def begin(self, section: str, _done: int, _total: int) -> None:
        now = time.perf_counter()
        self.seconds[self._section] += now - self._since
        self._section, self._since = section, now


def _edit(portfolio: Portfolio) -> None:
    """Adds a sentence to the longest text of the entry in the middle."""
    entries = whole_entries(portfolio)
    entry = entries[len(entries) // 2]
    texts = {name: v for name, v in entry.content.values.items() if isinstance(v, str)}
    longest = max(texts, key=lambda name: len(texts[name]))
    values = {**entry.content.values, longest: f"{texts[longest]} And one thing more."}
    edit_entry(portfolio, entry.id, replace(entry.content, values=values), draft=entry.draft)


if __name__ == "__main__":
    main(Path(sys.argv[1]), again="again" in sys.argv)
