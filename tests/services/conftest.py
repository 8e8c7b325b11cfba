"""A portfolio that follows a route."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.key import RawKey
from tests.services.asking import logged, reviewer, second
from tests.services.staging import following


@pytest.fixture
def on_route(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    """A portfolio that follows the taught route, with a supervisor and a provider."""
    with following(tmp_path, secret, "fcp-taught") as portfolio:
        reviewer(portfolio)
        second(portfolio)
        logged(portfolio)
        yield portfolio
