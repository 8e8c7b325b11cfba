"""Erasing for good: values, salts, index rows and files go; the history's lines stay."""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import history, lineage, reading, records, scratch, search
from fcp_portfolio.storage.database import Database
from fcp_portfolio.storage.tables import (
    AttachmentRow,
    ChunkRow,
    EntryRow,
    FileRow,
    HistoryValueRow,
    ImportedRow,
    LinkRow,
    TagRow,
    TypingRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """How much went: recorded values, and files that nothing else uses."""

    values: int
    files: int


def erase_entry(session: Session, entry_id: str) -> Erased:
    """Erases an entry with all its revisions, and the files that only it used."""
    row = session.get_one(EntryRow, entry_id)
    search.forget(session, row.search_row)
    values = history.erase_values(session, entry_id)
    scratch.forget_entry(session, entry_id)
    for table in (LinkRow, AttachmentRow, TagRow, ImportedRow):
        session.execute(sa.delete(table).where(col(table.entry_id) == entry_id))
    session.execute(sa.delete(EntryRow).where(col(EntryRow.id) == entry_id))
    return Erased(values=values, files=drop_unused(session))


def erase_revision(session: Session, entry_id: str, number: int) -> Erased:
    """Erases one earlier revision; raises Refused for the present one, or one that is not there."""
    known = history.revisions(session, entry_id)
    if number not in {revision.number for revision in known}:
        message = Phrase(
            "There is no revision {number}: this entry has {known}.",
            number=number,
            known=len(known),
        )
        raise Refused(message)
    if number == len(known):
        message = Phrase("This is the present text. Edit it first, or erase the whole entry.")
        raise Refused(message)
    values = history.erase_values(session, entry_id, {number})
    # A version that nobody chose from was in the index too.
    row = session.get_one(EntryRow, entry_id)
    lines = lineage.of_subject(session, entry_id)
    others = lineage.beside(session, lines, lineage.standing(session, lines)[:-1])
    records.index(session, row, reading.entry(session, entry_id).content, others)
    return Erased(values=values, files=drop_unused(session))


def vacuum(database: Database) -> None:
    """Rewrites the file, so that no freed page holds anything."""
    database.run_alone("VACUUM")
    database.checkpoint()


def drop_unused(session: Session) -> int:
    """Drops every file that no recorded state and no text being typed uses, with its copies.

    Files that were added to an editor and never kept go too: they may be what is to be erased.
    """
    everything = session.exec(select(FileRow.sha256, FileRow.picture)).all()
    used = {sha256 for sha256, _ in everything if _is_used(session, sha256)}
    used |= {picture for sha256, picture in everything if picture and sha256 in used}
    unused = [sha256 for sha256, _ in everything if sha256 not in used]
    for table in (ChunkRow, FileRow):
        session.execute(sa.delete(table).where(col(table.sha256).in_(unused)))
    return len(unused)


def _is_used(session: Session, sha256: str) -> bool:
    # A digest is 64 hexadecimal digits: nothing else in a recorded value looks like it.
    for column in (HistoryValueRow.value, TypingRow.content):
        query = select(sa.literal(1)).where(col(column).contains(sha256)).limit(1)
        if session.exec(query).first():
            return True
    return False
