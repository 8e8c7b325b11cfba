"""Everything that is read out of a portfolio, as values. Rows stay here."""

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.coverage import EACH_FOR_ITSELF, Evidence
from fcp_portfolio.domain.elsewhere import elsewhere_from_json
from fcp_portfolio.domain.entry import Attachment, Content, Entry, Link, content_from_json
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.people import Owner, Person, Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.lineage import first_turn
from fcp_portfolio.storage.tables import (
    AttachmentRow,
    DefinitionRow,
    DetailsRow,
    EntryRow,
    FileRow,
    LinkRow,
    PersonRow,
    PortfolioRow,
    RatingRow,
    TagRow,
    TypingRow,
)

_ENTRY: tuple[Any, ...] = (
    *(col(EntryRow.id), col(EntryRow.form), col(EntryRow.form_edition), col(EntryRow.title)),
    *(col(EntryRow.occurred), col(EntryRow.minutes), col(EntryRow.person)),
    *(col(EntryRow.field_values), col(EntryRow.private), col(EntryRow.draft)),
    *(col(EntryRow.created), col(EntryRow.changed), col(EntryRow.zone)),
    *(col(EntryRow.revision), col(EntryRow.removed), col(EntryRow.elsewhere)),
)
_LINK: tuple[Any, ...] = (
    *(col(LinkRow.entry_id), col(LinkRow.framework), col(LinkRow.edition), col(LinkRow.path)),
    *(col(LinkRow.code), col(LinkRow.title), col(LinkRow.why)),
)
SEPARATOR = "\x1f"
_ID_LENGTH = 36


