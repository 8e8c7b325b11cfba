"""The shipped forms and framework, read once."""

from pathlib import Path

import pytest

from fcp_portfolio.domain.importing.rows import Around
from fcp_portfolio.domain.people import Person
from fcp_portfolio.paths import FRAMEWORKS
from fcp_portfolio.storage.definitions import load_definitions
from tests.builders import TODAY


@pytest.fixture(scope="session")
def around() -> Around:
    """What a portfolio knows that follows HEE MSK and names one supervisor."""
    found = load_definitions(FRAMEWORKS, Path("/nowhere"))
    return Around(
        forms=found.forms,
        frameworks=(found.frameworks["hee-msk-2018"],),
        people=(Person(id="p1", name="Dr Sam Example", role="Supervisor"),),
        today=TODAY,
    )
