"""The same portfolio on two computers that parted."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.entries import (
    edit_entry,
    get_entry,
    list_entries,
    log_entry,
)
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import START, TickingClock, debrief, opened


@dataclass
class Two:
    """The same portfolio on two computers, which knew of the same things until they parted."""

    here: Portfolio
    there: Portfolio
    common: str

    def seen_there(self) -> Path:
        """The file as the other computer has published it."""
        self.there.publish()
        return self.there.file

    def seen_here(self) -> Path:
        self.here.publish()
        return self.here.file


@contextmanager
def two_of(tmp_path: Path, file: Path, secret: RawKey) -> Iterator[Two]:
    with opened(file, secret) as portfolio:
        common = log_entry(portfolio, debrief("Known to both", "As it was.")).value.id
    other = tmp_path / "there" / file.name
    other.parent.mkdir()
    other.write_bytes(file.read_bytes())
    here = opened(file, secret, tmp_path / "data here")
    clock = TickingClock(START + timedelta(days=1))
    there = open_portfolio(other, secret, place=Place(tmp_path / "data there"), clock=clock)
    yield Two(here, there, common)
    for one in (here, there):
        with suppress(PortfolioError):
            one.close()


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def text_of(portfolio: Portfolio, entry: str) -> object:
    return get_entry(portfolio, entry).content.values["learning"]


def edited(portfolio: Portfolio, entry: str, text: str, title: str = "Known to both") -> None:
    edit_entry(portfolio, entry, debrief(title, text), draft=False)


def both_edit(two: Two) -> None:
    edited(two.here, two.common, "As it was, and more from here.")
    edited(two.there, two.common, "As it was, and more from there.")


def held_in(portfolio: Portfolio) -> bytes:
    with portfolio.read() as session:
        rows = session.execute(sa.text("SELECT value FROM history_value")).scalars().all()
    return "".join(rows).encode()
