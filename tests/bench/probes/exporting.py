"""Exports a portfolio once, as the command line does: the libraries are loaded for it."""

import json
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.probes.opened import key_of, peak_memory


def main(file: Path) -> None:
    from fcp_portfolio.services.export import export_portfolio
    from fcp_portfolio.services.portfolio import open_portfolio

    with open_portfolio(file, key_of(file)) as portfolio, TemporaryDirectory() as folder:
        began = time.perf_counter()
        done = export_portfolio(portfolio, Path(folder) / "out.pdf", reason="Measured.")
        took = time.perf_counter() - began
    found = {"took": took, "pages": done.value.pages, "size": done.value.size}
    sys.stdout.write(json.dumps(found | {"memory": peak_memory()}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
