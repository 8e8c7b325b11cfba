"""Readiness of a route: in order of urgency, with what was chosen; editions compared; advice."""

from dataclasses import replace
from typing import Any

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.readiness.advice import advice
from fcp_portfolio.domain.readiness.changes import Kind, changes
from fcp_portfolio.domain.readiness.composing import All
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.evidence import evidence
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.judging import Chain, Document, Statement
from fcp_portfolio.domain.readiness.next_steps import next_steps
from fcp_portfolio.domain.readiness.report import Known, Readiness, readiness
from fcp_portfolio.domain.readiness.requirement import (
    ASKED,
    Choice,
    Given,
    Requirement,
    Rule,
    Which,
)
from tests.domain.builders import SOURCE, framework
from tests.domain.readiness.scenes import FORMS, TODAY, day, entry, route, stage


def requirement(name: str, rule: Rule, **more: Any) -> Requirement:
    return Requirement(
        id=name, title=name.title(), statement=name, provenance=SOURCE, rule=rule, **more
    )


def known(*entries: Entry, **more: Any) -> Known:
    return Known(
        today=TODAY,
        evidence=evidence(entries, FORMS),
        frameworks={"tiny-1": framework()},
        **more,
    )


def found(*requirements: Requirement, entries: tuple[Entry, ...] = (), **more: Any) -> Readiness:
    return readiness(route(requirements=requirements), known(*entries, **more))


MET = requirement("met", Count(minimum=1))
NOT_YET = requirement("pieces", Count(minimum=9))
JUDGED = requirement("level", Statement(by="your provider", judged=True))
RISKY = requirement("gaps", Gaps(gap_weeks=2))
RISKIER = requirement("short gaps", Gaps(gap_weeks=1))
EARLY = entry("2026-11-13")


def test_findings_stand_by_urgency_and_day() -> None:
    report = found(MET, JUDGED, NOT_YET, RISKY, RISKIER, entries=(EARLY,))
    assert [one.requirement.id for one in report.findings] == [
        *("short gaps", "gaps", "pieces", "level", "met"),
    ]
    assert report.counts == {
        State.AT_RISK: 2,
        State.NOT_YET: 1,
        State.JUDGED: 1,
        State.MET: 1,
    }
    assert not report.ready
    assert found(MET, entries=(EARLY,)).ready


def test_rule_holds_from_its_first_day_to_its_last() -> None:
    rules = [
        requirement("a", Count(minimum=1), since="2026-11-20"),
        requirement("b", Count(minimum=1), since="2026-11-21"),
        requirement("c", Count(minimum=1), since="2026", until="2026-11"),
        requirement("d", Count(minimum=1), until="2026-10"),
        requirement("e", Count(minimum=1), since="2027"),
    ]
    assert [one.requirement.id for one in found(*rules).findings] == ["a", "c"]


def test_stage_asks_before_the_route_and_knows_its_own_chain() -> None:
    standing = stage()
    asked = replace(standing.stage.stage, requirements=(requirement("chain", Chain()),))
    way = route(stages=(asked,), requirements=(MET,))
    report = readiness(way, known(EARLY, stages=(standing,)))
    assert [(one.stage, one.state) for one in report.findings] == [
        ("first", State.NOT_YET),
        ("", State.MET),
    ]
    assert [one.id for one in way.every_requirement] == ["chain", "met"]
    assert way.frameworks == ("tiny-1",)


def test_numbers_that_sources_or_owners_say_are_named() -> None:
    choices = tuple(Choice(value=n, words=f"{n} it is", provenance=SOURCE) for n in (1, 2))
    both = requirement("both", Count(minimum=ASKED), choices=choices, default=2)
    provider = requirement("cbd", Count(minimum=ASKED), decides="your provider")
    assert (both.asks, provider.asks, MET.asks) == (True, True, False)

    def chosen(asked: Requirement, *given: Given) -> str:
        (one,) = found(asked, given=given).findings
        return one.chosen

    one = Given(id="g", route="way", about="both", number=1)
    assert chosen(both) == "Sources differ: 1 or 2. 2 counts until you choose."
    assert chosen(both, one) == "Sources differ: 1 or 2. Set in this portfolio: 1."
    assert chosen(both, replace(one, route="other")) == chosen(both)
    assert chosen(provider) == ""
    assert (
        chosen(provider, replace(one, about="cbd"))
        == "Set in this portfolio: 1; your provider decides."
    )
    assert chosen(MET, one) == ""


