"""How each kind of recorded subject is written to its rows.

A subject's whole state is one JSON value; the history keeps every such value, and writing an
earlier one back is how undo and restore work. A new kind of subject is one more row in `WRITERS`.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col

from fcp_portfolio.domain.elsewhere import elsewhere_json
from fcp_portfolio.domain.entry import Content, content_from_json, content_json
from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.domain.subject import SUBJECTS
from fcp_portfolio.storage import search
from fcp_portfolio.storage.subjects import SubjectRow
from fcp_portfolio.storage.tables import (
    AnswerRow,
    AttachmentRow,
    DefinitionRow,
    DetailsRow,
    EntryRow,
    GivenRow,
    ImportRow,
    KnownKeyRow,
    LinkRow,
    PersonRow,
    PlannedRow,
    RatingRow,
    RequestRow,
    SigningKeyRow,
    SignOffRow,
    TagRow,
)
from fcp_portfolio.storage.templates import TemplateRow

State = Mapping[str, Json]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """When and where a state is written, when its subject was made, its revision (from 1).

    `beside` has the states of versions that nobody chose from yet, as JSON.
    """

    portfolio_id: str
    made: str
    at: str
    zone: str
    revision: int
    beside: tuple[str, ...] = ()


def entry_state(content: Content, *, draft: bool, removed: bool = False) -> State:
    """An entry as the history keeps it."""
    return {"draft": draft, "removed": removed, "content": content_json(content)}


def write_state(session: Session, kind: str, subject: str, state: State, stamp: Stamp) -> None:
    """Makes the rows say what the state says."""
    WRITERS[kind](session, subject, dict(state), stamp)


def _write_entry(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    content = content_from_json(state["content"])
    old = session.get(EntryRow, subject)
    row = EntryRow(
        id=subject,
        portfolio_id=stamp.portfolio_id,
        form=content.form,
        form_edition=content.form_edition,
        title=content.title,
        occurred=content.occurred.isoformat() if content.occurred else None,
        minutes=content.minutes,
        person=content.person,
        field_values=canonical_json(content.values).decode(),
        elsewhere=canonical_json(elsewhere_json(content.elsewhere)).decode()
        if content.elsewhere
        else "",
        draft=state["draft"],
        private=content.private,
        removed=state["removed"],
        created=old.created if old else stamp.made,
        changed=stamp.at,
        zone=stamp.zone,
        revision=stamp.revision,
        search_row=old.search_row if old else None,
    )
    row = session.merge(row)
    session.flush()
    _write_links(session, subject, content, stamp)
    _write_attachments(session, subject, content, stamp)
    _write_tags(session, subject, content, stamp)
    index(session, row, content, stamp.beside)


def index(session: Session, row: EntryRow, content: Content, beside: Iterable[str]) -> None:
    """Lets an entry be found by its words, and by those of versions beside the one shown."""
    others = [content_from_json(json.loads(one)["content"]) for one in beside]
    row.search_row = search.index(session, row.id, content, row.search_row, others)


def _write_links(session: Session, subject: str, content: Content, stamp: Stamp) -> None:
    session.execute(sa.delete(LinkRow).where(col(LinkRow.entry_id) == subject))
    rows = [
        {
            "entry_id": subject,
            "position": position,
            "portfolio_id": stamp.portfolio_id,
            "framework": link.framework,
            "edition": link.edition,
            "path": link.path,
            "code": link.code,
            "title": link.title,
            "why": link.why,
        }
        for position, link in enumerate(content.links)
    ]
    if rows:
        session.execute(sa.insert(LinkRow), rows)


def _write_attachments(session: Session, subject: str, content: Content, stamp: Stamp) -> None:
    session.execute(sa.delete(AttachmentRow).where(col(AttachmentRow.entry_id) == subject))
    rows = [
        {
            "entry_id": subject,
            "position": position,
            "portfolio_id": stamp.portfolio_id,
            "sha256": item.sha256,
            "name": item.name,
            "description": item.description,
        }
        for position, item in enumerate(content.attachments)
    ]
    if rows:
        session.execute(sa.insert(AttachmentRow), rows)


def _write_tags(session: Session, subject: str, content: Content, stamp: Stamp) -> None:
    session.execute(sa.delete(TagRow).where(col(TagRow.entry_id) == subject))
    rows = [
        {
            "entry_id": subject,
            "position": position,
            "portfolio_id": stamp.portfolio_id,
            "tag": tag,
        }
        for position, tag in enumerate(content.tags)
    ]
    if rows:
        session.execute(sa.insert(TagRow), rows)


def _write_person(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(PersonRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_rating(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(RatingRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_known_key(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(KnownKeyRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_signing_key(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(SigningKeyRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_details(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    # What was recorded before there were routes names none.
    for name in ("frameworks", "routes"):
        state[name] = canonical_json(state.get(name, [])).decode()
    session.merge(DetailsRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_definition(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    """One that was made here and is gone again leaves no row: its key is free for another."""
    if state.pop("removed", False):
        session.execute(sa.delete(DefinitionRow).where(col(DefinitionRow.id) == subject))
    else:
        session.merge(DefinitionRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_request(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(RequestRow(id=subject, portfolio_id=stamp.portfolio_id, since=stamp.at, **state))


def _write_answer(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(AnswerRow(id=subject, portfolio_id=stamp.portfolio_id, **state))
    session.flush()


def _write_sign_off(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(SignOffRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_given(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    session.merge(GivenRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_planned(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    # How often it was changed is what calendars go by: undoing counts too.
    row = PlannedRow(id=subject, portfolio_id=stamp.portfolio_id, revision=stamp.revision, **state)
    session.merge(row)


def _write_import(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    old = session.get(ImportRow, subject)
    for name in ("headings", "columns"):
        state[name] = canonical_json(state[name]).decode()
    at = old.at if old else stamp.made
    session.merge(ImportRow(id=subject, portfolio_id=stamp.portfolio_id, at=at, **state))
    session.flush()


def _write_template(session: Session, subject: str, state: dict[str, Any], stamp: Stamp) -> None:
    state["matches"] = canonical_json(state["matches"]).decode()
    session.merge(TemplateRow(id=subject, portfolio_id=stamp.portfolio_id, **state))


def _write_subject(
    kind: str, session: Session, subject: str, state: dict[str, Any], stamp: Stamp
) -> None:
    removed = state.pop("removed")
    row = SubjectRow(
        id=subject,
        portfolio_id=stamp.portfolio_id,
        kind=kind,
        state=canonical_json(state).decode(),
        made=stamp.made,
        removed=removed,
    )
    session.merge(row)


WRITERS: dict[str, Callable[[Session, str, dict[str, Any], Stamp], None]] = {
    "entry": _write_entry,
    "person": _write_person,
    "rating": _write_rating,
    "details": _write_details,
    "definition": _write_definition,
    "known_key": _write_known_key,
    "signing_key": _write_signing_key,
    "request": _write_request,
    "answer": _write_answer,
    "sign_off": _write_sign_off,
    "given": _write_given,
    "import": _write_import,
    "planned": _write_planned,
    "template": _write_template,
    **{kind: partial(_write_subject, kind) for kind in SUBJECTS},
}
