"""The program: the command line, and the window for whoever asks for it.

Command line and window know nothing of each other; they meet here.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Passphrase


def open_window(files: Sequence[Path], secret: "Passphrase | None") -> int | None:
    """Shows the window until it is closed; gives its exit code, None without a display."""
    from fcp_portfolio.ui.display import can_show_window  # noqa: PLC0415  commands need no Qt

    if not can_show_window():
        return None
    try:
        from fcp_portfolio.ui.application import run_window  # noqa: PLC0415  with a display
    except ImportError as error:
        # Qt's own libraries come along; those of the graphics driver are the system's.
        sys.exit(f"The window cannot be shown: {error}. Every command works without it.")
    return run_window(files, secret)


def means_window(words: Sequence[str]) -> bool:
    """Whether plainly a window is meant, so that it need not wait for the command line to load.

    Everything else is the command line's to decide: options, commands, files that are none.
    """
    from fcp_portfolio.domain.errors import PortfolioError  # noqa: PLC0415  heavy for a command
    from fcp_portfolio.services.first_look import means_request, peek  # noqa: PLC0415  too

    requests = all(means_request(Path(word)) for word in words)
    if (len(words) > 1 and not requests) or "FCP_PASSPHRASE" in os.environ:
        return False
    try:
        if words and not requests:
            peek(Path(words[0]))
    except PortfolioError:
        return False
    return all(Path(word).suffix for word in words)  # no command has one


def main() -> None:
    """Runs the program and ends the process."""
    if hasattr(sys, "frozen"):  # a bundle has no Python of its own for the process that reads files
        from multiprocessing import freeze_support  # noqa: PLC0415  a window waits for it

        freeze_support()
    words = sys.argv[1:]
    if means_window(words):
        code = open_window([Path(word) for word in words], None)
        if code is not None:
            sys.exit(code)
    from fcp_portfolio.cli.main import run  # noqa: PLC0415  the window does without it

    sys.exit(run(words, open_window))


if __name__ == "__main__":
    main()
