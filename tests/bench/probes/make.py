"""Writes the fictional portfolio with so many entries."""

import json
import sys
from pathlib import Path

from fcp_portfolio.services.example import PASSPHRASE, write_example
from fcp_portfolio.services.portfolio import Passphrase


def main(file: Path, entries: int) -> None:
    file.parent.mkdir(exist_ok=True)
    beside = file.with_suffix(".new.fcpfolio")
    done = write_example(beside, Passphrase(PASSPHRASE), entries=entries or None)
    done.value.portfolio.close()
    beside.replace(file)
    sys.stdout.write(json.dumps({"size": file.stat().st_size}))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
