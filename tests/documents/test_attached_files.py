"""Attached files are shown: what each is, who uses it, its pages as pictures, its text."""

import io
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw
from pypdf import PdfReader

from fcp_portfolio.documents.attached import detail
from fcp_portfolio.documents.portfolio_pdf import attached_pictures, attachments
from tests.documents.attaching import (
    EXAMPLES,
    attached,
    book_of,
    example,
    exported,
    figures,
    page_images,
    pictures,
    shown_pages,
    unchecked,
)
from tests.documents.inspection.makers import mail, pdf, picture, rewritten, word
from tests.documents.reading import needs_poppler, page_text, tagged_text

ODD = "It is embedded as it is: open it in its own program."


def test_a_file_says_what_it_is_and_who_uses_it(tmp_path: Path) -> None:
    path = exported(tmp_path, example("ultrasound-pathway.pdf", "How we ask for a scan")).path
    first = shown_pages(path)[0]
    for words in (
        "File 1 · PDF, 2 pages",
        "ultrasound-pathway.pdf",
        f"{(EXAMPLES / 'ultrasound-pathway.pdf').stat().st_size} bytes · application/pdf",
        "How we ask for a scan",
        "Entry 1 · A first use",
        "Entry 2 · A second",
    ):
        assert words in first
    names = {str(link["/Dest"]) for link in _links(path, "Attached files")}
    assert {"entry-1", "entry-2"} <= names


def test_both_entries_and_the_list_lead_to_the_file(tmp_path: Path) -> None:
    path = exported(tmp_path, example("thank-you.eml")).path
    pages = PdfReader(path).pages
    links = [link.get_object() for page in pages for link in page.get("/Annots", [])]
    assert len([link for link in links if link["/Dest"] == "file-1"]) == 4  # its page number, too


def _links(path: Path, words: str) -> list[dict[str, object]]:
    reader = PdfReader(path)
    page = next(p for p in reader.pages[3:] if words in p.extract_text())
    return [link.get_object() for link in page["/Annots"]]  # type: ignore[attr-defined]


def test_every_page_of_a_pdf_is_a_described_figure(tmp_path: Path) -> None:
    path = exported(
        tmp_path, example("teaching-handout.pdf", "Our slides."), example("thank-you.eml")
    ).path
    assert figures(path)[-3:] == [
        f"Our slides. Page {n} of 3 of teaching-handout.pdf" for n in (1, 2, 3)
    ]


WORDS = {
    "feedback-summary.pdf": "Felt listened to and not hurried",
    "fit-note-certificate.pdf": "Fitness for work and the fit note in primary care",
    "injection-pathway.pdf": "how to refer within the network",
    "referral-guideline.pdf": "Spinal pain: who to refer, where and how fast",
    "shoulder-xray-audit.pdf": "one in three of our shoulder requests",
    "teaching-handout.pdf": "Most back pain settles",
    "ultrasound-pathway.pdf": "suspected fracture or unreduced dislocation",
}


@needs_poppler
def test_words_on_a_page_are_found_where_they_stand(tmp_path: Path) -> None:
    path = exported(tmp_path, *map(example, WORDS)).path
    for text in (page_text(path), tagged_text(path)):
        assert [name for name, words in WORDS.items() if words not in text] == []


@needs_poppler
def test_a_word_lies_over_its_picture(tmp_path: Path) -> None:
    path = exported(tmp_path, attached(pdf(["Alpha", "Omega"]), "two.pdf")).path
    with pikepdf.open(path) as read:
        page = next(n for n, p in enumerate(read.pages, 1) if page_images(p))
    # ReportLab drew it at 72, 700 of 595 x 842; the picture is 482 wide and begins at 62.
    # From the top: the line above the picture's page, then the part of the page above the word.
    box = ["-x", "115", "-y", "175", "-W", "45", "-H", "30"]
    assert page_text(path, "-f", str(page), "-l", str(page), "-r", "72", *box) == "Alpha"


def test_text_pages_keep_every_pixel_and_scans_become_jpeg(tmp_path: Path) -> None:
    path = exported(
        tmp_path, attached(pdf(["Plain text"]), "text.pdf"), example("cbd-form-signed-scan.pdf")
    ).path
    with pikepdf.open(path) as read:
        made = [image for page in read.pages for image in page_images(page)]
        filters = [str(image.Filter) for image in made]
        spaces = [image.ColorSpace for image in made]
        sizes = [(int(image.Width), int(image.Height)) for image in made]
    assert filters == ["/FlateDecode", "/DCTDecode"]
    assert spaces == ["/DeviceGray", "/DeviceGray"]
    assert sizes == [(1240, 1754)] * 2  # A4 at 150 dots per inch


def test_a_page_of_few_colours_is_a_palette(tmp_path: Path) -> None:
    path = exported(tmp_path, example("fit-note-certificate.pdf")).path
    with pikepdf.open(path) as read:
        (image,) = [image for page in read.pages for image in page_images(page)]
        assert image.ColorSpace[0] == "/Indexed"
    (drawn,) = pictures(path)
    assert drawn.convert("RGB").getpixel((700, 300)) == (255, 255, 255)


