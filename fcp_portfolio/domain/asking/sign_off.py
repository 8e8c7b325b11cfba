"""What a reviewer is asked of each capability, and a second approver of their answers."""

from collections.abc import Iterator, Sequence

from fcp_portfolio.domain.asking.signing import (
    EXCEPT,
    LONGEST_ADDED,
    LONGEST_EXCEPTION,
    LONGEST_SHORT,
    LONGEST_TEXT,
    YES_NO,
    decline,
    known_by,
    level_options,
    owner_step,
    reviewer_step,
    signing,
    tick,
)
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import (
    AnswerKind,
    AskedCapability,
    AskedField,
    Role,
    Step,
)

AGREE_WITH_ALL = "I agree with all self-ratings above"
SECOND_AGREES = "I agree with the answers of the reviewer"


def sign_off_steps(
    owner: Owner,
    reviewer: Person,
    second: Person | None,
    capabilities: Sequence[tuple[AskedCapability, Sequence[str]]],
) -> tuple[Step, ...]:
    """The steps of a sign-off; each capability comes with the levels of its scale.

    The second approver's step is there even where nobody is named yet: a field that is made after
    the first signature would break it.
    """
    asked = [
        field
        for number, (capability, levels) in enumerate(capabilities, 1)
        for field in _capability_fields(number, capability, levels, owner.name)
    ]
    rated = any(capability.rating for capability, _ in capabilities)
    words = list(dict.fromkeys(level for _, levels in capabilities for level in levels))
    whole = _agree_with_all(words) if rated else ()
    return (
        owner_step(owner),
        reviewer_step(reviewer, (*asked, *whole)),
        Step(
            role=Role.SECOND_APPROVER,
            name=second.name if second else "",
            described=second.described if second else "",
            fields=(*_second_agrees(), *signing("second"), decline("second_decline")),
        ),
    )


def _capability_fields(
    number: int, capability: AskedCapability, levels: Sequence[str], owner: str
) -> Iterator[AskedField]:
    name, about = f"c{number}", capability.path
    yield AskedField(
        name=f"{name}_level",
        kind=AnswerKind.ONE_OF,
        meaning="level",
        label="Your rating",
        hint=(
            f"Choose one; it is kept apart from that of {owner}. The last page says where the "
            "levels come from."
        ),
        about=about,
        options=level_options(levels),
    )
    if capability.rating:
        yield AskedField(
            name=f"{name}_agrees",
            kind=AnswerKind.ONE_OF,
            meaning="agrees",
            label=f"Do you agree with {owner}\u2019s own rating?",
            about=about,
            options=YES_NO,
        )
    yield known_by(f"{name}_known", about)
    yield AskedField(
        name=f"{name}_comment",
        kind=AnswerKind.TEXT,
        meaning="comment",
        label="What you saw, and what would come next",
        hint=f"Up to {LONGEST_TEXT:,} characters. Nothing that points to a patient.",
        about=about,
        longest=LONGEST_TEXT,
    )
    yield AskedField(
        name=f"{name}_added",
        kind=AnswerKind.TEXT,
        meaning="evidence added",
        label="Evidence you add yourself",
        hint="For example a case you supervised. Optional.",
        about=about,
        longest=LONGEST_ADDED,
    )


def _agree_with_all(levels: Sequence[str]) -> tuple[AskedField, AskedField]:
    exceptions = AskedField(
        name="except",
        kind=AnswerKind.TEXT,
        meaning="except",
        label="Except",
        hint=(
            "Number of each capability you rate otherwise, why, and your level: "
            f"{', '.join(levels)}."
        ),
        longest=LONGEST_EXCEPTION,
    )
    return tick("agrees_with_all", "agrees with all", f"{AGREE_WITH_ALL}{EXCEPT}"), exceptions


def _second_agrees() -> tuple[AskedField, AskedField]:
    exceptions = AskedField(
        name="second_except",
        kind=AnswerKind.TEXT,
        meaning="except",
        label="Except, of the second approver",
        longest=LONGEST_SHORT,
    )
    agrees = tick("second_agrees", "agrees with the reviewer", f"{SECOND_AGREES}{EXCEPT}")
    return agrees, exceptions
