"""Before a request is written: what goes along, what stays back, what looks like an identifier."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.request import Kind, called
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.advice import advice_on
from fcp_portfolio.services.drafting.changes import about_changes
from fcp_portfolio.services.drafting.draft import EMBEDDED, answers_on_sheet
from fcp_portfolio.services.drafting.reviewable import require_reviewable
from fcp_portfolio.services.drafting.wanted import (
    Wanted,
    asked_people,
    named_otherwise,
    selection_of,
    takes_place_with,
    why_not_assessed,
)
from fcp_portfolio.services.export import select
from fcp_portfolio.services.findings import Finding, findings
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What a request would hold; `called` is its kind, or that it is a peer review.

    `files` are shown on its pages, `inside` of them go inside it.
    `unchosen`, `drafts` and `private` count entries that belong to what is asked and stay back.
    `answers` are those that a period sheet lists, `others` says whom an entry names as its own
    assessor where somebody else is asked. `advice` is what a reader may stumble over: none of it
    holds anything back.
    """

    kind: Kind
    called: str
    capabilities: int
    entries: int
    files: int
    inside: int
    unchosen: int
    drafts: int
    private: int
    findings: tuple[Finding, ...]
    has_key: bool
    answers: int = 0
    others: tuple[str, ...] = ()
    advice: tuple[str, ...] = ()


def may_go_along(portfolio: Portfolio, capabilities: Collection[str] = ()) -> tuple[Entry, ...]:
    """The entries that a request about these capabilities may take along, the newest first."""
    selection = replace(select(portfolio, capabilities=capabilities), drafts=False)
    with portfolio.read() as session:
        found = [entry for entry in reading.entries(session) if selection.takes(entry)]
    return tuple(sorted(found, key=lambda entry: str(entry.content.occurred or ""), reverse=True))


def may_be_asked_about(portfolio: Portfolio, kind: Kind) -> tuple[Entry, ...]:
    """The entries that can be assessed, or confirmed, the newest first."""
    selection = Selection(drafts=kind is Kind.ASSESSMENT)
    with portfolio.read() as session:
        public = [entry for entry in reading.entries(session) if selection.takes(entry)]
    found = (entry for entry in public if kind is not Kind.ASSESSMENT or _ready(portfolio, entry))
    return tuple(sorted(found, key=lambda entry: str(entry.content.occurred or ""), reverse=True))


def preflight(
    portfolio: Portfolio,
    *,
    kind: Kind = Kind.SIGN_OFF,
    people: Sequence[str] = (),
    capabilities: Sequence[str] = (),
    entries: Sequence[str] = (),
    since: date | None = None,
    until: date | None = None,
    changed: bool = False,
    peer_review: bool = False,
) -> Preflight:
    """What `make_request` would write when it is asked for the same. Reads every text.

    Raises Refused where it would, but for what looks like an identifier.
    """
    wanted = Wanted(
        kind=kind,
        people=asked_people(portfolio, kind, people) if people else (),
        capabilities=capabilities,
        entries=entries,
        since=since,
        until=until,
        peer_review=peer_review,
    )
    if changed:
        wanted = about_changes(portfolio, wanted)
    selection = selection_of(portfolio, wanted)
    with portfolio.read() as session:
        around = [e for e in reading.entries(session) if _belongs(portfolio, wanted, selection, e)]
        pictures = files.pictures(session)
    if changed:
        altered = frozenset[str]().union(*(one.entries for one in wanted.changes))
        around = [entry for entry in around if entry.id in altered]
    going = [entry for entry in around if selection.takes(entry)]
    require_reviewable(portfolio, wanted, going)
    shown = {
        item.sha256: item.media_type
        for e in going
        for item in e.content.attachments
        if kind is not Kind.PERIOD
    }
    kinds = [pictures[sha].media_type if sha in pictures else kind for sha, kind in shown.items()]
    private = sum(entry.content.private for entry in around)
    drafts = sum(entry.draft and not entry.content.private for entry in around)
    left = 0 if kind is Kind.ASSESSMENT else drafts
    return Preflight(
        kind=kind,
        called=called(kind, peer_review=peer_review),
        capabilities=len(selection.capabilities) or _all_capabilities(portfolio),
        entries=len(going),
        files=len(shown),
        inside=sum(kind in EMBEDDED for kind in kinds),
        unchosen=len(around) - len(going) - private - left,
        drafts=left,
        private=private,
        findings=findings(portfolio, selection, kind),
        has_key=any(key.ended is None for key in own_keys(portfolio)),
        answers=len(answers_on_sheet(portfolio, wanted)),
        others=named_otherwise(portfolio, wanted, going),
        advice=_advice(portfolio, wanted, selection, going),
    )


def _advice(
    portfolio: Portfolio, wanted: Wanted, selection: Selection, going: Sequence[Entry]
) -> tuple[str, ...]:
    """Of what shows capabilities: entries that are asked about for themselves need not."""
    about_capabilities = wanted.kind is Kind.SIGN_OFF and not wanted.changes
    return advice_on(portfolio, selection, going) if about_capabilities else ()


def _ready(portfolio: Portfolio, entry: Entry) -> bool:
    form = portfolio.form(entry.content.form, entry.content.form_edition)
    return not why_not_assessed(portfolio, entry, form)


def _belongs(portfolio: Portfolio, wanted: Wanted, selection: Selection, entry: Entry) -> bool:
    """Whether an entry belongs to what is asked about, be it kept back or not."""
    if wanted.kind is Kind.SIGN_OFF:
        return _supports(selection, entry)
    if wanted.about_entries:
        return selection.takes(entry)
    form = portfolio.form(entry.content.form, entry.content.form_edition)
    days = Selection(since=wanted.since, until=wanted.until)
    public = replace(entry, content=replace(entry.content, private=False))
    person = wanted.people[0].id if wanted.people else ""
    return days.takes(public) and takes_place_with(entry, form, person)


def _supports(selection: Selection, entry: Entry) -> bool:
    linked = any(selection.shows(link.path) for link in entry.content.links)
    return not entry.removed and (linked or not selection.capabilities)


def _all_capabilities(portfolio: Portfolio) -> int:
    return sum(len(framework.evidence_nodes) for framework in portfolio.frameworks)
