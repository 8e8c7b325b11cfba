"""(i) A supervisor's desk with 20 practitioners and 500 requests: opened, and what waits told."""

from tests.bench.data import Portfolios
from tests.bench.report import Chapter, Figure, median, milliseconds, seconds
from tests.bench.rounds import interleaved, run

ROUNDS = 5
HOLDS = 0.1  # the window may be held for so long


def measure(portfolios: Portfolios) -> Chapter:
    """Five rounds of fresh processes over one desk, which is made first."""
    file = portfolios.home / "supervisor.fcpdesk"
    run("desk_made", file, home=portfolios.home)
    found = interleaved(ROUNDS, {"desk": ("desk_opened", file)}, portfolios.home)["desk"]

    def figure(what: str, key: str, reach: float | None = None) -> Figure:
        value = median(result[key] for result in found)
        show = seconds if reach is None else milliseconds
        return Figure(what=what, value=value, reach=reach, show=show)

    figures = (
        figure("20 practitioners, 500 requests of 170 kB: opened by its key", "opened"),
        figure("  what waits, for the first time", "first"),
        figure("  what waits of one practitioner, then", "one", HOLDS),
        figure("  what waits, after a change", "after"),
        figure("  everybody over time, 120 summaries", "overview"),
        figure("  and again", "again", HOLDS),
    )
    notes = (f"{ROUNDS} rounds of fresh processes, medians. No passphrase is derived.",)
    return Chapter(title="(i) A supervisor’s desk", figures=figures, notes=notes)
