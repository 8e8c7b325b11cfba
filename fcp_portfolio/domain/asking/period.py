"""The sheet of a period: sessions that took place, answers that were given, signed once."""

from fcp_portfolio.domain.asking.signing import (
    EXCEPT,
    LONGEST_EXCEPTION,
    ONE_PAGE_READ,
    owner_step,
    reviewer_step,
    tick,
)
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import AnswerKind, AskedField, Step

TOOK_PLACE = "These took place"
ARE_MINE = "the answers listed are mine"


def period_steps(
    owner: Owner, person: Person, *, sessions: bool, answers: bool
) -> tuple[Step, Step]:
    """The steps of a period sheet on which sessions, answers, or both are listed."""
    said = ((TOOK_PLACE, sessions), (ARE_MINE, answers))
    words = ", and ".join(part for part, listed in said if listed)
    exceptions = AskedField(
        name="except",
        kind=AnswerKind.TEXT,
        meaning="except",
        label="Except",
        hint="Number of each line that is not so, and why.",
        longest=LONGEST_EXCEPTION,
    )
    agrees = tick("took_place", "agrees with all", f"{words[:1].upper()}{words[1:]}{EXCEPT}")
    return owner_step(owner), reviewer_step(person, (agrees, exceptions), ONE_PAGE_READ)
