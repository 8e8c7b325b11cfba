"""What each kind of request asks: the steps and their fields."""

import re
from collections.abc import Iterator, Sequence

from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import (
    AnswerKind,
    AskedCapability,
    AskedField,
    Option,
    Role,
    Step,
)

LONGEST_LINE, LONGEST_TEXT = 120, 2_000
# What can be seen whole in a box of the page that answers all, and in the smaller ones.
LONGEST_EXCEPTION, LONGEST_ADDED, LONGEST_SHORT = 900, 600, 260
KNOWN_BY = (
    "I observed it",
    "I discussed it with the owner",
    "I looked at records",
    "Others reported it to me",
)
DECLARATION = "I have read the pages that I rely on, and my answers are my own honest judgement."
CONFLICT = "I have a conflict of interest, and describe it above."
AGREE_WITH_ALL = "I agree with all self-ratings above"
SECOND_AGREES = "I agree with the answers of the reviewer"
OWNER_SIGNATURE = "owner_signature"
_SEPARATORS = re.compile(r"[^a-z0-9]+")
_YES_NO = (Option(code="yes", label="yes"), Option(code="no", label="no"))


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
        for field in _capability_fields(number, capability, levels)
    ]
    rated = any(capability.rating for capability, _ in capabilities)
    words = list(dict.fromkeys(level for _, levels in capabilities for level in levels))
    whole = _agree_with_all(words) if rated else ()
    return (
        owner_step(owner),
        Step(
            role=Role.REVIEWER,
            name=reviewer.name,
            described=reviewer.described,
            fields=(*asked, *whole, *_signing("reviewer"), _decline("decline")),
        ),
        Step(
            role=Role.SECOND_APPROVER,
            name=second.name if second else "",
            described=second.described if second else "",
            fields=(*_second_agrees(), *_signing("second"), _decline("second_decline")),
        ),
    )


def owner_step(owner: Owner) -> Step:
    """The owner certifies the request before it goes out."""
    described = ", ".join(filter(None, (owner.name, owner.registration)))
    return Step(
        role=Role.OWNER, name=owner.name, described=described, fields=(_signature("owner"),)
    )


def level_code(number: int, level: str) -> str:
    """The code of a level on its scale, counted from 1: `3_capable`."""
    return f"{number}_{_SEPARATORS.sub('_', level.lower()).strip('_')}".rstrip("_")


def _capability_fields(
    number: int, capability: AskedCapability, levels: Sequence[str]
) -> Iterator[AskedField]:
    name, about = f"c{number}", capability.path
    yield AskedField(
        name=f"{name}_level",
        kind=AnswerKind.ONE_OF,
        meaning="level",
        label="Your rating",
        hint="Choose one. It is yours alone and is kept apart from the owner\u2019s.",
        about=about,
        options=tuple(
            Option(code=level_code(place, level), label=level)
            for place, level in enumerate(levels, 1)
        ),
    )
    if capability.rating:
        yield AskedField(
            name=f"{name}_agrees",
            kind=AnswerKind.ONE_OF,
            meaning="agrees",
            label="Do you agree with the owner\u2019s own rating?",
            about=about,
            options=_YES_NO,
        )
    yield AskedField(
        name=f"{name}_known",
        kind=AnswerKind.LIST,
        meaning="known by",
        label="How do you know this work?",
        about=about,
        options=tuple(Option(code=words, label=words) for words in KNOWN_BY),
    )
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
    return _tick("agrees_with_all", "agrees with all", f"{AGREE_WITH_ALL}, except:"), exceptions


def _second_agrees() -> tuple[AskedField, AskedField]:
    exceptions = AskedField(
        name="second_except",
        kind=AnswerKind.TEXT,
        meaning="except",
        label="Except, of the second approver",
        longest=LONGEST_SHORT,
    )
    tick = _tick("second_agrees", "agrees with the reviewer", f"{SECOND_AGREES}, except:")
    return tick, exceptions


def _tick(name: str, meaning: str, words: str) -> AskedField:
    return AskedField(
        name=name,
        kind=AnswerKind.TICK,
        meaning=meaning,
        label=words,
        options=(Option(code="yes", label=words),),
    )


def _signing(prefix: str) -> Iterator[AskedField]:
    for name, words in (("declares", DECLARATION), ("conflict", CONFLICT)):
        yield _tick(f"{prefix}_{name}", name, words)
    for name, words in (
        ("name", "Name"),
        ("role", "Role, and registration body and number"),
        ("date", "Date (day month year)"),
    ):
        yield AskedField(
            name=f"{prefix}_{name}",
            kind=AnswerKind.LINE,
            meaning=name,
            label=words,
            longest=LONGEST_LINE,
        )
    yield _signature(prefix)


def _signature(prefix: str) -> AskedField:
    return AskedField(
        name=f"{prefix}_signature",
        kind=AnswerKind.SIGNATURE,
        meaning="signature",
        label="Signature",
    )


def _decline(name: str) -> AskedField:
    return AskedField(
        name=name,
        kind=AnswerKind.TEXT,
        meaning="declines",
        label="Or decline",
        hint="Say why; the request goes back unanswered. Leave everything else empty then.",
        longest=LONGEST_SHORT,
    )
