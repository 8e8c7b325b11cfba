"""No test reaches another computer: whatever opens a connection to one fails."""

import sys
from typing import Any

HERE = ("127.0.0.1", "::1", "localhost", None, "")


def refuse_networks() -> None:
    """Refuses from now on; a time-stamp service of the tests' own is on this computer."""
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
