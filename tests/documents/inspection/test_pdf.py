"""PDF files: whole, cut off at any byte, locked, damaged, with words beside the page."""

import io
import re

import pikepdf
import pytest
import typst
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.inspection.cut_pdf import is_cut_off, whole_pages
from fcp_portfolio.documents.inspection.pdf import inspect_pdf
from fcp_portfolio.documents.inspection.values import Source
from tests.documents.inspection.makers import look, pdf, refusal, rewritten

PAGES = [f"This is page {number} of eight." for number in range(1, 9)]
BY_REPORTLAB = pdf(PAGES)
BY_TYPST = typst.compile("\n#pagebreak()\n".join(PAGES).encode(), format="pdf")
FOR_THE_WEB = rewritten(BY_REPORTLAB, linearize=True)
BY_QPDF = rewritten(BY_REPORTLAB, object_stream_mode=pikepdf.ObjectStreamMode.disable)
COMPRESSED = rewritten(BY_REPORTLAB, object_stream_mode=pikepdf.ObjectStreamMode.generate)
MADE = {
    "ReportLab": BY_REPORTLAB,
    "Typst": BY_TYPST,
    "qpdf": BY_QPDF,
    "qpdf, for the web": FOR_THE_WEB,
    "qpdf, compressed": COMPRESSED,
}
makers = pytest.mark.parametrize("data", MADE.values(), ids=MADE)


@makers
def test_pdf_text_page_by_page(data: bytes) -> None:
    inspected = look(data, "a.pdf")
    assert [(page.place, page.text) for page in inspected.text] == [
        (f"page {number}", text) for number, text in enumerate(PAGES, start=1)
    ]
    assert (inspected.pages, inspected.kind_label, inspected.advice) == (8, "PDF", ())


@makers
@settings(max_examples=40, deadline=None)
@given(share=st.floats(0, 1))
def test_pdf_cut_off_anywhere(data: bytes, share: float) -> None:
    """All but the very last line is needed; a shortened file never passes with fewer pages."""
    kept = data[: 5 + int((len(data) - 20) * share)]
    sentence = refusal(kept, "a.pdf")
    assert re.fullmatch(
        r"“a\.pdf” was not added: it is cut off(: its end is missing| after page [1-8])\."
        r" Nothing else changed\.",
        sentence,
    )


@makers
def test_pdf_without_its_last_mark(data: bytes) -> None:
    if data is not FOR_THE_WEB:
        assert look(data.rstrip().removesuffix(b"%%EOF")).pages == 8
    else:
        assert "cut off" in refusal(data.rstrip().removesuffix(b"%%EOF"))


def test_pdf_cut_off_names_the_last_whole_page() -> None:
    end = BY_QPDF.index(b"endstream", BY_QPDF.index(b"4 0 obj"))
    pages = [whole_pages(BY_QPDF[:n]) for n in range(0, len(BY_QPDF), 50)]
    assert pages == sorted(pages)
    assert pages[0] == 0
    assert pages[-1] == whole_pages(BY_QPDF) == 8
    assert end > 0


def test_pdf_cut_off_after_a_page_whose_words_are_missing() -> None:
    objects = (
        b"%PDF-1.4\n1 0 obj<</Type/Page/Contents 5 0 R>>endobj\n"
        b"2 0 obj<</Type /Page /Contents [6 0 R]>>endobj\n3 0 obj<</Type/Pages>>endobj\n"
        b"4 0 obj<</Type/Page>>endobj\n5 0 obj<<>>stream\nq\nendstream endobj\n6 0 obj<<>>stream"
    )
    assert whole_pages(objects) == 1
    assert refusal(objects, "Clinic letter.pdf") == (
        "“Clinic letter.pdf” was not added: it is cut off after page 1. Nothing else changed."
    )


def test_pdf_with_an_update_that_is_cut_off() -> None:
    update = b"\n9 0 obj\n<</Type /Catalog>>\nendobj\nxref\n0 1\n"
    assert not is_cut_off(BY_REPORTLAB + b"\nstartxref\n9\n%%EOF\n")
    assert is_cut_off(BY_REPORTLAB + update)
    assert "it is cut off" in refusal(BY_REPORTLAB + update)


def test_pdf_for_the_web_that_is_shorter_than_it_states() -> None:
    assert not is_cut_off(FOR_THE_WEB)
    assert is_cut_off(FOR_THE_WEB[:-1])


@pytest.mark.parametrize("junk", [b"\x00\x01junk\r\n", b"\xef\xbb\xbf", b"HTTP/1.1 200 OK\r\n\r\n"])
def test_pdf_with_something_before_or_behind_it(junk: bytes) -> None:
    binary = FOR_THE_WEB.replace(b"%PDF-", b"%PDF-", 1)
    assert look(junk + binary + b"\x00\x00").pages == 8


def encrypted(user: str, owner: str = "owner") -> bytes:
    return rewritten(BY_REPORTLAB, encryption=pikepdf.Encryption(user=user, owner=owner))


