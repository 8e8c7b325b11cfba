"""The same portfolio on two computers, which knew of the same things until they parted."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.storage.key import RawKey
from tests.services.merging.two_computers import Two, two_of


@pytest.fixture
def two(tmp_path: Path, file: Path, secret: RawKey) -> Iterator[Two]:
    with two_of(tmp_path, file, secret) as made:
        yield made
