"""Checking frameworks and forms before they are installed."""

from collections.abc import Sequence
from pathlib import Path

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.portfolio import Place, installed_definitions
from fcp_portfolio.storage.definitions import SUFFIXES, check_files, files_in


def check_definitions(paths: Sequence[Path], *, place: Place | None = None) -> tuple[str, ...]:
    """One line for each fault in these files and folders; raises NotFound where there is none."""
    for path in paths:
        if not path.exists():
            message = Phrase("“{path}” is not there. Nothing was checked.", path=path)
            raise NotFound(message)
        if not files_in(path) if path.is_dir() else path.suffix.lower() not in SUFFIXES:
            what = Phrase("holds no YAML file") if path.is_dir() else Phrase("is no YAML file")
            message = Phrase(
                "“{path}” {what} ({suffixes}). Nothing was checked.",
                path=path,
                what=what,
                suffixes=", ".join(SUFFIXES),
            )
            raise NotFound(message)
    return check_files(paths, installed_definitions(place))
