"""How many people stand behind what was logged."""

from dataclasses import replace

from fcp_portfolio.domain.readiness.counting import People
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.requirement import Part, Which
from tests.domain.readiness.scenes import (
    entry,
    judged,
    standing,
)


def test_people_whom_entries_name() -> None:
    rule = People(minimum=2)
    sam, again = entry("2026-11-01", person="sam"), entry("2026-11-02", person="sam")
    found = judged(rule, sam, again, entry("2026-11-03"))
    assert (found.state, found.missing) == (State.NOT_YET, "1 person so far; at least 2.")
    assert found.step is not None
    assert found.step.do is Do.LOG
    assert judged(rule, sam, entry("2026-11-04", person="alex")).state is State.MET


def test_peers_who_reviewed_entries_without_a_conflict_of_interest() -> None:
    rule = People(which=Which(peer_reviewed=True), minimum=2)
    one, other = entry("2026-11-01"), entry("2026-11-02")
    bare = judged(rule, one, other)
    assert bare.step is not None
    assert (bare.have, bare.step.do, bare.step.entry) == (0, Do.REVIEW, other.id)
    assert bare.step.action == "Ask a peer"
    nothing = judged(rule)
    assert nothing.step is not None
    assert nothing.step.do is Do.LOG
    sam, ali, alex = (standing(one.id, by=name) for name in ("Sam", "Ali", "Alex"))
    found = [
        replace(sam, peer_review=True),
        replace(ali, peer_review=True, conflict=True),
        alex,  # confirmed it, and reviewed nothing
    ]
    said = judged(rule, one, other, standings=found)
    assert (said.have, said.wanted, said.counting) == (1, 2, (one.id,))
    assert said.step is not None
    assert (said.step.do, said.step.entry) == (Do.REVIEW, one.id)
    found.append(replace(standing(other.id, by="Kim"), peer_review=True))
    assert judged(rule, one, other, standings=found).state is State.MET
    assert rule.looks_at == Part.ENTRIES | Part.SIGN_OFFS


def test_people_who_stand_by_entries() -> None:
    rule = People(which=Which(confirmed=True), minimum=2)
    one, other = entry("2026-11-01", person="x"), entry("2026-11-02", person="y")
    sam = standing(one.id, by="Sam")
    found = judged(rule, one, other, standings=[sam, standing(other.id, by="Sam")])
    assert (found.have, found.counting) == (1, (one.id, other.id))
    assert found.step is not None
    assert (found.step.do, found.step.entry) == (Do.CONFIRM, other.id)
    met = judged(rule, one, other, standings=[sam, standing(other.id, by="Alex")])
    assert met.state is State.MET
    assert rule.looks_at == Part.ENTRIES | Part.SIGN_OFFS
    not_counting = standing(other.id, by="Alex", counts=False)
    taken_back = standing(other.id, by="Alex", withdrawn=True)
    assert judged(rule, one, other, standings=[sam, not_counting, taken_back]).have == 1
