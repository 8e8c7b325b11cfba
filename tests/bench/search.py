"""(b) Hits painted after the last key."""

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, milliseconds
from tests.bench.rounds import interleaved

ENTRIES = 10_000
ROUNDS = 5


def measure(portfolios: Portfolios) -> Chapter:
    """Five rounds of fresh processes, six searches in each."""
    probes = {"search": ("searching", portfolios.file(ENTRIES))}
    found = [result["hits"] for result in interleaved(ROUNDS, probes, portfolios.home)["search"]]
    words = [[times[place] for times in found] for place in range(len(found[0]))]
    middles = [median(took for took, _ in rounds) for rounds in words]
    hits = [int(rounds[0][1]) for rounds in words]
    figures = (
        Figure(
            what=f"hits painted after the last key, {ENTRIES:,} entries",
            value=median(middles),
            reach=0.1,
            show=milliseconds,
        ),
        Figure(what="  the slowest of the searches", value=max(middles), show=milliseconds),
        Figure(what="  the quickest of them", value=min(middles), show=milliseconds),
    )
    notes = (
        f"{len(words)} searches with {min(hits):,} to {max(hits):,} hits, typed key by key into",
        f"the window; {ROUNDS} rounds of fresh processes, medians. From the key to the painted",
        "list, the short wait for another key included.",
    )
    return Chapter(title="(b) Search", figures=figures, notes=notes)
