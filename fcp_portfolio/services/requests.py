"""Requests: written as a PDF for somebody to answer, listed while they wait, withdrawn."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from fcp_portfolio import __version__
from fcp_portfolio.domain.asking import OWNER_SIGNATURE, sign_off_steps
from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Cancelled, Refused
from fcp_portfolio.domain.framework import Wording
from fcp_portfolio.domain.identity import (
    clean_text,
    instant_text,
    new_id,
    read_instant,
)
from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.request import (
    AskedCapability,
    Kind,
    Request,
    Role,
    ShownEntry,
    ShownFile,
    State,
    entry_fingerprint,
)
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.book import make_book
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.exchange import person_id
from fcp_portfolio.services.export import Finding, findings, require_reason, select
from fcp_portfolio.services.files import never
from fcp_portfolio.services.keys import signing_key
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rating_scale
from fcp_portfolio.services.stages import asked_with
from fcp_portfolio.storage import answers as stored_answers
from fcp_portfolio.storage import files, reading
from fcp_portfolio.storage import requests as stored
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.requests import KeptRequest, request_state

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import Book
    from fcp_portfolio.documents.request_pdf.writer import Written

EMBEDDED = ("application/pdf", "image/png", "image/jpeg", "application/json")
"""Kinds of evidence that go inside a request: what mail filters let through and readers open."""
MOST_APPROVERS = 2


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

    `sha256` names the bytes that went out among the kept files.
    """

    id: str
    number: str
    kind: Kind
    state: State
    to: tuple[str, ...]
    about: tuple[str, ...]
    made: date
    days: int
    waits_on: str
    reminder: str
    why: str
    sha256: str


def make_request(
    portfolio: Portfolio,
    to: Path,
    *,
    kind: str,
    people: Sequence[str],
    capabilities: Collection[str] = (),
    entries: Collection[str] = (),
    stage: str = "",
    supersedes: str = "",
    reason: str | None = None,
    cancelled: Callable[[], bool] = never,
) -> Done[Made]:
    """Writes a request as PDF, and keeps the very bytes that went out.

    `people` are the reviewer and, for a sign-off, a second approver. Without capabilities it asks
    for all of them; with a stage of a route, for those of the stage. Drafts and private entries
    never go along. Raises Refused, NotFound, Cancelled, StorageFailed; then nothing was recorded,
    and an earlier file stands as it was.
    """
    _require_kind(kind)
    asked = _people(portfolio, people)
    earlier = _superseded(portfolio, supersedes)
    of_stage, capabilities = (
        asked_with(portfolio, stage, capabilities) if stage else (None, capabilities)
    )
    selection = replace(select(portfolio, capabilities=capabilities, entries=entries), drafts=False)
    _require_public(portfolio, selection)
    found = findings(portfolio, selection)
    require_reason(found, reason)
    book = _with_allowed_files(make_book(portfolio, "request", selection))
    request = _sign_off(portfolio, book, asked, earlier)
    if of_stage is not None:
        request = replace(request, stage=of_stage.asked, steps=of_stage.titled(request.steps))
    drafted = _Drafted(book, request, earlier, _accepted(found, reason))
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
        message = "Say why the request is withdrawn. Nothing was changed."
        raise Refused(message)
    with portfolio.change() as change:
        kept = stored.request(change.session, given)
        if kept.state is not State.OUT:
            message = f"Request {kept.request.number} is {kept.state}. Nothing was changed."
            raise Refused(message)
        _move(change, "Withdrew", kept, State.WITHDRAWN, reason)
        now = _waiting(portfolio, stored.request(change.session, kept.request.id), ())
    said = f"Withdrew request {now.number}. Tell {' and '.join(now.to)}: the PDF is still there."
    return Done(value=now, changed=Changed.REQUESTS, said=said)


@dataclass(frozen=True, slots=True)
class _Drafted:
    """What is to be written: `accepted` says which findings of the identifier check may stay."""

    book: "Book"
    request: Request
    earlier: KeptRequest | None
    accepted: str


def _accepted(found: Sequence[Finding], reason: str | None) -> str:
    if not found:
        return ""
    return f"{len(found)} findings of the identifier check accepted: {clean_text(reason or '')}"


def _write(
    portfolio: Portfolio, drafted: _Drafted, to: Path, cancelled: Callable[[], bool]
) -> Done[Made]:
    from fcp_portfolio.documents.replacing import replacing, storage_errors  # heavy
    from fcp_portfolio.documents.request_pdf import write_request  # heavy

    def stop_if_cancelled() -> None:
        if cancelled():
            raise Cancelled

    with storage_errors(to), TemporaryDirectory(dir=to.parent, prefix=".request-") as folder:
        drawn, sealed = Path(folder) / "drawn.pdf", Path(folder) / "sealed.pdf"
        written = write_request(drafted.book, drafted.request, drawn, go_on=stop_if_cancelled)
        with portfolio.change() as change:
            _certify(portfolio, change, drawn, sealed)
            _keep(change, written, sealed)
            if drafted.earlier is not None:
                _move(change, "Superseded", drafted.earlier, State.SUPERSEDED)
            if drafted.accepted:
                change.note(drafted.accepted, drafted.request.id)
            # The last step: where it fails, nothing was recorded.
            with sealed.open("rb") as source, replacing(to) as target:
                copyfileobj(source, target)
    request = written.request
    made = Made(request=request, path=to, pages=written.pages, size=to.stat().st_size)
    said = (
        f"Wrote request {request.number}, {made.pages} pages, {made.size / 1_000_000:.1f} MB, to "
        f"“{to.name}”. Anyone who has the file can read it."
    )
    return Done(
        value=made,
        changed=Changed.REQUESTS | Changed.FILES | Changed.KEYS,
        said=said,
        advice=written.notes,
    )


