"""A file whose place an earlier version may take: open in a window, or one that does not open."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.services.restoring import Holds, Version, Where
from fcp_portfolio.services.salvaging import Salvaged, Survey
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.services.done import Done
    from fcp_portfolio.services.portfolio import Passphrase, Place, Portfolio, RawKey
    from fcp_portfolio.ui.preferences import Preferences
    from fcp_portfolio.ui.workspace import Workspace


@dataclass(kw_only=True)
class FileInQuestion:
    """The file in question, what opens it, and the portfolio where it could be opened."""

    file: Path
    secret: "Passphrase | RawKey"
    worker: Worker
    preferences: "Preferences"
    portfolio: "Portfolio | None" = None
    place: "Place | None" = None

    def __post_init__(self) -> None:
        from fcp_portfolio.services.restoring import keys_for

        self._keys = keys_for(self.secret, self.place)

    @classmethod
    def of(cls, workspace: "Workspace") -> "FileInQuestion":
        """The portfolio of a window."""
        from fcp_portfolio.services.portfolio import RawKey

        portfolio = workspace.portfolio
        return cls(
            file=portfolio.file,
            secret=RawKey(portfolio.copy.database.key),
            worker=workspace.worker,
            preferences=workspace.preferences,
            portfolio=portfolio,
            place=portfolio.copy.place,
        )

    def versions(self) -> tuple[Version, ...]:
        """What may take its place; never what is open."""
        from fcp_portfolio.services.restoring import versions

        found = versions(self.file, place=self.place)
        works = self.portfolio is not None and not self.portfolio.read_only
        return tuple(one for one in found if not (works and one.where is Where.WORKING))

    def holds(self, version: Version) -> Holds:
        """What a version holds."""
        from fcp_portfolio.services.restoring import holds

        return holds(version, self._keys, place=self.place)

    def compared(self, version: Version) -> Holds:
        """The same, compared with the portfolio where one is open."""
        from fcp_portfolio.services.restoring import look_into_version

        if self.portfolio is None:
            return self.holds(version)
        return look_into_version(self.portfolio, version)

    def survey(self) -> Survey:
        """What is damaged of it."""
        from fcp_portfolio.services.salvaging import survey

        return survey(self._worked_on, self.secret, place=self.place)

    def salvage(self, to: Path) -> "Done[Salvaged]":
        """Saves what can be read to another file."""
        from fcp_portfolio.services.salvaging import salvage

        return salvage(self._worked_on, self.secret, to, place=self.place)

    def way_to_put(self, version: Version) -> "Callable[[], Portfolio]":
        """What puts a version in its place."""
        from fcp_portfolio.services.restoring import way_to_put, way_to_restore

        if self.portfolio is None:
            return way_to_put(version, self.file, self.secret, self.place)
        return way_to_restore(self.portfolio, version)

    @property
    def _worked_on(self) -> Path:
        return self.portfolio.copy.database.file if self.portfolio else self.file
