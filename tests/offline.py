"""No test reaches another computer: whatever opens a connection to one fails.

So it is in each Python that a test starts, as its search path says (`PATH`). Programs that are not
Python (veraPDF, Tesseract) are not refused.
"""

import os
import sys
from pathlib import Path
from typing import Any

HERE = ("127.0.0.1", "::1", "localhost", None, "")
_ROOT = Path(__file__).resolve().parent.parent
PATH = os.pathsep.join((str(_ROOT / "tests" / "started"), str(_ROOT)))


def refuse_networks() -> None:
    """Refuses from now on; a time-stamp service of the tests' own is on this computer."""
    os.environ["PYTHONPATH"] = PATH
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event == "socket.connect" and isinstance(args[1], tuple):
        asked = args[1][0]
    elif event == "socket.getaddrinfo":
        asked = args[0]
    else:
        return
    if asked not in HERE:
        raise ConnectionRefusedError(f"a test may not reach {asked}")
