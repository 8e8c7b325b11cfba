"""Sentences at a desk name the day where the person is, not that of Greenwich."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from fcp_portfolio.domain.desk.overview import courses
from fcp_portfolio.domain.identity import local_day
from tests.domain.desk.test_feedback import SUMMARY
from tests.domain.desk.test_questionnaire import ASKED
from tests.domain.progress_summaries import FULL

LATE = datetime(2026, 6, 30, 23, 30, tzinfo=UTC)  # it is July already in a London summer


@pytest.mark.usefixtures("london")
def test_what_was_made_late_was_made_on_the_day_of_the_person() -> None:
    assert local_day(LATE) == date(2026, 7, 1)
    for one in (FULL, SUMMARY, ASKED):
        assert "1 Jul 2026" in replace(one, made=LATE).described  # type: ignore[type-var]
    (first, *_) = courses([replace(FULL, made=LATE)])
    assert first.points[0].on == date(2026, 7, 1)
