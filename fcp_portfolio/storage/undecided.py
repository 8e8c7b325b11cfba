"""Versions of one thing that stand beside each other, because two computers changed it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from fcp_portfolio.domain.deeds import deed
from fcp_portfolio.domain.identity import read_instant
from fcp_portfolio.domain.merging import written_on_erased
from fcp_portfolio.storage import lineage
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import HistoryRow, SnapshotRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of several states of a thing, by the line that recorded it.

    `on_erased` says that it goes back to a passage which another computer erased for good.
    """

    line: str
    machine: str
    at: datetime
    who: str
    what: str
    state: State
    on_erased: bool

    @property
    def removed(self) -> bool:
        """Whether it was removed there."""
        return bool(self.state.get("removed"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Undecided:
    """A thing of which several versions stand; the one that is shown everywhere is the last."""

    subject: str
    kind: str
    versions: tuple[Version, ...]


def undecided(session: Session) -> tuple[Undecided, ...]:
    """Everything that waits for somebody to choose."""
    return tuple(
        Undecided(
            subject=subject,
            kind=lines[0].kind,
            versions=_versions(session, subject, [line.id for line in lines]),
        )
        for subject, lines in lineage.undecided(session).items()
    )


def machine_names(session: Session) -> Mapping[str, str]:
    """What the computers are called that published this portfolio."""
    query = select(SnapshotRow.machine, SnapshotRow.machine_name).order_by(
        col(SnapshotRow.generation)
    )
    return dict(session.exec(query).all())


def _versions(session: Session, subject: str, lines: list[str]) -> tuple[Version, ...]:
    of_subject = lineage.of_subject(session, subject)
    stale = written_on_erased(of_subject, [line for line in of_subject if line.id in lines])
    values = lineage.values(session, lines)
    rows = [session.get_one(HistoryRow, line) for line in lines]
    return tuple(
        Version(
            line=row.id,
            machine=row.machine,
            at=read_instant(row.at),
            who=row.who,
            what=deed(row.what),
            state=json.loads(values[row.id]),
            on_erased=row.id in stale,
        )
        for row in rows
    )
