"""A supervisor's desk, and what practitioners send to it. Everybody is fictional."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.people import Owner
from fcp_portfolio.services.portfolio import Portfolio, create_portfolio
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, raw_key

SUPERVISOR = Owner(name="Dr Sam Example", registration="GMC 0000000", fictional=True)


def made_desk(folder: Path, name: str = "desk") -> Portfolio:
    made = create_portfolio(
        folder / f"{name}{FileKind.DESK.suffix}",
        SUPERVISOR,
        raw_key(),
        kind=FileKind.DESK,
        place=Place(folder / "data"),
        clock=TickingClock(),
    )
    return made.portfolio


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Portfolio]:
    with made_desk(tmp_path) as portfolio:
        yield portfolio
