"""What was measured, as lines of a table."""

import statistics
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

HEADS = ("what", "measured", "against", "ratio", "reach", "")
_RIGHT = (1, 2, 3, 4)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line: what was measured, what it is held against, and what it should reach.

    `reach` bounds the ratio where there is something to hold it against, else the value itself.
    `beside` stands in the place of what it is held against, and is no ratio.
    """

    what: str
    value: float
    show: Callable[[float], str]
    against: float | None = None
    reach: float | None = None
    beside: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times what it is held against."""
        return self.value / self.against if self.against else None

    @property
    def met(self) -> bool | None:
        """Whether the reach is met; None where nothing was promised."""
        if self.reach is None:
            return None
        return (self.value if self.ratio is None else self.ratio) <= self.reach

    def cells(self) -> tuple[str, ...]:
        """The line's cells, in the order of the heads."""
        return (
            self.what,
            self.show(self.value),
            self.show(self.against) if self.against else self.beside,
            _times(self.ratio) if self.ratio is not None else "",
            self._reach(),
            {None: "", True: "met", False: "NOT MET"}[self.met],
        )

    def _reach(self) -> str:
        if self.reach is None:
            return ""
        return f"≤ {self.show(self.reach) if self.ratio is None else _times(self.reach)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """One bench: its lines, and what a reader must know of them."""

    title: str
    figures: Sequence[Figure]
    notes: Sequence[str] = ()


def table(chapter: Chapter) -> str:
    """A chapter as text, columns aligned."""
    lines = [HEADS, *(figure.cells() for figure in chapter.figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADS))]
    rows = ["  ".join(_padded(line, widths)).rstrip() for line in lines]
    rows.insert(1, "  ".join("-" * width for width in widths).rstrip())
    return "\n".join([chapter.title, *rows, *(f"  {note}" for note in chapter.notes), ""])


def summary(chapters: Iterable[Chapter]) -> str:
    """How many reaches are met, and which are not."""
    promised = [f for chapter in chapters for f in chapter.figures if f.met is not None]
    missed = [figure.what for figure in promised if not figure.met]
    said = f"{len(promised) - len(missed)} of {len(promised)} reaches met."
    return said + (f" Not met: {'; '.join(missed)}." if missed else "")


def median(values: Iterable[float]) -> float:
    """The middle of several rounds."""
    return statistics.median(values)


def seconds(value: float) -> str:
    """A time that a person notices."""
    return f"{value:.2f} s"


def milliseconds(value: float) -> str:
    """A time given in seconds, in milliseconds."""
    return f"{value * 1000:.0f} ms"


def megabytes(value: float) -> str:
    """A size given in bytes, in megabytes."""
    return f"{value / 1_000_000:.2f} MB"


def plain(value: float) -> str:
    """A count."""
    return f"{value:,.0f}"


def _times(value: float) -> str:
    return f"{value:.2f} x"


def _padded(line: Sequence[str], widths: Sequence[int]) -> list[str]:
    return [
        cell.rjust(width) if column in _RIGHT else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(line, widths, strict=True))
    ]
