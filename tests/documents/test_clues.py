"""What files say of themselves, written by other programs."""

import io
from datetime import UTC, date, datetime

import docx
import pikepdf
import pytest
from PIL import Image

from fcp_portfolio.documents.clues import NO_CLUE, Clue, clue
from fcp_portfolio.documents.inspection import inspect
from tests.documents.inspection.makers import mail, pdf, picture, word, zipped

MADE = date(2025, 11, 14)


def of(data: bytes, name: str) -> Clue:
    found = inspect(io.BytesIO(data), name)
    return clue(data, found.media_type, found.text)


def told(found: Clue) -> tuple[str, date | None, str]:
    return found.title, found.day, str(found.told)


def test_a_mail_tells_its_subject_and_day() -> None:
    found = of(mail(subject="Thank you").as_bytes(), "a.eml")
    assert told(found) == ("Thank you", MADE, "the day on which the mail was sent")


def test_a_mail_with_a_broken_date_tells_none() -> None:
    data = mail().as_bytes().replace(b"Fri, 14 Nov 2025 14:32:00 +0000", b"Once upon a time")
    assert of(data, "a.eml").day is None


def test_a_word_file_tells_its_title_and_when_it_was_begun() -> None:
    made = docx.Document()
    made.core_properties.title = "Referral guideline"
    made.core_properties.created = datetime(2025, 11, 14, 9, 0, tzinfo=UTC)
    out = io.BytesIO()
    made.save(out)
    found = told(of(out.getvalue(), "a.docx"))
    assert found == ("Referral guideline", MADE, "the day on which the file was begun")


def test_a_word_file_without_properties_tells_nothing() -> None:
    bare = zipped({"word/document.xml": "<w:document xmlns:w='w'/>"})
    assert of(bare, "a.docx") == NO_CLUE


def test_a_pdf_tells_its_title_and_when_it_was_made() -> None:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(["a"]))) as made:
        made.docinfo["/Title"] = "Referral guideline"
        made.docinfo["/CreationDate"] = "D:20251114093000Z"
        made.save(out)
    found = told(of(out.getvalue(), "a.pdf"))
    assert found == ("Referral guideline", MADE, "the day on which the PDF was made")


@pytest.mark.parametrize(
    ("taken", "day"),
    [("2025:11:14 09:30:00", MADE), ("0000:00:00 00:00:00", None), ("", None)],
)
def test_a_photo_tells_when_it_was_taken(taken: str, day: date | None) -> None:
    exif = Image.Exif()
    exif[0x0132] = taken
    found = of(picture(Image.new("RGB", (30, 20), "red"), "JPEG", exif=exif), "a.jpg")
    assert told(found) == ("", day, "the day on which the photo was taken")


def test_other_files_tell_nothing() -> None:
    assert of(b"just text", "a.txt") == NO_CLUE


def test_a_damaged_file_tells_nothing() -> None:
    assert clue(b"%PDF-1.7 cut", "application/pdf", ()) == NO_CLUE
    assert clue(word("a")[:-40], "application/pdf", ()) == NO_CLUE
