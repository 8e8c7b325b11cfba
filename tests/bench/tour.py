"""(f) A tour through every page with 5,000 entries and 2,000 files."""

from typing import Any

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, megabytes, milliseconds, plain
from tests.bench.rounds import run

ENTRIES, FILES = 5_000, 2_000
ROUNDS = 10
REACH = 0.05
GROWTH = 20_000_000
STEPS = {
    "pages, first": "each page made and shown for the first time",
    "pages": "switching pages",
    "scroll": "scrolling lists and pages",
    "resize": "resizing each page",
    "read": "from entry to entry",
    "search": "typing a search",
}


def measure(portfolios: Portfolios) -> Chapter:
    """One process; the longest gap of each step over all rounds."""
    file = portfolios.file(ENTRIES)
    found = run("touring", file, FILES, ROUNDS, home=portfolios.home)
    figures = [_gap(f"held: {said}", found[step]) for step, said in STEPS.items()]
    figures += [
        Figure(what=f"  gaps over 50 ms: {said}", value=found[step]["over"], show=plain)
        for step, said in STEPS.items()
    ]
    grown = Figure(
        what="memory grown over the rounds", value=found["grown"], reach=GROWTH, show=megabytes
    )
    notes = (
        f"{ENTRIES:,} entries, {FILES:,} files; {ROUNDS} rounds after two that are not counted for",
        "memory. Each round shows every page, scrolls it, resizes it five times, reads 25 entries",
        "and types a search: what an hour of use amounts to. “Against”: what this process computed",
        "in the longest gap; where that is far less, the machine was busy elsewhere.",
    )
    return Chapter(title="(f) A tour", figures=(*figures, grown), notes=notes)


def _gap(what: str, gap: dict[str, Any]) -> Figure:
    own = f"{milliseconds(gap['cpu'])} own"
    return Figure(what=what, value=gap["longest"], reach=REACH, show=milliseconds, beside=own)
