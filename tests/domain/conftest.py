"""Rules are checked on many made-up values; a busy computer is no reason for them to fail."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")


@pytest.fixture
def london(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The zone of the process, in which it is another day late in a summer evening."""
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a process cannot be changed")
    monkeypatch.setenv("TZ", "Europe/London")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()