@dataclass(frozen=True, slots=True, kw_only=True)
class Typing:
    """Text being typed in one open editor. `entry` is None for something not yet logged."""

    editor: str
    entry: str | None
    content: Content
    kept_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Whose portfolio it is, the keys of what it uses and follows, and the id of that record."""

    id: str
    owner: Owner
    frameworks: tuple[str, ...]
    routes: tuple[str, ...]


def details(session: Session) -> Details:
    """Owner, frameworks and routes."""
    row = session.exec(select(DetailsRow)).one()
    owner = Owner(
        name=row.name, registration=row.registration, aim=row.aim, fictional=row.fictional
    )
    return Details(
        id=row.id,
        owner=owner,
        frameworks=tuple(json.loads(row.frameworks)),
        routes=tuple(json.loads(row.routes)),
    )


def kind(session: Session) -> str:
    """What the file is for, as it says itself."""
    return session.exec(select(PortfolioRow.kind)).one()


def definition_texts(session: Session) -> dict[str, str]:
    """The YAML texts kept in the portfolio, by `framework:<key>` and `form:<id>:<edition>`."""
    return dict(session.exec(select(DefinitionRow.name, DefinitionRow.text)).all())


def full_id(session: Session, given: str) -> str:
    """The entry id that begins with what was given; raises NotFound or Refused."""
    if len(given) == _ID_LENGTH:
        query = select(EntryRow.id).where(col(EntryRow.id) == given)
    else:
        begins = col(EntryRow.id).startswith(given.lower(), autoescape=True)
        query = select(EntryRow.id).where(begins).limit(2)
    found = session.exec(query).all()
    if not found or not given:
        message = Phrase("There is no entry “{given}” in this portfolio.", given=given)
        raise NotFound(message)
    if len(found) > 1:
        message = Phrase(
            "More than one entry begins with “{given}”. Give more of the id.", given=given
        )
        raise Refused(message)
    return found[0]


def entry(session: Session, entry_id: str) -> Entry:
    """One entry, removed ones too; raises NotFound."""
    found = entries(session, [full_id(session, entry_id)])
    return found[0]


def entries(session: Session, ids: Sequence[str] | None = None) -> tuple[Entry, ...]:
    """Whole entries in order of the date they occurred: the given ones, or all not removed.

    Four queries, however many entries there are.
    """
    query = sa.select(*_ENTRY).order_by(
        col(EntryRow.occurred).nulls_last(), col(EntryRow.created), col(EntryRow.id)
    )
    if ids is None:
        query = query.where(sa.not_(col(EntryRow.removed)))
    else:
        query = query.where(col(EntryRow.id).in_(ids))
    rows = session.execute(query).all()
    links = _links(session, ids)
    attachments = _attachments(session, ids)
    tags = _tags(session, ids)
    return tuple(
        _entry(row, links.get(row[0], ()), attachments.get(row[0], ()), tags.get(row[0], ()))
        for row in rows
    )


def final_revisions(session: Session, *, public: bool = False) -> dict[str, int]:
    """The revision at which each final entry stands: which of them changed since they were read.

    Where it is `public`, those of entries that are not private.
    """
    query = sa.select(col(EntryRow.id), col(EntryRow.revision)).where(
        col(EntryRow.removed) == sa.false(), col(EntryRow.draft) == sa.false()
    )
    if public:
        query = query.where(col(EntryRow.private) == sa.false())
    return {row.id: row.revision for row in session.execute(query)}


def private_ids(session: Session) -> frozenset[str]:
    """The ids of the private entries, removed ones too."""
    query = sa.select(col(EntryRow.id)).where(col(EntryRow.private) == sa.true())
    return frozenset(session.execute(query).scalars())


def _entry(
    row: "sa.Row[*tuple[Any, ...]]",
    links: Sequence[Link],
    attachments: Sequence[Attachment],
    tags: Sequence[str],
) -> Entry:
    # Columns taken apart at once: a thousand rows as objects of their own take twice as long.
    entry_id, form, edition, title, occurred, minutes, person, values, private, *kept = row
    draft, created, changed, zone, revision, removed, elsewhere = kept
    return Entry(
        id=entry_id,
        content=Content(
            form=form,
            form_edition=edition,
            title=title,
            occurred=date.fromisoformat(occurred) if occurred else None,
            minutes=minutes,
            person=person,
            values=json.loads(values),
            links=tuple(links),
            attachments=tuple(attachments),
            private=private,
            tags=tuple(tags),
            elsewhere=elsewhere_from_json(json.loads(elsewhere)) if elsewhere else None,
        ),
        draft=draft,
        created=read_instant(created),
        changed=read_instant(changed),
        zone=zone,
        revision=revision,
        removed=removed,
    )


def _links(session: Session, ids: Sequence[str] | None) -> dict[str, list[Link]]:
    query = sa.select(*_LINK).order_by(col(LinkRow.position))
    if ids is not None:
        query = query.where(col(LinkRow.entry_id).in_(ids))
    found: dict[str, list[Link]] = {}
    for entry_id, framework, edition, path, code, title, why in session.execute(query).all():
        link = Link(
            framework=framework, edition=edition, path=path, code=code, title=title, why=why
        )
        found.setdefault(entry_id, []).append(link)
    return found


def _attachments(session: Session, ids: Sequence[str] | None) -> dict[str, list[Attachment]]:
    query = (
        select(AttachmentRow, FileRow.media_type, FileRow.size, FileRow.pages)
        .join(FileRow, col(FileRow.sha256) == col(AttachmentRow.sha256))
        .order_by(col(AttachmentRow.position))
    )
    if ids is not None:
        query = query.where(col(AttachmentRow.entry_id).in_(ids))
    found: dict[str, list[Attachment]] = {}
    for row, media_type, size, pages in session.exec(query):
        item = Attachment(
            sha256=row.sha256,
            name=row.name,
            description=row.description,
            media_type=media_type,
            size=size,
            pages=pages,
        )
        found.setdefault(row.entry_id, []).append(item)
    return found


def _tags(session: Session, ids: Sequence[str] | None) -> dict[str, list[str]]:
    query = select(TagRow.entry_id, TagRow.tag).order_by(col(TagRow.position))
    if ids is not None:
        query = query.where(col(TagRow.entry_id).in_(ids))
    found: dict[str, list[str]] = {}
    for entry_id, tag in session.exec(query):
        found.setdefault(entry_id, []).append(tag)
    return found


def tags(session: Session) -> tuple[str, ...]:
    """Every tag in use, in order of the alphabet; not those of entries that were removed."""
    query = (
        select(TagRow.tag)
        .join(EntryRow, col(EntryRow.id) == col(TagRow.entry_id))
        .where(sa.not_(col(EntryRow.removed)))
        .distinct()
    )
    return tuple(sorted(session.exec(query), key=str.casefold))


def evidence(
    session: Session, homes: Mapping[str, str] = EACH_FOR_ITSELF, *, public: bool = False
) -> Iterator[Evidence]:
    """Where entries that are not removed count, by the homes of a framework: once in each.

    Where it is `public`, those that are not private.
    """
    paths = joined(LinkRow.path)
    query = sa.select(
        col(EntryRow.form), col(EntryRow.occurred), col(EntryRow.draft), paths.label("paths")
    ).where(col(EntryRow.removed) == sa.false(), paths.is_not(None))
    if public:
        query = query.where(col(EntryRow.private) == sa.false())
    for form, occurred, draft, linked in session.connection().execute(query).fetchall():
        when = date.fromisoformat(occurred) if occurred else None
        for path in dict.fromkeys(homes.get(one, one) for one in linked.split(SEPARATOR)):
            yield Evidence(path, form, when, draft)


def joined(column: str) -> "sa.ScalarSelect[str]":
    """One column of an entry's links as one text; an index alone holds codes and paths."""
    return (
        sa.select(sa.func.group_concat(col(column), SEPARATOR))
        .where(col(LinkRow.entry_id) == col(EntryRow.id))
        .scalar_subquery()
    )