def test_pdf_with_a_password() -> None:
    assert refusal(encrypted("secret"), "report.pdf") == (
        "“report.pdf” was not added: it needs a password; save a copy without one and add that. "
        "Nothing else changed."
    )


def test_pdf_that_only_forbids_printing() -> None:
    assert look(encrypted("")).text[0].text == PAGES[0]


def test_pdf_locked_by_an_unknown_program() -> None:
    locked = encrypted("").replace(b"/Filter /Standard", b"/Filter /Stendard")
    assert "it is locked in a way that only its own program can open" in refusal(locked)


def test_pdf_that_has_no_pages() -> None:
    with pikepdf.new() as document:
        buffer = io.BytesIO()
        document.save(buffer)
    encrypted_before = refusal(encrypted("secret"))
    assert "password" in encrypted_before
    assert "it is damaged and cannot be read" in refusal(buffer.getvalue())


@pytest.mark.parametrize("rest", [b"", b"1.7\nstartxref\n0\n%%EOF", b"-1.4 startxref xref trailer"])
def test_pdf_that_is_nothing_inside(rest: bytes) -> None:
    assert "was not added: it is" in refusal(b"%PDF-" + rest)


def broken_pages(*numbers: int) -> bytes:
    """A PDF whose page list points at things that are no pages."""
    no_page = pikepdf.Dictionary(Type=pikepdf.Name.Font)
    with pikepdf.open(io.BytesIO(BY_REPORTLAB)) as document:
        for number in numbers:
            document.Root.Pages.Kids[number - 1] = document.make_indirect(no_page)
        buffer = io.BytesIO()
        document.save(buffer)
    return buffer.getvalue()


def test_pdf_with_pages_that_cannot_be_read() -> None:
    inspected = look(broken_pages(2, 3, 7))
    assert inspected.pages == 8
    assert [page.place for page in inspected.text] == [f"page {n}" for n in (1, 4, 5, 6, 8)]
    assert inspected.advice == ("Pages 2, 3 and 7 cannot be read.",)
    assert look(broken_pages(5)).advice == ("Page 5 cannot be read.",)


def test_pdf_with_no_page_that_can_be_read() -> None:
    assert "it is damaged and cannot be read" in refusal(broken_pages(*range(1, 9)))


@pytest.mark.parametrize(
    ("pages", "advice"),
    [
        (["", "words"], "Page 1 is only a picture: not searched, and not checked for names."),
        (
            ["", "words", ""],
            "Pages 1 and 3 are only pictures: not searched, and not checked for names.",
        ),
        (
            ["words", *[""] * 6],
            (
                "6 pages, the first of them page 2, are only pictures: "
                "not searched, and not checked for names."
            ),
        ),
    ],
)
def test_pdf_with_pages_that_hold_no_words(pages: list[str], advice: str) -> None:
    assert look(pdf(pages)).advice == (advice,)


def test_pdf_words_in_form_fields_and_comments() -> None:
    buffer = io.BytesIO()
    canvas = Canvas(buffer)
    canvas.drawString(72, 700, "Printed")
    canvas.acroForm.textfield(name="field", value="typed 999 123 4578", x=72, y=600)
    canvas.acroForm.textfield(name="empty", x=72, y=500)
    canvas.textAnnotation("a comment on \u00e9", (72, 400, 90, 420))
    canvas.save()
    (page,) = look(buffer.getvalue()).text
    assert page.text.splitlines() == ["Printed", "typed 999 123 4578", "a comment on \u00e9"]


def test_pdf_with_comments_that_are_none() -> None:
    with pikepdf.open(io.BytesIO(BY_REPORTLAB)) as document:
        document.pages[0].Annots = pikepdf.Array([None, 5, pikepdf.Dictionary()])
        buffer = io.BytesIO()
        document.save(buffer)
    assert look(buffer.getvalue()).text[0].text == PAGES[0]


def test_pdf_words_divided_at_line_ends() -> None:
    source = b'#set page(width: 4cm, margin: 1cm)\n#set text(lang: "en", hyphenate: true)\n'
    text = look(typst.compile(source + b"#par(justify: true)[Musculoskeletal physiotherapy]")).text
    assert "Musculoskeletal physiotherapy" in " ".join(text[0].text.split())


def test_pdf_of_many_pages_is_read_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    from fcp_portfolio.documents.inspection import pdf as module

    monkeypatch.setattr(module, "MOST_PAGES", 3)
    inspected = inspect_pdf(Source(name="x", data=BY_REPORTLAB))
    assert (inspected.pages, len(inspected.text)) == (8, 3)
    assert inspected.advice == ("Its text is searched and checked up to page 3, no further.",)


def test_pdf_of_much_text_is_read_up_to_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    from fcp_portfolio.documents.inspection import values

    monkeypatch.setattr(values, "MOST_TEXT", 30)
    inspected = inspect_pdf(Source(name="x", data=BY_REPORTLAB))
    assert "".join(page.text for page in inspected.text) == (PAGES[0] + PAGES[1])[:30]
    assert inspected.advice == ("Its text is searched and checked up to page 2, no further.",)
