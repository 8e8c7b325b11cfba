"""Keys in the portfolio: the owner's, and those of people the owner compared."""

import base64
from dataclasses import dataclass, replace
from datetime import date

import sqlalchemy as sa
from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.identity import instant_text, read_instant
from fcp_portfolio.domain.keys import KeyCard, KnownKey, OwnKey
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.storage.change import Change
from fcp_portfolio.storage.lineage import first_turn
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import KnownKeyRow, SigningKeyRow, SigningKeySecretRow


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKey:
    """Both halves of one of the owner's keys: PKCS#8 and certificate, in DER."""

    private_key: bytes
    certificate: bytes


def record_own_key(change: Change, what: str, key: OwnKey, kept: KeptKey) -> None:
    """Keeps one of the owner's keys; its private half goes to no line of the history."""
    change.record(what, "signing_key", key.id, _state(key, kept.certificate))
    secret = SigningKeySecretRow(
        key_id=key.id, portfolio_id=change.portfolio_id, private_key=kept.private_key
    )
    change.session.merge(secret)


def own_keys(session: Session) -> tuple[OwnKey, ...]:
    """The owner's keys, oldest first, those that have ended too."""
    query = (
        select(SigningKeyRow)
        .where(sa.not_(col(SigningKeyRow.removed)))
        .order_by(col(SigningKeyRow.made), first_turn(SigningKeyRow.id), col(SigningKeyRow.id))
    )
    return tuple(_own_key(row) for row in session.exec(query))


def kept_key(session: Session, key_id: str) -> KeptKey:
    """Both halves of a key; raises NotFound."""
    row = session.get(SigningKeyRow, key_id)
    secret = session.get(SigningKeySecretRow, key_id)
    if row is None or secret is None:
        message = Phrase("That key is not kept in this file.")
        raise NotFound(message)
    return KeptKey(private_key=secret.private_key, certificate=base64.b64decode(row.certificate))


def known_keys(session: Session) -> tuple[KnownKey, ...]:
    """The keys of people that the owner goes by, in the order of coming to know them."""
    query = (
        select(KnownKeyRow)
        .where(sa.not_(col(KnownKeyRow.removed)))
        .order_by(col(KnownKeyRow.known_at), first_turn(KnownKeyRow.id), col(KnownKeyRow.id))
    )
    return tuple(
        KnownKey(
            id=row.id,
            person=row.person,
            card=replace(_card(row), voucher=row.voucher),
            known_at=read_instant(row.known_at),
        )
        for row in session.exec(query)
    )


def _state(key: OwnKey, certificate: bytes) -> State:
    return {
        "name": key.card.name,
        "role": key.card.role,
        "registration": key.card.registration,
        "fingerprint": key.card.fingerprint,
        "certificate": base64.b64encode(certificate).decode(),
        "made": instant_text(key.made),
        "ended": key.ended.isoformat() if key.ended else None,
        "why": key.why,
        "removed": False,
    }


def _own_key(row: SigningKeyRow) -> OwnKey:
    return OwnKey(
        id=row.id,
        card=_card(row),
        made=read_instant(row.made),
        ended=date.fromisoformat(row.ended) if row.ended else None,
        why=row.why,
    )


def _card(row: SigningKeyRow | KnownKeyRow) -> KeyCard:
    return KeyCard(
        name=row.name, role=row.role, registration=row.registration, fingerprint=row.fingerprint
    )