def test_other_edition_tells_what_is_new_changed_and_gone() -> None:
    before = found(MET, NOT_YET, JUDGED, entries=(EARLY,))
    harder = requirement("met", Count(minimum=2))
    other_words = replace(JUDGED, statement="In other words.")
    added = requirement("paper", Document())
    done = requirement("easy", Count(minimum=1))
    after = found(harder, other_words, added, done, entries=(EARLY,))
    told = {one.requirement.id: (one.kind, one.words) for one in changes(before, after)}
    assert told == {
        "met": (Kind.CHANGED, "Met so far; by this edition: Not yet. 1 more piece is needed."),
        "level": (
            Kind.CHANGED,
            "To be judged by a person. Only your provider can say.",
        ),
        "paper": (Kind.ADDED, "Not yet. No document is named yet."),
        "easy": (Kind.ADDED, "You meet it already."),
        "pieces": (Kind.DROPPED, "It is no longer asked for."),
    }
    assert changes(before, before) == ()


def test_three_next_steps_are_of_different_kinds_where_they_can_be() -> None:
    log = requirement("pieces", Count(which=Which(forms=("cbd",)), minimum=9))
    again = requirement("more pieces", Count(which=Which(forms=("cbd",)), minimum=8))
    papers = [requirement(name, Document()) for name in ("one", "two")]
    unknown = requirement("asked", Count(minimum=ASKED), decides="your provider")
    steps = next_steps([found(unknown, log, again, *papers, JUDGED)])
    assert [(one.step.do, one.finding.requirement.id) for one in steps] == [
        (Do.LOG, "pieces"),
        (Do.HOLD, "one"),
        (Do.DECLARE, "level"),
    ]
    assert [one.title for one in steps] == ["Log evidence: The form cbd", "One", "Level"]
    waiting = next_steps([found(unknown, JUDGED)])
    assert [one.step.do for one in waiting] == [Do.DECLARE, Do.CHOOSE]
    assert steps[0].why == "9 more pieces are needed. What counts: The form cbd."
    assert [one.step.about for one in next_steps([found(*papers)])] == ["one", "two"]
    assert next_steps([found(MET, entries=(EARLY,))]) == ()


def test_stage_is_asked_for_when_all_else_of_it_is_done() -> None:
    standing = stage()
    chain = requirement("chain", Chain())
    paper = requirement("paper", Document())

    def steps(*asked: Requirement) -> list[Do]:
        first = replace(standing.stage.stage, requirements=asked)
        way = route(stages=(first,), requirements=(requirement("licence", Document()),))
        return [one.step.do for one in next_steps([readiness(way, known(stages=(standing,)))])]

    assert steps(chain, paper) == [Do.HOLD, Do.HOLD]
    assert steps(chain, requirement("number", Count(minimum=ASKED), decides="you")) == [
        *(Do.HOLD, Do.CHOOSE),
    ]
    assert steps(chain, JUDGED) == [Do.ASK, Do.HOLD, Do.DECLARE]


def test_what_is_at_risk_comes_before_what_is_missing() -> None:
    steps = next_steps(
        [found(NOT_YET, requirement("both", All(rules=(RISKY.rule,))), entries=(EARLY,))]
    )
    assert steps[0].finding.requirement.id == "both"


def test_advice_is_given_in_plain_words() -> None:
    nodes = framework().evidence_nodes
    many = entry("2026-11-01", codes=("1", "2", "A", "3"))
    old = entry("2025-11-19", "cot", codes=("2",))
    assert advice([many, old], nodes, FORMS, TODAY) == (
        "More than 3 capabilities on one piece: “cbd of 2026-11-01”. Which does it show best?",
        "One kind of evidence only: 1 Title of 1.",
    )
    assert advice([old], nodes, FORMS, TODAY) == (
        "One kind of evidence only: 2 Title of 2.",
        "Nothing from the last year: 2 Title of 2.",
    )
    assert advice([], nodes, FORMS, TODAY) == ()


def test_year_of_the_advice_begins_on_the_same_day() -> None:
    nodes = framework().evidence_nodes
    both = [entry("2025-11-20", "cot", codes=("2",)), entry("2025-11-20", codes=("2",))]
    assert advice(both, nodes, FORMS, TODAY) == ()
    assert len(advice(both, nodes, FORMS, day("2026-11-21"))) == 1
