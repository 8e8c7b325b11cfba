"""Erasing a request for good, with what came back to it: its sign-offs stay, without their proof.

Bytes that were signed cannot be changed, so that they go whole. What stays says that it was asked
and answered: by whom, when, over which fingerprints, and with which choices; no word that was
shown or typed.
"""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from sqlmodel import Session, col, select

from fcp_portfolio.domain.identity import Json, canonical_json
from fcp_portfolio.domain.request import Request, ShownEntry, State, Step
from fcp_portfolio.domain.typed_text import GONE
from fcp_portfolio.storage import lineage
from fcp_portfolio.storage.erasure import Anew, Erasure
from fcp_portfolio.storage.requests import KeptRequest, request_state
from fcp_portfolio.storage.tables import AnswerRow, HistoryRow, HistoryValueRow, SignOffRow


def of_request(session: Session, kept: KeptRequest) -> Erasure:
    """The PDF that went out, every file that came back, and every word in their records."""
    request = kept.request
    state = State.WITHDRAWN if kept.state is State.OUT else kept.state
    left = [("request", request.id, dict(request_state(_bare(request), state, "")))]
    answers = session.exec(select(AnswerRow).where(col(AnswerRow.request_id) == request.id)).all()
    left += [("answer", one.id, _answer(request, one)) for one in answers]
    said = select(SignOffRow).where(col(SignOffRow.answer_id).in_([one.id for one in answers]))
    left += [("sign_off", one.id, _sign_off(request, one)) for one in session.exec(said)]
    return Erasure(
        lines=tuple(line for _, subject, _ in left for line in _lines(session, subject)),
        subjects=tuple(subject for _, subject, _ in left),
        anew=tuple(_anew(session, *one) for one in left),
    )


def _bare(request: Request) -> Request:
    return replace(
        request,
        steps=tuple(map(_bare_step, request.steps)),
        entries=tuple(map(_bare_entry, request.entries)),
        files=tuple(replace(file, name=GONE, more={}) for file in request.files),
        answers=tuple(replace(one, label=GONE, more={}) for one in request.answers),
        more={},
    )


def _bare_step(step: Step) -> Step:
    fields = (
        replace(one, label=GONE, hint="", options=_choices(one.options), more={})
        for one in step.fields
    )
    return replace(step, described="", fields=tuple(fields), more={})


def _choices(options: tuple[Any, ...]) -> tuple[Any, ...]:
    """What could be chosen is the form's or the framework's word, not the owner's."""
    return tuple(replace(option, more={}) for option in options)


def _bare_entry(entry: ShownEntry) -> ShownEntry:
    return replace(entry, title=GONE, more={})


def _answer(request: Request, row: AnswerRow) -> dict[str, Json]:
    """Who answered, when and how; what was chosen stays, what was typed goes."""
    typed = {field.name for field in request.fields() if field.kind.typed}
    values: dict[str, str] = json.loads(row.field_values)
    left = {name: value for name, value in values.items() if name not in typed}
    state = row.model_dump(exclude={"id", "portfolio_id"})
    return {
        **state,
        "described": "",
        "declined": GONE if row.declined else "",
        "sha256": "",
        "field_values": canonical_json(left).decode(),
    }


def _sign_off(request: Request, row: SignOffRow) -> dict[str, Json]:
    about_entry = row.about in {one.id for one in request.entries}
    return {
        **row.model_dump(exclude={"id", "portfolio_id"}),
        "label": GONE if about_entry else row.label,
        "comment": GONE if row.comment else "",
        "why": GONE if row.why else "",
    }


def _anew(session: Session, kind: str, subject: str, state: dict[str, Json]) -> Anew:
    known = lineage.of_subject(session, subject)
    standing = lineage.followed(session, known, all_of_them=True)
    return Anew(kind=kind, subject=subject, state=state, follows=standing)


def _lines(session: Session, subject: str) -> Iterator[str]:
    query = (
        select(HistoryRow.id)
        .join(HistoryValueRow, col(HistoryValueRow.history_id) == col(HistoryRow.id))
        .where(col(HistoryRow.subject) == subject)
    )
    yield from session.exec(query)
