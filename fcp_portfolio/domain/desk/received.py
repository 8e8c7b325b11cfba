"""A request that a practitioner sent to the desk, as it was received, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from fcp_portfolio.domain.desk.practitioner import Match, Sender
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.request import Kind, Request, Role, paper_number
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """An entry as a request showed it; the fingerprint is that of exactly what was shown."""

    id: str
    revision: int
    form: str
    title: str
    fingerprint: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OfRequest(Subject):
    """What a desk keeps of a request: what it says of itself, and a PDF under `sha256`.

    `request` is the id that its owner gave it, `shown` the fingerprint of everything it showed.
    `practitioner` is whose it is where somebody said so at this desk.
    """

    request: str
    kind: Kind
    made: datetime
    owner: str
    registration: str
    portfolio: str
    role: Role
    evidence: tuple[Evidence, ...]
    shown: str
    sha256: str
    name: str
    size: int
    practitioner: str = ""

    @property
    def number(self) -> str:
        """The request's number on paper."""
        return paper_number(self.request)

    @property
    def sender(self) -> Sender:
        """Who it says that it is from."""
        return Sender(
            name=self.owner,
            registration=self.registration,
            portfolio=self.portfolio,
            said=self.practitioner,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Received(OfRequest):
    """What a request asks, and its very bytes.

    `signed_by` is the fingerprint of the key that sealed it, `asks` are the labels of what is asked
    about. `aside`, why it is not answered, is what somebody said at this desk.
    """

    KIND: ClassVar[str] = "received_request"

    asks: tuple[str, ...]
    files: int
    stage: str
    since: str
    until: str
    supersedes: str
    signed_by: str
    aside: str = ""

    @property
    def what(self) -> str:
        """What it asks, in a few words."""
        if self.stage:
            return Phrase("{kind}, {stage}", kind=self.kind, stage=self.stage)
        if self.kind is Kind.PERIOD:
            return Phrase("period {since} to {until}", since=self.since, until=self.until)
        if len(self.asks) == 1:
            return Phrase("{kind} of {label}", kind=self.kind, label=self.asks[0])
        if self.kind is Kind.SIGN_OFF:
            return Phrase("sign-off of {n} (capability|capabilities)", None, len(self.asks))
        return Phrase("{kind} of {n} (entry|entries)", None, len(self.asks), kind=self.kind)


class Waits(StrEnum):
    """Where a received request stands at the desk."""

    WAITING = Phrase("waiting")
    ANSWERED = Phrase("answered")
    ASIDE = Phrase("put aside")
    SUPERSEDED = Phrase("superseded")
    GONE = Phrase("no longer out")


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A received request, whose it is, and since how many days it waits.

    `note` says why it need not be answered, or what to know before.
    """

    received: Received
    match: Match
    state: Waits
    days: int
    note: str = ""


def shown_evidence(request: Request) -> tuple[Evidence, ...]:
    """The entries that a request shows."""
    return tuple(
        Evidence(
            id=one.id,
            revision=one.revision,
            form=one.form,
            title=one.title,
            fingerprint=one.sha256,
        )
        for one in request.entries
    )


def asked_about(request: Request) -> tuple[str, ...]:
    """The labels of what a request asks about."""
    return tuple(one.label for one in request.subjects)


def waits(
    one: Received,
    match: Match,
    *,
    answered: bool,
    followers: Mapping[tuple[str, str], Received],
    newest: ProgressSummary | None,
    today: date,
) -> Waiting:
    """Where a request stands today. `followers` are those held that supersede another.

    `newest` is the newest summary of the same portfolio: what was out before it was made and is
    not in it, was answered by somebody else, or taken back.
    """
    days = max(0, (today - local_day(one.made)).days)
    follower = followers.get((one.request, one.signed_by))
    state, note = Waits.WAITING, match.doubt
    if answered:
        state, note = Waits.ANSWERED, ""
    elif one.aside:
        state, note = Waits.ASIDE, one.aside
    elif follower is not None:
        state = Waits.SUPERSEDED
        note = Phrase("Request {number} took its place.", number=follower.number)
    elif newest is not None and _is_gone(one, newest):
        state = Waits.GONE
        note = Phrase(
            "It was no longer out when {owner} made the progress summary of {day}.",
            owner=one.owner,
            day=local_day(newest.made),
        )
    return Waiting(received=one, match=match, state=state, days=days, note=note)


def _is_gone(one: Received, newest: ProgressSummary) -> bool:
    return one.made < newest.made and one.request not in {out.id for out in newest.requests}


def in_order(found: Sequence[Waiting]) -> tuple[Waiting, ...]:
    """By practitioner, whoever has waited longest first; of one the oldest request first."""
    longest: dict[str, datetime] = {}
    for one in found:
        made = one.received.made
        longest[_whose(one)] = min(made, longest.get(_whose(one), made))

    def place(one: Waiting) -> tuple[datetime, str, datetime, str]:
        return longest[_whose(one)], _whose(one), one.received.made, one.received.id

    return tuple(sorted(found, key=place))


def _whose(one: Waiting) -> str:
    practitioner = one.match.practitioner
    return practitioner.id if practitioner else f"{one.received.owner}/{one.received.registration}"
