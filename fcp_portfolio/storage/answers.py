"""Answers and sign-offs: what was taken in, as rows and back."""

import json
from collections.abc import Mapping
from datetime import date

from sqlmodel import Session, col, select

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.identity import canonical_json, instant_text, read_instant
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.sign_off import Answer, SignOff
from fcp_portfolio.domain.way import Way
from fcp_portfolio.storage.lineage import first_turn
from fcp_portfolio.storage.records import State
from fcp_portfolio.storage.tables import AnswerRow, SignOffRow


def answer_state(answer: Answer) -> State:
    """An answer as the history keeps it."""
    return {
        "request_id": answer.request,
        "role": str(answer.role),
        "way": str(answer.way),
        "person": answer.person,
        "name": answer.name,
        "described": answer.described,
        "received": instant_text(answer.received),
        "signed": instant_text(answer.signed) if answer.signed else "",
        "fingerprint": answer.fingerprint,
        "rests_on": answer.rests_on,
        "declined": answer.declined,
        "sha256": answer.sha256,
        "field_values": canonical_json(answer.values).decode(),
    }


def sign_off_state(sign_off: SignOff) -> State:
    """A sign-off as the history keeps it."""
    return {
        "answer_id": sign_off.answer,
        "about": sign_off.about,
        "label": sign_off.label,
        "scale": sign_off.scale,
        "level": sign_off.level,
        "agrees": sign_off.agrees,
        "comment": sign_off.comment,
        "occurred": sign_off.on.isoformat(),
        "withdrawn": sign_off.withdrawn.isoformat() if sign_off.withdrawn else "",
        "why": sign_off.why,
    }


def answers(session: Session) -> tuple[Answer, ...]:
    """Every answer that was taken in, oldest first."""
    query = select(AnswerRow).order_by(first_turn(AnswerRow.id), col(AnswerRow.id))
    return tuple(_answer(row) for row in session.exec(query))


def sign_offs(session: Session) -> tuple[SignOff, ...]:
    """Everything that answers say of capabilities and entries, withdrawn ones too."""
    query = select(SignOffRow).order_by(first_turn(SignOffRow.id), col(SignOffRow.id))
    return tuple(_sign_off(row) for row in session.exec(query))


def sign_off(session: Session, given: str) -> SignOff:
    """The sign-off with this id, or the unique beginning of it; raises NotFound."""
    found = [one for one in sign_offs(session) if given and one.id.startswith(given.lower())]
    if len(found) != 1:
        message = Phrase("There is no one sign-off “{given}” in this portfolio.", given=given)
        raise NotFound(message)
    return found[0]


def _answer(row: AnswerRow) -> Answer:
    values: Mapping[str, str] = json.loads(row.field_values)
    return Answer(
        id=row.id,
        request=row.request_id,
        role=Role(row.role),
        way=Way(row.way),
        person=row.person,
        name=row.name,
        described=row.described,
        received=read_instant(row.received),
        signed=read_instant(row.signed) if row.signed else None,
        fingerprint=row.fingerprint,
        rests_on=row.rests_on,
        declined=row.declined,
        sha256=row.sha256,
        values=values,
    )


def _sign_off(row: SignOffRow) -> SignOff:
    return SignOff(
        id=row.id,
        answer=row.answer_id,
        about=row.about,
        label=row.label,
        scale=row.scale,
        level=row.level,
        agrees=row.agrees,
        comment=row.comment,
        on=date.fromisoformat(row.occurred),
        withdrawn=date.fromisoformat(row.withdrawn) if row.withdrawn else None,
        why=row.why,
    )
