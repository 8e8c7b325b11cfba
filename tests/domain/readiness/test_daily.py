"""Something on each day of something else, just short of it and just enough; replies added up."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.counting import Amount, Count
from fcp_portfolio.domain.readiness.daily import EachDay
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.requirement import ASKED, Part, Which
from tests.domain.readiness.scenes import day, entry, given, judged

DEBRIEFS = Which(forms=("debrief",), months=1)
OTHERWISE = Count(which=DEBRIEFS, minimum=ASKED)
RULE = EachDay(which=DEBRIEFS, days=("cot",), otherwise=OTHERWISE)
CLINICS = [entry(f"2026-11-{n:02}", "cot") for n in (9, 16)]


def test_each_day_has_one_or_lacks_it() -> None:
    first, second = entry("2026-11-09", "debrief"), entry("2026-11-16", "debrief")
    met = judged(RULE, *CLINICS, first, second)
    assert (met.state, met.have, met.wanted, met.missing) == (State.MET, 2, 2, "")
    assert met.unit == "days"
    assert met.counting == (first.id, second.id)
    short = judged(RULE, *CLINICS, first)
    assert (short.state, short.have, short.wanted) == (State.NOT_YET, 1, 2)
    assert short.missing == (
        "None on 16 Nov 2026. If it took place, log it with its day. If not, say so: it stays "
        "missed."
    )
    assert short.step is not None
    assert (short.step.do, short.step.form) == (Do.SETTLE, "debrief")
    assert RULE.looks_at == Part.ENTRIES


def test_day_that_is_not_over_yet_is_still_logged() -> None:
    today = judged(RULE, *CLINICS, entry("2026-11-09", "debrief"), today=day("2026-11-16"))
    assert today.step is not None
    assert (today.missing, today.step.do) == ("None on 16 Nov 2026.", Do.LOG)


def test_day_that_was_missed_is_judged_by_a_person_once_it_is_told() -> None:
    told = judged(RULE, *CLINICS, given=given(on=day("2026-11-17"), who="Sam"))
    assert (told.state, told.have, told.step) == (State.JUDGED, 0, None)
    again = judged(RULE, *CLINICS, given=given(on=day("2026-11-16"), who="Sam"))
    assert again.state is State.NOT_YET


def test_two_on_one_day_are_one_day_and_days_before_the_months_do_not_count() -> None:
    twice = [*CLINICS, entry("2026-11-16", "cot", logged="2026-11-18"), entry("2026-10-19", "cot")]
    assert judged(RULE, *twice, entry("2026-11-16", "debrief")).wanted == 2
    border = judged(RULE, *CLINICS, entry("2026-10-20", "cot"))
    assert border.wanted == 3


def test_without_a_day_the_other_rule_is_judged() -> None:
    assert judged(RULE).missing == "None yet. How many are needed: your provider decides."
    assert judged(RULE, entry("2026-11-16", "debrief"), given=given(number=1)).state is State.MET


WEEKLY = Count(which=DEBRIEFS, minimum=1, per=Per.WEEK)


def test_weeks_of_the_last_month_without_one_are_short() -> None:
    """Of 20 November: the weeks that began on 26 October, 2, 9 and 16 November."""
    found = judged(WEEKLY, entry("2026-10-08", "debrief"), entry("2026-11-20", "debrief"))
    assert (found.state, found.have, found.wanted) == (State.NOT_YET, 1, 1)
    assert found.unit == "this week"
    assert found.missing.startswith("The week from 9 Nov 2026 had 0 of 1. 2 earlier ones too.")
    assert found.step is not None
    assert (found.step.do, found.step.form) == (Do.SETTLE, "debrief")
    silent = judged(WEEKLY, entry("2026-10-08", "debrief"))
    assert "The week from 9 Nov 2026 had 0 of 1. 2 earlier ones too." in silent.missing


def test_weeks_before_the_first_one_of_all_are_not_asked_about() -> None:
    assert judged(WEEKLY, entry("2026-11-20", "debrief")).state is State.MET
    two = judged(WEEKLY, entry("2026-11-09", "debrief"), entry("2026-11-20", "debrief"))
    assert two.state is State.MET


def test_days_that_were_set_do_not_go_back_beyond_the_months() -> None:
    rule = replace(WEEKLY, since="began")
    every = [entry(f"2026-{when}", "debrief") for when in ("10-26", "11-02", "11-09", "11-16")]
    assert judged(rule, *every, given=given("began", on=day("2026-06-01"))).state is State.MET


REPLIES = Amount(which=Which(forms=("cbd",)), fields=("in", "out"), minimum=10)


@pytest.mark.parametrize(
    ("amounts", "have", "state"),
    [
        (({"in": "9"},), 9, State.NOT_YET),
        (({"in": "9", "out": "1"},), 10, State.MET),
        (({"in": "5"}, {"out": "5"}), 10, State.MET),
        (({"in": "", "out": "10"}, {}), 10, State.MET),
        (({"in": "about 10"}, {"in": "-3"}), 0, State.NOT_YET),
    ],
)
def test_amounts_are_added_up(amounts: tuple[dict[str, str], ...], have: int, state: State) -> None:
    entries = [entry(f"2026-11-{n:02}", values=one) for n, one in enumerate(amounts, 1)]
    found = judged(REPLIES, *entries)
    assert (found.have, found.wanted, found.state) == (have, 10, state)
    assert found.missing == ("" if found.met else _lacks(10 - have))
    assert REPLIES.looks_at == Part.ENTRIES


def _lacks(left: int) -> str:
    more = f"{left} more {'is' if left == 1 else 'are'} needed, added up."
    return f"{more} What counts: The form cbd."


def test_amount_that_somebody_decides_is_judged_until_it_is_set() -> None:
    rule = Amount(fields=("in",), minimum=ASKED)
    found = judged(rule, entry(values={"in": "34"}))
    assert (found.state, found.have) == (State.JUDGED, 34)
    assert judged(rule, entry(values={"in": "34"}), given=given(number=34)).state is State.MET
