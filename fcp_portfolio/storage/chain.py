"""Whether the history stands as it was written: each computer's lines are a chain of digests."""

from collections.abc import Iterator

from sqlmodel import Session, col, select

from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.change import FIRST_LINK, chain_link, value_digest
from fcp_portfolio.storage.tables import HistoryRow, HistoryValueRow


def faults(session: Session) -> Iterator[str]:
    """Sentences about lines whose chain or digest does not fit; none in a sound history.

    The lines of one machine are a chain, or several that begin alike where a backup came back.
    """
    query = (
        select(HistoryRow, HistoryValueRow.salt, HistoryValueRow.value)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id), isouter=True)
        .order_by(col(HistoryRow.machine), col(HistoryRow.position), col(HistoryRow.turn))
    )
    ends: dict[tuple[str, int], list[str]] = {}
    for row, salt, value in session.exec(query):
        before = ends.get((row.machine, row.position - 1), [])
        links = before if row.position > 1 else [FIRST_LINK]
        if not any(chain_link(link, _fields(row)) == row.chain for link in links):
            yield Phrase(
                "The history was changed at line {position}, made {at}.",
                position=row.position,
                at=row.at,
            )
        if salt and value_digest(salt, value) != row.digest:
            yield Phrase(
                "What the history keeps for line {position}, made {at}, was changed.",
                position=row.position,
                at=row.at,
            )
        ends.setdefault((row.machine, row.position), []).append(row.chain)


def _fields(row: HistoryRow) -> dict[str, Json]:
    names = (
        "id",
        "machine",
        "position",
        "at",
        "zone",
        "who",
        "what",
        "subject_kind",
        "subject",
        "change",
        "undoes",
        "digest",
    )
    return {name: getattr(row, name) for name in names}
