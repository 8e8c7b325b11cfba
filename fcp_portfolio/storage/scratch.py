"""Text being typed: one row for each open editor, overwritten, outside history and index."""

import uuid
from collections.abc import Set

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.entry import content_json
from fcp_portfolio.domain.identity import canonical_json, instant_text
from fcp_portfolio.storage.reading import Typing
from fcp_portfolio.storage.tables import HistoryValueRow, TypingRow


def keep(session: Session, portfolio_id: str, typing: Typing) -> None:
    """Overwrites what the editor held."""
    session.merge(
        TypingRow(
            editor=typing.editor,
            portfolio_id=portfolio_id,
            entry_id=typing.entry,
            content=canonical_json(content_json(typing.content)).decode(),
            kept_at=instant_text(typing.kept_at),
        )
    )


def forget(session: Session, editor: str) -> None:
    """Drops what the editor held, once it is a revision or was given up."""
    session.execute(sa.delete(TypingRow).where(col(TypingRow.editor) == editor))


def overwrite(session: Session, editor: str, content: str | None) -> None:
    """Has an editor hold other content, or nothing; when it was typed stays as it is."""
    if content is None:
        forget(session, editor)
    else:
        row = session.get_one(TypingRow, editor)
        row.content = content
        session.flush()


def forget_entry(session: Session, entry_id: str) -> None:
    """Drops whatever was being typed about an entry."""
    about = (col(TypingRow.entry_id) == entry_id) | (col(TypingRow.editor) == entry_id)
    session.execute(sa.delete(TypingRow).where(about))


def take_in(mine: Session, theirs: Session, dead: Set[str]) -> None:
    """Takes what was being typed in another version, unless it was kept or erased since.

    Where an editor of the same name holds something else here, it becomes something not yet logged.
    """
    for row in theirs.exec(select(TypingRow)):
        if not dead.isdisjoint((row.entry_id, row.editor)) or _is_here(mine, row.content):
            continue
        taken = row.model_dump()
        if mine.get(TypingRow, row.editor) is not None:
            name = f"{row.editor}/{row.content}"
            taken |= {"editor": str(uuid.uuid5(uuid.NAMESPACE_OID, name)), "entry_id": None}
        mine.execute(sa.insert(TypingRow), [taken])


def _is_here(session: Session, content: str) -> bool:
    inside = sa.func.instr(HistoryValueRow.value, content) > 0
    recorded = select(sa.literal(1)).where(inside).limit(1)
    typed = select(sa.literal(1)).where(TypingRow.content == content).limit(1)
    return any(session.exec(query).first() for query in (recorded, typed))
