"""The unit that stands beside a number which an owner is asked for."""

import pytest

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.counting import Amount, Count, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.daily import EachDay
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.requirement import ASKED, Requirement, Rule
from fcp_portfolio.domain.readiness.units import unit
from tests.domain.builders import SOURCE

WEEKLY = Count(minimum=ASKED, per=Per.WEEK)


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Count(minimum=ASKED), ("pieces",)),
        (EachDay(days=("clinic",), otherwise=WEEKLY), ("pieces", "per week")),
        (Minutes(minimum=ASKED, per=Per.MONTH), ("minutes", "per month")),
        (Gaps(gap_weeks=ASKED), ("weeks",)),
        (Amount(minimum=ASKED, fields=("in",)), ("added up",)),
        (Kinds(minimum=ASKED), ("kinds",)),
        (People(minimum=ASKED), ("people",)),
    ],
)
def test_number_has_its_unit(rule: Rule, said: tuple[str, ...]) -> None:
    asked = Requirement(id="r", title="R", statement="R.", provenance=SOURCE, rule=rule)
    assert unit(asked) == said
