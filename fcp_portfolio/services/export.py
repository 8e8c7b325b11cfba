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
from fcp_portfolio.domain.identifiers import find_identifiers, with_article
from fcp_portfolio.domain.identity import clean_text
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from fcp_portfolio.domain.shown import shown_content
from fcp_portfolio.services.advice import advice_on
from fcp_portfolio.services.book import make_book, selected
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import link_to
from fcp_portfolio.services.files import never, text_of
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import reading
from fcp_portfolio.storage.search import texts_in

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import Exported

PROFILES: Mapping[str, bool] = {"full": True, "supervisor": False}
"""What an export may be for, and whether drafts go along."""
Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that looks like an identifier, and where it stands."""

    kind: str
    text: str
    place: str
    entry: str
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an export would hold. `private` are entries that are left out because they are that.

    Of `capabilities`, `reached` have evidence in it; `pages` are those of attached PDFs.
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


def no_progress(section: str, done: int, total: int) -> None:
    """Nobody is watching."""


def findings(
    portfolio: Portfolio, selection: Selection = EVERYTHING, kind: Kind = Kind.SIGN_OFF
) -> tuple[Finding, ...]:
    """What looks like an identifier in everything that an export of the selection would hold.

    A request may show less of an entry, by its `kind`; then only that is looked at.
    It finds most direct identifiers and cannot find all; the last reading is a person's.
    """
    with portfolio.read() as session:
        entries = selected(reading.entries(session), selection)
        people = reading.everyone(session).values()
    known = frozenset(text for p in people for text in (p.name, p.email) if text)
    names = known | {portfolio.owner.name}
    return tuple(
        Finding(kind=found.kind, text=found.text, place=place, entry=entry.id, note=found.note)
        for entry in entries
        for place, text in _texts(portfolio, entry, kind)
        for found in find_identifiers(text, names)
    )


def preview(portfolio: Portfolio, selection: Selection = EVERYTHING) -> Preview:
    """What an export of the selection would hold, and what in it looks like an identifier."""
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
    StorageFailed. The reason is kept in the history. Private entries are left out.

    With `merge_originals` pages of attached PDFs stand in it as they are, not as pictures; it then
    claims no standard. Above `max_size` bytes pictures are shown less finely; Refused where even
    that does not fit.
    """
    from fcp_portfolio.documents.attached.detail import Showing  # heavy
    from fcp_portfolio.documents.portfolio_pdf import write_portfolio  # heavy

    selection = for_profile(profile, selection)
    showing = Showing(merge_originals=merge_originals, most_bytes=max_size)
    with _cycles_left():
        found = findings(portfolio, selection)
        require_reason(found, reason)
        exported = write_portfolio(
            make_book(portfolio, profile, selection),
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


def _note(portfolio: Portfolio, found: tuple[Finding, ...], reason: str | None) -> Changed:
    if portfolio.read_only:
        return Changed.NOTHING
    what = "Exported as PDF"
    if found:
        what += (
            f", {len(found)} findings of the identifier check accepted: {clean_text(reason or '')}"
        )
    with portfolio.change() as change:
        change.note(what, portfolio.details_id)
    return Changed.DETAILS


def require_reason(found: tuple[Finding, ...], reason: str | None) -> None:
    """Raises Refused where something looks like an identifier and no reason is given."""
    if not found or (reason and reason.strip()):
        return
    first = found[0]
    more = Phrase(", and {count} more", count=len(found) - 1) if len(found) > 1 else ""
    message = Phrase(
        "“{text}” in {place} looks like {with_article}{more}. Nothing was exported. Remove "
        "it, or export again with the reason why it may stay.",
        text=first.text,
        place=first.place,
        with_article=with_article(first.kind),
        more=more,
    )
    raise Refused(message)


def _texts(portfolio: Portfolio, entry: Entry, kind: Kind) -> Iterator[tuple[str, str]]:
    form = portfolio.form(entry.content.form, entry.content.form_edition)
    content = shown_content(kind, entry.content, form)
    called = f"“{content.title or form.title}”"
    yield called, content.title
    for field in form.fields:
        for text in texts_in(content.values.get(field.id)):
            yield f"{called}, {field.label}", text
    for link in content.links:
        yield Phrase("{called}, why it shows {code}", called=called, code=link.code), link.why
    for item in content.attachments:
        yield Phrase("{called}, file name", called=called), item.name
        yield (
            Phrase("{called}, description of “{name}”", called=called, name=item.name),
            item.description,
        )
        yield f"“{item.name}”", text_of(portfolio, item.sha256)
