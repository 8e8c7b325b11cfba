"""What an export is made of: a portfolio, or a part of it, as a book to be printed."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from fcp_portfolio.domain.coverage import coverage, evidence_of
from fcp_portfolio.domain.entry import Attachment, Entry
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import without_official_statements
from fcp_portfolio.domain.identity import Json, canonical_json, new_id, sha256_hex
from fcp_portfolio.domain.merging import NOTE
from fcp_portfolio.domain.people import Person, Rating
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.selection import Selection
from fcp_portfolio.domain.sign_off import Answer, SignOff, Standing
from fcp_portfolio.domain.verdict import RestsOn, as_the_owner_says
from fcp_portfolio.services.exchange import entry_json
from fcp_portfolio.services.files import open_file, text_going_out
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rating_state
from fcp_portfolio.services.route_settings import going_out
from fcp_portfolio.services.sign_offs import of_entries, standings_in
from fcp_portfolio.services.stages import stages_by
from fcp_portfolio.storage import answers as stored_answers
from fcp_portfolio.storage import files, keys, reading
from fcp_portfolio.storage import history as stored_history
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.files import KeptFile
from fcp_portfolio.storage.given import given_state

if TYPE_CHECKING:
    from fcp_portfolio.documents.book import AnswerInBook, Book, DataInBook, FileInBook

_SHOWS_MORE = "Not inside: it shows entries that are not in this document."
_PHOTO = "Not inside: a photo can hold where it was taken. The portfolio keeps it."
_ENDINGS = {"application/pdf": ".pdf", "message/rfc822": ".eml", "image/png": ".png"}
DATA_SCHEMA = "fcp-portfolio/portfolio/1"
FULL = "full"
REQUEST = "request"
"""The profile of what goes to a reviewer."""


def selected(entries: tuple[Entry, ...], selection: Selection) -> tuple[Entry, ...]:
    """The entries that go out."""
    return tuple(entry for entry in entries if selection.takes(entry))


def make_book(portfolio: Portfolio, profile: str, selection: Selection) -> "Book":
    """Everything that is printed. Private and removed entries are left out here."""
    from fcp_portfolio.documents.book import Book, HistoryInBook  # heavy

    frameworks = portfolio.frameworks
    if profile == REQUEST:
        frameworks = tuple(map(without_official_statements, frameworks))
    with portfolio.read() as session:
        entries = selected(reading.entries(session), selection)
        people = reading.everyone(session)
        signed = standings_in(portfolio, session)
        ratings = tuple(r for r in reading.ratings(session) if selection.holds(r))
        # Not the notes, which tell of exports: the same portfolio must give the same document.
        lines = [x for x in stored_history.lines(session) if x.subject_kind != NOTE]
    return Book(
        owner=portfolio.owner,
        frameworks=frameworks,
        coverage={
            framework.key: tuple(
                row
                for row in coverage(
                    framework,
                    evidence_of(entries, framework.homes),
                    portfolio.forms,
                    ratings,
                    standings=signed,
                )
                if selection.shows(row.node.path)
            )
            for framework in frameworks
        },
        entries=entries,
        forms=_forms(portfolio, entries),
        people=people,
        ratings=ratings,
        files=files_of(portfolio, entries),
        answers=answers_in_book(portfolio, entries, selection),
        # A part of the portfolio says nothing of what it leaves out.
        stages=() if selection.capabilities else stages_by(portfolio, signed),
        standings=_of_entries(entries, signed),
        made=portfolio.clock(),
        zone=portfolio.copy.zone,
        profile=profile,
        document_id=new_id(),
        selection=selection,
        scales=portfolio.definitions.scales,
        history=HistoryInBook(
            lines=len(lines), first=lines[0].at, last=lines[-1].at, chain=lines[-1].chain
        ),
        drawings=portfolio.copy.drawings,
        data=_data(
            portfolio, entries, ratings, people, _said(portfolio, profile, selection, entries)
        ),
    )


def _data(
    portfolio: Portfolio,
    entries: tuple[Entry, ...],
    ratings: tuple[Rating, ...],
    people: Mapping[str, Person],
    said: Mapping[str, Json],
) -> "DataInBook":
    from fcp_portfolio.documents.book import DataInBook  # heavy

    content = canonical_json(
        {
            "schema": DATA_SCHEMA,
            "owner": {
                "name": portfolio.owner.name,
                "registration": portfolio.owner.registration,
                "aim": portfolio.owner.aim,
                "fictional": portfolio.owner.fictional,
            },
            "frameworks": [framework.key for framework in portfolio.frameworks],
            "entries": [entry_json(portfolio, entry, people) for entry in entries],
            "ratings": [rating_state(rating) | {"id": rating.id} for rating in ratings],
            **said,
        }
    )
    return DataInBook(content=content, sha256=sha256_hex(content))


def _said(
    portfolio: Portfolio, profile: str, selection: Selection, entries: Sequence[Entry]
) -> Mapping[str, Json]:
    """The routes that are followed and what was said to them, where everything goes out."""
    if profile != FULL or selection.narrowed or not portfolio.routes:
        return {}
    said = going_out(portfolio, {entry.id for entry in entries})
    return {
        "routes": [route.key for route in portfolio.routes],
        "said_to_routes": [given_state(one) for one in said],
    }


def _forms(portfolio: Portfolio, entries: tuple[Entry, ...]) -> dict[tuple[str, str], Form]:
    used = {(entry.content.form, entry.content.form_edition) for entry in entries}
    return {key: portfolio.form(*key) for key in used}


def answers_in_book(
    portfolio: Portfolio,
    entries: tuple[Entry, ...],
    selection: Selection,
    only: Collection[str] | None = None,
) -> "tuple[AnswerInBook, ...]":
    """What came back about the capabilities and entries shown, oldest first; `only` those with ids.

    A file that shows more than these entries is not embedded.
    """
    public = {entry.id for entry in entries}
    with portfolio.read() as session:
        answers = stored_answers.answers(session)
        said = _shown(stored_answers.sign_offs(session), selection, public)
        requests = {kept.request.id: kept.request for kept in stored_requests.requests(session)}
        known = {key.card.fingerprint for key in keys.known_keys(session)}
        kept = {answer.sha256: files.find_file(session, answer.sha256) for answer in answers}
    told = [
        (answer, of_answer)
        for answer in answers
        if (of_answer := tuple(one for one in said if one.answer == answer.id)) or answer.declined
        if only is None or answer.id in only
    ]
    shown = public | {one.id for one in said}
    return tuple(
        _answer(
            portfolio,
            number,
            _Told(answer, of_answer, requests[answer.request], kept[answer.sha256]),
            shown=shown,
            known=known,
        )
        for number, (answer, of_answer) in enumerate(told, 1)
    )


def _shown(
    sign_offs: Sequence[SignOff], selection: Selection, public: Collection[str]
) -> list[SignOff]:
    """What was said of capabilities and entries that go out, or of such an answer."""
    by_id = {one.id: one for one in sign_offs}

    def goes_out(one: SignOff) -> bool:
        if earlier := by_id.get(one.about):
            return goes_out(earlier)
        return selection.shows(one.about) if one.of_capability else one.about in public

    return [one for one in sign_offs if goes_out(one)]


def _of_entries(
    entries: tuple[Entry, ...], signed: Sequence[Standing]
) -> Mapping[str, tuple[Standing, ...]]:
    found = of_entries(signed)
    return {entry.id: found[entry.id] for entry in entries if entry.id in found}


class _Told(NamedTuple):
    """An answer with what it says of what is shown, its request and the file that came."""

    answer: Answer
    said: tuple[SignOff, ...]
    request: Request
    file: KeptFile | None


def _answer(
    portfolio: Portfolio, number: int, told: _Told, *, shown: set[str], known: set[str]
) -> "AnswerInBook":
    from fcp_portfolio.documents.book import AnswerInBook  # heavy

    answer, request, file = told.answer, told.request, told.file
    commented = told.said if answer.role is Role.REVIEWER else told.said[:1]
    listed = {*(one.id for one in request.entries), *(one.id for one in request.answers)}
    hidden = not listed <= shown
    photo = file is not None and file.picture is not None
    ending = _ENDINGS.get(file.media_type, "") if file else ""
    return AnswerInBook(
        answer=answer,
        number=request.number,
        rests_on=as_the_owner_says(
            RestsOn.CARD if answer.fingerprint in known else answer.rests_on
        ),
        comments=tuple(one for one in commented if one.comment),
        name=f"{_called(answer, number)} request {request.number}{ending}",
        media_type=file.media_type if file else "",
        size=file.size if file else 0,
        open=partial(open_file, portfolio, answer.sha256),
        inside=not hidden and not photo,
        why_not=_SHOWS_MORE if hidden else _PHOTO,
    )


def _called(answer: Answer, number: int) -> str:
    return f"answer {number} to" if answer.way.is_answer else f"document {number} held for"


def files_of(portfolio: Portfolio, entries: Sequence[Entry]) -> "tuple[FileInBook, ...]":
    """The files of these entries, each once; photos with their upright copies."""
    distinct: dict[str, Attachment] = {}
    for entry in entries:
        for item in entry.content.attachments:
            distinct.setdefault(item.sha256, item)
    with portfolio.read() as session:
        pictures = files.pictures(session)
    return tuple(_file(portfolio, item, pictures.get(item.sha256)) for item in distinct.values())


def _file(portfolio: Portfolio, item: Attachment, picture: KeptFile | None) -> "FileInBook":
    from fcp_portfolio.documents.book import FileInBook  # heavy

    if picture is None:
        return FileInBook(
            attachment=item,
            open=partial(open_file, portfolio, item.sha256),
            text=partial(text_going_out, portfolio, item.sha256),
        )
    ending = ".png" if picture.media_type == "image/png" else ".jpg"
    copy = replace(
        item,
        sha256=picture.sha256,
        name=f"{item.name.rsplit('.', 1)[0]}{ending}",
        media_type=picture.media_type,
        size=picture.size,
    )
    return FileInBook(
        attachment=item, copy=copy, open=partial(open_file, portfolio, picture.sha256)
    )
