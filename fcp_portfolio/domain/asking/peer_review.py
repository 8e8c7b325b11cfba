"""A peer reviews entries: a confirmation, and what a colleague says to help the owner on."""

from collections.abc import Callable, Iterator, Sequence

from fcp_portfolio.domain.asking.confirmation import GENUINE
from fcp_portfolio.domain.asking.signing import (
    LONGEST_ADDED,
    YES_NO,
    known_by,
    owner_step,
    reviewer_step,
)
from fcp_portfolio.domain.people import Owner, Person
from fcp_portfolio.domain.request import AnswerKind, AskedField, Step

CONFLICT, DESCRIBED = "conflict", "conflict described"
PROMPTS = {
    "strong": "What was strong",
    "missing": "What is missing for level 7",
    "question": "One question to the owner",
}
"""What is asked for, by its meaning."""
HINTS = {
    "strong": "What they should go on doing. No names of patients.",
    "missing": "Level 7 is that of a master’s degree.",
    "question": "One that helps them to think further. You may leave it empty.",
}
_NEEDED = ("strong", "missing")


def peer_review_steps(owner: Owner, colleague: Person, entries: Sequence[str]) -> tuple[Step, Step]:
    """The steps of a peer review of entries, by their ids. Each entry is answered for itself."""
    fields = [field for number, about in enumerate(entries, 1) for field in _entry(number, about)]
    return owner_step(owner), reviewer_step(colleague, fields, conflict=tuple(_conflict()))


def feedback(said: Callable[[str], str], conflict: str, described: str) -> str:
    """What a peer said of an entry in one paragraph, and of a conflict of interest.

    `said` gives the answer of a meaning. Empty where nothing was said.
    """
    found = [f"{label}: {words}" for key, label in PROMPTS.items() if (words := said(key))]
    if not found:
        return ""
    if conflict:
        found.append(f"Conflict of interest: {described or conflict}")
    return " ".join(f"{one.rstrip('.')}." for one in found)


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
    for key, label in PROMPTS.items():
        yield AskedField(
            name=f"{name}_{key}",
            kind=AnswerKind.TEXT,
            meaning=key,
            label=label,
            about=about,
            hint=HINTS[key],
            longest=LONGEST_ADDED,
            required=key in _NEEDED,
        )


def _conflict() -> Iterator[AskedField]:
    yield AskedField(
        name="reviewer_conflict",
        kind=AnswerKind.ONE_OF,
        meaning=CONFLICT,
        label="Do you have a conflict of interest?",
        hint="Such as a close friend, a relative, or whoever you are assessed by.",
        options=YES_NO,
        required=True,
    )
    yield AskedField(
        name="reviewer_conflict_described",
        kind=AnswerKind.TEXT,
        meaning=DESCRIBED,
        label="If yes, in a few words",
        longest=LONGEST_ADDED,
    )
