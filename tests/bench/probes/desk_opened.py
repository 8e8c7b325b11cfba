"""Opens a desk and asks what waits and how everybody stands, first and again."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.desk.practitioners import add_practitioner
from fcp_portfolio.services.desk.requests import waiting
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.services.undo import undo_change
from tests.bench.probes.opened import key_of


def main(file: Path) -> None:
    key = key_of(file)
    began = time.perf_counter()
    with open_portfolio(file, key) as desk:
        found = {"opened": time.perf_counter() - began}
        found["first"] = _timed(lambda: waiting(desk))
        name = waiting(desk)[0].received.owner
        found["one"] = _timed(lambda: waiting(desk, name))
        found["overview"] = _timed(lambda: overview(desk))
        found["again"] = _timed(lambda: overview(desk))
        added = add_practitioner(desk, "One More Example")
        found["after"] = _timed(lambda: waiting(desk))
        undo_change(desk, added.undo)
    sys.stdout.write(json.dumps(found))


def _timed(asked: Callable[[], object]) -> float:
    began = time.perf_counter()
    asked()
    return time.perf_counter() - began


if __name__ == "__main__":
    main(Path(sys.argv[1]))
