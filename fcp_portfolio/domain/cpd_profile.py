"""A profile of continuing professional development: what a route asks for, from what was logged.

The rules of the route say which entries are activities, which of them are described, how long a
gap is, and which texts the owner writes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry, Link
from fcp_portfolio.domain.form import word_count
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import months_after
from fcp_portfolio.domain.readiness.counting import Count
from fcp_portfolio.domain.readiness.dating import Gaps
from fcp_portfolio.domain.readiness.every import Words
from fcp_portfolio.domain.readiness.evidence import Evidence
from fcp_portfolio.domain.readiness.report import Readiness
from fcp_portfolio.domain.readiness.requirement import Which, parts_in
from fcp_portfolio.domain.route import Route

EXPLAINED = "gaps"
"""The field, a table, in which the owner explains gaps."""

_R = TypeVar("_R")


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text that the owner writes, and how many words it may have."""

    title: str
    text: str
    most: int

    @property
    def words(self) -> int:
        """How long it is."""
        return word_count(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """A line of the list. One that is described says by `links` what it shows."""

    entry: Entry
    on: date
    title: str
    kind: str
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A time without activities, with the owner's reason; empty where none is given."""

    first: date
    last: date
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CpdProfile:
    """A profile, ready to be printed. `own` is the entry that holds the owner's texts."""

    title: str
    since: date
    until: date
    texts: tuple[OwnText, ...]
    activities: tuple[Activity, ...]
    gaps: tuple[Gap, ...]
    gap_months: int
    own: Entry | None = None

    def __post_init__(self) -> None:
        """Refuses what must never be printed, however it got here."""
        printed = (*(one.entry for one in self.activities), *([self.own] if self.own else []))
        if any(entry.content.private or not entry.counts for entry in printed):
            message = "a private entry or a draft was about to be printed"
            raise ValueError(message)

    @property
    def described(self) -> tuple[Activity, ...]:
        """The activities that the statement describes."""
        return tuple(one for one in self.activities if one.links)


def cpd_profile(
    route: Route, evidence: Evidence, *, since: date | None, until: date, own: Entry | None
) -> CpdProfile:
    """The profile that a route asks for; `evidence` is what may go out.

    Without a first day it begins as long before the last one as the route's list does.
    """
    gaps, listed, standards = _rule(route, Gaps), _listed(route), _standards(route)
    begun = since or months_after(until, -(listed.months or 0))
    activities = tuple(
        _activity(route, evidence, entry, on, standards)
        for entry in evidence.chosen(replace(listed, months=None), until)
        if (on := entry.content.occurred) and on >= begun
    )
    days = sorted({one.on for one in activities})
    return CpdProfile(
        title=route.title,
        since=begun,
        until=until,
        texts=tuple(_texts(route, own)),
        activities=activities,
        gaps=tuple(
            Gap(first=first, last=last, why=_why(own, first, last))
            for first, last in gaps.among([begun, *days, until])
        ),
        gap_months=gaps.gap_months,
        own=own,
    )


def own_form(route: Route) -> str:
    """The form in which the owner writes the texts of a profile."""
    return _rule(route, Words).form


def own_entry(route: Route, evidence: Evidence, today: date) -> Entry | None:
    """The entry with the owner's texts: the newest, as the rules take it."""
    found = evidence.chosen(Which(forms=(own_form(route),)), today)
    return found[-1] if found else None


def unmet(profile: CpdProfile, checked: Readiness) -> tuple[str, ...]:
    """What the route finds missing, a sentence each; a gap that is explained is not."""
    explained = all(gap.why for gap in profile.gaps)
    return tuple(
        Phrase("{title}: {missing}", title=one.requirement.title, missing=one.verdict.missing)
        for one in checked.findings
        if not one.verdict.met
        and not (explained and any(isinstance(p, Gaps) for p in parts_in(one.requirement.rule)))
    )


def _rule(route: Route, kind: type[_R]) -> _R:
    """The first rule of this kind."""
    return next(one for one in _rules(route) if isinstance(one, kind))


def _rules(route: Route) -> Iterator[Any]:
    return (part for one in route.requirements for part in parts_in(one.rule))


def _listed(route: Route) -> Which:
    counts = (one.which for one in _rules(route) if isinstance(one, Count))
    return next(which for which in counts if not which.framework)


def _standards(route: Route) -> str:
    counts = (one.which for one in _rules(route) if isinstance(one, Count))
    return next(which.framework for which in counts if which.framework)


def _activity(route: Route, evidence: Evidence, entry: Entry, on: date, standards: str) -> Activity:
    content = entry.content
    form = evidence.forms.get(content.form)
    return Activity(
        entry=entry,
        on=on,
        title=content.title or (form.title if form else content.form),
        kind=route.activity(evidence.kind(entry), content.tags),
        links=tuple(one for one in content.links if f"{one.framework}-{one.edition}" == standards),
    )


def _texts(route: Route, own: Entry | None) -> Iterator[OwnText]:
    for one in route.requirements:
        if isinstance(one.rule, Words):
            said = own.content.values.get(one.rule.field) if own else ""
            yield OwnText(title=one.title, text=str(said or ""), most=one.rule.maximum)


def _why(own: Entry | None, first: date, last: date) -> str:
    """What the owner says of a gap: every row of the table whose days meet it."""
    rows: Any = own.content.values.get(EXPLAINED) if own else None
    return "\n".join(row["why"] for row in rows or () if _meets(row, first, last))


def _meets(row: Any, first: date, last: date) -> bool:
    begins, ends = (read_iso(str(row.get(name) or "")) for name in ("from", "until"))
    if not row.get("why") or (begins is None and ends is None):
        return False
    return (begins or date.min) < last and (ends or date.max) > first
