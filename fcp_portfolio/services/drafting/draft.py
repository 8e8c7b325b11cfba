"""A request that is about to be written: the book it is drawn from, and its data."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from fcp_portfolio import __version__
from fcp_portfolio.domain.asking.assessment import assessment_steps
from fcp_portfolio.domain.asking.confirmation import confirmation_steps
from fcp_portfolio.domain.asking.peer_review import peer_review_steps
from fcp_portfolio.domain.asking.period import period_steps
from fcp_portfolio.domain.asking.sign_off import sign_off_steps
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.framework import Wording
from fcp_portfolio.domain.identity import instant_text, new_id
from fcp_portfolio.domain.linked import naming_links, only_linked
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import (
    AskedCapability,
    Kind,
    ListedAnswer,
    Request,
    ShownEntry,
    ShownFile,
    Step,
    entry_fingerprint,
)
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.domain.shown import shown_content
from fcp_portfolio.domain.since import ChangedSince
from fcp_portfolio.services.book import REQUEST, make_book
from fcp_portfolio.services.drafting.wanted import Wanted
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rating_scale
from fcp_portfolio.services.uncovered import listed_answers

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import Book

EMBEDDED = ("application/pdf", "image/png", "image/jpeg", "application/json")
"""Kinds of evidence that go inside a request: what mail filters let through and readers open."""
_NO_CAPABILITY = frozenset({"none"})


@dataclass(frozen=True, slots=True)
class Draft:
    """What a request is drawn from, and what it says as data; pages are not known yet."""

    book: "Book"
    request: Request
    changes: tuple[ChangedSince, ...] = ()


def draft_request(
    portfolio: Portfolio, wanted: Wanted, selection: Selection, supersedes: str = ""
) -> Draft:
    """The book and the request. Raises Refused where there is nothing to ask about."""
    book = _as_shown(make_book(portfolio, REQUEST, selection), wanted.kind)
    request = _request(book, wanted.kind, supersedes)
    draft = Draft(book, replace(request, portfolio=portfolio.copy.portfolio_id))
    return _KINDS[wanted.kind](portfolio, wanted, draft)


def _sign_off(portfolio: Portfolio, wanted: Wanted, draft: Draft) -> Draft:
    scale = rating_scale(portfolio)
    asked = tuple(_asked(draft.book, scale.id))
    second = wanted.people[1] if len(wanted.people) > 1 else None
    steps = sign_off_steps(
        draft.book.owner,
        wanted.people[0],
        second,
        [(capability, scale.levels) for capability in asked],
    )
    request = replace(draft.request, capabilities=asked, steps=steps)
    if wanted.stage is not None:
        request = replace(request, stage=wanted.stage.asked, steps=wanted.stage.titled(steps))
    if wanted.changes:
        return _narrowed(Draft(draft.book, request, wanted.changes))
    return Draft(draft.book, request)


def _narrowed(draft: Draft) -> Draft:
    """Only what changed is printed; what stands as it was seen before goes along by title."""
    changed = {entry for one in draft.changes for entry in one.entries}
    seen = {shown.id: shown for one in draft.changes for shown in one.unchanged}
    entries = tuple(entry for entry in draft.book.entries if entry.id in changed)
    digests = {file.sha256 for entry in entries for file in entry.content.attachments}
    kept = [
        (file, shown)
        for file, shown in zip(draft.book.files, draft.request.files, strict=True)
        if file.attachment.sha256 in digests
    ]
    book = replace(draft.book, entries=entries, files=tuple(file for file, _ in kept))
    request = replace(
        draft.request,
        entries=(*map(_shown_entry, entries), *(seen[id_] for id_ in seen if id_ not in changed)),
        files=tuple(shown for _, shown in kept),
    )
    return Draft(book, request, draft.changes)


def _assessment(_portfolio: Portfolio, wanted: Wanted, draft: Draft) -> Draft:
    forms, nodes = draft.book.forms, [framework.by_path for framework in draft.book.frameworks]

    def is_working(path: str) -> bool:
        return any(path in at and at[path].wording is Wording.WORKING for at in nodes)

    asked = [
        (
            entry.id,
            naming_links(
                only_linked(
                    forms[entry.content.form, entry.content.form_edition], entry.content.links
                ),
                entry.content.links,
                is_working,
            ),
        )
        for entry in draft.book.entries
    ]
    return _of_entries(draft, assessment_steps(draft.book.owner, wanted.people[0], asked))


def _confirmation(_portfolio: Portfolio, wanted: Wanted, draft: Draft) -> Draft:
    asked = [entry.id for entry in draft.book.entries]
    steps = peer_review_steps if wanted.peer_review else confirmation_steps
    draft = Draft(draft.book, replace(draft.request, peer_review=wanted.peer_review))
    return _of_entries(draft, steps(draft.book.owner, wanted.people[0], asked))


def _period(portfolio: Portfolio, wanted: Wanted, draft: Draft) -> Draft:
    assert wanted.since is not None  # noqa: S101  the selection has refused it
    assert wanted.until is not None  # noqa: S101
    answers = answers_on_sheet(portfolio, wanted)
    if not (draft.book.entries or answers):
        message = Phrase(
            "Nothing took place with {name} in this period, and no answer waits to be covered. "
            "Nothing was written.",
            name=wanted.people[0].name,
        )
        raise Refused(message)
    steps = period_steps(
        draft.book.owner,
        wanted.people[0],
        sessions=bool(draft.book.entries),
        answers=bool(answers),
    )
    request = replace(
        draft.request,
        files=(),
        answers=answers,
        since=wanted.since.isoformat(),
        until=wanted.until.isoformat(),
    )
    book = replace(draft.book, files=())
    return _of_entries(Draft(book, request), steps)


def answers_on_sheet(portfolio: Portfolio, wanted: Wanted) -> tuple[ListedAnswer, ...]:
    """What this person answered and nothing covers yet; nothing but a period sheet lists it."""
    if wanted.kind is not Kind.PERIOD or wanted.until is None or not wanted.people:
        return ()
    return listed_answers(portfolio, wanted.people[0].id, wanted.until)


_KINDS: Mapping[Kind, Callable[[Portfolio, Wanted, Draft], Draft]] = {
    Kind.SIGN_OFF: _sign_off,
    Kind.ASSESSMENT: _assessment,
    Kind.CONFIRMATION: _confirmation,
    Kind.PERIOD: _period,
}


def _of_entries(draft: Draft, steps: tuple[Step, ...]) -> Draft:
    """Without the pages of capabilities, to which nothing may lead then."""
    selection = replace(draft.book.selection, capabilities=_NO_CAPABILITY)
    book = replace(draft.book, selection=selection)
    return Draft(book, replace(draft.request, steps=steps))


def _as_shown(book: "Book", kind: Kind) -> "Book":
    """The book with what this kind shows of entries, and those files that a request may carry."""
    files = tuple(replace(file, inside=file.embedded.media_type in EMBEDDED) for file in book.files)
    forms = book.forms
    entries = tuple(
        replace(
            entry,
            content=shown_content(
                kind, entry.content, forms[entry.content.form, entry.content.form_edition]
            ),
        )
        for entry in book.entries
    )
    return replace(book, entries=entries, files=files, data=None)


def _request(book: "Book", kind: Kind, supersedes: str) -> Request:
    history = book.history
    return Request(
        id=new_id(),
        kind=kind,
        made=instant_text(book.made),
        supersedes=supersedes,
        owner=book.owner.name,
        registration=book.owner.registration,
        fictional=book.owner.fictional,
        steps=(),
        capabilities=(),
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
