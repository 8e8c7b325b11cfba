"""The summary of a period for a supervisor, as a PDF of a page or two."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from fcp_portfolio.domain.actions import Action
from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.period_summary import (
    HeldSession,
    PeriodSummary,
    RatedLevel,
    Risk,
    in_period,
    newest,
)
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.actions import agreed_actions
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import QUICK_FORM
from fcp_portfolio.services.findings import (
    WRITING,
    Finding,
    Text,
    accepted,
    found_in,
    require_reason,
)
from fcp_portfolio.services.plans import plans
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.services.reading import everyone, supervision
from fcp_portfolio.services.sign_offs import standings

MONTHS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Summarised:
    """A summary that was written."""

    path: Path
    pages: int
    size: int


def write_summary(
    portfolio: Portfolio,
    to: Path,
    *,
    since: date | None = None,
    until: date | None = None,
    reason: str | None = None,
) -> Done[Summarised]:
    """Writes the summary of a period as PDF: the last three months if nothing is said.

    Private entries are left out. Raises Refused for a period that ends before it begins, and where
    something looks like an identifier and no reason is given; StorageFailed. Then an earlier file
    stands as it was.
    """
    from fcp_portfolio.documents.book import bare_book  # heavy
    from fcp_portfolio.documents.summary_pdf import write_summary_pdf  # heavy

    found = summary_of(portfolio, since, until)
    identifiers = identifiers_in(portfolio, found)
    require_reason(portfolio, identifiers, reason, WRITING)
    book = bare_book(portfolio.owner, portfolio.clock(), portfolio.copy.zone, "summary")
    names = {one.id: one.title for one in portfolio.forms.values()}
    pages = write_summary_pdf(book, found, to, forms=names)
    made = Summarised(path=to, pages=pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote the summary of {since} to {until}, {n} (page|pages), to “{name}”. Anyone who has "
        "the file can read it.",
        None,
        pages,
        since=found.since,
        until=found.until,
        name=to.name,
    )
    return Done(value=made, changed=_note(portfolio, identifiers, reason), said=said)


def _note(portfolio: Portfolio, found: tuple[Finding, ...], reason: str | None) -> Changed:
    if not found or portfolio.read_only:
        return Changed.NOTHING
    line, why = accepted(found, reason, "Wrote a summary")
    with portfolio.change() as change:
        change.note(line, portfolio.details_id, why)
    return Changed.DETAILS


def summary_of(
    portfolio: Portfolio, since: date | None = None, until: date | None = None
) -> PeriodSummary:
    """What the summary of a period holds; raises Refused where it ends before it begins."""
    last = until or portfolio.today()
    first = since or month_starts(last, MONTHS)[0]
    if first > last:
        message = Phrase("The period ends before it begins. Nothing was written.")
        raise Refused(message)
    planned = in_period(plans(portfolio), first, last)
    tied = {plan.entry for plan in plans(portfolio) if plan.entry}
    held = [
        HeldSession(
            entry=row.id,
            on=row.occurred,
            form=row.form,
            title=row.title,
            who=row.person,
            minutes=row.minutes,
            planned=row.id in tied,
        )
        for row in reversed(supervision(portfolio))
        if row.occurred and first <= row.occurred <= last and not row.draft and not row.private
    ]
    return PeriodSummary(
        since=first,
        until=last,
        plans=planned,
        sessions=tuple(one for one in held if one.form != QUICK_FORM),
        debriefs=tuple(one for one in held if one.form == QUICK_FORM),
        actions=_actions(portfolio, first, last),
        ratings=newest(one for one in _levels(portfolio) if first <= one.on <= last),
        risks=tuple(_risks(portfolio)),
    )


def identifiers_in(portfolio: Portfolio, found: PeriodSummary) -> tuple[Finding, ...]:
    """What looks like an identifier in what a summary would print."""
    place = Phrase("the summary")
    return found_in(portfolio, (Text("", place, text) for text in found.texts()))


def _actions(portfolio: Portfolio, since: date, until: date) -> tuple[Action, ...]:
    """What is open now, and what was done in a session of the period."""
    on = {row.id: row.occurred for row in supervision(portfolio)}
    return tuple(
        one
        for one in agreed_actions(portfolio, public=True)
        if not one.done or since <= (on[one.entry] or date.min) <= until
    )


def _levels(portfolio: Portfolio) -> Iterator[RatedLevel]:
    names = everyone(portfolio)
    for one in ratings(portfolio):
        who = names[one.by].name if one.by else ""
        yield RatedLevel(label=f"{one.code} {one.title}", level=one.level, on=one.on, who=who)
    signed = (one for one in standings(portfolio) if one.kind is Kind.SIGN_OFF)
    for standing in signed:
        said, who = standing.sign_off, standing.answer.name
        yield RatedLevel(label=said.label, level=standing.level, on=said.on, who=who)


def _risks(portfolio: Portfolio) -> Iterator[Risk]:
    for route in readiness(portfolio) if portfolio.routes else ():
        for one in route.of(State.AT_RISK):
            verdict, asked = one.verdict, one.requirement
            source = _source(asked.provenance)
            yield Risk(title=asked.title, missing=verdict.missing, by=verdict.by, source=source)


def _source(provenance: Provenance) -> str:
    sources = ", ".join(provenance.sources)
    return f"{sources} ({provenance.confidence.plain})" if sources else provenance.confidence.plain
