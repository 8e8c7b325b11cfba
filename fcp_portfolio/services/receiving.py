"""Taking in what came back to a request: recognised by its way, judged, then recorded."""

from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.answers import NOTHING, Values, complaints, left
from fcp_portfolio.domain.answers import tidy as tidy_values
from fcp_portfolio.domain.errors import AnswersToType, FileRefused, NoRequest, NotFound, Refused
from fcp_portfolio.domain.given_answers import given_answers
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.domain.returned import Returned, StepAnswer
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.answers import PDF, UNCHANGED, Received, part_of, record_answers
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import check_bytes, open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import keys
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.plain_file import read_plain
from fcp_portfolio.storage.requests import KeptRequest

if TYPE_CHECKING:
    from fcp_portfolio.domain.keys import KeyCard

_TYPED = {"paper": Way.PAPER, "email": Way.MESSAGE}


def receive_answer(
    portfolio: Portfolio,
    path: Path,
    *,
    way: str = "",
    request: str = "",
    values: Values = NOTHING,
    role: Role = Role.REVIEWER,
) -> Done[Received]:
    """Takes in what came back to a request; the file is kept unchanged.

    A PDF with fields tells its request and its way itself, also inside a mail. For a scan, a photo
    (`way` “paper”) or any other mail (“email”) the owner says to which `request` it belongs, and
    types the answers that stand there. Raises AnswersToType where that is left to do; Refused,
    FileRefused or NotFound with what is wrong. Then nothing was changed.
    """
    if way and way not in _TYPED:
        raise Refused(
            joined(
                Phrase("There is no way “{way}”. Ways: {ways}.", way=way, ways=", ".join(_TYPED)),
                UNCHANGED,
            )
        )
    given = path.name, read_pdf(path)
    name, data, notes = (*given, ()) if way else _out_of_mail(portfolio, *given)
    found = None if way else _request_in(name, data)
    if found is None:
        return _typed_from(portfolio, path, data, _TYPED.get(way), request, role, values)
    kept = _kept(portfolio, found)
    returned = _judged(portfolio, kept, data)
    if returned.paper:
        return _typed_from(portfolio, path, data, Way.PAPER, kept.request.id, role, values)
    if returned.refusals:
        left = len(returned.refusals) - 1
        more = Phrase("(And {n} more (finding|findings).)", None, left) if left else ""
        raise Refused(joined(returned.refusals[0], more, UNCHANGED))
    parts = [part_of(kept.request, step) for step in returned.steps]
    return record_answers(portfolio, kept, parts, (name, data), (*returned.notes, *notes))


def answer_here(
    portfolio: Portfolio, request: str, values: Values, *, role: Role = Role.REVIEWER
) -> Done[Received]:
    """Takes in what somebody typed here and now, beside the owner, on the owner's computer.

    It counts once something signed, or on paper, of the same person covers it.
    """
    kept = _found(portfolio, request)
    tidied = tidy_values(values)
    _require_sound(kept.request, tidied, role)
    if missing := left(kept.request, tidied, role):
        raise Refused(joined(missing[0], UNCHANGED))
    step = StepAnswer(role=role, way=Way.MESSAGE, values=tidied)
    return record_answers(portfolio, kept, [part_of(kept.request, step)], None, ())


def answers_in_file(
    portfolio: Portfolio, request: str, file: Path, role: Role = Role.REVIEWER
) -> Values:
    """Answers that somebody wrote down in a YAML or JSON file; raises Refused, DefinitionError."""
    kept = _found(portfolio, request)
    return given_answers(kept.request, role, read_plain(read_pdf(file), file.name))


