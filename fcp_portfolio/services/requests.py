"""Requests: written as a PDF for somebody to answer, listed while they wait, withdrawn."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.errors import Cancelled, Refused
from fcp_portfolio.domain.identity import (
    clean_text,
    read_instant,
)
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import (
    Kind,
    Request,
    Role,
    State,
)
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.drafting.changes import about_changes
from fcp_portfolio.services.drafting.draft import Draft, draft_request
from fcp_portfolio.services.drafting.reviewable import require_reviewable
from fcp_portfolio.services.drafting.wanted import (
    Wanted,
    asked_people,
    named_otherwise,
    read_kind,
    require_public,
    selection_of,
)
from fcp_portfolio.services.files import never
from fcp_portfolio.services.findings import (
    WRITING,
    Accepted,
    accepted,
    findings,
    kept_words,
    require_reason,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sealing import sealed
from fcp_portfolio.services.sent import waits_on
from fcp_portfolio.services.sign_offs import counting
from fcp_portfolio.services.stages import asked_with
from fcp_portfolio.storage import answers as stored_answers
from fcp_portfolio.storage import files
from fcp_portfolio.storage import requests as stored
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.requests import KeptRequest, request_state

if TYPE_CHECKING:
    from fcp_portfolio.documents.request_pdf.writer import Written

_ONE_PAGE = Phrase(" in two minutes; one page is enough, also on paper")
_MORE_PAGES = Phrase(", also on paper")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A request that was written."""

    request: Request
    path: Path
    pages: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A request in the list: to whom, in their order; `waits_on` is empty unless it is out.

    `since` and `until` are those of a period, `stage` is the title of one; `sha256` names the
    bytes that went out among the kept files; `called` is the kind, or that it is a peer review.
    """

    id: str
    number: str
    kind: Kind
    state: State
    to: tuple[str, ...]
    about: tuple[str, ...]
    since: date | None
    until: date | None
    made: date
    days: int
    waits_on: str
    reminder: str
    why: str
    sha256: str
    stage: str
    called: str


def make_request(
    portfolio: Portfolio,
    to: Path,
    *,
    kind: str,
    people: Sequence[str],
    capabilities: Sequence[str] = (),
    entries: Sequence[str] = (),
    stage: str = "",
    since: date | None = None,
    until: date | None = None,
    changed: bool = False,
    peer_review: bool = False,
    supersedes: str = "",
    reason: str | None = None,
    time_stamp: str = "",
    cancelled: Callable[[], bool] = never,
) -> Done[Made]:
    """Writes a request as PDF, and keeps the very bytes that went out.

    `people` are the reviewer and, for a sign-off, a second approver. A sign-off without
    capabilities asks for all of them; with a stage of a route, for those of the stage; where it is
    about what `changed` alone, for those that the reviewer signed and that changed since. Private
    entries never go along, and drafts only to be assessed. A confirmation may be a `peer_review`:
    of a piece once by each peer, and before what it shows is signed off. `time_stamp` is the
    address of a service that says when it was sealed. Raises Refused, NotFound, Cancelled,
    StorageFailed; then nothing was recorded, and an earlier file stands as it was.
    """
    asked = read_kind(kind)
    of_stage, capabilities = (
        asked_with(portfolio, stage, capabilities) if stage else (None, capabilities)
    )
    wanted = Wanted(
        kind=asked,
        people=asked_people(portfolio, asked, people),
        stage=of_stage,
        capabilities=capabilities,
        entries=entries,
        since=since,
        until=until,
        peer_review=peer_review,
    )
    if changed:
        wanted = about_changes(portfolio, wanted)
    earlier = _superseded(portfolio, supersedes)
    selection = selection_of(portfolio, wanted)
    require_public(portfolio, wanted, selection)
    found = findings(portfolio, selection, asked)
    require_reason(portfolio, found, reason, WRITING)
    draft = draft_request(portfolio, wanted, selection, earlier.request.id if earlier else "")
    require_reviewable(portfolio, wanted, draft.book.entries)
    draft = replace(draft, book=replace(draft.book, kept=kept_words(found, reason)))
    advice = named_otherwise(portfolio, wanted, draft.book.entries)
    drafted = _Drafted(draft, earlier, accepted(found, reason), time_stamp, advice)
    return _write(portfolio, drafted, to, cancelled)


def list_requests(portfolio: Portfolio) -> tuple[Waiting, ...]:
    """Every request, the newest first."""
    with portfolio.read() as session:
        answers = stored_answers.answers(session)
        return tuple(
            _waiting(portfolio, kept, {a.role for a in answers if a.request == kept.request.id})
            for kept in stored.requests(session)
        )


def withdraw_request(portfolio: Portfolio, given: str, why: str) -> Done[Waiting]:
    """Takes a request back, with the reason; an answer to it is then refused.

    Raises NotFound, Refused for one that is not out or without a reason. It cannot be undone.
    """
    reason = clean_text(why).strip()
    if not reason:
        message = Phrase("Say why the request is withdrawn. Nothing was changed.")
        raise Refused(message)
    with portfolio.change() as change:
        kept = stored.request(change.session, given)
        if kept.state is not State.OUT:
            message = Phrase(
                "Request {number} is {state}. Nothing was changed.",
                number=kept.request.number,
                state=kept.state,
            )
            raise Refused(message)
        _move(change, "Withdrew", kept, State.WITHDRAWN, reason)
        now = _waiting(portfolio, stored.request(change.session, kept.request.id), ())
    said = Phrase(
        "Withdrew request {number}. If you handed it over, tell {to} that it is withdrawn.",
        number=now.number,
        to=" and ".join(now.to),
    )
    return Done(value=now, changed=Changed.REQUESTS, said=said)


@dataclass(frozen=True, slots=True)
class _Drafted:
    """What is to be written: `accepted` says which findings of the identifier check may stay."""

    draft: Draft
    earlier: KeptRequest | None
    accepted: Accepted
    time_stamp: str
    advice: tuple[str, ...]


def _write(
    portfolio: Portfolio, drafted: _Drafted, to: Path, cancelled: Callable[[], bool]
) -> Done[Made]:
    from fcp_portfolio.documents.request_pdf import write_request  # heavy

    def stop_if_cancelled() -> None:
        if cancelled():
            raise Cancelled

    draft = drafted.draft
    draw = partial(
        write_request,
        draft.book,
        draft.request,
        ways=counting(portfolio, draft.request, Role.REVIEWER),
        changes=draft.changes,
        go_on=stop_if_cancelled,
    )
    with sealed(portfolio, to, draw, drafted.time_stamp) as (change, file, written):
        _keep(change, written, file)
        if drafted.earlier is not None:
            _move(change, "Superseded", drafted.earlier, State.SUPERSEDED)
        if drafted.accepted.line:
            change.note(drafted.accepted.line, draft.request.id, drafted.accepted.reason)
    request = written.request
    made = Made(request=request, path=to, pages=written.pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote request {number}, {pages} pages, {size} MB, to “{name}”. Anyone who has the "
        "file can read it.",
        number=request.number,
        pages=made.pages,
        size=f"{made.size / 1_000_000:.1f}",
        name=to.name,
    )
    return Done(
        value=made,
        changed=Changed.REQUESTS | Changed.FILES | Changed.KEYS,
        said=said,
        advice=(*drafted.advice, *written.notes),
    )


def _keep(change: Change, written: "Written", sealed: Path) -> None:
    with sealed.open("rb") as stream:
        kept = files.keep_file(
            change.session,
            change.portfolio_id,
            stream,
            media_type="application/pdf",
            pages=written.pages,
        )
    request = written.request
    state = request_state(request, State.OUT, kept.sha256)
    change.record(f"Wrote request {request.number}", "request", request.id, state)


def _move(change: Change, what: str, kept: KeptRequest, state: State, why: str = "") -> None:
    recorded = request_state(kept.request, state, kept.sha256, why)
    change.record(f"{what} request {kept.request.number}", "request", kept.request.id, recorded)


def _superseded(portfolio: Portfolio, given: str) -> KeptRequest | None:
    if not given:
        return None
    with portfolio.read() as session:
        kept = stored.request(session, given)
    if kept.state is not State.OUT:
        message = Phrase(
            "Request {number} is {state}; it cannot be superseded.",
            number=kept.request.number,
            state=kept.state,
        )
        raise Refused(message)
    return kept


def _waiting(portfolio: Portfolio, kept: KeptRequest, answered: Collection[Role]) -> Waiting:
    request = kept.request
    waits = waits_on(request, answered) if kept.state is State.OUT else ""
    made = read_instant(request.made).astimezone().date()
    to = tuple(s.awaited for s in request.steps if s.role is not Role.OWNER and s.awaited)
    days = (portfolio.today() - made).days
    return Waiting(
        id=request.id,
        number=request.number,
        kind=request.kind,
        state=kept.state,
        to=to,
        about=tuple(subject.label for subject in request.subjects),
        since=read_iso(request.since),
        until=read_iso(request.until),
        made=made,
        days=days,
        waits_on=waits,
        reminder=_reminder(request, waits, made) if waits else "",
        why=kept.why,
        sha256=kept.sha256,
        stage=request.stage.title if request.stage else "",
        called=request.called,
    )


def _reminder(request: Request, name: str, made: date) -> str:
    return Phrase(
        "Dear {name},\n\nmy request {number}, written on {made}, waits for your answer: {what}. "
        "Page 1 of the PDF says how to answer{quickly}. Tell me if it did not reach you.\n\n"
        "{owner}\n",
        name=name,
        made=made,
        number=request.number,
        what=_what(request),
        quickly=_ONE_PAGE if request.on_one_page else _MORE_PAGES,
        owner=request.owner,
    )


def _what(request: Request) -> str:
    if request.kind is Kind.PERIOD:
        since, until = read_iso(request.since), read_iso(request.until)
        return Phrase("the period sheet from {since} to {until}", since=since, until=until)
    labels = ", ".join(subject.label for subject in request.subjects)
    return Phrase("{kind} of {labels}", kind=request.called, labels=labels)
