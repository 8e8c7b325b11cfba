"""What the start window has done on the worker: no widget is touched here."""

import gc
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fcp_portfolio.domain.errors import NotAPortfolio, PortfolioError, TooSoon, WrongKey
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.first_look import Passphrase, begin_key, load_storage

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio


def example_in(folder: Path) -> "Portfolio":
    """The example that is there already, else a new one; its name says its passphrase.

    A copy whose passphrase was changed is left alone.
    """
    from fcp_portfolio.services.example import PASSPHRASE, write_example
    from fcp_portfolio.services.portfolio import open_portfolio
    from fcp_portfolio.ui.dialogs.first_run_steps import SUFFIX

    secret = Passphrase(PASSPHRASE)
    for number in count(1):
        copy = f" {number}" if number > 1 else ""
        file = folder / f"Fictional example{copy}, passphrase {PASSPHRASE}{SUFFIX}"
        if not file.exists():
            break
        with suppress(WrongKey, TooSoon, NotAPortfolio):
            return open_portfolio(file, secret)
    return write_example(file, secret).value.portfolio


def load(kind: FileKind, last: str) -> None:
    """What opening needs, then what its window is made of.

    It stays, so that collections pass over it: looking through it would hold the window.
    """
    load_storage()
    from fcp_portfolio.ui.kinds.window import load_window

    load_window(kind, last)
    gc.freeze()


def begin(file: Path, secret: Any) -> Any:
    """A passphrase takes long to become a key, so that begins at once; a key is one already."""
    return begin_key(file, secret) if isinstance(secret, Passphrase) else secret


def open_file(
    file: Path, secret: Any, *, read_only: bool = False, remember: bool = False
) -> "Portfolio":
    """Opens a file, and has its key remembered where that is wished and possible."""
    from fcp_portfolio.services.portfolio import open_portfolio
    from fcp_portfolio.services.remembering import remember_if_possible

    portfolio = open_portfolio(file, secret, read_only=read_only)
    if remember:
        remember_if_possible(portfolio)
    return portfolio


def read_ahead(portfolio: "Portfolio") -> "Portfolio":
    """Has a desk read what its window shows first, so that the window does not wait for it."""
    if portfolio.kind is FileKind.DESK:
        from fcp_portfolio.services.desk import overview

        with suppress(PortfolioError):  # the window tells, where it still cannot be read
            overview.read_ahead(portfolio)
    return portfolio


def open_remembered(file: Path, *, read_only: bool = False) -> "Portfolio":
    """Opens a file whose key this computer remembers."""
    from fcp_portfolio.services import remembering

    return remembering.open_remembered(file, read_only=read_only)


def why_not() -> str:
    """Why nothing can be remembered on this computer, as a sentence; empty where it can."""
    from fcp_portfolio.services import remembering

    return remembering.why_not()
