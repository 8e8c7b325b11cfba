"""What was signed elsewhere counts where the rule says so, and only with its scan."""

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


def test_every_entry_may_be_confirmed_so() -> None:
    assert judged(Confirmed(which=Which(elsewhere=True)), ONE).state is State.MET
    assert judged(Confirmed(), ONE).state is State.NOT_YET
