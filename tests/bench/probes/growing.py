"""Opens, lists, counts and exports one portfolio, each once, in a process of its own."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from fcp_portfolio.services.entries import list_entries
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.services.reading import coverage_of
from tests.bench.probes.opened import key_of, peak_memory

T = TypeVar("T")
found: dict[str, float] = {}


def timed(name: str, work: Callable[[], T]) -> T:
    began = time.perf_counter()
    value = work()
    found[name] = time.perf_counter() - began
    return value


def main(file: Path, *, exports: bool) -> None:
    key = key_of(file)
    portfolio = timed("open", lambda: open_portfolio(file, key))
    timed("list", lambda: list_entries(portfolio))
    timed("coverage", lambda: coverage_of(portfolio))
    if exports:
        with TemporaryDirectory() as folder:
            to = Path(folder) / "out.pdf"
            timed("export", lambda: export_portfolio(portfolio, to, reason="Nobody in it exists."))
    portfolio.close()
    sys.stdout.write(json.dumps(found | {"memory": peak_memory()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), exports=sys.argv[2] == "exports")
