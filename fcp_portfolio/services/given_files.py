"""What a file means that somebody gives the program without saying what it is."""

from enum import Enum
from pathlib import Path

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.request import Request
from fcp_portfolio.services.merging import is_version
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.verification import read_pdf

_DEFINITIONS = (".yaml", ".yml")
_MAY_CARRY = (".pdf", ".eml")


class Meaning(Enum):
    """What is done with the file."""

    PORTFOLIO = "opened"
    VERSION = "compared"
    ANSWER = "taken in"
    REQUEST = "answered"
    PROGRESS = "told of"
    FEEDBACK = "made a draft of"
    DEFINITION = "put into a folder"
    EVIDENCE = "attached"
    LIST = "imported"


def meaning_of(portfolio: Portfolio, file: Path) -> Meaning:
    """Goes by the file's name, and for PDFs and mails by what our programs put inside, if anything.

    Nothing in the file is believed: whoever takes it in judges it. Takes seconds for a large PDF.
    """
    from fcp_portfolio.documents.tables import may_be_table  # heavy

    if file.is_dir() or may_be_table(file.name):
        return Meaning.LIST
    ending = file.suffix.lower()
    if ending == portfolio.file.suffix:
        return Meaning.VERSION if is_version(portfolio, file) else Meaning.PORTFOLIO
    if ending in _DEFINITIONS:
        return Meaning.DEFINITION
    if ending not in _MAY_CARRY:
        return Meaning.EVIDENCE
    data = read_pdf(file)
    inside = _requests_in(data)
    if not inside:
        return _summary_or_evidence(data)
    owner = portfolio.owner
    ours = [(one.owner, one.registration) == (owner.name, owner.registration) for one in inside]
    return Meaning.ANSWER if any(ours) else Meaning.REQUEST


def is_of_practitioner(file: Path) -> bool:
    """Whether a file is a request or a progress summary, as practitioners send them to a desk."""
    if file.suffix.lower() != ".pdf":
        return False
    data = read_pdf(file)
    return is_progress(data) or bool(_requests_in(data))


def is_progress(data: bytes) -> bool:
    """Whether a PDF says that it is a progress summary."""
    from fcp_portfolio.services.progress import progress_held  # heavy

    return data.startswith(b"%PDF") and progress_held(data) is not None


def _summary_or_evidence(data: bytes) -> Meaning:
    from fcp_portfolio.services.feedback import feedback_held  # heavy

    if is_progress(data):
        return Meaning.PROGRESS
    return Meaning.FEEDBACK if feedback_held(data) is not None else Meaning.EVIDENCE


def _requests_in(data: bytes) -> list[Request]:
    """The request that a PDF carries, or those in the PDFs of a mail."""
    from fcp_portfolio.documents.apart import apart  # heavy
    from fcp_portfolio.documents.inspection.mail import attached_pdfs

    if data.startswith(b"%PDF"):
        return _request_in(data)
    return [one for _, pdf in apart(attached_pdfs, data) for one in _request_in(pdf)]


def _request_in(data: bytes) -> list[Request]:
    from fcp_portfolio.documents.answers.reading import request_in  # heavy
    from fcp_portfolio.documents.apart import apart

    try:
        return [apart(request_in, data)]
    except FileRefused:
        return []
