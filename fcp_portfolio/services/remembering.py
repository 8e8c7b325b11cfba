"""Remembering the key of a portfolio on this computer, only where its owner asks for it."""

from pathlib import Path

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.storage.key_store import NO_STORE, KeyStore, encrypting_store
from fcp_portfolio.storage.place import Place

_FORGOTTEN = Phrase("This computer does not remember the passphrase any more.")


def why_not() -> str:
    """Why nothing can be remembered here, as a sentence; empty where it can."""
    return NO_STORE if encrypting_store() is None else ""


def open_remembered(
    file: Path, place: Place | None = None, *, read_only: bool = False
) -> Portfolio:
    """Opens with the remembered key; raises Refused where the passphrase has to be typed."""
    key = KeyStore(place or Place.default()).recall(file)
    return open_portfolio(file, key, place=place, read_only=read_only)


def remember(portfolio: Portfolio) -> Done[None]:
    """Puts the key into the system's store of passwords; raises StorageFailed."""
    KeyStore(portfolio.copy.place).remember(portfolio.file, portfolio.copy.database.key)
    return Done(value=None, said=Phrase("This computer remembers the passphrase from now on."))


def remember_if_possible(portfolio: Portfolio) -> None:
    """The same for one that was just opened: where it fails, a notice says so."""
    try:
        remember(portfolio)
    except StorageFailed as error:
        portfolio.copy.notices += (error.sentence,)


def forget(portfolio: Portfolio) -> Done[None]:
    """Erases the key from the store; raises StorageFailed where that fails."""
    KeyStore(portfolio.copy.place).forget(portfolio.file)
    return Done(value=None, said=_FORGOTTEN)


def forgotten_after_change(portfolio: Portfolio) -> tuple[Phrase, ...]:
    """Erases a key that no longer opens the file, and says so where there was one."""
    if not KeyStore(portfolio.copy.place).has(portfolio.file):
        return ()
    try:
        forget(portfolio)
    except StorageFailed:
        kept = Phrase(
            "The key that this computer remembered could not be erased from its store of "
            "passwords. It opens older copies only."
        )
        return (kept,)
    return (_FORGOTTEN,)
