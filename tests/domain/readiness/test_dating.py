"""Rules about days: gaps, what is due, what runs out."""

import pytest

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.composing import All
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.dating import Gaps, Valid, Within
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.judging import Chain, Statement
from fcp_portfolio.domain.readiness.requirement import ASKED, Part, Which
from fcp_portfolio.domain.request import Kind
from tests.domain.readiness.scenes import NODES, day, entry, given, judged, stage, standing

MONTHS = Gaps(gap_months=3)
WEEKS = Gaps(gap_weeks=6)
WITHIN = Within(rule=Count(minimum=2), since="began", months=6, agreed="agreed")


def test_nothing_at_all_is_no_gap_but_nothing() -> None:
    found = judged(MONTHS)
    assert (found.state, found.missing) == (State.NOT_YET, "Nothing is logged yet.")


@pytest.mark.parametrize(
    ("first", "last", "gap"),
    [
        ("2026-08-20", "2026-11-19", False),
        ("2026-08-20", "2026-11-20", True),
        ("2025-11-30", "2026-02-27", False),  # three months later February ends
        ("2025-11-30", "2026-02-28", True),
        ("2027-11-30", "2028-02-28", False),  # and in a leap year a day later
        ("2027-11-30", "2028-02-29", True),
    ],
)
def test_gap_of_three_months_or_more(first: str, last: str, gap: bool) -> None:
    found = judged(MONTHS, entry(first), entry(last), today=day(last))
    assert (found.state is State.NOT_YET) == gap
    assert ("Nothing from" in found.missing) == gap


@pytest.mark.parametrize(("last", "gap"), [("2026-11-15", False), ("2026-11-16", True)])
def test_gap_of_more_than_six_weeks(last: str, gap: bool) -> None:
    found = judged(WEEKS, entry("2026-10-04"), entry(last), today=day(last))
    assert (found.state is State.NOT_YET) == gap


def test_weeks_that_may_pass_are_asked_for() -> None:
    rule = Gaps(gap_weeks=ASKED)
    entries = [entry("2026-10-04"), entry("2026-11-15")]
    unset = judged(rule, *entries, today=day("2026-11-15"))
    assert (unset.state, unset.have) == (State.JUDGED, 2)
    assert unset.missing == "How many weeks may pass between two: your provider decides."
    asked = [judged(rule, *entries, today=day("2026-11-15"), given=given(number=n)) for n in (5, 6)]
    assert [one.missing for one in asked] == ["Nothing from 4 Oct 2026 to 15 Nov 2026.", ""]


def test_gap_up_to_today_and_earlier_ones_are_told() -> None:
    entries = [entry("2025-01-01"), entry("2025-06-01"), entry("2026-08-20")]
    found = judged(MONTHS, *entries)
    assert found.missing == "Nothing from 20 Aug 2026 to 20 Nov 2026. 2 earlier gaps too."
    assert found.step is not None
    assert found.step.do is Do.LOG


def test_next_one_is_nobodys_concern_in_the_first_half_of_the_time() -> None:
    rule = Gaps(gap_weeks=6)
    assert judged(rule, entry("2026-10-31")).state is State.MET
    assert judged(rule, entry("2026-10-30")).state is State.AT_RISK


def test_gap_that_will_be_is_at_risk_at_the_present_pace() -> None:
    found = judged(MONTHS, entry("2026-08-21"))
    assert (found.state, found.by) == (State.AT_RISK, day("2026-11-21"))
    assert found.missing == "The next is due before 21 Nov 2026."
    often = judged(MONTHS, *[entry(f"2026-11-{n:02}") for n in range(1, 20)])
    assert (often.state, often.have) == (State.MET, 19)


def test_gap_before_the_first_entry_of_the_months_that_are_looked_at() -> None:
    rule = Gaps(which=Which(months=24), gap_months=3)
    entries = [entry(f"2025-{n:02}-01") for n in range(3, 13)]
    entries += [entry(f"2026-{n:02}-01") for n in range(1, 12)]
    found = judged(rule, *entries)
    assert found.missing == "Nothing from 20 Nov 2024 to 1 Mar 2025."
    assert judged(rule, entry("2025-01-15"), *entries).state is State.MET


def test_each_gap_is_explained_by_a_statement_made_after_it() -> None:
    rule = Gaps(gap_months=3, explained=True)
    entries = [entry("2025-01-01"), entry("2025-06-01"), entry("2025-10-01"), entry("2025-12-01")]
    today = day("2025-12-10")
    found = judged(rule, *entries, today=today)
    assert (found.have, found.wanted) == (0, 2)
    assert found.missing == (
        "Nothing from 1 Jun 2025 to 1 Oct 2025. 1 earlier gap too. It is not explained yet."
    )
    assert found.step is not None
    assert (found.step.do, found.step.about) == (Do.DECLARE, "rule")
    assert found.step.title == (
        "Explain the gaps: 1 Jan 2025 to 1 Jun 2025, 1 Jun 2025 to 1 Oct 2025"
    )
    one = judged(rule, *entries, today=today, given=given(on=day("2025-09-30")))
    assert (one.state, one.have, one.wanted) == (State.NOT_YET, 1, 2)
    both = judged(rule, *entries, today=today, given=given(on=day("2025-10-01")))
    assert both.state is not State.NOT_YET
    unexplained = judged(MONTHS, *entries, today=today, given=given(on=day("2025-10-01")))
    assert unexplained.state is State.NOT_YET