def people(session: Session) -> tuple[Person, ...]:
    """Everyone not removed, by name."""
    query = select(PersonRow).where(sa.not_(col(PersonRow.removed))).order_by(col(PersonRow.name))
    return tuple(_person(row) for row in session.exec(query))


def last_person(session: Session, forms: Collection[str]) -> Person | None:
    """Who was there at the newest entry of these forms; nobody who was removed since."""
    query = (
        select(PersonRow)
        .join(EntryRow, col(EntryRow.person) == col(PersonRow.id))
        .where(
            col(EntryRow.form).in_(forms),
            sa.not_(col(EntryRow.removed)),
            sa.not_(col(PersonRow.removed)),
        )
        .order_by(col(EntryRow.occurred).desc().nulls_first(), col(EntryRow.created).desc())
        .limit(1)
    )
    row = session.exec(query).first()
    return _person(row) if row else None


def everyone(session: Session) -> Mapping[str, Person]:
    """Every person there ever was, removed ones too: entries may still name them."""
    return {row.id: _person(row) for row in session.exec(select(PersonRow))}


def _person(row: PersonRow) -> Person:
    return Person(
        id=row.id,
        name=row.name,
        role=row.role,
        registration_body=row.registration_body,
        registration_number=row.registration_number,
        email=row.email,
    )


def ratings(session: Session) -> tuple[Rating, ...]:
    """All ratings in the order of their dates, and within a day of their making."""
    query = (
        select(RatingRow)
        .where(sa.not_(col(RatingRow.removed)))
        .order_by(col(RatingRow.on), first_turn(RatingRow.id), col(RatingRow.id))
    )
    return tuple(
        Rating(
            id=row.id,
            framework=row.framework,
            edition=row.edition,
            path=row.path,
            code=row.code,
            title=row.title,
            scale=row.scale,
            level=row.level,
            on=date.fromisoformat(row.on),
            comment=row.comment,
            by=row.by,
        )
        for row in session.exec(query)
    )


def typing(session: Session) -> tuple[Typing, ...]:
    """What is being typed, or was when the program was killed; oldest first."""
    query = select(TypingRow).order_by(col(TypingRow.kept_at))
    return tuple(
        Typing(
            editor=row.editor,
            entry=row.entry_id,
            content=content_from_json(json.loads(row.content)),
            kept_at=read_instant(row.kept_at),
        )
        for row in session.exec(query)
    )
