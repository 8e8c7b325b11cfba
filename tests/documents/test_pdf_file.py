"""A PDF written object by object reads as any other, in other people's programs."""

import io
from itertools import count
from pathlib import Path

import pikepdf
import pypdf
import pytest
from PIL import Image
from reportlab.lib.utils import ImageReader

from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.fonts import REGULAR, register_fonts
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import (
    line_object,
    name_object,
    numbers,
    string_object,
)
from fcp_portfolio.documents.tagged.structure import Element
from tests.documents.books import MADE
from tests.documents.reading import needs_qpdf, run

NASTY = ("plain", "(a) \\ b)", "naïve Ŵŷ", "\U0001f600", "a\nb", "")


def always() -> None:
    """Nobody stops it."""


def written(values: int, seed: bytes = b"") -> bytes:
    """A file with one page and so many objects that are no streams."""
    to = io.BytesIO()
    file = PdfFile(to, count(1).__next__, always)
    found = [file.add(b"<</Value %d>>" % value) for value in range(values)]
    pieces = file.add_pieces(b"/Type/Pieces", iter([b"one ", b"", b"two"]))
    page, pages = file.new_number(), file.new_number()
    file.add(b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 9 9]/Resources<<>>>>" % pages, page)
    file.add(b"<</Type/Pages/Count 1/Kids[%d 0 R]>>" % page, pages)
    values_there = b" ".join(b"%d 0 R" % number for number in found)
    body = b"<</Type/Catalog/Pages %d 0 R/Values[%b]/Pieces %d 0 R>>"
    catalog = file.add(body % (pages, values_there, pieces))
    file.finish(catalog=catalog, information=file.add(b"<<>>"), seed=seed)
    return to.getvalue()


@pytest.mark.parametrize("values", [0, 1, 96, 97, 250])
def test_every_object_is_found_again(values: int) -> None:
    with pikepdf.open(io.BytesIO(written(values))) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.get_warnings() == []
        assert [int(value.Value) for value in pdf.Root.Values.as_list()] == list(range(values))
        assert pdf.Root.Pieces.read_bytes() == b"one two"
    assert len(pypdf.PdfReader(io.BytesIO(written(values)), strict=True).pages) == 1


def test_the_same_objects_and_seed_give_the_same_file() -> None:
    assert written(5, b"a") == written(5, b"a")
    assert written(5, b"a") != written(5, b"b")


@pytest.mark.parametrize("text", NASTY)
def test_text_is_read_as_it_was(text: str) -> None:
    assert str(pikepdf.Object.parse(string_object(text))) == text


def test_lines_names_and_measures() -> None:
    assert line_object(" a\n\x00b ") == b"(a b)"
    name = name_object("application/x-a b#c")
    assert pikepdf.Object.parse(name) == pikepdf.Name("/application/x-a b#c")
    assert numbers(0, 841.89, 12.3456, -3.0, 0.001) == b"0 841.89 12.35 -3 0"


@needs_qpdf
def test_a_picture_shown_on_many_pages_is_there_once(tmp_path: Path) -> None:
    register_fonts()
    root, path = Element("Document"), tmp_path / "pictures.pdf"
    picture = ImageReader(Image.new("RGB", (8, 8), "navy"))
    with path.open("wb") as to:
        canvas = TaggedCanvas(to, pageCompression=1, go_on=always)
        for _ in range(3):
            figure = root.child("Figure", alternative="A picture")
            figure.box = (0, 0, 20, 20)
            with canvas.marked(figure):
                canvas.drawImage(picture, 0, 0, 20, 20)
                canvas.setFont(REGULAR, 8)
                canvas.drawString(30, 30, "beside it")
            canvas.showPage()
        canvas.save()
        about = Description(title="T", author="A", subject="S", made=MADE, document_id="d")
        finish(canvas, root=root, about=about, files={})
    run("qpdf", "--check", path)
    with pikepdf.open(path) as pdf:
        shown = [page.get_images() for page in pdf.pages]
        assert [len(images) for images in shown] == [1, 1, 1]
        assert len({image.objgen for images in shown for image in images.values()}) == 1


def test_what_is_written_takes_nothing_more() -> None:
    to = io.BytesIO()
    canvas = TaggedCanvas(to, go_on=always)
    root = Element("Document")
    first = root.child("Sect").child("P")
    root.child("Sect")
    canvas.tree.write_finished(root)
    with pytest.raises(AttributeError):
        first.child("P")
