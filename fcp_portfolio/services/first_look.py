"""A first look at a file: the storage and its libraries are not loaded for it."""

from pathlib import Path

from fcp_portfolio.storage.key import require_portfolio


def peek(file: Path) -> None:
    """Raises NotAPortfolio or NotFound before anyone is asked for a passphrase."""
    require_portfolio(file)
