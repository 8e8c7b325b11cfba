"""Judges a portfolio by every route, a step at a time, first and after a change."""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import edit_entry, list_entries, whole_entries
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.services.readiness import Watch
from tests.bench.probes.opened import key_of


def main(file: Path) -> None:
    with open_portfolio(file, key_of(file)) as portfolio:
        watch = Watch(portfolio, tuple(portfolio.definitions.routes.values()))
        first = _steps(watch, ~Changed.NOTHING)
        (entry,) = whole_entries(portfolio, [list_entries(portfolio)[0].id])
        content = replace(entry.content, title=f"{entry.content.title}, once more")
        edit_entry(portfolio, entry.id, content, draft=entry.draft)
        after = _steps(watch, Changed.ENTRIES)
        number = _steps(watch, Changed.GIVEN)
    found = {
        "longest": max(first),
        "longest_after": max(after),
        "first": sum(first),
        "after": sum(after),
        "set": sum(number),
    }
    sys.stdout.write(json.dumps(found))


def _steps(watch: Watch, changed: Changed) -> list[float]:
    """How long each step took."""
    times = []
    began = time.perf_counter()
    for _ in watch.refresh(changed):
        times.append(time.perf_counter() - began)
        began = time.perf_counter()
    return [*times, time.perf_counter() - began]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
