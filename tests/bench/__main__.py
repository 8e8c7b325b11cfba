"""Measures the benches named, or all of them, and prints their tables."""

import os
import platform
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench import desk, export, growth, hour, readiness, search, tour, window
from tests.bench.data import Portfolios
from tests.bench.identifiers import measuring as identifiers
from tests.bench.report import Chapter, summary, table

Measure = Callable[[Portfolios], Chapter]
BENCHES: dict[str, tuple[Measure, tuple[int, ...]]] = {
    "window": (window.measure, (window.ENTRIES,)),
    "search": (search.measure, (search.ENTRIES,)),
    "export": (export.measure, export.SIZES),
    "typing": (hour.measure, hour.SIZES),
    "growth": (growth.measure, growth.SIZES),
    "tour": (tour.measure, (tour.ENTRIES,)),
    "readiness": (readiness.measure, (readiness.ENTRIES,)),
    "desk": (desk.measure, ()),
    "identifiers": (identifiers.measure, ()),
}


def main(names: Sequence[str]) -> int:
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        say(f"There is no bench “{unknown[0]}”. Benches: {', '.join(BENCHES)}.")
        return 2
    chosen = [BENCHES[name] for name in names or BENCHES]
    say(_where())
    chapters = []
    with tempfile.TemporaryDirectory(prefix="fcp-bench-") as folder:
        portfolios = Portfolios(Path(folder))
        portfolios.prepare(size for _, sizes in chosen for size in sizes)
        for measure, _ in chosen:
            chapters.append(measure(portfolios))
            say(table(chapters[-1]))
    say(summary(chapters))
    return 0


def _where() -> str:
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} processors{load}, "
        f"Python {platform.python_version()}. Windows are drawn off screen "
        "(QT_QPA_PLATFORM=offscreen), so no display server is in the times.\n"
        "Making the fictional portfolios takes some minutes.\n"
    )


def say(text: str) -> None:
    """Prints at once, also into a pipe."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
