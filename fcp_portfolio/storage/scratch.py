"""Text being typed: one row for each open editor, overwritten, outside history and index."""

import sqlalchemy as sa
from sqlmodel import Session, col

from fcp_portfolio.domain.entry import content_json
from fcp_portfolio.domain.identity import canonical_json, instant_text
from fcp_portfolio.storage.reading import Typing
from fcp_portfolio.storage.tables import TypingRow


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


def forget_entry(session: Session, entry_id: str) -> None:
    """Drops whatever was being typed about an entry."""
    about = (col(TypingRow.entry_id) == entry_id) | (col(TypingRow.editor) == entry_id)
    session.execute(sa.delete(TypingRow).where(about))
