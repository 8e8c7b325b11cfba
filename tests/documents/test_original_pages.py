"""Original pages of attached PDFs stand in the document where wanted, and nothing in them acts."""

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image, ImageChops

from fcp_portfolio.documents.attached.detail import Showing
from tests.documents.attaching import (
    attached,
    example,
    exported,
    figures,
    page_images,
    shown_pages,
    unchecked,
)
from tests.documents.inspection.makers import pdf
from tests.documents.reading import needs_poppler, needs_qpdf, page_text, pages_of, run

MERGED = Showing(merge_originals=True)
EXAMPLES = (
    "cbd-form-signed-scan.pdf",
    "feedback-summary.pdf",
    "fit-note-certificate.pdf",
    "injection-pathway.pdf",
    "referral-guideline.pdf",
    "shoulder-xray-audit.pdf",
    "teaching-handout.pdf",
    "ultrasound-pathway.pdf",
)


def changed(data: bytes, change: Any) -> bytes:
    """The PDF after pikepdf changed it."""
    buffer = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as made:
        change(made)
        made.save(buffer)
    return buffer.getvalue()


def metadata(path: Path) -> str:
    with pikepdf.open(path) as read:
        return read.Root.Metadata.read_bytes().decode()


@needs_poppler
@needs_qpdf
def test_pages_of_all_programs_come_over(tmp_path: Path) -> None:
    path = exported(tmp_path, *map(example, EXAMPLES), showing=MERGED).path
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", path)
    text = page_text(path)
    assert "Spinal pain: who to refer, where and how fast" in text
    assert "Fitness for work and the fit note in primary care" in text
    assert "Page 3 of 3 of teaching-handout.pdf" in text
    assert figures(path)[-1] == "What it shows. Page 2 of 2 of ultrasound-pathway.pdf"


@needs_poppler
def test_a_page_looks_as_its_picture_does(tmp_path: Path) -> None:
    looks = []
    for showing in (MERGED, Showing()):
        path = exported(tmp_path, example("ultrasound-pathway.pdf"), showing=showing).path
        page = len(shown_pages(path))
        first = next(n for n, t in enumerate(_texts(path), 1) if "Every attached file is in" in t)
        last = str(first + page - 1)
        run("pdftoppm", "-r", "60", "-gray", "-f", last, "-l", last, path, tmp_path / "look")
        (look,) = tmp_path.glob("look*.pgm")
        looks.append(Image.open(look).copy())
        look.unlink()
    difference = ImageChops.difference(looks[0], looks[1]).resize((12, 17), Image.Resampling.BOX)
    assert max(difference.tobytes()) < 40


def _texts(path: Path) -> list[str]:
    return pages_of(path)


def test_a_merged_document_claims_no_standard_and_says_so(tmp_path: Path) -> None:
    path = exported(tmp_path, example("ultrasound-pathway.pdf"), showing=MERGED).path
    assert "pdfaid" not in metadata(path)
    assert "pdfuaid" not in metadata(path)
    assert "this document claims to keep neither PDF/A nor PDF/UA" in shown_pages(path)[0]


def test_where_nothing_is_merged_the_claims_stay(tmp_path: Path) -> None:
    path = exported(tmp_path, example("thank-you.eml"), showing=MERGED).path
    assert "pdfaid" in metadata(path)
    assert "pdfuaid" in metadata(path)


def _armed(made: Pdf) -> None:
    """Hangs everything that can act onto every place that can carry it."""
    script = Dictionary(Type=Name.Action, S=Name.JavaScript, JS=String("app.alert(1)"))
    launch = Dictionary(S=Name.Launch, F=String("calc.exe"))
    program = made.make_stream(b"MZ", Type=Name.EmbeddedFile)
    carried = Dictionary(Type=Name.Filespec, F=String("evil.exe"), EF=Dictionary(F=program))
    made.Root.OpenAction = script
    made.Root.AA = Dictionary(WC=script)
    made.Root.Names = Dictionary(
        JavaScript=Dictionary(Names=[String("x"), script]),
        EmbeddedFiles=Dictionary(Names=[String("evil.exe"), made.make_indirect(carried)]),
    )
    page: Any = made.pages[0]
    page.AA = Dictionary(O=launch)
    link = Dictionary(
        Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 600, 800], A=launch, AA=Dictionary(E=script)
    )
    field = made.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("name"),
            V=String("Typed in"),
            DA=String("/Helv 12 Tf 0 g"),
            Rect=[72, 500, 300, 520],
            F=4,
            A=Dictionary(S=Name.SubmitForm, F=String("https://evil.example/")),
            AA=Dictionary(K=script),
        )
    )
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    made.Root.AcroForm = Dictionary(
        Fields=[field], NeedAppearances=True, DR=Dictionary(Font=Dictionary(Helv=font))
    )
    page.Annots = Array([made.make_indirect(link), field])
    inner = made.make_stream(
        b"0 0 m 10 10 l S",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, 10, 10],
        AA=Dictionary(O=script),
        Ref=Dictionary(F=String("//evil.example/a.pdf"), Page=0),
        AF=Array([carried]),
        PieceInfo=Dictionary(Evil=script),
        Metadata=made.make_stream(b"<evil/>"),
        Resources=Dictionary(Evil=launch, XObject=Dictionary(Ps=_postscript(made))),
    )
    page.Resources.XObject = Dictionary(Inner=inner, Ps=_postscript(made))
    page.Resources.Properties = Dictionary(MC0=Dictionary(Evil=script))
    page.Resources.Font.F9 = Dictionary(dict(font.items()))
    page.Resources.Font.F9.Evil = made.make_indirect(launch)
    page.Resources.Font.F9.Home = made.Root
    page.Resources.Font.F9.More = Array([script, carried])
    page.contents_add(made.make_stream(b"/MC0 /MC0 BDC /Inner Do EMC /Ps Do"))