def test_a_signed_pdf_shows_its_first_page_and_is_untouched(tmp_path: Path) -> None:
    data = _signed(pdf(["One", "Two"]))
    path = exported(tmp_path, attached(data, "signed.pdf")).path
    assert figures(path)[-1] == "Page 1 of 2 of signed.pdf"
    assert "It is signed, and embedded untouched" in " ".join(shown_pages(path))
    assert PdfReader(path).attachments["signed.pdf"] == [data]


def _signed(data: bytes) -> bytes:
    """A PDF with the fields of a signature; nobody here asks whether it is a good one."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as made:
        value = pikepdf.Dictionary(
            Type=pikepdf.Name.Sig,
            Filter=pikepdf.Name("/Adobe.PPKLite"),
            SubFilter=pikepdf.Name("/adbe.pkcs7.detached"),
            ByteRange=[0, 1, 2, 3],
            Contents=pikepdf.String("0"),
        )
        field = pikepdf.Dictionary(
            FT=pikepdf.Name.Sig, T="Signature", V=made.make_indirect(value), Rect=[0, 0, 0, 0]
        )
        fields = pikepdf.Array([made.make_indirect(field)])
        made.Root.AcroForm = pikepdf.Dictionary(Fields=fields, SigFlags=3)
        made.save(buffer)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("plan.docx", word("Three things about knees", "and one about hips")),
        ("note.txt", b"Three things about knees\nand one about hips\n"),
        ("mail.eml", mail("Three things about knees\nand one about hips").as_bytes()),
    ],
)
def test_the_text_of_other_files_is_shown(tmp_path: Path, name: str, data: bytes) -> None:
    path = exported(tmp_path, attached(data, name)).path
    text = " ".join(shown_pages(path))
    assert "Three things about knees" in text
    assert "and one about hips" in text
    assert PdfReader(path).attachments[name] == [data]


def test_a_very_long_text_is_shown_in_part_and_says_so(tmp_path: Path) -> None:
    letters = "knee " * 20_000
    shown = exported(tmp_path, attached(letters.encode(), "long.txt"))
    assert "The first 60000 of 99999 letters." in " ".join(shown_pages(shown.path))
    assert shown.pages < 45


def test_a_video_has_its_facts_only(tmp_path: Path) -> None:
    clip = b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41" + bytes(400)
    (page,) = shown_pages(exported(tmp_path, attached(clip, "exercise.mp4")).path)
    assert "File 1 · Video" in page
    assert f"{len(clip)} bytes · video/mp4" in page


def test_a_long_pdf_is_shown_in_part_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attached_pictures, "PAGES_SHOWN", 3)
    path = exported(tmp_path, attached(pdf(["Text"] * 5), "long.pdf")).path
    assert figures(path)[-1] == "Page 3 of 5 of long.pdf"
    said = "The first 3 of 5 pages are shown; the rest is in the embedded original."
    assert said in " ".join(shown_pages(path))
    assert detail.PAGES_SHOWN == 200


def test_a_pdf_that_cannot_be_drawn_says_so_and_is_embedded(tmp_path: Path) -> None:
    broken = b"%PDF-1.7\nnothing more"
    made = exported(tmp_path, unchecked(broken, "broken.pdf", "application/pdf"))
    assert f"It is damaged. {ODD}" in " ".join(shown_pages(made.path))
    assert PdfReader(made.path).attachments["broken.pdf"] == [broken]
    assert made.notes == ("Embedded, but not shown: “broken.pdf”.",)


def test_a_locked_pdf_says_so_and_is_embedded(tmp_path: Path) -> None:
    encryption = pikepdf.Encryption(user="secret", owner="secret")
    locked = rewritten(pdf(["Hidden"]), encryption=encryption)
    made = exported(tmp_path, unchecked(locked, "locked.pdf", "application/pdf"))
    assert f"It needs a password. {ODD}" in " ".join(shown_pages(made.path))
    assert PdfReader(made.path).attachments["locked.pdf"] == [locked]


def test_one_page_that_cannot_be_drawn_leaves_the_others(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(["One", "Two"]))) as made:
        made.pages[0].MediaBox = [0, 0, 20_000, 100]
        made.save(buffer)
    file = unchecked(buffer.getvalue(), "odd.pdf", "application/pdf", 2)
    shown = exported(tmp_path, file)
    said = "Page 1 of 2 of odd.pdf. Its measures are not those of a page."
    assert said in " ".join(shown_pages(shown.path))
    assert figures(shown.path)[-1] == "Page 2 of 2 of odd.pdf"
    assert shown.notes == ("Embedded, but not shown: “Page 1 of 2 of odd.pdf”.",)


def test_a_page_with_a_picture_of_too_many_pixels_is_not_drawn(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(["Poster"]))) as made:
        vast = made.make_stream(
            b"",
            Type=pikepdf.Name.XObject,
            Subtype=pikepdf.Name.Image,
            Width=20_000,
            Height=20_000,
            BitsPerComponent=1,
            ColorSpace=pikepdf.Name.DeviceGray,
        )
        made.pages[0].Resources.XObject = pikepdf.Dictionary(Vast=vast)
        made.pages[0].Contents = made.make_stream(b"500 0 0 500 0 0 cm /Vast Do")
        made.save(buffer)
    path = exported(tmp_path, unchecked(buffer.getvalue(), "poster.pdf", "application/pdf")).path
    said = "a picture on it claims 20000 by 20000 pixels"
    assert said in " ".join(shown_pages(path))


def test_a_turned_page_stands_upright(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf(["Sideways"]))) as made:
        made.pages[0].Rotate = 90
        made.save(buffer)
    path = exported(tmp_path, attached(buffer.getvalue(), "turned.pdf")).path
    (drawn,) = pictures(path)
    assert drawn.width > drawn.height
    assert "Sideways" in " ".join(shown_pages(path))


@pytest.mark.parametrize("mode", ["CMYK", "I;16", "RGBA", "1"])
def test_photos_of_every_kind_are_shown(tmp_path: Path, mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    data = picture(Image.new(mode, (300, 200)), kind)
    made = exported(tmp_path, attached(data, f"photo.{kind.lower()}", "A photo"))
    (drawn,) = pictures(made.path)
    assert drawn.size == (300, 200)
    assert figures(made.path)[-1] == "A photo"


def test_a_photo_without_a_description_says_so_and_is_reported(tmp_path: Path) -> None:
    made = exported(tmp_path, example("knee-exercise-sheet.png", ""))
    said = "Image: knee-exercise-sheet.png, no description given"
    assert figures(made.path)[-1] == said
    assert said in " ".join(shown_pages(made.path))
    assert made.notes == (
        "Pictures without a description for those who cannot see them: “knee-exercise-sheet.png”.",
    )


def test_a_photo_is_shown_upright_no_finer_than_paper_needs(tmp_path: Path) -> None:
    path = exported(tmp_path, example("whiteboard-plan.heic", "The plan")).path
    (drawn,) = pictures(path)
    assert drawn.width > drawn.height
    assert drawn.width <= 482 / 72 * 150 + 1
    assert "original stays in the portfolio" in " ".join(shown_pages(path))


def test_a_tall_photo_gets_a_page_and_a_wide_one_does_not(tmp_path: Path) -> None:
    tall = attached(picture(_striped(1500, 2000), "JPEG"), "tall.jpg", "Tall")
    wide = attached(picture(_striped(2000, 1500), "JPEG"), "wide.jpg", "Wide")
    assert len(shown_pages(exported(tmp_path, tall).path)) == 2
    assert len(shown_pages(exported(tmp_path, wide).path)) == 1


def _striped(width: int, height: int) -> Image.Image:
    image = Image.new("RGB", (width, height), "navy")
    ImageDraw.Draw(image).line((0, 0, width, height), "white", 40)
    return image


@pytest.mark.parametrize("data", [b"no picture", b"\x89PNG\r\n\x1a\n" + bytes(50)])
def test_an_upright_copy_that_is_damaged_is_said(tmp_path: Path, data: bytes) -> None:
    file = unchecked(data, "photo.png", "image/png")
    made = exported(tmp_path, replace(file, copy=file.attachment))
    assert ODD in " ".join(shown_pages(made.path))


def test_a_photo_that_is_cut_off_is_said(tmp_path: Path) -> None:
    data = picture(_striped(800, 600), "JPEG")
    file = unchecked(data[: len(data) // 2], "photo.jpg", "image/jpeg")
    made = exported(tmp_path, replace(file, copy=file.attachment))
    assert f"It cannot be shown as a picture: it is damaged. {ODD}" in " ".join(
        shown_pages(made.path)
    )


def test_a_photo_of_vast_measures_is_said(tmp_path: Path) -> None:
    data = picture(Image.new("1", (20_000, 20_000)), "PNG")
    file = unchecked(data, "vast.png", "image/png")
    made = exported(tmp_path, replace(file, copy=file.attachment))
    assert ODD in " ".join(shown_pages(made.path))


def test_five_hundred_files_are_all_listed(tmp_path: Path) -> None:
    files = [attached(f"Note {n}".encode(), f"note-{n}.txt") for n in range(500)]
    path = exported(tmp_path, *files).path
    text = " ".join(shown_pages(path))
    assert all(f"note-{n}.txt" in text for n in range(500))
    assert len(PdfReader(path).attachments) == 500


def test_parts_are_counted_for_the_progress() -> None:
    book = book_of(example("teaching-handout.pdf"), example("thank-you.eml"))
    assert attachments.count_parts(book) == 5
