"""What routes ask for again and again: how often somebody is supervised and assessed."""

from collections.abc import Iterable

from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.domain.readiness.requirement import Requirement, parts_in


def cadence(found: Iterable[Readiness]) -> tuple[Finding, ...]:
    """The rules that hold again and again, the most urgent of each route first."""
    return tuple(
        one for readiness in found for one in readiness.findings if recurs(one.requirement)
    )


def recurs(requirement: Requirement) -> bool:
    """Whether a rule begins anew with each month or week, or after so many weeks."""
    return any(_begins_anew(part) for part in parts_in(requirement.rule))


def _begins_anew(part: object) -> bool:
    if isinstance(part, Gaps):
        return part.gap_weeks != 0
    return getattr(part, "per", None) in (Per.MONTH, Per.WEEK)
