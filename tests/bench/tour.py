"""(f) A tour through every page with 5,000 entries and 2,000 files."""

from typing import Any

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, megabytes, milliseconds, plain
from tests.bench.rounds import run, worst

ENTRIES, FILES = 5_000, 2_000
TOURS, ROUNDS = 3, 4
REACH = 0.05
GROWTH = 20_000_000
STEPS = {
    "ahead": "pages made ahead, after the window was opened",
    "pages, first": "each page shown for the first time",
    "pages": "switching pages",
    "scroll": "scrolling lists and pages",
    "resize": "resizing each page",
    "read": "from entry to entry",
    "edit, first": "opening editors for the first time",
    "edit": "opening editors again",
    "search": "typing a search",
}


def measure(portfolios: Portfolios) -> Chapter:
    """Three processes; how long each step held the window's thread."""
    file = portfolios.with_files(ENTRIES, FILES)
    tours = [run("touring", file, ROUNDS, home=portfolios.home) for _ in range(TOURS)]
    figures = []
    for step, said in STEPS.items():
        figures += _held(said, [gap for tour in tours for gap in tour[step]])
    grown = Figure(
        what="memory grown over the rounds",
        value=worst(tours, "grown"),
        reach=GROWTH,
        show=megabytes,
    )
    notes = (
        f"{ENTRIES:,} entries, {FILES:,} files; {TOURS} tours, each of {ROUNDS} rounds after two",
        "that are not counted for memory. Each round shows every page, scrolls it, resizes it five",
        "times, reads 25 entries, opens 4 editors and types a search. Measured: the longest gap of",
        "a round, in the middle of all rounds, at best and at worst. “Own”: what the window's",
        "thread computed in that gap, or at most in any gap of the best round; where that is far",
        "less, the machine was busy elsewhere.",
    )
    return Chapter(title="(f) A tour", figures=(*figures, grown), notes=notes)


def _held(said: str, gaps: list[dict[str, Any]]) -> list[Figure]:
    longest = max(gaps, key=lambda gap: gap["longest"])
    least = min(gap["most"] for gap in gaps)
    return [
        _gap(f"held: {said}", median(gap["longest"] for gap in gaps), least, reach=REACH),
        _gap("  at best", min(gap["longest"] for gap in gaps), least),
        _gap("  at worst", longest["longest"], longest["cpu"]),
        Figure(what="  gaps over 50 ms", value=sum(gap["over"] for gap in gaps), show=plain),
    ]


def _gap(what: str, value: float, own: float, *, reach: float | None = None) -> Figure:
    beside = f"{milliseconds(own)} own"
    return Figure(what=what, value=value, reach=reach, show=milliseconds, beside=beside)
