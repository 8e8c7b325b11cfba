"""Sentences of a group name the day where the person is, not that of Greenwich."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.group.bands import require_for
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.group.naming import names_in_time
from fcp_portfolio.domain.group.record_numbers import RecordNumbers
from tests.domain.progress_summaries import BANDS

LATE = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)  # it is July already in a London summer
DAY = date(2026, 6, 1)
NUMBERS = RecordNumbers(
    id="",
    group="Peers",
    fictional=True,
    since=DAY,
    until=DAY,
    made=LATE,
    members=8,
    meetings=1,
    minutes=90,
    cancelled=0,
    actions=0,
    program="",
)


@pytest.mark.usefixtures("london")
def test_what_was_done_late_was_done_on_the_day_of_the_person() -> None:
    assert "made on 1 Jul 2026" in NUMBERS.described
    once = Member(id="1", name="Robin Example", joined=DAY, left=DAY)
    assert once.again(LATE).joined == date(2026, 7, 1)
    names = names_in_time(((LATE - timedelta(days=9), "Peers"), (LATE, "Moor peers")))
    late = replace(BANDS, given_to="Peers", made=LATE + timedelta(days=1))
    with pytest.raises(FileRefused, match="was made on 2 Jul 2026 for “Peers”"):
        require_for(late, names)
