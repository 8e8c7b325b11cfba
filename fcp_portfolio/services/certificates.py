"""The certificate of completion of a stage: its owner's statement, with what was signed inside."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from fcp_portfolio.domain.completion import StageStanding, StageState
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from fcp_portfolio.domain.sign_off import Answer
from fcp_portfolio.services.book import answers_in_book, selected
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sealing import sealed
from fcp_portfolio.services.stages import stage_as_it_stands
from fcp_portfolio.storage import reading
from fcp_portfolio.storage import requests as stored_requests

if TYPE_CHECKING:
    from fcp_portfolio.documents.certificate_pdf import Certificate, SignedStep


@dataclass(frozen=True, slots=True, kw_only=True)
class Certified:
    """A certificate that was written."""

    path: Path
    pages: int
    size: int


def write_certificate(portfolio: Portfolio, given: str, to: Path) -> Done[Certified]:
    """Writes the certificate of a complete stage as PDF, signed with the owner's key.

    It claims no more than what is recorded. Raises Refused with what is missing while the stage is
    not complete, NotFound, StorageFailed; then an earlier file stands as it was.
    """
    from fcp_portfolio.documents import certificate_pdf  # heavy

    found = stage_as_it_stands(portfolio, given)
    _require_complete(found)
    certificate = _certificate(portfolio, found)
    draw = partial(certificate_pdf.write_certificate, certificate)
    with sealed(portfolio, to, draw) as (change, _, pages):
        change.note(f"Wrote the certificate of {found.stage.key}", portfolio.details_id)
    made = Certified(path=to, pages=pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote the certificate of “{title}” to “{name}”, signed with your key. Anyone who "
        "has the file can read it, and what came back inside it.",
        title=found.stage.stage.title,
        name=to.name,
    )
    return Done(value=made, changed=Changed.KEYS | Changed.DETAILS, said=said)


def _require_complete(found: StageStanding) -> None:
    if found.state is StageState.COMPLETE:
        return
    missing = " ".join(found.missing)
    message = Phrase(
        "“{title}” is not complete. {missing} Nothing was written.",
        title=found.stage.stage.title,
        missing=missing,
    )
    raise Refused(message)


def _certificate(portfolio: Portfolio, found: StageStanding) -> "Certificate":
    from fcp_portfolio.documents.book import bare_book  # heavy
    from fcp_portfolio.documents.certificate_pdf import Certificate  # heavy

    taken = {answer.id: answer for answer in _answers(found)}
    paths = frozenset(row.node.path for row in found.rows)
    with portfolio.read() as session:
        entries = selected(reading.entries(session), EVERYTHING)
        asked = {answer.request for answer in taken.values()}
        kept = [one.request for one in stored_requests.requests(session)]
    came = answers_in_book(portfolio, entries, Selection(capabilities=paths), only=taken)
    book = bare_book(
        portfolio.owner, portfolio.clock(), portfolio.copy.zone, "certificate", answers=came
    )
    framework = portfolio.framework(found.stage.stage.asks.framework)
    requests = tuple(request for request in reversed(kept) if request.id in asked)
    certificate = Certificate(
        book=book, standing=found, framework=framework, steps=(), requests=requests
    )
    return replace(certificate, steps=tuple(_steps(certificate)))


def _answers(found: StageStanding) -> Iterator[Answer]:
    for one in (row.standing for row in found.rows if row.standing):
        yield one.answer
        if one.second is not None:
            yield one.second
        yield from one.covered_by


def _steps(certificate: "Certificate") -> "Iterator[SignedStep]":
    from fcp_portfolio.documents.certificate_pdf import SignedStep  # heavy

    for step in certificate.standing.stage.stage.chain:
        came = (one for one in certificate.book.answers if one.answer.role is step.role)
        yield SignedStep(step=step, answers=tuple(came))
