"""Everybody on the desk over time: who moved, who is stuck, what is owed to whom."""

from collections.abc import Mapping, Sequence

from fcp_portfolio.domain.desk.given import GivenAnswer
from fcp_portfolio.domain.desk.overview import (
    FEW,
    STUCK_WEEKS,
    Overview,
    Weak,
    courses,
    signed_here,
    unchanged_weeks,
    weak,
)
from fcp_portfolio.domain.desk.practitioner import Practitioner, match
from fcp_portfolio.domain.desk.received import Waiting
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.services.desk.given import answers_given
from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.desk.requests import waiting
from fcp_portfolio.services.desk.sessions import session_owed
from fcp_portfolio.services.desk.summaries import summaries
from fcp_portfolio.services.portfolio import Portfolio


def overview(
    desk: Portfolio, *, stuck_weeks: int = STUCK_WEEKS, ended: bool = False
) -> tuple[Overview, ...]:
    """Everybody who is supervised, by name; with `ended` also those whose supervision ended."""

    def read() -> tuple[Overview, ...]:
        people = [one for one in practitioners(desk) if ended or one.until is None]
        waits, given = _waiting_for_each(desk), _given_to_each(desk)
        return tuple(
            _overview(desk, one, waits.get(one.id, ()), given.get(one.id, ()), stuck_weeks)
            for one in people
        )

    return desk.remembered.ask(f"overview {desk.today()} {stuck_weeks} {ended}", read)


def read_ahead(desk: Portfolio) -> None:
    """Reads what the window of a desk shows first, which is remembered: for the worker."""
    overview(desk)
    overview(desk, ended=True)
    answers_given(desk)


def weak_for_all(desk: Portfolio, few: int = FEW) -> tuple[Weak, ...]:
    """The capabilities in which everybody who is supervised and gave a summary has few entries."""
    return weak(overview(desk), few)


def _waiting_for_each(desk: Portfolio) -> Mapping[str, Sequence[Waiting]]:
    """What waits, by the id of whose it is; what is nobody's is left out."""
    found: dict[str, list[Waiting]] = {}
    for one in waiting(desk):
        if one.match.practitioner is not None:
            found.setdefault(one.match.practitioner.id, []).append(one)
    return found


def _given_to_each(desk: Portfolio) -> Mapping[str, Sequence[GivenAnswer]]:
    """What was answered, by the id of whose request it was."""
    people, found = practitioners(desk), dict[str, list[GivenAnswer]]()
    for one in answers_given(desk):
        whose = match(one.sender, people).practitioner
        if whose is not None:
            found.setdefault(whose.id, []).append(one)
    return found


def _overview(
    desk: Portfolio,
    whose: Practitioner,
    waits: Sequence[Waiting],
    given: Sequence[GivenAnswer],
    stuck_weeks: int,
) -> Overview:
    told = [one for one in summaries(desk) if one.practitioner == whose.id]
    newest = told[0].summary if told else None
    same = [one.summary for one in told if newest and one.portfolio == newest.portfolio]
    course = courses(same)
    weeks = unchanged_weeks(course)
    return Overview(
        practitioner=whose,
        newest=newest,
        courses=course,
        unchanged_weeks=weeks,
        stuck=bool(course) and weeks >= stuck_weeks,
        silent_days=(desk.today() - local_day(newest.made)).days if newest else None,
        waiting=tuple(waits),
        owed=session_owed(desk, whose),
        signed_here=signed_here(given, newest),
    )
