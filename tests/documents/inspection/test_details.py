"""What files say of themselves, and words in pictures where an engine is installed."""

import io
import stat
import sys
from pathlib import Path

import docx
import pikepdf
import pytest
from PIL import Image, PngImagePlugin

from fcp_portfolio.documents.inspection import PageText, reading_pictures
from fcp_portfolio.documents.inspection.details import PLACE
from fcp_portfolio.documents.inspection.reading_pictures import READ, engine, words_in
from tests.documents.inspection.makers import look, pdf, picture, zipped

HEIC = Path(__file__).parents[3] / "resources" / "example" / "files" / "whiteboard-plan.heic"
unix = pytest.mark.skipif(sys.platform == "win32", reason="stand-ins are shell scripts")


def details(data: bytes, name: str = "file") -> str:
    return "\n".join(one.text for one in look(data, name).also if one.place == PLACE)


def test_pdf_says_who_wrote_it() -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(["Knee"]))) as document:
        document.docinfo["/Author"] = "Mrs Ethel Nobody"
        document.docinfo["/Title"] = "Letter about\n Mr Nobody"
        document.docinfo["/Keywords"] = ""
        document.save(buffer)
    said = details(buffer.getvalue())
    assert "Author: Mrs Ethel Nobody" in said
    assert "Title: Letter about Mr Nobody" in said
    assert "Keywords" not in said


def test_word_file_says_who_changed_it_last() -> None:
    document = docx.Document()
    document.core_properties.author = "Ethel Nobody"
    document.core_properties.last_modified_by = "Sam Nobody"
    buffer = io.BytesIO()
    document.save(buffer)
    said = details(buffer.getvalue())
    assert "Author: Ethel Nobody" in said
    assert "Last changed by: Sam Nobody" in said


def test_open_document_says_who_began_it() -> None:
    meta = "<m><creator>Sam</creator><initial-creator>Ethel</initial-creator></m>"
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": "<x><p>Knee</p></x>",
        "meta.xml": meta,
    }
    assert details(zipped(parts)) == "Author: Sam\nAuthor: Ethel"


@pytest.mark.parametrize("broken", ["<m", '<!DOCTYPE m [<!ENTITY a "b">]><m>&a;</m>', ""])
def test_broken_details_keep_no_file_out(broken: str) -> None:
    parts = {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "content.xml": "<x><p>Knee</p></x>",
        "meta.xml": broken,
    }
    inspected = look(zipped(parts))
    assert (inspected.text[0].text, inspected.also) == ("Knee", ())


def exif_of_everything() -> Image.Exif:
    exif = Image.Exif()
    exif[0x013B] = "Ethel Nobody"
    exif[0x9C9C] = "Mrs Nobody\0".encode("utf-16-le")
    exif[0x8769] = {0x9286: b"ASCII\0\0\0knee of Sam"}
    exif[0x8825] = {1: "N", 2: (50.0, 15.0, 47.52), 3: "W", 4: (5.0, 3.0, 3.6)}
    return exif


@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_photo_says_where_it_was_taken_and_by_whom(kind: str) -> None:
    data = picture(Image.new("RGB", (20, 10)), kind, exif=exif_of_everything())
    assert details(data, "a") == (
        "Artist: Ethel Nobody\nComment: Mrs Nobody\nComment: knee of Sam\n"
        "Taken at: 50.26320, -5.05100"
    )


def test_png_says_what_was_written_into_it() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "Ethel Nobody")
    notes.add_text("XML:com.adobe.xmp", "<x/>")
    data = picture(Image.new("RGB", (20, 10)), "PNG", pnginfo=notes)
    assert details(data) == "Author: Ethel Nobody"


def test_south_and_a_position_cut_short() -> None:
    exif = Image.Exif()
    exif[0x8825] = {1: "S", 2: (1.0, 0.0, 0.0), 3: "E", 4: (2.0, 0.0, 0.0)}
    assert details(picture(Image.new("RGB", (9, 9)), "JPEG", exif=exif)) == (
        "Taken at: -1.00000, 2.00000"
    )
    exif[0x8825] = {1: "S", 2: (1.0, 0.0)}
    assert details(picture(Image.new("RGB", (9, 9)), "JPEG", exif=exif)) == ""


def test_photo_with_broken_details_is_shown() -> None:
    data = picture(Image.new("RGB", (9, 9)), "JPEG", exif=b"Exif\0\0nonsense")
    inspected = look(data)
    assert inspected.picture is not None
    assert inspected.also == ()


def test_heic_details_are_read_or_left_out() -> None:
    from fcp_portfolio.documents.inspection.details import heic_details

    assert look(HEIC.read_bytes(), "whiteboard.heic").picture is not None
    assert heic_details(b"Exif\0\0MM") == ()
    assert heic_details(exif_of_everything().tobytes())[0].text.startswith("Artist: Ethel Nobody")


@pytest.fixture
def stand_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program of the engine's name that reads a patient's name off every picture."""
    script = tmp_path / "tesseract"
    script.write_text("#!/bin/sh\ncat > /dev/null\necho 'Mrs Ethel Nobody'\n")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return script


@unix
def test_words_in_a_photo_are_read(stand_in: Path) -> None:
    assert engine() == str(stand_in)
    inspected = look(picture(Image.new("RGB", (20, 10)), "PNG"))
    assert inspected.also == (PageText(place="words in the picture", text="Mrs Ethel Nobody"),)
    assert inspected.advice == (READ,)


@unix
@pytest.mark.usefixtures("stand_in")
def test_pages_that_are_only_pictures_are_read_and_no_others() -> None:
    inspected = look(pdf(["Knee", ""]))
    read = [one for one in inspected.also if one.place != PLACE]
    assert read == [PageText(place="page 2", text="Mrs Ethel Nobody")]
    assert inspected.advice == (READ,)


@unix
def test_engine_that_hangs_is_ended(stand_in: Path) -> None:
    stand_in.write_text("#!/bin/sh\nexec sleep 60\n")
    assert words_in(b"picture", str(stand_in), seconds=0.2) == ""


def test_engine_that_is_gone_reads_nothing(tmp_path: Path) -> None:
    assert words_in(b"picture", str(tmp_path / "nothing")) == ""


@unix
def test_engine_in_the_present_folder_is_not_run(
    stand_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(stand_in.parent)
    assert engine() == ""


def test_without_an_engine_nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading_pictures, "ENGINE", "no-such-engine")
    assert engine() == ""
    assert look(picture(Image.new("RGB", (20, 10)), "PNG")).also == ()
    assert "not searched, and not checked for names" in look(pdf(["Knee", ""])).advice[0]
