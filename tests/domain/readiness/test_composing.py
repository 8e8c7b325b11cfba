"""Rules made of rules."""

from fcp_portfolio.domain.readiness.composing import All, AnyOf
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.judging import Statement
from fcp_portfolio.domain.readiness.requirement import ASKED, Part, Which, parts_in
from tests.domain.readiness.scenes import day, entry, given, judged

ONE, TWO = Count(minimum=1), Count(minimum=2)
STATED, JUDGED = Statement(by="you"), Statement(by="your provider", judged=True)


def test_all_stands_where_the_worst_does() -> None:
    found = judged(All(rules=(ONE, TWO, JUDGED)), entry())
    assert (found.state, found.have, found.wanted) == (State.NOT_YET, 1, 3)
    assert found.missing == "1 more piece is needed. Only your provider can say."
    assert found.counting == ("cbd of 2026-11-14",)
    assert found.progress.lacking == 2
    judged_only = judged(All(rules=(ONE, JUDGED)), entry())
    assert judged_only.state is State.JUDGED
    met = judged(All(rules=(ONE, ONE)), entry())
    assert (met.state, met.missing, met.step) == (State.MET, "", None)


def test_all_is_at_risk_by_the_first_of_its_days() -> None:
    months, weeks = Gaps(gap_months=3), Gaps(gap_weeks=14)
    found = judged(All(rules=(weeks, months)), entry("2026-08-21"))
    assert (found.state, found.by) == (State.AT_RISK, day("2026-11-21"))


def test_any_is_met_by_one() -> None:
    rule = AnyOf(rules=(TWO, STATED))
    neither = judged(rule, entry())
    assert neither.state is State.NOT_YET
    assert neither.missing == "1 more piece is needed. Or: Not stated yet by you."
    assert judged(rule, entry(), given=given(on=day("2026-11-20"))).state is State.MET
    assert judged(rule, entry("2026-11-01"), entry("2026-11-02")).state is State.MET


def test_any_that_is_met_still_but_will_not_be_is_at_risk() -> None:
    rule = AnyOf(rules=(STATED, Gaps(gap_months=3)))
    found = judged(rule, entry("2026-08-21"))
    assert (found.state, found.by) == (State.AT_RISK, day("2026-11-21"))
    assert judged(rule, entry("2026-08-20")).state is State.NOT_YET


def test_any_that_somebody_may_judge_is_to_be_judged() -> None:
    assert judged(AnyOf(rules=(TWO, JUDGED))).state is State.JUDGED


def test_composed_rules_look_at_what_their_parts_do() -> None:
    parts = (ONE, Count(which=Which(confirmed=True)))
    assert All(rules=parts).looks_at == Part.ENTRIES | Part.SIGN_OFFS
    assert AnyOf(rules=(ONE, STATED)).looks_at == Part.ENTRIES


def test_parts_of_a_rule_are_found_at_any_depth() -> None:
    rule = All(rules=(AnyOf(rules=(Count(minimum=ASKED), STATED)), ONE))
    found = list(parts_in(rule))
    assert [part for part in found if part is ASKED] == [ASKED]
    assert ONE in found
