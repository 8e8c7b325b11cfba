"""One change to a portfolio: every state written in it, and its lines in the history."""

import hashlib
import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.identity import Json, canonical_json, new_id, sha256_hex
from fcp_portfolio.storage.records import Stamp, State, write_state
from fcp_portfolio.storage.tables import HistoryRow, HistoryValueRow

FIRST_LINK = "0" * 64
NOTE = "note"


@dataclass(slots=True, kw_only=True)
class Change:
    """Writes states and their history lines in one transaction, under one change id.

    The lines of one machine form a chain: each holds the SHA-256 of the one before and its own
    fields. A line holds no text, only an HMAC-SHA-256 of the recorded value under a salt that is
    kept with the value, so that erasing value and salt leaves nothing to guess from.
    """

    session: Session
    portfolio_id: str
    machine: str
    at: str
    zone: str
    who: str
    undoes: str = ""
    id: str = field(default_factory=new_id)
    _last: tuple[int, str] | None = None

    def record(self, what: str, kind: str, subject: str, state: State) -> int:
        """Writes a state; gives its revision, counted from 1."""
        revision = self._revisions(subject) + 1
        stamp = Stamp(portfolio_id=self.portfolio_id, at=self.at, zone=self.zone, revision=revision)
        self._append(what, kind, subject, state)
        write_state(self.session, kind, subject, state, stamp)
        return revision

    def begin_next(self) -> None:
        """What follows is a change of its own, undone apart, in the same transaction."""
        self.id = new_id()

    def note(self, what: str, subject: str) -> None:
        """A line in the history for what leaves no state: erased, exported."""
        self._append(what, NOTE, subject, {})

    def _revisions(self, subject: str) -> int:
        query = select(sa.func.count()).where(
            col(HistoryRow.subject) == subject, col(HistoryRow.subject_kind) != NOTE
        )
        return int(self.session.exec(query).one())

    def _append(self, what: str, kind: str, subject: str, state: State) -> None:
        position, previous = self._last or self._newest_line()
        salt = os.urandom(16)
        value = canonical_json(state)
        line: dict[str, Json] = {
            "id": new_id(),
            "machine": self.machine,
            "position": position + 1,
            "at": self.at,
            "zone": self.zone,
            "who": self.who,
            "what": what,
            "subject_kind": kind,
            "subject": subject,
            "change": self.id,
            "undoes": self.undoes,
            "digest": hmac.new(salt, value, hashlib.sha256).hexdigest(),
        }
        chain = chain_link(previous, line)
        self.session.execute(
            sa.insert(HistoryRow), [{**line, "portfolio_id": self.portfolio_id, "chain": chain}]
        )
        if state:
            self.session.execute(
                sa.insert(HistoryValueRow),
                [
                    {
                        "history_id": line["id"],
                        "portfolio_id": self.portfolio_id,
                        "salt": salt.hex(),
                        "value": value.decode(),
                    }
                ],
            )
        self._last = (position + 1, chain)

    def _newest_line(self) -> tuple[int, str]:
        query = (
            select(HistoryRow.position, HistoryRow.chain)
            .where(col(HistoryRow.machine) == self.machine)
            .order_by(col(HistoryRow.position).desc())
            .limit(1)
        )
        return self.session.exec(query).first() or (0, FIRST_LINK)


def chain_link(previous: str, line: Mapping[str, Json]) -> str:
    """The chain value of a line: SHA-256 over the one before and the line's own fields."""
    return sha256_hex(canonical_json({"previous": previous, **line}))


def value_digest(salt: str, value: str) -> str:
    """The digest a line must hold for this value."""
    return hmac.new(bytes.fromhex(salt), value.encode(), hashlib.sha256).hexdigest()
