"""A first look at a file: the storage and its libraries are not loaded for it."""

from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.storage.key import Passphrase, require_portfolio

if TYPE_CHECKING:
    from fcp_portfolio.storage.place import Place

__all__ = ["Passphrase", "begin_key", "load_storage", "means_request", "peek", "remembers"]


def peek(file: Path) -> None:
    """Raises NotAPortfolio or NotFound before anyone is asked for a passphrase."""
    require_portfolio(file)


def means_request(file: Path) -> bool:
    """Whether a file that is there goes to the Review window: a PDF, going by its name."""
    return file.suffix.lower() == ".pdf" and file.is_file()


def remembers(file: Path, place: "Place | None" = None) -> bool:
    """Whether this computer was asked to remember the key of a file; its store is not asked."""
    from fcp_portfolio.storage.key_store import KeyStore
    from fcp_portfolio.storage.place import Place

    return KeyStore(place or Place.default()).has(file)


def begin_key(file: Path, secret: Passphrase) -> Passphrase:
    """Begins to derive the key of a file, which goes on beside the loading of the storage."""
    from fcp_portfolio.storage import key_begun

    return key_begun.begin_key(file, secret)


def load_storage() -> None:
    """Loads what opening will need, for the time in which a passphrase is typed."""
    import fcp_portfolio.services.portfolio  # noqa: F401
