"""Who takes part, their computers, and the one time that all of these go by."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.storage.key import Secret
from fcp_portfolio.storage.place import Place

SUPERVISED = {
    "Dr Sam Example": ("Robin Example", "Ali Example"),
    "Dr Kim Example": ("Jo Example", "Lee Example"),
}
PRACTITIONERS = tuple(name for names in SUPERVISED.values() for name in names)
GROUP = (*PRACTITIONERS, "Max Example", "Noor Example", "Pat Example", "Uma Example")
PEERS, PEERS_FILE = "Mersey peers (fictional)", f"peers{FileKind.GROUP.suffix}"
BEGINS = date(2026, 9, 1)
LEVEL = "capable"


@dataclass
class Calendar:
    """One time for all computers; it moves on a little whenever somebody looks at it."""

    now: datetime = field(default_factory=lambda: datetime(2026, 9, 1, 8, tzinfo=UTC))

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def on(self, day: date) -> None:
        self.now = datetime(day.year, day.month, day.day, 8, tzinfo=UTC)


@dataclass
class World:
    """Everybody's files, those that are open, and folders into which the others put something."""

    folder: Path
    calendar: Calendar = field(default_factory=Calendar)
    portfolios: dict[str, Portfolio] = field(default_factory=dict)
    desks: dict[str, Portfolio] = field(default_factory=dict)
    copies: dict[str, Portfolio] = field(default_factory=dict)

    def home(self, name: str) -> Path:
        made = self.folder / name
        made.mkdir(exist_ok=True)
        return made

    def inbox(self, name: str) -> Path:
        made = self.home(name) / "came"
        made.mkdir(exist_ok=True)
        return made

    def place(self, name: str) -> Place:
        return Place(self.home(name) / "data")

    def file(self, name: str, kind: FileKind) -> Path:
        """Where somebody's own portfolio, their desk or their copy of the group lies."""
        return self.home(name) / (PEERS_FILE if kind is FileKind.GROUP else f"{kind}{kind.suffix}")

    def make(self, name: str, kind: FileKind, registration: str, secret: Secret) -> Portfolio:
        """A new portfolio or desk, open."""
        return create_portfolio(
            self.file(name, kind),
            Owner(name=name, registration=registration, fictional=True),
            secret,
            kind=kind,
            place=self.place(name),
            clock=self.calendar,
        ).portfolio

    @property
    def all_files(self) -> Iterator[Portfolio]:
        yield from (*self.portfolios.values(), *self.desks.values(), *self.copies.values())


def registered() -> Iterator[tuple[str, FileKind, str]]:
    """Everybody who has a file of their own, of which kind, and their registration."""
    for number, name in enumerate(GROUP):
        yield name, FileKind.PORTFOLIO, f"HCPC PH00000{number}"
    for number, name in enumerate(SUPERVISED):
        yield name, FileKind.DESK, f"GMC 000000{number}"
