"""Rules that people answer: levels, statements, documents, the chain of a stage."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.readiness.evidence import Out
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.judging import By, Chain, Document, Level, Statement
from fcp_portfolio.domain.readiness.requirement import Part, Rule
from fcp_portfolio.domain.request import Kind
from tests.domain.readiness.scenes import (
    NODES,
    day,
    entry,
    given,
    judged,
    rating,
    stage,
    standing,
)

SECOND = "2 Title of 2."
OWN = Level(by=By.OWNER, scale="three", level="nearly", scope=NODES)
THEIRS = Level(by=By.REVIEWER, scale="three", level="safely", scope=NODES)


def out(*paths: str) -> Out:
    """A request about these capabilities, called by the first of them."""
    return Out(id=paths[0], number="R-1", stage="way-1/first", paths=paths, waits_on="Dr Sam")


@pytest.mark.parametrize(
    ("level", "state"), [("not yet", State.NOT_YET), ("nearly", State.MET), ("safely", State.MET)]
)
def test_own_level_just_short_and_just_over(level: str, state: State) -> None:
    ratings = [rating("1", "safely", "2026-10-01"), rating("2", level, "2026-10-02")]
    found = judged(OWN, ratings=ratings)
    assert found.state is state
    if not found.met:
        assert found.missing == "Not rated “nearly” yet: 2 Title of 2."
        assert found.step is not None
        assert (found.step.do, found.step.path) == (Do.RATE, "tiny-1#2")
        assert found.step.title == "Rate yourself on 2 Title of 2"


def test_newest_level_counts_and_one_of_a_later_day_does_not() -> None:
    ratings = [
        rating("1", "safely", "2026-10-01"),
        rating("1", "not yet", "2026-10-02"),
        rating("2", "safely", "2026-11-21"),
        rating("2", "safely", "2026-10-01", by="sam"),
    ]
    assert judged(OWN, ratings=ratings).paths == ("tiny-1#1", "tiny-1#2")


def test_any_level_counts_where_none_is_named() -> None:
    rule = Level(by=By.OWNER, scale="three", scope=NODES)
    ratings = [rating("1", "not yet", "2026-10-01")]
    assert judged(rule, ratings=ratings).missing == "Not rated yet: 2 Title of 2."
    met = judged(rule, ratings=[*ratings, rating("2", "not yet", "2026-10-02")])
    assert (met.state, met.progress.reached) == (State.MET, day("2026-10-02"))


def test_level_of_another_scale_or_of_none_counts_for_nothing() -> None:
    other = Level(by=By.OWNER, scale="gone", scope=NODES)
    assert judged(other, ratings=[rating("1", "safely", "2026-10-01")]).have == 0
    assert judged(OWN, ratings=[rating("1", "superb", "2026-10-01")]).have == 0


def test_level_of_a_reviewer_comes_from_sign_offs_and_ratings() -> None:
    signed = [
        standing("tiny-1#1", kind=Kind.SIGN_OFF, level="safely", on="2026-10-02"),
        standing("tiny-1#2", kind=Kind.SIGN_OFF, level="nearly", on="2026-10-02"),
    ]
    found = judged(THEIRS, standings=signed, stage=stage())
    assert found.paths == ("tiny-1#2",)
    assert found.step is not None
    assert (found.step.do, found.step.stage) == (Do.ASK, "way-1/first")
    later = [rating("2", "safely", "2026-10-03", by="sam")]
    assert judged(THEIRS, standings=signed, ratings=later).state is State.MET
    earlier = [rating("2", "safely", "2026-10-01", by="sam")]
    without_stage = judged(THEIRS, standings=signed, ratings=earlier)
    assert without_stage.paths == ("tiny-1#2",)
    assert without_stage.step is not None
    assert without_stage.step.stage == ""
    assert THEIRS.looks_at == Part.RATINGS | Part.SIGN_OFFS | Part.ENTRIES
    assert OWN.looks_at == Part.RATINGS | Part.SIGN_OFFS


def test_statement_is_missing_or_to_be_judged_until_it_is_recorded() -> None:
    declared = judged(Statement(by="your supervisor"))
    assert (declared.state, declared.missing) == (
        State.NOT_YET,
        "Not stated yet by your supervisor.",
    )
    assert declared.step is not None
    assert (declared.step.do, declared.step.action) == (Do.DECLARE, "Record the statement")
    rule = Statement(by="your provider", judged=True)
    waits = judged(rule)
    assert (waits.state, waits.missing) == (State.JUDGED, "Only your provider can say.")
    assert judged(rule, given=given(on=day("2026-11-20"))).state is State.MET
    assert judged(rule, given=given(on=day("2026-11-21"))).state is State.JUDGED
    assert judged(rule, given=given(number=3)).state is State.JUDGED
    assert rule.looks_at == Part(0)


@pytest.mark.parametrize(
    ("on", "state", "missing"),
    [
        ("2026-03-01", State.MET, ""),
        ("2026-02-15", State.AT_RISK, "It runs out on 15 Feb 2027."),
        ("2025-11-20", State.AT_RISK, "It runs out on 20 Nov 2026."),
        ("2025-11-19", State.NOT_YET, "It ran out on 19 Nov 2026."),
    ],
)
def test_statement_that_holds_for_a_year(on: str, state: State, missing: str) -> None:
    found = judged(Statement(by="you", for_months=12), given=given(on=day(on)))
    assert (found.state, found.missing) == (state, missing)


def test_document_is_an_entry_with_a_file() -> None:
    rule = Document()
    held, bare = entry("2026-11-01", files=1), entry("2026-11-02")
    nothing = judged(rule, held, bare)
    assert (nothing.state, nothing.missing) == (State.NOT_YET, "No document is named yet.")
    assert nothing.step is not None
    assert (nothing.step.do, nothing.step.about) == (Do.HOLD, "rule")
    met = judged(rule, held, bare, given=given(entry=held.id))
    assert (met.state, met.counting, met.progress.reached) == (
        State.MET,
        (held.id,),
        day("2026-11-01"),
    )
    found = judged(rule, held, bare, given=given(entry=bare.id))
    assert found.missing == "“cbd of 2026-11-02” has no file."
    assert judged(rule, bare, given=given(entry=held.id)).missing == "No document is named yet."
    assert rule.looks_at == Part.ENTRIES


def test_document_runs_out() -> None:
    held = entry("2023-11-19", files=1)
    found = judged(Document(for_months=36), held, given=given(entry=held.id))
    assert (found.state, found.missing) == (State.NOT_YET, "It ran out on 19 Nov 2026.")
    until = Document(for_months=1, field="expires")
    lasting = entry("2023-11-19", files=1, values={"expires": "2027-11-19"})
    assert judged(until, lasting, given=given(entry=lasting.id)).state is State.MET


def test_chain_is_met_by_everybody_in_ways_that_count() -> None:
    signed = [
        standing(f"tiny-1#{code}", kind=Kind.SIGN_OFF, level="safely", second="Alex")
        for code in (1, 2)
    ]
    met = judged(Chain(), stage=stage(*signed))
    assert (met.state, met.have, met.wanted) == (State.MET, 2, 2)
    assert met.progress.reached == day("2026-11-15")
    assert Chain().looks_at == Part.ENTRIES | Part.SIGN_OFFS


@pytest.mark.parametrize(
    ("last", "missing"),
    [
        (None, "1 of 2 capabilities is not signed off yet: 2 Title of 2."),
        ({"complete": False}, "The provider has still to sign 1 of 2 capabilities: 2 Title of 2."),
        (
            {"counts": False},
            f"For 1 of 2 capabilities an answer came, but not yet in a way that counts: {SECOND}",
        ),
        ({"changed": True}, "1 of 2 capabilities has changed since sign-off: 2 Title of 2."),
    ],
)
def test_chain_that_lacks_one_thing(last: dict[str, bool] | None, missing: str) -> None:
    full = standing("tiny-1#1", kind=Kind.SIGN_OFF, level="safely")
    other = None if last is None else standing("tiny-1#2", kind=Kind.SIGN_OFF, **last)
    found = judged(Chain(), stage=stage(full, other))
    assert (found.state, found.have, found.missing) == (State.NOT_YET, 1, missing)
    assert found.paths == ("tiny-1#2",)
    assert found.step is not None
    assert (found.step.do, found.step.stage) == (Do.ASK, "way-1/first")
    assert found.step.title == "Ask for 2 Title of 2 to be signed off"


def test_stage_is_asked_for_whole_and_then_waited_for() -> None:
    asked = judged(Chain(), stage=stage()).step
    assert asked is not None
    assert (asked.do, asked.stage, asked.path) == (Do.ASK, "way-1/first", "")
    assert asked.title == "Ask for “First stage” to be signed off"
    assert judged(THEIRS, stage=stage()).step == asked
    half = out("tiny-1#1")
    left = judged(Chain(), stage=stage(), out=[half]).step
    assert left is not None
    assert (left.do, left.path) == (Do.ASK, "tiny-1#2")
    waits = judged(Chain(), stage=stage(), out=[half, out("tiny-1#1", "tiny-1#2")]).step
    assert waits is not None
    assert (waits.do, waits.request) == (Do.RECEIVE, "tiny-1#1")
    assert waits.title == "Take in what Dr Sam answers to request R-1"


@pytest.mark.parametrize("rule", [Chain(), THEIRS])
def test_stage_is_not_asked_for_while_what_it_shows_is_assessed(rule: Rule) -> None:
    shown, other = entry("2026-11-14", codes=("2",)), entry("2026-11-15", "cot")
    assessed = Out(
        id="a", number="A-1", stage="", paths=(), waits_on="Morwenna", entries=(shown.id,)
    )
    waits = judged(rule, shown, other, stage=stage(), assessed=[assessed]).step
    assert waits is not None
    assert (waits.do, waits.request) == (Do.RECEIVE, "a")
    assert waits.title == "Take in what Morwenna answers to request A-1"
    assert waits.why.startswith("An assessment that comes in later changes what was signed.")
    elsewhere = replace(assessed, entries=(other.id,))
    asked = judged(rule, shown, other, stage=stage(), assessed=[elsewhere]).step
    assert asked is not None
    assert asked.do is Do.ASK


def test_chain_outside_a_stage() -> None:
    assert judged(Chain()).state is State.NOT_YET
