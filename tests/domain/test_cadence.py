"""What a route asks for again and again is told apart from what it asks for once."""

from fcp_portfolio.domain.readiness.cadence import cadence
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import readiness


def test_cadence_is_what_recurs(portfolio: Portfolio) -> None:
    found = readiness(portfolio, "fcp-taught")
    recurring = {one.requirement.id for one in cadence(found)}
    assert recurring == {"assessments-monthly", "debrief", "meetings"}
    assert cadence(readiness(portfolio, "injection-therapy")) == ()
