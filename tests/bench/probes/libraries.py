"""Imports the libraries that the program had loaded, in its order, and nothing of the program."""

import importlib
import json
import sys
from pathlib import Path

from tests.bench.rounds import since_start


def main(names: list[str]) -> None:
    missing = 0
    for name in names:
        try:
            importlib.import_module(name)
        except ImportError:  # made at run time by the library itself
            missing += 1
    took = since_start()
    sys.stdout.write(json.dumps({"imported": took, "modules": len(names) - missing}))


if __name__ == "__main__":
    main(json.loads(Path(sys.argv[1]).read_text("utf-8")))
