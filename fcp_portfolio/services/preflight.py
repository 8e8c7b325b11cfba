"""Before a request is written: what goes along, what stays back, what looks like an identifier."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.services.drafting.draft import EMBEDDED
from fcp_portfolio.services.export import Finding, findings, select
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Preflight:
    """What a request would hold. `files` are shown on its pages, `inside` of them go inside it.

    `unchosen`, `drafts` and `private` count entries that support what is asked and stay back.
    """

    capabilities: int
    entries: int
    files: int
    inside: int
    unchosen: int
    drafts: int
    private: int
    findings: tuple[Finding, ...]
    has_key: bool


def may_go_along(portfolio: Portfolio, capabilities: Collection[str] = ()) -> tuple[Entry, ...]:
    """The entries that a request about these capabilities may take along, the newest first."""
    selection = replace(select(portfolio, capabilities=capabilities), drafts=False)
    with portfolio.read() as session:
        found = [entry for entry in reading.entries(session) if selection.takes(entry)]
    return tuple(sorted(found, key=lambda entry: str(entry.content.occurred or ""), reverse=True))


def preflight(
    portfolio: Portfolio, *, capabilities: Collection[str] = (), entries: Collection[str] = ()
) -> Preflight:
    """What `make_request` would write for the same capabilities and entries. Reads every text."""
    selection = replace(select(portfolio, capabilities=capabilities, entries=entries), drafts=False)
    with portfolio.read() as session:
        around = [e for e in reading.entries(session) if _supports(selection, e)]
        pictures = files.pictures(session)
    going = [entry for entry in around if selection.takes(entry)]
    shown = {item.sha256: item.media_type for e in going for item in e.content.attachments}
    kinds = [pictures[sha].media_type if sha in pictures else kind for sha, kind in shown.items()]
    private = sum(entry.content.private for entry in around)
    drafts = sum(entry.draft and not entry.content.private for entry in around)
    return Preflight(
        capabilities=len(selection.capabilities) or _all_capabilities(portfolio),
        entries=len(going),
        files=len(shown),
        inside=sum(kind in EMBEDDED for kind in kinds),
        unchosen=len(around) - len(going) - private - drafts,
        drafts=drafts,
        private=private,
        findings=findings(portfolio, selection),
        has_key=any(key.ended is None for key in own_keys(portfolio)),
    )


def _supports(selection: Selection, entry: Entry) -> bool:
    linked = any(selection.shows(link.path) for link in entry.content.links)
    return not entry.removed and (linked or not selection.capabilities)


def _all_capabilities(portfolio: Portfolio) -> int:
    return sum(len(framework.evidence_nodes) for framework in portfolio.frameworks)
