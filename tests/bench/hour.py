"""(d) An hour of typing: how far the file grows, and how long the window stands still."""

from pathlib import Path
from typing import Any

from tests.bench.data import YEAR, Portfolios
from tests.bench.report import Chapter, Figure, megabytes, milliseconds, plain
from tests.bench.rounds import Result, interleaved, run

LARGE = 5_000
SIZES = (YEAR, LARGE)
SECONDS = 3_600
ROUNDS = 3
REACH = 0.05
HELD = ("type", "save", "export")
STEPS = {
    "rest": "nothing done at all",
    "begin": "an editor opened",
    "type": "typing, saved each second",
    "save": "a revision cut, the list read again",
    "export": "an export running",
}


def measure(portfolios: Portfolios) -> Chapter:
    """The hour once; what holds the window in three rounds of fresh processes, interleaved."""
    year, large = (portfolios.file(size) for size in SIZES)
    hour = run("writing", year, SECONDS, home=portfolios.home)
    held = _held(year, large, portfolios.home)
    figures = (
        *_hour_figures(hour),
        *_held_figures("60 entries", held["year"]),
        *_held_figures(f"{LARGE:,} entries", held["large"]),
    )
    notes = (
        f"The hour: {SECONDS:,} saves by the editor itself, {hour['letters']:,} letters typed into",
        "one field, a paragraph each hundred words, one revision at the end, once.",
        f"Thread held: the longest gap of a timer of 5 ms; {ROUNDS} rounds, the median of each",
        "round's longest. “Against”: what this process computed in that gap; where that is",
        "far less, the machine was busy elsewhere.",
    )
    return Chapter(title="(d) Typing and the window's thread", figures=figures, notes=notes)


def _held(year: Path, large: Path, home: Path) -> dict[str, list[Result]]:
    probes = {"year": ("holding", year, "exports"), "large": ("holding", large, "no")}
    return interleaved(ROUNDS, probes, home)


def _hour_figures(hour: Result) -> tuple[Figure, ...]:
    return (
        Figure(
            what="the owner's file after an hour of typing: growth",
            value=hour["growth"],
            reach=500_000,
            show=megabytes,
        ),
        Figure(what="  the working copy", value=hour["working"], show=megabytes),
        Figure(what="  its log at its largest", value=hour["log"], show=megabytes),
        _gap("window's thread held in that hour, at most", hour, reach=REACH),
        Figure(what="  gaps over 50 ms", value=hour["over"], show=plain),
    )


def _held_figures(what: str, rounds: list[Result]) -> list[Figure]:
    figures = []
    for step, said in STEPS.items():
        if step in rounds[0]:
            longest = sorted((result[step] for result in rounds), key=lambda gap: gap["longest"])
            middle = longest[len(longest) // 2]
            reach = REACH if step in HELD else None
            figures.append(_gap(f"held, {what}: {said}", middle, reach=reach))
    return figures


def _gap(what: str, gap: dict[str, Any], *, reach: float | None) -> Figure:
    cpu = f"{milliseconds(gap['cpu'])} own"
    return Figure(what=what, value=gap["longest"], reach=reach, show=milliseconds, beside=cpu)
