"""Writes 5,000 entries, and tells the longest time in which Cancel would not have been heard."""

import gc
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from tests.documents.books import a_year


def main(entries: int) -> None:
    waits, before = [], process_time()

    def asked() -> bool:
        nonlocal before
        now = process_time()
        waits.append(now - before)
        before = now
        return False

    book = a_year(entries)
    gc.disable()  # as on the worker of the window: cycles are collected elsewhere
    with TemporaryDirectory() as folder:
        write_portfolio(book, Path(folder) / "many.pdf", cancelled=asked)
    longest = max(waits[1:])  # the first is before anything is written
    sys.stdout.write(json.dumps({"longest": longest}))


if __name__ == "__main__":
    main(int(sys.argv[1]))
