"""What was signed elsewhere counts where the rule says so, and only with its scan."""

from dataclasses import replace

from fcp_portfolio.domain.readiness.counting import Count, People
from fcp_portfolio.domain.readiness.every import Confirmed
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.requirement import Which
from tests.domain.readiness.scenes import entry, judged, signed_elsewhere, standing

ONE = signed_elsewhere("2026-11-01", "Dr Sam Example")
OTHER = entry("2026-11-02")
SAYS_SO = Which(confirmed=True, elsewhere=True)


def test_it_counts_only_where_the_rule_says_so() -> None:
    silent = Count(minimum=1, which=Which(confirmed=True))
    assert judged(silent, ONE).have == 0
    assert judged(Count(minimum=1, which=SAYS_SO), ONE).state is State.MET


def test_it_counts_only_with_its_scan() -> None:
    without = signed_elsewhere("2026-11-01", "Dr Sam Example", scan=False)
    assert judged(Count(minimum=1, which=SAYS_SO), without).have == 0


def test_whoever_signed_is_one_of_the_people() -> None:
    rule = People(minimum=2, which=SAYS_SO)
    found = judged(rule, ONE, OTHER, standings=[standing(OTHER.id, by="Alex")])
    assert (found.have, found.state) == (2, State.MET)
    assert judged(rule, ONE).have == 1


def test_whoever_signed_twice_is_one_person_however_the_name_is_written() -> None:
    rule = People(minimum=2, which=SAYS_SO)
    again = signed_elsewhere("2026-11-03", "sam  example, GP tutor")
    assert judged(rule, ONE, again).have == 1
    by_request = standing(OTHER.id, by="Sam Example")
    assert judged(rule, ONE, OTHER, standings=[by_request]).have == 1


def test_whoever_is_known_and_signed_elsewhere_is_one_person() -> None:
    known = standing(OTHER.id, by="Dr Sam Example")
    known = replace(known, answer=replace(known.answer, person="the id of Sam"))
    rule = People(minimum=2, which=SAYS_SO)
    assert judged(rule, ONE, OTHER, standings=[known]).have == 1


def test_every_entry_may_be_confirmed_so() -> None:
    assert judged(Confirmed(which=Which(elsewhere=True)), ONE).state is State.MET
    assert judged(Confirmed(), ONE).state is State.NOT_YET
