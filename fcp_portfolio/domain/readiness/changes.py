"""What another edition of a route changes for a portfolio."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.domain.readiness.requirement import Requirement


class Kind(StrEnum):
    """What becomes of a requirement in the other edition."""

    ADDED = Phrase("New")
    DROPPED = Phrase("No longer asked")
    CHANGED = Phrase("Asked otherwise")


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleChange:
    """One requirement that differs, with how the portfolio stands by it before and after.

    `words` are one sentence about what that means for this portfolio.
    """

    kind: Kind
    requirement: Requirement
    before: Finding | None
    after: Finding | None
    words: str


def changes(before: Readiness, after: Readiness) -> tuple[RuleChange, ...]:
    """What differs between two editions, in the order of the later one; what is dropped last."""
    old, new = _by_id(before), _by_id(after)
    found = [
        _changed(old[name], one) if name in old else _added(one)
        for name, one in new.items()
        if name not in old or _differs(old[name], one)
    ]
    return (*found, *(_dropped(one) for name, one in old.items() if name not in new))


def _by_id(readiness: Readiness) -> Mapping[str, Finding]:
    return {one.requirement.id: one for one in readiness.findings}


def _differs(one: Finding, other: Finding) -> bool:
    return (one.requirement, one.stage) != (other.requirement, other.stage)


def _added(one: Finding) -> RuleChange:
    words = _as_it_stands(one)
    return RuleChange(
        kind=Kind.ADDED, requirement=one.requirement, before=None, after=one, words=words
    )


def _dropped(one: Finding) -> RuleChange:
    words = Phrase("It is no longer asked for.")
    return RuleChange(
        kind=Kind.DROPPED, requirement=one.requirement, before=one, after=None, words=words
    )


def _changed(before: Finding, after: Finding) -> RuleChange:
    words = (
        _as_it_stands(after)
        if before.state is after.state
        else Phrase(
            "{before} so far; by this edition: {now}", before=before.state, now=_as_it_stands(after)
        )
    )
    return RuleChange(
        kind=Kind.CHANGED, requirement=after.requirement, before=before, after=after, words=words
    )


def _as_it_stands(one: Finding) -> str:
    if one.verdict.met:
        return Phrase("You meet it already.")
    return Phrase("{state}. {missing}", state=one.state, missing=one.verdict.missing)