def _out_of_mail(
    portfolio: Portfolio, name: str, data: bytes
) -> tuple[str, bytes, tuple[str, ...]]:
    """The request that a mail carries, its name and what is to be told; else what was given."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.inspection.mail import attached_pdfs

    if data.startswith(PDF):
        return name, data, ()
    every = [one for one in apart(attached_pdfs, data) if _id_in(one[1]) is not None]
    ours = [one for one in every if _is_sent(portfolio, one[1])] or every
    if not ours:
        return name, data, ()
    if len(ours) > 1:
        named = ", ".join(f"“{one}”" for one, _ in ours)
        message = Phrase(
            "“{name}” carries several answers ({named}). Save them, and take in each.",
            name=name,
            named=named,
        )
        raise Refused(joined(message, UNCHANGED))
    (inside, pdf), *_ = ours
    return (
        inside,
        pdf,
        (
            Phrase(
                "It came as “{inside}” in the mail “{name}”; that file is kept.",
                inside=inside,
                name=name,
            ),
        ),
    )


def _is_sent(portfolio: Portfolio, data: bytes) -> bool:
    with portfolio.read() as session:
        return _id_in(data) in {kept.request.id for kept in stored_requests.requests(session)}


def _id_in(data: bytes) -> str | None:
    from fcp_portfolio.documents.answers.reading import request_in  # heavy
    from fcp_portfolio.documents.apart import apart

    try:
        return apart(request_in, data).id
    except FileRefused:
        return None


def _request_in(name: str, data: bytes) -> Request | None:
    """The request that a PDF carries; None for a photo or a mail."""
    from fcp_portfolio.documents.answers.reading import request_in  # heavy
    from fcp_portfolio.documents.apart import apart

    if not data.startswith(PDF):
        return None
    try:
        return apart(request_in, data)
    except NoRequest as error:
        check_bytes(data, name)
        message = Phrase(
            "“{name}” is no answer that can be read: {sentence} If it is a scan of paper, say "
            "so, which request it answers, and what stands there.",
            name=name,
            sentence=error.sentence,
        )
        raise AnswersToType(message) from error


def _kept(portfolio: Portfolio, found: Request) -> KeptRequest:
    if (found.owner, found.registration) != (portfolio.owner.name, portfolio.owner.registration):
        raise Refused(
            joined(
                Phrase("This file is a request from someone else ({owner}).", owner=found.owner),
                UNCHANGED,
            )
        )
    with portfolio.read() as session:
        known = {kept.request.id: kept for kept in stored_requests.requests(session)}
    if found.id not in known:
        raise NotFound(
            joined(
                Phrase("Request {number} was not sent from this portfolio.", number=found.number),
                UNCHANGED,
            )
        )
    return known[found.id]


def _found(portfolio: Portfolio, given: str) -> KeptRequest:
    with portfolio.read() as session:
        return stored_requests.request(session, given)


def _judged(portfolio: Portfolio, kept: KeptRequest, data: bytes) -> Returned:
    if not kept.sha256:
        message = Phrase(
            "What was sent as request {number} was erased for good, so that an answer cannot be "
            "compared with it.",
            number=kept.request.number,
        )
        raise Refused(joined(message, UNCHANGED))
    from fcp_portfolio.documents.answers.judging import judge_returned  # heavy
    from fcp_portfolio.documents.apart import apart

    with open_file(portfolio, kept.sha256) as stream:
        sent = stream.read()
    return apart(judge_returned, sent, data, kept.request, _cards(portfolio))


def _cards(portfolio: Portfolio) -> "tuple[KeyCard, ...]":
    with portfolio.read() as session:
        return tuple(known.card for known in keys.known_keys(session))


def _typed_from(  # noqa: PLR0917
    portfolio: Portfolio,
    path: Path,
    data: bytes,
    way: Way | None,
    request: str,
    role: Role,
    values: Values,
) -> Done[Received]:
    if not values or not request:
        _require_legible(path.name, data)
        told = Phrase(
            "“{name}” holds no fields that can be read: it is a scan, a photo, a mail or a print.",
            name=path.name,
        )
        to_do = (
            Phrase("Type the answers that stand there.")
            if request
            else Phrase("Say which request it answers, and type the answers that stand there.")
        )
        message = joined(told, to_do, UNCHANGED)
        raise AnswersToType(message, request)
    kept, tidied = _found(portfolio, request), tidy_values(values)
    _require_sound(kept.request, tidied, role)
    by = way or (Way.MESSAGE if path.suffix.lower() == ".eml" else Way.PAPER)
    step = StepAnswer(role=role, way=by, values=tidied)
    return record_answers(portfolio, kept, [part_of(kept.request, step)], (path.name, data), ())


def _require_legible(name: str, data: bytes) -> None:
    """Nobody is asked to type what could not be kept, or what nobody writes answers on."""
    media_type = check_bytes(data, name).media_type
    if not media_type.startswith(("image/", "application/pdf", "message/")):
        raise Refused(
            joined(Phrase("“{name}” is no PDF, no picture and no e-mail.", name=name), UNCHANGED)
        )


def _require_sound(request: Request, values: Values, role: Role) -> None:
    if wrong := complaints(request, values, role):
        raise Refused(joined(wrong[0], UNCHANGED))
