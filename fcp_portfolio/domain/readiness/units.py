"""What the number is of that an owner is asked for."""

from collections.abc import Mapping

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import Per
from fcp_portfolio.domain.readiness.counting import Amount, Kinds, Minutes, People
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.requirement import Requirement, parts_in

_UNITS: Mapping[type, str] = {
    Amount: Phrase("added up"),
    Gaps: Phrase("weeks"),
    Kinds: Phrase("kinds"),
    Minutes: Phrase("minutes"),
    People: Phrase("people"),
}
_PERIODS: Mapping[Per, str] = {
    Per.MONTH: Phrase("per month"),
    Per.WEEK: Phrase("per week"),
}


def unit(requirement: Requirement) -> tuple[str, ...]:
    """What is counted, and in which time."""
    parts = list(parts_in(requirement.rule))
    of = next((_UNITS[type(part)] for part in parts if type(part) in _UNITS), Phrase("pieces"))
    per = (_PERIODS.get(getattr(part, "per", Per.ALL)) for part in parts)
    return (of, *filter(None, per))
