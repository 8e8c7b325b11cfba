"""Answers that were given at the desk: what did I sign, when, by which key, on what evidence."""

from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path
from shutil import copyfileobj
from typing import TYPE_CHECKING, NamedTuple

from fcp_portfolio.domain.answers import what_it_says
from fcp_portfolio.domain.desk.given import GivenAnswer, about_capability, said_of_each
from fcp_portfolio.domain.desk.practitioner import Match, match
from fcp_portfolio.domain.desk.received import Received, shown_evidence
from fcp_portfolio.domain.identity import name_on_one_line, read_instant, setting_id, sha256_hex
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.desk.practitioners import practitioner, practitioners
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import files, subjects
from fcp_portfolio.storage.change import Change

if TYPE_CHECKING:
    from fcp_portfolio.documents.answers.taking import JudgedRequest

PDF = "application/pdf"


class Came(NamedTuple):
    """A request's PDF as it came: judged, its bytes, the name of its file."""

    judged: "JudgedRequest"
    data: bytes
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer, and whose request it was."""

    answer: GivenAnswer
    match: Match


def answers_given(desk: Portfolio) -> tuple[GivenAnswer, ...]:
    """Every answer that was given, the newest first."""

    def read() -> tuple[GivenAnswer, ...]:
        with desk.read() as session:
            found = subjects.every(session, GivenAnswer)
        return tuple(sorted(found, key=lambda one: (one.on, one.id), reverse=True))

    return desk.remembered.ask("answers given", read)


def find_answers(
    desk: Portfolio,
    *,
    given_to: str = "",
    since: date | None = None,
    until: date | None = None,
    capability: str = "",
) -> tuple[Given, ...]:
    """What was signed: for a practitioner, in a period, about a capability; the newest first."""
    people = practitioners(desk)
    found = answers_given(desk)
    if capability:
        found = about_capability(found, capability)
    meant = practitioner(desk, given_to) if given_to else None
    matched = (Given(answer=one, match=match(one.sender, people)) for one in found)
    return tuple(
        one
        for one in matched
        if (meant is None or one.match.practitioner == meant)
        and (since is None or one.answer.day >= since)
        and (until is None or one.answer.day <= until)
    )


def save_signed(desk: Portfolio, answer: GivenAnswer, to: Path) -> Done[Path]:
    """Writes a signed PDF once more, as it was sent back; raises StorageFailed."""
    from fcp_portfolio.documents.replacing import replacing  # heavy

    with files.open_file(desk.copy.database, answer.sha256) as source, replacing(to) as target:
        copyfileobj(source, target)
    said = Phrase("Saved a copy as “{name}”. Anyone who has the file can read it.", name=to.name)
    return Done(value=to, said=said)


def record_signed(
    change: Change, came: Came, role: Role, received: Received
) -> tuple[GivenAnswer, bool]:
    """Keeps an answer with its PDF, within a change; False where it is held already.

    What it says is read from the signed PDF itself.
    """
    answer = _answer(change.portfolio_id, came, role, received)
    held = subjects.find(change.session, GivenAnswer, answer.id)
    if held is not None:
        return held, False
    data = BytesIO(came.data)
    files.keep_file(change.session, change.portfolio_id, data, media_type=PDF)
    what = Phrase("Answered request {number} of {name}", number=answer.number, name=answer.owner)
    subjects.keep(change, what, answer)
    return answer, True


def _answer(desk_id: str, came: Came, role: Role, received: Received) -> GivenAnswer:
    request, signature = came.judged.request, came.judged.signed[role]
    said = what_it_says(request, came.judged.values[role], role)
    holder = signature.holder
    sha256 = sha256_hex(came.data)
    return GivenAnswer(
        id=setting_id(desk_id, "given_answer", sha256),
        received=received.id,
        request=request.id,
        kind=request.kind,
        made=read_instant(request.made),
        owner=received.owner,
        registration=received.registration,
        portfolio=request.portfolio,
        role=role,
        on=signature.claimed or read_instant(request.made),
        key=holder.fingerprint if holder else "",
        said=said_of_each(said),
        evidence=shown_evidence(request),
        shown=request.fingerprint,
        sha256=sha256,
        name=name_on_one_line(came.name),
        size=len(came.data),
        declined=said.declined,
        practitioner=received.practitioner,
    )