def test_gap_is_counted_from_a_date_that_is_set() -> None:
    rule = Gaps(gap_months=3, since="began")
    entries = [entry("2026-02-01"), entry("2026-10-01"), entry("2026-11-01")]
    assert judged(rule, *entries).state is State.NOT_YET
    assert judged(rule, *entries, given=given("began", on=day("2026-09-01"))).state is not (
        State.NOT_YET
    )
    ahead = judged(rule, *entries, given=given("began", on=day("2026-11-21")))
    assert (ahead.state, ahead.missing) == (State.NOT_YET, "Counting begins on 21 Nov 2026.")
    begun = given("began", on=day("2026-11-20"))
    assert judged(rule, *entries, given=begun).state is not State.NOT_YET


def test_day_that_is_not_set_is_asked_for() -> None:
    found = judged(WITHIN, entry(), dates={"began": "When you began"})
    assert found.state is State.JUDGED
    assert found.missing == "When it is due is not known: “When you began” is not set."
    assert found.step is not None
    assert (found.step.do, found.step.about) == (Do.DATE, "began")


@pytest.mark.parametrize(
    ("begun", "last", "state"),
    [
        ("2026-02-28", "2026-08-28", State.MET),
        ("2026-02-28", "2026-08-29", State.JUDGED),
        ("2025-08-31", "2026-02-28", State.MET),
        ("2025-08-31", "2026-03-01", State.JUDGED),
        ("2027-08-31", "2028-02-29", State.MET),
    ],
)
def test_reached_on_the_day_and_a_day_late(begun: str, last: str, state: State) -> None:
    set_ = given("began", on=day(begun))
    entries = [entry(begun), entry(last)]
    found = judged(WITHIN, *entries, given=set_, today=day("2029-01-01"))
    assert found.state is state
    assert ("Ask whether that is accepted." in found.missing) == (state is State.JUDGED)


def test_what_came_after_there_was_enough_delays_nothing() -> None:
    entries = [entry("2026-02-01"), entry("2026-03-01"), entry("2026-11-01")]
    found = judged(WITHIN, *entries, given=given("began", on=day("2026-02-01")))
    assert (found.state, found.progress.reached) == (State.MET, day("2026-03-01"))


def test_agreed_day_goes_before_the_usual_one() -> None:
    agreed = {**given("began", on=day("2026-02-01")), **given("agreed", on=day("2026-12-31"))}
    entries = [entry("2026-02-01"), entry("2026-09-01")]
    assert judged(WITHIN, *entries, given=agreed).state is State.MET
    assert judged(WITHIN, *entries, given=given("began", on=day("2026-02-01"))).state is (
        State.JUDGED
    )
    alone = judged(WITHIN, entry(), given=given("agreed", on=day("2026-12-31")))
    assert alone.state is State.NOT_YET


def test_day_that_has_passed() -> None:
    found = judged(WITHIN, entry(), given=given("began", on=day("2026-05-19")))
    assert (found.state, found.by) == (State.AT_RISK, day("2026-11-19"))
    assert found.missing == "It was due by 19 Nov 2026. 1 more piece is needed."


def test_pace_that_is_too_slow_says_when_it_will_be_reached() -> None:
    rule = Within(rule=Count(minimum=10), since="began", months=6)
    begun = given("began", on=day("2026-06-01"))
    slow = judged(rule, entry("2026-09-10"), entry("2026-11-01"), given=begun)
    assert (slow.state, slow.by) == (State.AT_RISK, day("2026-12-01"))
    assert (
        slow.missing == "8 more pieces are needed. At this pace it is reached on 31 Aug 2027. "
        "It is due by 1 Dec 2026."
    )
    none = judged(rule, entry("2026-06-10"), given=begun)
    assert none.missing == (
        "9 more pieces are needed. Nothing was added in the last 90 days. It is due by 1 Dec 2026."
    )
    quick = judged(rule, *[entry(f"2026-11-{n:02}") for n in range(1, 10)], given=begun)
    assert (quick.state, quick.by) == (State.NOT_YET, None)
    assert (
        quick.missing == "1 more piece is needed. At this pace it is reached on 24 Nov 2026. "
        "It is due by 1 Dec 2026."
    )


