"""Erasing for good: values, salts, index rows and files go; the history's lines stay.

What is to go is found out first (`erasure`), as lines whose values go and states that stand from
then on, so that it can be told before anything happens; then it is done, in one transaction.
"""

from dataclasses import dataclass

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage import history, lineage, reading, records, scratch, search
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.erasure import Erasure
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

TOOK_OUT = Phrase("Took out what was erased for good")


@dataclass(frozen=True, slots=True, kw_only=True)
class Erased:
    """How much went: recorded values, and files that nothing else uses."""

    values: int
    files: int


def erase(change: Change, erasure: Erasure, why: str) -> Erased:
    """Does what was found out, with a line in the history for each subject. There is no undo."""
    session = change.session
    values = history.erase_lines(session, erasure.lines)
    for typed in erasure.typing:
        scratch.overwrite(session, typed.editor, typed.content)
    for one in erasure.anew:  # versions that nobody chose from yet come before the one shown
        change.record(TOOK_OUT, one.kind, one.subject, one.state, follows=one.follows)
    for subject in erasure.subjects:
        session.execute(sa.delete(ImportedRow).where(col(ImportedRow.entry_id) == subject))
        if subject in erasure.whole:
            _drop_entry(session, subject)
        else:
            _index_again(session, subject)
        change.note(f"{history.ERASED_FOR_GOOD}: {why}", subject, erases=True)
    search.rebuild(session)
    return Erased(values=values, files=drop_unused(session))


def erase_entry(session: Session, entry_id: str) -> None:
    """Erases an entry that was erased on another computer, with all its revisions."""
    history.erase_values(session, entry_id)
    _drop_entry(session, entry_id)
    drop_unused(session)


def _drop_entry(session: Session, entry_id: str) -> None:
    search.forget(session, session.get_one(EntryRow, entry_id).search_row)
    scratch.forget_entry(session, entry_id)
    for table in (LinkRow, AttachmentRow, TagRow, ImportedRow):
        session.execute(sa.delete(table).where(col(table.entry_id) == entry_id))
    session.execute(sa.delete(EntryRow).where(col(EntryRow.id) == entry_id))


def _index_again(session: Session, subject: str) -> None:
    # A version that nobody chose from was in the index too.
    row = session.get(EntryRow, subject)
    if row is not None:
        lines = lineage.of_subject(session, subject)
        others = lineage.beside(session, lines, lineage.standing(session, lines)[:-1])
        records.index(session, row, reading.entry(session, subject).content, others)


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
    # A request names the files that it showed too, inside its data, where quotes are escaped:
    # what it keeps is the PDF that went out, in which they are.
    named = f'"sha256":"{sha256}"'
    for column in (HistoryValueRow.value, TypingRow.content):
        query = select(sa.literal(1)).where(sa.func.instr(column, named) > 0).limit(1)
        if session.exec(query).first():
            return True
    return False
