"""What routes ask for in each month or week: how often somebody is supervised and assessed."""

from collections.abc import Iterable

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.domain.readiness.requirement import Requirement, parts_in


def cadence(found: Iterable[Readiness]) -> tuple[Finding, ...]:
    """The rules that hold again in each month or week, the most urgent of each route first."""
    return tuple(
        one for readiness in found for one in readiness.findings if recurs(one.requirement)
    )


def recurs(requirement: Requirement) -> bool:
    """Whether a rule begins anew with each month or week."""
    parts = parts_in(requirement.rule)
    return any(getattr(part, "per", None) in (Per.MONTH, Per.WEEK) for part in parts)
