"""Checking frameworks and forms before they are installed."""

from collections.abc import Sequence
from pathlib import Path

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.services.portfolio import Place, installed_definitions
from fcp_portfolio.storage.definitions import check_files


def check_definitions(paths: Sequence[Path], *, place: Place | None = None) -> tuple[str, ...]:
    """One line for each fault in these files and folders; raises NotFound for one not there."""
    for path in paths:
        if not path.exists():
            message = f"“{path}” is not there. Nothing was checked."
            raise NotFound(message)
    return check_files(paths, installed_definitions(place))