def _postscript(made: Pdf) -> pikepdf.Stream:
    return made.make_stream(b"evil exec", Type=Name.XObject, Subtype=Name.PS)


def test_nothing_that_acts_survives(tmp_path: Path) -> None:
    armed = changed(pdf(["Harmless words"]), _armed)
    path = exported(tmp_path, attached(armed, "armed.pdf"), showing=MERGED).path
    unpacked = tmp_path / "unpacked.pdf"
    with pikepdf.open(path) as read:
        del read.Root.AF
        del read.Root.Names.EmbeddedFiles  # the original as it was, unchanged and unopened
        assert not any("/AA" in page for page in read.pages)
        assert "/AcroForm" not in read.Root
        assert "/OpenAction" not in read.Root
        read.save(unpacked, qdf=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = unpacked.read_bytes()
    for name in (
        b"JavaScript",
        b"app.alert",
        b"Launch",
        b"calc.exe",
        b"SubmitForm",
        b"evil",
        b"/AA <<",
        b"/PS",
        b"/Ref <<",
        b"PieceInfo",
        b"Widget",
    ):
        assert name not in data, name
    text = " ".join(shown_pages(path))
    assert "Harmless words" in text
    assert "Typed in" in text  # what was filled in is drawn


def test_a_signed_pdf_is_not_merged(tmp_path: Path) -> None:
    def sign(made: Pdf) -> None:
        value = Dictionary(Type=Name.Sig, ByteRange=[0, 1, 2, 3], Contents=String("0"))
        field = Dictionary(FT=Name.Sig, T=String("s"), V=made.make_indirect(value))
        made.Root.AcroForm = Dictionary(Fields=Array([made.make_indirect(field)]), SigFlags=3)

    signed = changed(pdf(["One", "Two"]), sign)
    path = exported(tmp_path, attached(signed, "signed.pdf"), showing=MERGED).path
    assert figures(path)[-1] == "Page 1 of 2 of signed.pdf"
    assert len(_pages_with_pictures(path)) == 1


def _layered(made: Pdf) -> None:
    made.Root.OCProperties = Dictionary(OCGs=Array([]), D=Dictionary())


def _deep(made: Pdf) -> None:
    nest = Array([])
    for _ in range(100):
        nest = Array([nest])
    made.pages[0].Resources.Font = Dictionary(F1=Dictionary(Type=Name.Font, Widths=nest))


def _empty_box(made: Pdf) -> None:
    made.pages[0].MediaBox = Array([0, 0, 0.5, 0.5])


@pytest.mark.parametrize("change", [_layered, _deep])
def test_what_cannot_be_merged_is_shown_as_pictures(tmp_path: Path, change: Any) -> None:
    odd = changed(pdf(["Words"]), change)
    file = unchecked(odd, "odd.pdf", "application/pdf", 1)
    path = exported(tmp_path, file, showing=MERGED).path
    assert len(_pages_with_pictures(path)) == 1


def test_a_page_of_no_size_is_not_merged(tmp_path: Path) -> None:
    odd = unchecked(changed(pdf(["Words"]), _empty_box), "odd.pdf", "application/pdf", 1)
    made = exported(tmp_path, odd, showing=MERGED)
    assert "odd.pdf" in " ".join(shown_pages(made.path))


def test_a_pdf_that_only_pdfium_opens_is_shown_as_pictures(tmp_path: Path) -> None:
    whole = pdf(["Words"])
    damaged = whole[: whole.rindex(b"startxref")] + b"startxref\n7\n%%EOF\n"
    file = unchecked(damaged, "repaired.pdf", "application/pdf", 1)
    path = exported(tmp_path, file, showing=MERGED).path
    assert len(_pages_with_pictures(path)) == 1


def test_a_turned_page_stands_upright(tmp_path: Path) -> None:
    def turn(made: Pdf) -> None:
        made.pages[0].Rotate = 90

    path = exported(
        tmp_path, attached(changed(pdf(["Sideways"]), turn), "turned.pdf"), showing=MERGED
    ).path
    with pikepdf.open(path) as read:
        boxes = _figure_boxes(read.Root.StructTreeRoot.K)
    left, bottom, right, top = map(float, boxes[-1])
    assert right - left > top - bottom


def _figure_boxes(element: Any) -> list[Any]:
    if isinstance(element, Array):
        return [box for kid in element.as_list() for box in _figure_boxes(kid)]
    if not isinstance(element, Dictionary) or "/S" not in element:
        return []
    own = [element.A.BBox.as_list()] if element.S == "/Figure" else []
    return own + (_figure_boxes(element.K) if "/K" in element else [])


def _pages_with_pictures(path: Path) -> list[int]:
    with pikepdf.open(path) as read:
        return [number for number, page in enumerate(read.pages) if page_images(page)]
