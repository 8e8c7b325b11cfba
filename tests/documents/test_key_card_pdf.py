"""A key card to print: its words, its QR code as a telephone reads it, the card inside."""

import io
import json
import sys
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2 as pdfium
import pytest
import zxingcpp

from fcp_portfolio.documents.key_card_pdf import card_inside, write_key_card
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.keys import LONGEST_CARD, KeyCard, read_card
from tests.documents.judged.conftest import JAXB
from tests.documents.reading import run

MADE = datetime(2026, 11, 20, 9, tzinfo=UTC)
CARD = KeyCard(
    name="Dr Sam Exåmple", role="GP", registration="GMC 9990001", fingerprint="ab12" * 16
)
VERAPDF = Path(__file__).parent / "judged" / "verapdf.py"


@pytest.fixture
def printed(tmp_path: Path) -> Path:
    write_key_card(CARD, tmp_path / "card.pdf", MADE, "Europe/London")
    return tmp_path / "card.pdf"


def test_it_is_one_page_with_all_that_is_compared(printed: Path) -> None:
    with pdfium.PdfDocument(printed) as pdf:
        (page,) = pdf
        text = " ".join(page.get_textpage().get_text_range().split())
    for number, word in enumerate(CARD.words.split(), 1):
        assert f"{number} {word}" in text
    for said in (CARD.name, "GP, GMC 9990001", CARD.fingerprint, "gmc-uk.org"):
        assert said in text


def test_a_telephone_reads_the_card_off_the_page(printed: Path) -> None:
    with pdfium.PdfDocument(printed) as pdf:
        picture = pdf[0].render(scale=150 / 72).to_pil()
    (code,) = zxingcpp.read_barcodes(picture)
    assert read_card(code.text.encode()) == CARD


def test_the_file_is_read_in_as_the_card(printed: Path) -> None:
    assert read_card(card_inside(printed.read_bytes())) == CARD


@pytest.mark.slow
def test_it_keeps_the_standards_of_documents(printed: Path) -> None:
    if not JAXB.exists():
        pytest.skip("veraPDF needs Debian's libjaxb-java")
    (verdicts,) = json.loads(run(sys.executable, VERAPDF, JAXB, printed)).values()
    assert verdicts == {"3a": [], "ua1": []}


def test_pdf_without_a_card_and_one_that_swells_are_refused(printed: Path) -> None:
    with pikepdf.open(printed) as pdf:
        pdf.attachments["key-card.json"] = pikepdf.AttachedFileSpec(pdf, b" " * LONGEST_CARD * 9)
        pdf.save(swollen := io.BytesIO())
        del pdf.attachments["key-card.json"]
        pdf.save(empty := io.BytesIO())
    for data in (swollen, empty):
        with pytest.raises(FileRefused, match="This PDF holds no key card"):
            card_inside(data.getvalue())
