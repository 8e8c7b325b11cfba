"""What every kind of request ends with: a declaration, who answers, a signature, or a decline."""

import re
from collections.abc import Iterator, Sequence

from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import AnswerKind, AskedField, Option, Role, Step

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
ONE_PAGE_READ = "I have read this page, and my answers are my own honest judgement."
CONFLICT = "I have a conflict of interest: I describe it in my comments, or send it with this."
EXCEPT = ", except:"
"""How the words of a tick end that a box for exceptions follows."""
OWNER_SIGNATURE = "owner_signature"
YES_NO = (Option(code="yes", label="yes"), Option(code="no", label="no"))
_LONGEST_CODE = 60
_SEPARATORS = re.compile(r"[^a-z0-9]+")


def owner_step(owner: Owner) -> Step:
    """The owner certifies the request before it goes out."""
    described = ", ".join(filter(None, (owner.name, owner.registration)))
    return Step(
        role=Role.OWNER, name=owner.name, described=described, fields=(_signature("owner"),)
    )


def reviewer_step(
    reviewer: Person,
    asked: Sequence[AskedField],
    declaration: str = DECLARATION,
    conflict: Sequence[AskedField] = (),
) -> Step:
    """The step of whoever answers: what is asked of them, then what they sign or decline with.

    `conflict` is what is asked of a conflict of interest, in place of a box to tick.
    """
    return Step(
        role=Role.REVIEWER,
        name=reviewer.name,
        described=reviewer.described,
        fields=(*asked, *signing("reviewer", declaration, conflict), decline("decline")),
    )


def level_code(number: int, level: str) -> str:
    """The code of a level on its scale, counted from 1: `3_capable`."""
    words = _SEPARATORS.sub("_", level.lower()).strip("_")
    return f"{number}_{words[:_LONGEST_CODE]}".rstrip("_")


def level_options(levels: Sequence[str]) -> tuple[Option, ...]:
    """The levels of a scale as choices."""
    return tuple(
        Option(code=level_code(place, level), label=level) for place, level in enumerate(levels, 1)
    )


def known_by(name: str, about: str) -> AskedField:
    """How somebody knows the work that they judge, as a list."""
    return AskedField(
        name=name,
        kind=AnswerKind.LIST,
        meaning="known by",
        label="How do you know this work?",
        about=about,
        options=tuple(Option(code=words, label=words) for words in KNOWN_BY),
    )


def tick(name: str, meaning: str, words: str, about: str = "") -> AskedField:
    """A box to tick, which prints its words beside it."""
    return AskedField(
        name=name,
        kind=AnswerKind.TICK,
        meaning=meaning,
        label=words,
        about=about,
        options=(Option(code="yes", label=words),),
    )


def signing(
    prefix: str, declaration: str = DECLARATION, conflict: Sequence[AskedField] = ()
) -> Iterator[AskedField]:
    """The declaration, who answers, and the signature; `prefix` keeps names of steps apart."""
    yield tick(f"{prefix}_declares", "declares", declaration)
    yield from conflict or (tick(f"{prefix}_conflict", "conflict", CONFLICT),)
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


def decline(name: str) -> AskedField:
    """The other way to answer: not at all, and why."""
    return AskedField(
        name=name,
        kind=AnswerKind.TEXT,
        meaning="declines",
        label="Or decline",
        hint="Say why; the request goes back unanswered. Leave everything else empty then.",
        longest=LONGEST_SHORT,
    )
