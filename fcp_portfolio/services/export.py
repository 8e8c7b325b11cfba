"""The portfolio as a PDF: what may not leave is looked for first."""

import gc
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from fcp_portfolio.services.advice import advice_on
from fcp_portfolio.services.book import FULL, make_book, selected
from fcp_portfolio.services.cpd_profile import (
    WORD,
    files_in,
    findings_in,
    left_out_of_word,
    profile_of,
    unmet_by,
    write_profile,
)
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import link_to
from fcp_portfolio.services.files import never
from fcp_portfolio.services.findings import (
    Finding,
    Text,
    accepted,
    findings,
    found_in,
    kept_words,
    require_reason,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import asked_for, settings
from fcp_portfolio.storage import reading

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import Exported

CPD = "hcpc"
PROFILES: Mapping[str, bool] = {"full": True, "supervisor": False, CPD: False}
"""What an export may be for, and whether drafts go along."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an export would hold. `private` are entries that are left out because they are that.

    Of `capabilities`, `reached` have evidence in it; `pages` are those of attached PDFs. Of the
    `entries` of a CPD profile so many are `described`.
    """

    findings: tuple[Finding, ...]
    entries: int
    drafts: int
    private: int
    files: int
    pages: int
    capabilities: int
    reached: int
    ratings: int
    advice: tuple[str, ...] = ()
    described: int = 0
    profile: str = "full"


def no_progress(section: str, done: int, total: int) -> None:
    """Nobody is watching."""


def found_in_export(
    portfolio: Portfolio, profile: str, selection: Selection
) -> tuple[Finding, ...]:
    """What looks like an identifier in what an export for this purpose would hold."""
    if profile == CPD:
        return findings_in(portfolio, profile_of(portfolio, selection))
    if profile == FULL and not selection.narrowed and portfolio.routes:
        return (*findings(portfolio, selection), *_found_in_statements(portfolio))
    return findings(portfolio, selection)


def _found_in_statements(portfolio: Portfolio) -> tuple[Finding, ...]:
    """The same in what was stated to the routes, which stands in the data of the document."""
    titles = {
        name: one.title for route in portfolio.routes for name, one in asked_for(route).items()
    }
    return found_in(
        portfolio,
        (
            Text("", Phrase("“{title}”", title=titles.get(one.about, one.about)), one.words)
            for one in settings(portfolio)
            if one.words
        ),
    )


def preview(
    portfolio: Portfolio, selection: Selection = EVERYTHING, profile: str = "full"
) -> Preview:
    """What an export of the selection would hold, and what in it looks like an identifier."""
    if profile == CPD:
        return _cpd_preview(portfolio, selection)
    with portfolio.read() as session:
        everything = reading.entries(session)
        ratings = reading.ratings(session)
    entries = selected(everything, selection)
    files = {item.sha256: item.pages or 0 for e in entries for item in e.content.attachments}
    links = (link for e in entries if not e.draft for link in e.content.links)
    linked = {portfolio.home(link.path) for link in links}
    paths = [node.path for f in portfolio.frameworks for node in f.evidence_nodes]
    shown = [path for path in paths if selection.shows(path)]
    return Preview(
        findings=findings(portfolio, selection),
        entries=len(entries),
        drafts=sum(entry.draft for entry in entries),
        private=sum(_would_go(entry, selection) for entry in everything),
        files=len(files),
        pages=sum(files.values()),
        capabilities=len(shown),
        reached=len(linked.intersection(shown)),
        ratings=sum(selection.holds(rating) for rating in ratings),
        advice=advice_on(portfolio, selection, [one for one in entries if one.counts]),
    )


def _cpd_preview(portfolio: Portfolio, selection: Selection) -> Preview:
    profile = profile_of(portfolio, selection)
    files = files_in(portfolio, profile)
    with portfolio.read() as session:
        everything = reading.entries(session)
    return Preview(
        findings=findings_in(portfolio, profile),
        entries=len(profile.activities),
        described=len(profile.described),
        profile=CPD,
        drafts=0,
        private=sum(_would_go(entry, selection) for entry in everything),
        files=len(files),
        pages=sum(one.attachment.pages or 0 for one in files),
        capabilities=0,
        reached=0,
        ratings=0,
        advice=unmet_by(portfolio, profile),
    )


def _would_go(entry: Entry, selection: Selection) -> bool:
    """Whether an entry is left out for being private, and for that alone."""
    shown = replace(entry, content=replace(entry.content, private=False))
    return entry.content.private and selection.takes(shown)


def export_portfolio(
    portfolio: Portfolio,
    to: Path,
    *,
    profile: str = "full",
    selection: Selection = EVERYTHING,
    reason: str | None = None,
    merge_originals: bool = False,
    max_size: int | None = None,
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> "Done[Exported]":
    """Writes the portfolio as a PDF; the old file stands until the new one is complete.

    Raises Refused where something looks like an identifier and no reason is given, Cancelled,
    StorageFailed. The reason is kept in the history and printed. Private entries are left
    out. A CPD profile becomes a Word document where the name of the file ends in .docx.

    With `merge_originals` pages of attached PDFs stand in it as they are, not as pictures; it then
    claims no standard. Above `max_size` bytes pictures are shown less finely; Refused where even
    that does not fit.
    """
    from fcp_portfolio.documents.attached.detail import Showing  # heavy
    from fcp_portfolio.documents.portfolio_pdf import write_portfolio  # heavy

    selection = for_profile(profile, selection)
    if profile == CPD:
        return _export_cpd(portfolio, to, selection, reason)
    showing = Showing(merge_originals=merge_originals, most_bytes=max_size)
    with _cycles_left():
        found = findings(portfolio, selection)
        require_reason(portfolio, found, reason)
        book = make_book(portfolio, profile, selection)
        exported = write_portfolio(
            replace(book, kept=kept_words(found, reason)),
            to,
            showing=showing,
            progress=progress,
            cancelled=cancelled,
        )
    changed = _note(portfolio, found, reason)
    said = Phrase(
        "Exported {pages} pages to “{name}”. Anyone who has the file can read it.",
        pages=exported.pages,
        name=to.name,
    )
    return Done(value=exported, changed=changed, said=said, advice=exported.notes)


def _export_cpd(
    portfolio: Portfolio, to: Path, selection: Selection, reason: str | None
) -> "Done[Exported]":
    profile = profile_of(portfolio, selection)
    found = findings_in(portfolio, profile)
    require_reason(portfolio, found, reason)
    exported = write_profile(portfolio, profile, to, kept_words(found, reason))
    bare = left_out_of_word(portfolio, profile) if to.suffix.lower() == WORD else ()
    said = Phrase(
        "Wrote the profile with {n} (activity|activities) to “{name}”. Anyone who has the file can "
        "read it.",
        None,
        len(profile.activities),
        name=to.name,
    )
    return Done(
        value=exported,
        changed=_note(portfolio, found, reason, "Exported as CPD profile"),
        said=said,
        advice=(*exported.notes, *unmet_by(portfolio, profile), *bare),
    )


@contextmanager
def _cycles_left() -> Iterator[None]:
    """Holds Python's cycle collector: of all that an export makes next to nothing is a cycle.

    The window has it off, and runs it when it is idle.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def for_profile(profile: str, selection: Selection = EVERYTHING) -> Selection:
    """The selection as the profile has it; raises Refused for a profile that there is not."""
    if profile not in PROFILES:
        message = Phrase(
            "There is no profile “{profile}”. Profiles: {profiles}.",
            profile=profile,
            profiles=", ".join(PROFILES),
        )
        raise Refused(message)
    return replace(selection, drafts=selection.drafts and PROFILES[profile])


def select(
    portfolio: Portfolio,
    *,
    capabilities: Collection[str] = (),
    entries: Collection[str] = (),
    since: date | None = None,
    until: date | None = None,
) -> Selection:
    """A selection of what is named: capabilities by code or path, entries by id or its beginning.

    Raises NotFound for what there is not, Refused for a period that ends before it begins.
    """
    if since and until and until < since:
        message = Phrase("The period ends before it begins. Nothing was exported.")
        raise Refused(message)
    with portfolio.read() as session:
        ids = frozenset(reading.full_id(session, given) for given in entries)
    paths = frozenset(portfolio.home(link_to(portfolio, code).path) for code in capabilities)
    below = frozenset[str]().union(*map(portfolio.counting_for, paths))
    return Selection(capabilities=paths, below=below, entries=ids, since=since, until=until)


def _note(
    portfolio: Portfolio,
    found: tuple[Finding, ...],
    reason: str | None,
    what: str = "Exported as PDF",
) -> Changed:
    if portfolio.read_only:
        return Changed.NOTHING
    line, why = accepted(found, reason, what)
    with portfolio.change() as change:
        change.note(line, portfolio.details_id, why)
    return Changed.DETAILS
