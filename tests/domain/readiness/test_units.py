"""The unit that stands beside a number which an owner is asked for."""

from dataclasses import replace

import pytest

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.composing import All
from fcp_portfolio.domain.readiness.counting import Amount, Count, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.daily import EachDay
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.evidence import evidence
from fcp_portfolio.domain.readiness.requirement import ASKED, Requirement, Rule, Which
from fcp_portfolio.domain.readiness.tally import what_counts
from fcp_portfolio.domain.readiness.units import unit
from tests.domain.builders import SOURCE
from tests.domain.readiness.scenes import FORMS, form, judged, scene

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


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (Count(minimum=2, per=Per.MONTH), "this month"),
        (Minutes(minimum=60, per=Per.WEEK), "minutes this week"),
        (Count(minimum=2), ""),
        (All(rules=(Count(minimum=2, per=Per.MONTH), Count(minimum=2))), ""),
    ],
)
def test_what_is_found_has_the_unit_of_its_numbers(rule: Rule, said: str) -> None:
    assert judged(rule).unit == said


def test_certificate_is_to_name_its_module_and_to_have_its_file() -> None:
    forms = {**FORMS, "certificate": form("certificate", "Certificate")}
    known = replace(scene(), evidence=evidence((), forms))
    assert what_counts(Which(forms=("certificate",)), known) == (
        "What counts: The form certificate. "
        "Name the module in the title, and attach the certificate as a file."
    )
