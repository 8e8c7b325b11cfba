"""Answers that nothing signed, and nothing on paper, covers yet: what a period sheet lists."""

from datetime import date

from fcp_portfolio.domain.request import ListedAnswer
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.domain.way import COUNTING
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import standings


def listed_answers(portfolio: Portfolio, person: str, until: date) -> tuple[ListedAnswer, ...]:
    """What this person (an id) answered up to a day, and nothing covers; oldest first."""
    found = standings(portfolio)
    earlier = {one.sign_off.id for one in found}
    return tuple(
        ListedAnswer(
            id=one.sign_off.id,
            label=one.sign_off.label,
            level=one.said,
            on=one.sign_off.on.isoformat(),
        )
        for one in found
        if _waits(one, person, until) and one.sign_off.about not in earlier
    )


def _waits(standing: Standing, person: str, until: date) -> bool:
    answer, sign_off = standing.answer, standing.sign_off
    given = answer.person == person and answer.way not in COUNTING and not standing.covered
    return given and sign_off.withdrawn is None and sign_off.on <= until
