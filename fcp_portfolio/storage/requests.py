"""Reading the requests that were written."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Request, State, paper_number
from fcp_portfolio.domain.request_json import read_request, request_json
from fcp_portfolio.storage.records import State as Recorded
from fcp_portfolio.storage.tables import RequestRow


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptRequest:
    """A request as it stands. `sha256` is that of the bytes sent, which are kept as a file.

    `since` is when it came to stand so; `why` says why it was withdrawn.
    """

    request: Request
    state: State
    since: datetime
    sha256: str
    why: str = ""


def request_state(request: Request, state: State, sha256: str, why: str = "") -> Recorded:
    """A request as the history keeps it."""
    return {
        "kind": str(request.kind),
        "made": request.made,
        "state": str(state),
        "why": why,
        "sha256": sha256,
        "data": request_json(request).decode(),
    }


def requests(session: Session, state: State | None = None) -> tuple[KeptRequest, ...]:
    """Every request, or those that stand so; the newest first."""
    query = select(RequestRow).order_by(col(RequestRow.made).desc(), col(RequestRow.id))
    if state is not None:
        query = query.where(col(RequestRow.state) == state)
    return tuple(
        KeptRequest(
            request=read_request(row.data.encode()),
            state=State(row.state),
            since=read_instant(row.since),
            sha256=row.sha256,
            why=row.why,
        )
        for row in session.exec(query)
    )


def request(session: Session, given: str) -> KeptRequest:
    """The request meant by a beginning of its id or its number on paper; raises NotFound."""
    typed = given.strip().lower()
    found = [kept for kept in requests(session) if typed and _is_meant(kept.request.id, typed)]
    if len(found) != 1:
        message = Phrase("There is no one request “{given}” in this portfolio.", given=given)
        raise NotFound(message)
    return found[0]


def count(session: Session, state: State) -> int:
    """How many requests stand so."""
    query = select(func.count()).select_from(RequestRow).where(col(RequestRow.state) == state)
    return session.exec(query).one()


def _is_meant(request_id: str, typed: str) -> bool:
    return request_id.startswith(typed) or paper_number(request_id).lower() == typed
