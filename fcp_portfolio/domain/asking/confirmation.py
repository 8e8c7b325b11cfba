"""A colleague confirms that entries are accurate and genuine."""

from collections.abc import Iterator, Sequence

from fcp_portfolio.domain.asking.signing import (
    EXCEPT,
    LONGEST_EXCEPTION,
    LONGEST_SHORT,
    YES_NO,
    known_by,
    owner_step,
    reviewer_step,
    tick,
)
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import AnswerKind, AskedField, Step

GENUINE = "I confirm that this is accurate and genuine"
ALL_GENUINE = "I confirm that all of these are accurate and genuine"


def confirmation_steps(
    owner: Owner, colleague: Person, entries: Sequence[str]
) -> tuple[Step, Step]:
    """The steps of a confirmation of entries, by their ids; one entry needs no short way."""
    fields = [field for number, about in enumerate(entries, 1) for field in _entry(number, about)]
    whole = _all_of_them() if len(entries) > 1 else ()
    return owner_step(owner), reviewer_step(colleague, (*fields, *whole))


def _entry(number: int, about: str) -> Iterator[AskedField]:
    name = f"e{number}"
    yield AskedField(
        name=f"{name}_genuine",
        kind=AnswerKind.ONE_OF,
        meaning="genuine",
        label=GENUINE,
        about=about,
        options=YES_NO,
    )
    yield known_by(f"{name}_known", about)
    yield AskedField(
        name=f"{name}_comment",
        kind=AnswerKind.TEXT,
        meaning="comment",
        label="Comment",
        hint="Why not, or what you would add. Nothing that points to a patient.",
        about=about,
        longest=LONGEST_SHORT,
    )


def _all_of_them() -> tuple[AskedField, AskedField]:
    exceptions = AskedField(
        name="except",
        kind=AnswerKind.TEXT,
        meaning="except",
        label="Except",
        hint="Number of each one that you do not confirm, and why.",
        longest=LONGEST_EXCEPTION,
    )
    return tick("confirms_all", "agrees with all", f"{ALL_GENUINE}{EXCEPT}"), exceptions
