"""Service impact: clinics added up, what is assumed of them, and the page that tells of both."""

from dataclasses import dataclass, replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.entry import Content, Entry, Link
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.impact import FORM, Assumption, Impact, impact
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import log_within
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import given as stored
from fcp_portfolio.storage import lists, reading
from fcp_portfolio.storage.database import Session

if TYPE_CHECKING:
    from fcp_portfolio.documents.impact_pdf import Evaluation

EVALUATION = "qip"  # the form that an evaluation is logged with
SHOWS = "hee-msk-2018#14"  # evidence-based practice and service development
_ROUTE, _ABOUT = "service-impact", "gp-share"  # no route has it: it is the owner's own
_WHOLE = 100
_TITLE, _DESCRIPTION = "Evaluation of my clinics", "Evaluation of the service, counts only"


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """The clinics that are told of: since a day, until a day, or all."""

    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluated:
    """A page that was written."""

    path: Path
    pages: int
    size: int


ALL = Span()


def service_impact(portfolio: Portfolio, span: Span = ALL, *, private: bool = True) -> Impact:
    """What the final clinics of a span came to; without `private`, only those that go out."""
    return portfolio.remembered.ask(
        ("impact", span.since, span.until, private), lambda: _read(portfolio, span, private=private)
    )


def assume_share(portfolio: Portfolio, share: int, source: str) -> Done[Assumption]:
    """Sets how many in a hundred would have had an appointment with a GP, and why so many.

    Raises Refused for what is no share, or without a word on where it comes from.
    """
    words = clean_text(source).strip()
    if not 0 <= share <= _WHOLE:
        message = Phrase("{share} is no share from 0 to 100. Nothing was changed.", share=share)
        raise Refused(message)
    if not words:
        raise Refused(
            Phrase(
                "Say where this number comes from: a count of yours, a publication, what the "
                "practice agreed. Nothing was changed."
            )
        )
    what = Phrase("{share}% of those seen are assumed to have seen a GP otherwise", share=share)
    with portfolio.change() as change:
        kept = _kept(change.session)
        given_id = stored.id_of(change, _ROUTE, _ABOUT)
        before = kept or Given(id=given_id, route=_ROUTE, about=_ABOUT)
        now = replace(before, number=share, words=words)
        change.record(what, "given", now.id, stored.given_state(now))
    return Done(
        value=Assumption(share=share, source=words),
        changed=Changed.GIVEN,
        undo=change.id,
        said=Phrase("{what}.", what=what),
    )


def assume_nothing(portfolio: Portfolio) -> Done[None]:
    """Takes the share back, so that no appointment is claimed; raises NotFound without one."""
    what = Phrase("Nothing is assumed of GP appointments any more")
    with portfolio.change() as change:
        kept = _kept(change.session)
        if kept is None:
            raise NotFound(Phrase("Nothing is assumed of GP appointments. Nothing was changed."))
        change.record(what, "given", kept.id, stored.given_state(kept, removed=True))
    return Done(
        value=None, changed=Changed.GIVEN, undo=change.id, said=Phrase("{what}.", what=what)
    )


def write_evaluation(portfolio: Portfolio, to: Path, span: Span = ALL) -> Done[Evaluated]:
    """Writes the evaluation as PDF, without private clinics; raises Refused without any clinic."""
    from fcp_portfolio.documents.impact_pdf import write_impact  # heavy

    pages = write_impact(_evaluation(portfolio, span), to)
    made = Evaluated(path=to, pages=pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote the evaluation to “{name}”, {n} (page|pages). Anyone who has the file can read it.",
        None,
        pages,
        name=to.name,
    )
    return Done(value=made, said=said)


def log_evaluation(portfolio: Portfolio, span: Span = ALL) -> Done[Entry]:
    """Logs the evaluation as a draft with its page attached, for its owner to say what it shows.

    It is linked to the capability on service development where that framework is used. Raises
    Refused without any clinic.
    """
    from fcp_portfolio.documents.impact_pdf import draw_impact  # heavy

    evaluation, page = _evaluation(portfolio, span), BytesIO()
    draw_impact(evaluation, page)
    content = Content(
        form=EVALUATION,
        form_edition=portfolio.form(EVALUATION).edition,
        title=_TITLE,
        occurred=portfolio.today(),
        values={"type": "Service evaluation", "results": str(evaluation.impact.formula)},
        links=_links(portfolio),
    )
    file = check_bytes(page.getvalue(), "service evaluation.pdf", _DESCRIPTION)
    with portfolio.change() as change:
        return log_within(portfolio, change, content, draft=True, files=(file,))


def _links(portfolio: Portfolio) -> tuple[Link, ...]:
    return tuple(
        Link.to(framework, framework.by_path[SHOWS])
        for framework in portfolio.frameworks
        if SHOWS in framework.by_path
    )


def _evaluation(portfolio: Portfolio, span: Span) -> "Evaluation":
    from fcp_portfolio.documents.impact_pdf import Evaluation  # heavy

    found = service_impact(portfolio, span, private=False)
    if not found.total.clinics:
        message = Phrase(
            "No clinic of this time is logged that may go out. Log one first. Nothing was written."
        )
        raise Refused(message)
    return Evaluation(
        owner=portfolio.owner,
        form=portfolio.form(FORM),
        impact=found,
        made=portfolio.clock(),
        zone=portfolio.copy.zone,
    )


def _read(portfolio: Portfolio, span: Span, *, private: bool) -> Impact:
    query = lists.Query(
        forms=frozenset({FORM}),
        draft=False,
        private=None if private else False,
        since=span.since,
        until=span.until,
    )
    with portfolio.read() as session:
        rows = lists.list_rows(session, query)
        entries = reading.entries(session, [row.id for row in rows])
        kept = _kept(session)
    share = Assumption(share=kept.number or 0, source=kept.words) if kept else None
    return impact(entries, portfolio.form(FORM), share)


def _kept(session: Session) -> Given | None:
    about = (_ROUTE, _ABOUT)
    return next((one for one in stored.given(session) if (one.route, one.about) == about), None)
