"""(g) Readiness by every route, a step at a time."""

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, milliseconds
from tests.bench.rounds import interleaved

ENTRIES = 5_000
ROUNDS = 5
HOLDS = 0.05  # the window may be held for so long


def measure(portfolios: Portfolios) -> Chapter:
    """Five rounds of fresh processes: everything first, then after one change."""
    probes = {"judged": ("judging", portfolios.file(ENTRIES))}
    found = interleaved(ROUNDS, probes, portfolios.home)["judged"]

    def figure(what: str, key: str, reach: float | None = None) -> Figure:
        value = median(result[key] for result in found)
        return Figure(what=what, value=value, reach=reach, show=milliseconds)

    figures = (
        figure(f"the longest step, {ENTRIES:,} entries, all routes", "longest", HOLDS),
        figure("  the longest step after an entry was changed", "longest_after", HOLDS),
        figure("  everything for the first time", "first"),
        figure("  everything after an entry was changed", "after"),
        figure("  everything after a number was set", "set"),
    )
    notes = (
        f"{ROUNDS} rounds of fresh processes, medians. The window does one step and goes on to",
        "whatever else waits; nothing is shown until the last is done.",
    )
    return Chapter(title="(g) Readiness", figures=figures, notes=notes)
