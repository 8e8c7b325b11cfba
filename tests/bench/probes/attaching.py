"""A copy of a portfolio with small files attached, one to an entry.

usage: attaching FILE TO NUMBER
"""

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from fcp_portfolio.services.entries import edit_entry, get_entry, list_entries
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from tests.bench.probes.opened import key_of


def main(file: Path, to: Path, number: int) -> None:
    beside = to.with_suffix(".new.fcpfolio")
    shutil.copyfile(file, beside)
    with open_portfolio(beside, key_of(beside)) as portfolio:
        attach(portfolio, number)
    beside.replace(to)
    sys.stdout.write(json.dumps({"size": to.stat().st_size}))


def attach(portfolio: Portfolio, number: int) -> None:
    """Attaches a small file of its own to each of so many entries."""
    finished = [row for row in list_entries(portfolio) if not row.draft]
    for place, row in enumerate(finished[:number]):
        text = f"Notes {place}: heel raises, three sets, no pain at night.\n".encode()
        added = add_bytes(portfolio, text, f"notes {place}.txt").value
        content = get_entry(portfolio, row.id).content
        attached = replace(content, attachments=(*content.attachments, added))
        edit_entry(portfolio, row.id, attached, draft=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
