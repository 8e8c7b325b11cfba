"""How attached files leave: shown, merged where wanted, made to fit or refused."""

from pathlib import Path

import pypdf
import pytest

from fcp_portfolio.documents.attached.detail import AS_DRAWN, SMALLER
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_bytes, add_file, text_going_out
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import debrief
from tests.documents.reading import pages_of

EXAMPLES = RESOURCES / "example" / "files"


def _log(portfolio: Portfolio, *names: str) -> list[bytes]:
    kept = tuple(
        add_file(portfolio, EXAMPLES / name, description="What it shows").value for name in names
    )
    log_entry(portfolio, debrief("With files", attachments=kept))
    return [(EXAMPLES / name).read_bytes() for name in names]


def _text(pdf: Path) -> str:
    return " ".join(pages_of(pdf))


def test_the_text_of_a_kept_file(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, b"Three things about knees.\n", "knees.txt").value
    assert text_going_out(portfolio, kept.sha256) == "Three things about knees."
    assert text_going_out(portfolio, "0" * 64) == ""


def test_files_are_shown_from_the_portfolio(portfolio: Portfolio, tmp_path: Path) -> None:
    originals = _log(portfolio, "teaching-session-plan.docx", "ultrasound-pathway.pdf")
    done = export_portfolio(portfolio, tmp_path / "out.pdf")
    text = _text(tmp_path / "out.pdf")
    assert "Page 2 of 2 of ultrasound-pathway.pdf" in text
    assert "Do not wait: red flags" in text
    assert "Session plan" in text
    embedded = dict(pypdf.PdfReader(tmp_path / "out.pdf").attachments)
    del embedded["portfolio.json"]
    assert list(embedded.values()) == [[original] for original in originals]
    assert done.advice == ()


def test_original_pages_are_merged_where_wanted(portfolio: Portfolio, tmp_path: Path) -> None:
    _log(portfolio, "ultrasound-pathway.pdf")
    export_portfolio(portfolio, tmp_path / "out.pdf", merge_originals=True)
    assert "claims to keep neither PDF/A nor PDF/UA" in _text(tmp_path / "out.pdf")
    assert b"pdfuaid" not in (tmp_path / "out.pdf").read_bytes()


def test_an_export_is_made_to_fit_and_says_how(portfolio: Portfolio, tmp_path: Path) -> None:
    pdf = tmp_path / "out.pdf"
    _log(portfolio, "cbd-form-signed-scan.pdf", "feedback-summary.pdf")
    size = export_portfolio(portfolio, pdf).value.size
    done = export_portfolio(portfolio, pdf, max_size=size - 20_000)
    assert done.value.size <= size - 20_000
    assert done.advice == (
        f"To fit, pictures are shown at {SMALLER[0].said} instead of {AS_DRAWN.said}.",
    )
    assert SMALLER[0].said == "120 dots per inch, JPEG quality 75"


def test_an_export_that_cannot_fit_leaves_the_old_file(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    pdf = tmp_path / "out.pdf"
    pdf.write_bytes(b"old")
    _log(portfolio, "teaching-handout.pdf")
    with pytest.raises(Refused) as refused:
        export_portfolio(portfolio, pdf, max_size=100_000)
    assert refused.value.sentence == (
        "The PDF cannot be brought down to 0.1 MB: even without pictures it has 0.2 MB, and the "
        "largest in it are its own pages with 0.1 MB. Nothing was written; an earlier file stands "
        "as it was."
    )
    assert pdf.read_bytes() == b"old"
    assert list(tmp_path.glob("*.part")) == []
