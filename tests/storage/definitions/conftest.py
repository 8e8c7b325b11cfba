"""The definitions that ship, read once."""

from pathlib import Path

import pytest

from fcp_portfolio.storage.definitions import Definitions, load_definitions

SHIPPED = Path(__file__).parents[3] / "frameworks"


@pytest.fixture(scope="session")
def shipped() -> Definitions:
    return load_definitions(SHIPPED)
