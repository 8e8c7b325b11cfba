"""Locking an open portfolio for a while: its connections closed, its key forgotten."""

from contextlib import suppress

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.attempts import key_of
from fcp_portfolio.storage.key import Passphrase
from fcp_portfolio.storage.place import Here


def lock(portfolio: Portfolio) -> None:
    """Publishes where that can be done, and closes; nobody else becomes the writer meanwhile.

    Raises StorageFailed where it is read all the time.
    """
    with suppress(PortfolioError):  # what is saved stays in the working copy
        if not portfolio.read_only:
            portfolio.publish()
    portfolio.copy.seal()


def unlock(portfolio: Portfolio, passphrase: str) -> None:
    """Opens it again; raises WrongKey, TooSoon, StorageFailed."""
    copy = portfolio.copy
    here = Here(copy.place, copy.clock, copy.zone)
    copy.unseal(key_of(copy.database.file, Passphrase(passphrase), here))
