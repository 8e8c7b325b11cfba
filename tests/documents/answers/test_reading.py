"""The request is found in a PDF, once; fields show what they hold, or it is said what else."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import AttachedFileSpec
from pyhanko.pdf_utils import generic as g

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.documents.answers.reading import answers_in, field_names, request_in
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.request_json import LARGEST, request_json
from fcp_portfolio.domain.returned import Mismatch
from tests.asked import ANSWERED
from tests.documents.answers.forgeries import (
    call_two_the_same,
    presses,
    retype,
    shows,
    swap_drawings,
    turn,
)
from tests.documents.answers.papers import sent
from tests.documents.signing.tampering import Writer, changed


def pdf_with(*files: tuple[str, bytes], names: int = 0) -> bytes:
    """A PDF with embedded files, several of which may have one name."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    for number, (name, data) in enumerate(files):
        pdf.attachments[f"{number}"] = AttachedFileSpec(pdf, data, filename=name)
    if names:
        tree = pdf.Root.Names.EmbeddedFiles
        pdf.Root.Names.EmbeddedFiles = pikepdf.Dictionary(Kids=[pdf.make_indirect(tree)] * names)
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def test_request_is_found() -> None:
    data, request = sent()
    assert request_in(data) == request
    assert request_in(pdf_with(("a.txt", b"a"), ("request.json", request_json(request)))) == request


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"text", "This is not a PDF."),
        (b"%PDF-1.7\ntext", "it was cut off"),
        (pdf_with(), "it holds no data of one"),
        (pdf_with(("a.json", b"{}")), "it holds no data of one"),
        (pdf_with(("request.json", b"{}")), "it names no format"),
        (pdf_with(("request.json", b"{}"), ("request.json", b"{}")), "more than once"),
        (pdf_with(("request.json", b" " * (LARGEST + 1))), "This PDF is damaged"),
        (pdf_with(("request.json", bytes(90_000_000))), "This PDF is damaged"),
        (pdf_with(("request.json", b"[" * 100_000)), "it is not JSON"),
        (pdf_with(("a.json", b"{}"), names=6_000), "This PDF is damaged"),
    ],
)
def test_what_holds_no_request_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(FileRefused, match=sentence):
        request_in(data)


def test_fields_are_read_at_a_revision() -> None:
    data, request = sent()
    once = filled(data, request, ANSWERED)
    twice = filled(once, request, {"c1_level": "4_excellent"})
    assert answers_in(twice, request, 2).values == {}
    assert answers_in(twice, request, 3).values == ANSWERED
    assert answers_in(twice, request).values == {**ANSWERED, "c1_level": "4_excellent"}
    asked = {one.name for one in request.fields() if not one.name.endswith("_signature")}
    assert field_names(data) == asked


NAMED = b"BT /FpField 9 Tf 3 6 Td (Dr Sam Example) Tj ET"
HIDDEN = "Dr Sam Example (hidden, or beside other things)"


@pytest.mark.parametrize(
    ("change", "mismatch"),
    [
        (
            shows("reviewer_name", b"BT /FpField 9 Tf 3 6 Td (Somebody) Tj ET"),
            ("reviewer_name", "Somebody", "Dr Sam Example"),
        ),
        (shows("reviewer_name", b""), ("reviewer_name", "", "Dr Sam Example")),
        (
            shows("second_name", NAMED),
            ("second_name", "Dr Sam Example", ""),
        ),
        (shows("reviewer_name", b"3 Tr " + NAMED), ("reviewer_name", HIDDEN, "Dr Sam Example")),
        (
            shows("reviewer_name", b"1 1 1 rg " + NAMED),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", NAMED + b" 1 g 0 0 200 20 re f"),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", b"0 0 200 20 re f " + NAMED),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", NAMED.replace(b"3 6", b"3 -40")),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", NAMED.replace(b"9 Tf", b"0.5 Tf")),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", NAMED + b" 5 5 m 9 9 l 12 5 l 14 9 l 18 5 l 20 9 l 22 5 l S"),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            shows("reviewer_name", NAMED + b" BI /W 1 /H 1 /BPC 8 /CS /G ID \x00 EI"),
            ("reviewer_name", HIDDEN, "Dr Sam Example"),
        ),
        (
            presses("c1_level", 3, "4_excellent"),
            ("c1_level", "3_capable, 4_excellent", "3_capable"),
        ),
        (presses("c1_level", 2, "Off"), ("c1_level", "", "3_capable")),
        (presses("reviewer_conflict", None, "yes"), ("reviewer_conflict", "yes", "")),
        (presses("reviewer_declares", None, "Off"), ("reviewer_declares", "", "yes")),
        (presses("reviewer_declares", None, "no"), ("reviewer_declares", "", "yes")),
        (swap_drawings, ("c1_level", "a mark without meaning", "3_capable")),
    ],
)
def test_field_that_shows_otherwise_is_named(
    change: Callable[[Writer], None], mismatch: tuple[str, str, str]
) -> None:
    data, request = sent()
    name, shown, held = mismatch
    forged = changed(filled(data, request, ANSWERED), change)
    assert answers_in(forged, request).mismatches == (
        Mismatch(field=name, shows=shown, holds=held),
    )


@pytest.mark.parametrize(
    "drawn",
    [
        b"/Tx BMC q 0.9 g 0 0 200 20 re f Q 0 G 0 0 200 20 re S " + NAMED + b" EMC",
        b"BT /FpField 4 Tf 3 6 Td [(Dr S) -20 (am)] TJ 0 -4 Td (Exam) Tj 20 0 Td (ple) Tj ET",
    ],
)
def test_field_may_be_drawn_in_many_ways(drawn: bytes) -> None:
    data, request = sent()
    answered = changed(filled(data, request, ANSWERED), shows("reviewer_name", drawn))
    assert answers_in(answered, request).mismatches == ()


@pytest.mark.parametrize(
    ("held", "drawn", "same"),
    [
        ("Sam \u2013 a \u201cGP\u201d", "Sam a GP", True),
        ("Sam \u2013 a \u201cGP\u201d", "Sam a G", False),
        ("Sam a GP", "Sam \u2013 a GP", False),
        ("Not 6\u20138", "Not 68", False),
        ("W\u0175 \u2013 Sam", "W Sam", True),
    ],
)
def test_dashes_and_quotes_may_be_drawn_as_nobody_finds_them_and_nothing_else(
    held: str, drawn: str, same: bool
) -> None:
    """As Chrome does where a system has Chinese fonts."""
    data, request = sent()
    stream = b"BT /FpField 9 Tf 3 6 Td (" + drawn.encode("cp1252") + b") Tj ET"
    answered = filled(data, request, {**ANSWERED, "reviewer_name": held})
    found = answers_in(changed(answered, shows("reviewer_name", stream)), request).mismatches
    assert (found == ()) is same


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (retype(g.NumberObject(3)), "The value of “reviewer_name” cannot be read"),
        (call_two_the_same, "Two fields of this PDF are called “reviewer_name”"),
        (turn, "The fields of this PDF cannot be read"),
    ],
)
def test_fields_that_cannot_be_read_are_refused(
    change: Callable[[Writer], None], sentence: str
) -> None:
    data, request = sent()
    with pytest.raises(FileRefused, match=sentence):
        answers_in(changed(filled(data, request, ANSWERED), change), request)
