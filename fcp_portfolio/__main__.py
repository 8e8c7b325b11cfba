"""The program: the command line, and the window for whoever asks for it.

Command line and window know nothing of each other; they meet here.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.cli.main import run

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Passphrase


def open_window(file: Path | None, secret: "Passphrase | None") -> int | None:
    """Shows the window until it is closed; gives its exit code, None without a display."""
    from fcp_portfolio.ui.display import can_show_window  # noqa: PLC0415  commands need no Qt

    if not can_show_window():
        return None
    from fcp_portfolio.ui.application import run_window  # noqa: PLC0415

    return run_window(file, secret)


def main() -> None:
    """Runs the program and ends the process."""
    sys.exit(run(sys.argv[1:], open_window))


if __name__ == "__main__":
    main()
