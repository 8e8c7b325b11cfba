"""What was brought in from elsewhere: known again by digests, with what its columns meant."""

import json
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.lineage import first_turn
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import AttachmentRow, EntryRow, ImportedRow, ImportRow


def import_state(name: str, headings: Collection[str], columns: Mapping[str, Json]) -> State:
    """An import as the history keeps it."""
    return {
        "name": name,
        "headings": sorted(headings),
        "columns": dict(columns),
        "removed": False,
    }


def keep_digests(change: Change, import_id: str, items: Iterable[tuple[str, str]]) -> None:
    """Notes which entry each digest became."""
    rows = [
        {
            "import_id": import_id,
            "digest": digest,
            "portfolio_id": change.portfolio_id,
            "entry_id": entry_id,
        }
        for digest, entry_id in items
    ]
    change.session.execute(sa.insert(ImportedRow), rows)


def imported(session: Session) -> Mapping[str, str]:
    """The day on which each digest was brought in, those of imports that were taken back apart."""
    query = (
        select(ImportedRow.digest, ImportRow.at)
        .join(ImportRow, col(ImportRow.id) == col(ImportedRow.import_id))
        .where(sa.not_(col(ImportRow.removed)))
        .order_by(first_turn(ImportRow.id), col(ImportRow.id))
    )
    return {digest: at[:10] for digest, at in session.exec(query)}


def attached(session: Session) -> Mapping[str, str]:
    """The title of an entry that has each attached file, by SHA-256; removed entries apart."""
    query = (
        select(AttachmentRow.sha256, EntryRow.title)
        .join(EntryRow, col(EntryRow.id) == col(AttachmentRow.entry_id))
        .where(sa.not_(col(EntryRow.removed)))
    )
    return dict(session.exec(query).all())


def remembered(session: Session, headings: Collection[str]) -> dict[str, Any] | None:
    """What these headings meant the last time, even if that import was taken back since."""
    query = (
        select(ImportRow.columns)
        .where(col(ImportRow.headings) == canonical_json(sorted(headings)).decode())
        .order_by(first_turn(ImportRow.id).desc(), col(ImportRow.id))
        .limit(1)
    )
    found = session.exec(query).first()
    return json.loads(found) if found else None