def test_nobody_is_at_risk_in_the_first_four_weeks() -> None:
    found = judged(WITHIN, given=given("began", on=day("2026-10-24")))
    assert (found.state, found.missing) == (
        State.NOT_YET,
        "2 more pieces are needed. It is due by 24 Apr 2027.",
    )
    later = judged(WITHIN, given=given("began", on=day("2026-10-23")))
    assert later.state is State.AT_RISK


@pytest.mark.parametrize(
    ("began", "state", "due"),
    [("2026-06-18", State.NOT_YET, "18 Dec 2026"), ("2026-06-17", State.AT_RISK, "17 Dec 2026")],
)
def test_signature_alone_has_no_pace(began: str, state: State, due: str) -> None:
    rule = Within(rule=All(rules=(Count(minimum=1), Chain())), since="began", months=6)
    signed = stage(standing("tiny-1#1", kind=Kind.SIGN_OFF, level="safely"), None)
    found = judged(rule, entry(), stage=signed, given=given("began", on=day(began)))
    assert (found.state, found.missing) == (
        state,
        f"1 of 2 capabilities is not signed off yet: 2 Title of 2. It is due by {due}.",
    )


def test_single_act_has_no_pace_and_is_at_risk_in_the_last_four_weeks() -> None:
    rule = Within(rule=Statement(by="you"), since="began", months=12)
    early = judged(rule, given=given("began", on=day("2025-12-18")))
    assert (early.state, early.by) == (State.NOT_YET, None)
    assert early.missing == "Not stated yet by you. It is due by 18 Dec 2026."
    late = judged(rule, given=given("began", on=day("2025-12-17")))
    assert (late.state, late.by) == (State.AT_RISK, day("2026-12-17"))


def test_pace_of_nodes_counts_pieces() -> None:
    count = Count(per=Per.NODE, scope=NODES, minimum=3)
    rule = Within(rule=count, since="began", months=6)
    entries = [entry(f"2026-10-{n:02}", codes=("1", "2")) for n in (1, 2)]
    found = judged(rule, *entries, given=given("began", on=day("2026-08-01")))
    assert (found.progress.lacking, len(found.progress.gained)) == (2, 4)
    assert found.state is State.NOT_YET


def test_what_a_person_judges_stays_to_be_judged_and_names_the_day() -> None:
    rule = Within(rule=Count(minimum=ASKED), since="began", months=6)
    found = judged(rule, given=given("began", on=day("2026-08-01")))
    assert found.state is State.JUDGED
    assert found.missing.endswith("your provider decides. It is due by 1 Feb 2027.")
    stated = Within(rule=Statement(by="you"), since="began", months=6)
    both = {**given("began", on=day("2026-08-01")), **given(on=day("2026-09-01"))}
    assert judged(stated, given=both).state is State.MET


@pytest.mark.parametrize(
    ("today", "state", "missing"),
    [
        ("2026-11-30", State.MET, ""),
        ("2026-12-01", State.AT_RISK, "It runs out on 28 Feb 2027."),
        ("2027-02-28", State.AT_RISK, "It runs out on 28 Feb 2027."),
        ("2027-03-01", State.NOT_YET, "It ran out on 28 Feb 2027."),
    ],
)
def test_what_lasts_three_years_from_a_leap_day(today: str, state: State, missing: str) -> None:
    rule = Valid(which=Which(forms=("cbd",)), for_months=36)
    found = judged(rule, entry("2024-02-29"), today=day(today))
    assert (found.state, found.missing) == (state, missing)
    assert found.counting == ("cbd of 2024-02-29",)
    assert found.by == (day("2027-02-28") if state is State.AT_RISK else None)


def test_day_in_a_field_goes_before_the_months() -> None:
    rule = Valid(which=Which(forms=("cbd",)), for_months=12, field="expires")
    written = entry("2026-11-01", values={"expires": "2026-11-19"})
    assert judged(rule, written).missing == "It ran out on 19 Nov 2026."
    assert judged(rule, written, entry("2026-09-01")).state is State.MET
    alone = Valid(which=Which(forms=("cbd",)), field="expires")
    assert judged(alone, entry("2020-01-01")).state is State.MET
    assert judged(alone, entry("2020-01-01", values={"expires": "soon"})).state is State.MET


def test_renewal_is_asked_for_where_there_is_nothing() -> None:
    found = judged(Valid(which=Which(forms=("cbd",)), for_months=12), entry(form="cot"))
    assert (found.state, found.missing) == (State.NOT_YET, "Nothing is logged yet.")
    assert found.step is not None
    assert found.step.form == "cbd"


def test_rules_say_what_they_look_at() -> None:
    valid = Valid(which=Which(confirmed=True), for_months=1)
    assert valid.looks_at == Part.ENTRIES | Part.SIGN_OFFS
    assert {MONTHS.looks_at, WITHIN.looks_at} == {Part.ENTRIES}
