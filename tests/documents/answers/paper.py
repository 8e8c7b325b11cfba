"""An answered page as it comes back from a printer and a scanner: at 150 dpi, askew, as JPEG."""

from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image, ImageEnhance

from fcp_portfolio.documents.answers.reading import field_pages
from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.errors import AnswersToType
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.reviewing import open_review, save_answers
from tests.services.asking import asked, levels, logged

_DPI, _POINTS = 150, 72
_PAPER = (246, 245, 240)
_CAPABILITIES = ("4", "6")

Scanner = Callable[[Image.Image, Path], Path]


def as_photo(page: Image.Image, folder: Path) -> Path:
    """A photo, or what a scanner saves as one."""
    to = folder / "scan.jpg"
    page.save(to, "JPEG", quality=60, dpi=(_DPI, _DPI))
    return to


def as_pdf(page: Image.Image, folder: Path) -> Path:
    """A PDF with nothing but the picture, as scanners make it."""
    to = folder / "scan.pdf"
    page.save(to, "PDF", resolution=_DPI, quality=60)
    return to


def printed(data: bytes, field: str = "reviewer_name") -> Image.Image:
    """The page on which a field stands, printed, and laid askew onto a scanner."""
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    page = document[field_pages(data)[field] - 1]
    drawn: Image.Image = page.render(scale=_DPI / _POINTS).to_pil().convert("RGB")
    document.close()
    turned = drawn.rotate(2.3, resample=Image.Resampling.BICUBIC, fillcolor=_PAPER, expand=True)
    return ImageEnhance.Contrast(turned).enhance(0.85)


def taken_in(portfolio: Portfolio, folder: Path, scanner: Scanner) -> tuple[Way, Values]:
    """A request, answered, printed, scanned, recognised as paper, and taken in with what is typed.

    Raises AssertionError where the file is not kept as it came.
    """
    logged(portfolio)
    request = asked(portfolio, folder, *_CAPABILITIES)
    answers = levels(request, "capable", "excellent")
    save_answers(open_review(folder / "request.pdf"), answers)
    scan = scanner(printed((folder / "request.pdf").read_bytes()), folder)
    try:
        receive_answer(portfolio, scan)
        message = "a scan was read as if it had fields"
        raise AssertionError(message)
    except AnswersToType:
        done = receive_answer(portfolio, scan, way="paper", request=request.id, values=answers)
    (answer,) = done.value.answers
    with open_file(portfolio, answer.sha256) as kept:
        assert kept.read() == scan.read_bytes()
    return answer.way, answer.values
