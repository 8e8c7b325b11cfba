"""What is told of a number that nobody set, and of a month that was missed."""

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.requirement import ASKED, Which
from tests.domain.readiness.scenes import day, entry, given, judged

CBD = Which(forms=("cbd",))


def cbds(*days: str) -> list[Entry]:
    return [entry(on) for on in days]


def test_what_there_is_of_an_unknown_number_is_told_of_its_month() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=ASKED)
    found = judged(rule, *cbds("2026-10-01", "2026-11-01"))
    said = "November 2026 has 1 so far. How many are needed: your provider decides."
    assert (found.have, found.missing) == (1, said)


def test_what_was_said_of_a_missed_month_stands_while_this_one_is_short() -> None:
    rule = Count(which=CBD, per=Per.MONTH, minimum=1, since="began")
    told = judged(rule, *cbds("2026-09-05"), given=given(on=day("2026-11-01"), who="Sam"))
    assert told.state in (State.AT_RISK, State.NOT_YET)
    assert "Sam said on 1 Nov 2026 what became of it." in told.missing
