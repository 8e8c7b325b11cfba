"""A document held in place of an answer, where a route says that it may stand for the step."""

from pathlib import Path

from fcp_portfolio.domain.answers import NOTHING
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.returned import StepAnswer
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.answers import UNCHANGED, Received, part_of, record_answers
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sign_offs import chain_step
from fcp_portfolio.services.verification import read_pdf
from fcp_portfolio.storage import requests as stored_requests
from fcp_portfolio.storage.requests import KeptRequest

_KINDS = ("application/pdf", "image/", "message/")


def may_hold(portfolio: Portfolio, request: str, role: Role) -> bool:
    """Whether a document may stand for this step of the request; raises NotFound."""
    return _allowed(portfolio, _found(portfolio, request), role)


def hold_document(
    portfolio: Portfolio, path: Path, request: str, role: Role = Role.SECOND_APPROVER
) -> Done[Received]:
    """Keeps a transcript or a letter, and records that it stands for a step of a request.

    It is recorded as a document held, entered by the owner: none of the ways in which an answer
    comes back, and never a signature. Raises NotFound, FileRefused, and Refused where the route
    does not allow it or somebody answered the step already. Then nothing was changed.
    """
    kept = _found(portfolio, request)
    if not _allowed(portfolio, kept, role):
        message = joined(
            Phrase(
                "No document can stand for the {role} of request {number}: the route does not "
                "say so.",
                role=role,
                number=kept.request.number,
            ),
            UNCHANGED,
        )
        raise Refused(message)
    data = read_pdf(path)
    checked = check_bytes(data, path.name)
    if not checked.media_type.startswith(_KINDS):
        raise Refused(
            joined(
                Phrase("“{name}” is no PDF, no picture and no e-mail.", name=path.name), UNCHANGED
            )
        )
    step = StepAnswer(role=role, way=Way.DOCUMENT, values=NOTHING)
    part = part_of(kept.request, step, held=checked.name)
    return record_answers(portfolio, kept, [part], (path.name, data), checked.advice)


def _found(portfolio: Portfolio, given: str) -> KeptRequest:
    with portfolio.read() as session:
        return stored_requests.request(session, given)


def _allowed(portfolio: Portfolio, kept: KeptRequest, role: Role) -> bool:
    step = chain_step(portfolio, kept.request, role)
    return step is not None and step.document
