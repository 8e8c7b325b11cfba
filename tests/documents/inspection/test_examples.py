"""Files made by other programs: what they are and what they say."""

import io
from pathlib import Path

import pytest
from PIL import Image

from fcp_portfolio.documents.inspection import inspect
from fcp_portfolio.domain.identifiers import EMAIL_ADDRESS, NAME, find_identifiers
from fcp_portfolio.storage.word_lists import word_lists

FILES = Path(__file__).parents[3] / "resources" / "example" / "files"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ODF = "application/vnd.oasis.opendocument"
ODF_PLACES = ["document", "header and footer"]
PAGES = ["page 1", "page 2", "page 3"]


@pytest.mark.parametrize(
    ("name", "kind", "places", "words"),
    [
        ("feedback-summary.pdf", ("application/pdf", "PDF", 1), ["page 1"], "patient"),
        ("fit-note-certificate.pdf", ("application/pdf", "PDF", 1), ["page 1"], "certificate"),
        ("injection-pathway.pdf", ("application/pdf", "PDF", 1), ["page 1"], "injection"),
        ("referral-guideline.pdf", ("application/pdf", "PDF", 1), ["page 1"], "spinal pain"),
        ("shoulder-xray-audit.pdf", ("application/pdf", "PDF", 1), ["page 1"], "audit"),
        ("teaching-handout.pdf", ("application/pdf", "PDF", 3), PAGES, "same-day call back"),
        ("ultrasound-pathway.pdf", ("application/pdf", "PDF", 2), PAGES[:2], "ultrasound"),
        ("peer-group-notes.txt", ("text/plain", "text", None), ["text"], "fictional"),
        ("thank-you.eml", ("message/rfc822", "mail", None), ["headings", "message"], "date: "),
        ("teaching-session-plan.docx", (DOCX, "Word", None), ["document", "header"], "fictional"),
        ("feedback-counts.xlsx", (XLSX, "other", None), ["sheet 1"], "fictional"),
        ("supervision-agreement.odt", (f"{ODF}.text", "text", None), ODF_PLACES, "supervision"),
        (
            "shoulder-xray-counts.ods",
            (f"{ODF}.spreadsheet", "other", None),
            ODF_PLACES,
            "fictional",
        ),
    ],
)
def test_inspect_example(
    name: str, kind: tuple[str, str, int | None], places: list[str], words: str
) -> None:
    inspected = inspect(FILES / name, name)
    assert (inspected.media_type, inspected.kind_label, inspected.pages) == kind
    assert [page.place for page in inspected.text] == places
    text = " ".join(page.text for page in inspected.text)
    assert words in text.casefold()
    assert "???" not in text
    assert (inspected.picture, inspected.picture_type) == (None, None)
    assert inspected.advice == ()


def test_inspect_example_scan() -> None:
    inspected = inspect(FILES / "cbd-form-signed-scan.pdf", "scan.pdf")
    assert (inspected.pages, inspected.text) == (1, ())
    assert inspected.advice == (
        "Page 1 is only a picture: not searched, and not checked for names.",
    )


@pytest.mark.parametrize(
    ("name", "media_type", "size", "picture_type"),
    [
        ("knee-exercise-sheet.png", "image/png", None, "image/png"),
        ("peer-group-flipchart.jpg", "image/jpeg", None, "image/jpeg"),
        ("whiteboard-plan.heic", "image/heic", (1600, 1200), "image/jpeg"),
    ],
)
def test_inspect_example_picture(
    name: str, media_type: str, size: tuple[int, int] | None, picture_type: str
) -> None:
    inspected = inspect(FILES / name, name)
    assert (inspected.media_type, inspected.kind_label) == (media_type, "photo")
    assert inspected.picture is not None
    assert inspected.picture_type == picture_type
    with Image.open(io.BytesIO(inspected.picture)) as drawn:
        assert drawn.mode == "RGB"
        assert max(drawn.size) <= 2000
        assert size in (None, drawn.size)
        assert not drawn.getexif()
        assert set(drawn.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Exif" not in inspected.picture


def test_examples_name_no_patient() -> None:
    """Colleagues stand in them, as they do in a real portfolio."""
    for path in sorted(FILES.iterdir()):
        text = "\n".join(page.text for page in inspect(path, path.name).text)
        assert {found.kind for found in find_identifiers(text, word_lists())} <= {
            EMAIL_ADDRESS,
            NAME,
        }, path.name