def _certify(portfolio: Portfolio, change: Change, drawn: Path, sealed: Path) -> None:
    from fcp_portfolio.documents.signing.signing import certify  # heavy

    key = signing_key(portfolio, change)
    certify(drawn, sealed, key, portfolio.clock, field_name=OWNER_SIGNATURE)


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


def _require_kind(kind: str) -> None:
    if kind not in list(Kind):
        message = f"There is no kind of request “{kind}”. Kinds: {', '.join(Kind)}."
        raise Refused(message)
    if kind != Kind.SIGN_OFF:
        message = f"Requests of the kind “{kind}” cannot be written yet. Nothing was written."
        raise Refused(message)


def _people(portfolio: Portfolio, given: Sequence[str]) -> tuple[Person, ...]:
    ids = [person_id(portfolio, name) for name in given]
    with portfolio.read() as session:
        known = reading.everyone(session)
    found = tuple(known[id_] for id_ in ids if id_)
    if not found or len(found) > MOST_APPROVERS or len(set(ids)) < len(ids):
        message = "A request goes to one person, or to two different ones in their order."
        raise Refused(message)
    return found


def _superseded(portfolio: Portfolio, given: str) -> KeptRequest | None:
    if not given:
        return None
    with portfolio.read() as session:
        kept = stored.request(session, given)
    if kept.state is not State.OUT:
        message = f"Request {kept.request.number} is {kept.state}; it cannot be superseded."
        raise Refused(message)
    return kept


def _require_public(portfolio: Portfolio, selection: Selection) -> None:
    """Raises Refused for a named entry that cannot go out, and where there is nothing to read."""
    with portfolio.read() as session:
        named = reading.entries(session, sorted(selection.entries))
    for entry in named:
        if not selection.takes(entry):
            title = entry.content.title or entry.id[:8]
            raise Refused(f"“{title}” {_why_not(entry)}, so it cannot go along.")


def _why_not(entry: Entry) -> str:
    if entry.content.private:
        return "is private"
    if entry.removed:
        return "was removed"
    return "is a draft" if entry.draft else "supports none of the capabilities asked about"


def _with_allowed_files(book: "Book") -> "Book":
    """The book with only those kinds of file inside that a request may carry."""
    allowed = tuple(
        replace(file, inside=file.embedded.media_type in EMBEDDED) for file in book.files
    )
    return replace(book, files=allowed, data=None)


def _sign_off(
    portfolio: Portfolio, book: "Book", people: Sequence[Person], earlier: KeptRequest | None
) -> Request:
    scale = rating_scale(portfolio)
    asked = tuple(_asked(book, scale.id))
    second = people[1] if len(people) > 1 else None
    history = book.history
    return Request(
        id=new_id(),
        kind=Kind.SIGN_OFF,
        made=instant_text(book.made),
        supersedes=earlier.request.id if earlier else "",
        owner=book.owner.name,
        registration=book.owner.registration,
        fictional=book.owner.fictional,
        steps=sign_off_steps(
            book.owner, people[0], second, [(capability, scale.levels) for capability in asked]
        ),
        capabilities=asked,
        entries=tuple(_shown_entry(entry) for entry in book.entries),
        files=tuple(
            ShownFile(
                name=file.embedded.name,
                media_type=file.embedded.media_type,
                size=file.embedded.size,
                sha256=file.embedded.sha256,
                embedded=file.inside,
            )
            for file in book.files
        ),
        frameworks=tuple(framework.key for framework in book.frameworks),
        history=history.chain if history else "",
        program=f"FCP Portfolio {__version__}",
    )


def _asked(book: "Book", scale: str) -> Iterator[AskedCapability]:
    for framework in book.frameworks:
        for row in book.coverage[framework.key]:
            yield AskedCapability(
                framework=framework.id,
                edition=framework.edition,
                path=row.node.path,
                code=row.node.code,
                title="" if row.node.wording is Wording.WORKING else row.node.title,
                scale=scale,
                rating=row.rating.level if row.rating else "",
            )


def _shown_entry(entry: Entry) -> ShownEntry:
    content = entry.content
    return ShownEntry(
        id=entry.id,
        revision=entry.revision,
        form=content.form,
        form_edition=content.form_edition,
        title=content.title,
        sha256=entry_fingerprint(content),
    )


def _waiting(portfolio: Portfolio, kept: KeptRequest, answered: Collection[Role]) -> Waiting:
    request = kept.request
    turn = [s.awaited for s in request.steps if s.awaited and s.role not in {Role.OWNER, *answered}]
    waits_on = turn[0] if turn and kept.state is State.OUT else ""
    made = read_instant(request.made).astimezone().date()
    to = tuple(s.awaited for s in request.steps if s.role is not Role.OWNER and s.awaited)
    days = (portfolio.today() - made).days
    return Waiting(
        id=request.id,
        number=request.number,
        kind=request.kind,
        state=kept.state,
        to=to,
        about=tuple(asked.label for asked in request.capabilities),
        made=made,
        days=days,
        waits_on=waits_on,
        reminder=_reminder(request, waits_on, made) if waits_on else "",
        why=kept.why,
        sha256=kept.sha256,
    )


def _reminder(request: Request, name: str, made: date) -> str:
    codes = ", ".join(asked.label for asked in request.capabilities)
    return (
        f"Dear {name},\n\non {spoken(made)} I sent you request {request.number}: "
        f"{request.kind} of {codes}. Page 1 of the PDF says how to answer in two minutes; one page "
        "is enough, also on paper. Tell me if it did not reach you.\n\n"
        f"{request.owner}\n"
    )
