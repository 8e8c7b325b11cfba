"""One change to a portfolio: every state written in it, and its lines in the history."""

import hashlib
import hmac
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.deeds import nameless
from fcp_portfolio.domain.identity import Json, canonical_json, new_id, sha256_hex
from fcp_portfolio.domain.merging import NOTE, Line, heads
from fcp_portfolio.storage import lineage
from fcp_portfolio.storage.records import Stamp, State, write_state
from fcp_portfolio.storage.tables import HistoryRow, HistoryValueRow

FIRST_LINK = "0" * 64


@dataclass(slots=True, kw_only=True)
class Change:
    """Writes states and their history lines in one transaction, under one change id.

    The lines of one machine form a chain: each holds the SHA-256 of the one before and its own
    fields. Where an earlier snapshot was put back, its chain forks. A line holds no text, only an
    HMAC-SHA-256 of the recorded value under a salt that is kept with the value, so that erasing
    value and salt leaves nothing to guess from.
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
    _turn: int = 0

    def record(
        self,
        what: str,
        kind: str,
        subject: str,
        state: State,
        *,
        follows: Sequence[str] = (),
        decides: bool = False,
    ) -> int:
        """Writes a state; gives its revision, counted from 1.

        What the line says for good names nobody (`nameless`). It takes the place of the version
        that is shown. Where there are others that nobody has
        chosen from yet, they stay; they go where this `decides`, or removes the whole.
        """
        known = lineage.of_subject(self.session, subject)
        revision = 1 + sum(line.kind != NOTE for line in known)
        whole = decides or bool(state.get("removed"))
        before = follows or lineage.followed(self.session, known, all_of_them=whole)
        left = [line for line in heads(known) if line.id not in before]
        stamp = Stamp(
            portfolio_id=self.portfolio_id,
            made=self._made(known),
            at=self.at,
            zone=self.zone,
            revision=revision,
            beside=lineage.beside(self.session, known, left),
        )
        self._append(nameless(what, kind), kind, subject, state, before)
        write_state(self.session, kind, subject, state, stamp)
        return revision

    def _made(self, known: Sequence[Line]) -> str:
        """When the subject was first written, as whoever merges reads it off the same lines."""
        first = next((line.id for line in known if line.kind != NOTE), None)
        return self.session.get_one(HistoryRow, first).at if first else self.at

    def begin_next(self) -> None:
        """What follows is a change of its own, undone apart, in the same transaction."""
        self.id = new_id()

    def note(
        self, what: str, subject: str, value: State | None = None, *, erases: bool = False
    ) -> None:
        """A line in the history for what leaves no state: erased, exported, merged.

        Where something of the subject was erased, it follows what stands of it now.
        """
        known = lineage.of_subject(self.session, subject) if erases else ()
        self._append(what, NOTE, subject, value or {}, [line.id for line in heads(known)])

    def _append(
        self, what: str, kind: str, subject: str, state: State, follows: Sequence[str]
    ) -> None:
        position, previous = self._last or self._newest_line()
        self._turn = (self._turn or self._highest_turn()) + 1
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
        apart = {"chain": chain, "turn": self._turn, "follows": " ".join(follows)}
        self.session.execute(
            sa.insert(HistoryRow), [{**line, "portfolio_id": self.portfolio_id, **apart}]
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
            .order_by(col(HistoryRow.position).desc(), col(HistoryRow.turn).desc())
            .limit(1)
        )
        return self.session.exec(query).first() or (0, FIRST_LINK)

    def _highest_turn(self) -> int:
        return self.session.exec(select(sa.func.max(HistoryRow.turn))).one() or 0


def chain_link(previous: str, line: Mapping[str, Json]) -> str:
    """The chain value of a line: SHA-256 over the one before and the line's own fields."""
    return sha256_hex(canonical_json({"previous": previous, **line}))


def value_digest(salt: str, value: str) -> str:
    """The digest a line must hold for this value."""
    return hmac.new(bytes.fromhex(salt), value.encode(), hashlib.sha256).hexdigest()
