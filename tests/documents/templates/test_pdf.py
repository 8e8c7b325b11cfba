"""PDF forms filled in: every byte stays, every reader sees the same, nothing turns into garbage."""

import io
import json
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest

from fcp_portfolio.documents.templates import fill_template, read_template
from fcp_portfolio.domain.templates.asked import Blank, BlankKind, Template
from tests.documents.reading import needs_poppler, needs_qpdf, run
from tests.documents.templates.pdf_forms import (
    drawn_by_reportlab,
    made_as_by_acrobat,
    saved,
)

HERE = Path(__file__).parent
NODE = Path(sys.executable).with_name("node")
PDFJS = Path(sys.prefix) / "npm" / "node_modules" / "pdfjs-dist"
NAME = "Żółć Ŵyn, ≥ 3 → 5"


def read(data: bytes) -> Template:
    return read_template(data, "form.pdf")


def filled(data: bytes, texts: Mapping[str, str]) -> bytes:
    return fill_template(data, "form.pdf", texts).data


def kinds(template: Template) -> dict[str, BlankKind]:
    return {blank.name: blank.kind for blank in template.blanks}


def blank(template: Template, name: str) -> Blank:
    return next(one for one in template.blanks if one.name == name)


def poppler(data: bytes, folder: Path) -> str:
    return run("pdftotext", "-layout", kept(data, folder), "-")


def firefox(data: bytes, folder: Path) -> dict[str, Any]:
    """What pdf.js finds in each field, and what it sees drawn there."""
    if not (NODE.exists() and PDFJS.exists()):
        pytest.skip("pdf.js is not installed")
    found: dict[str, Any] = json.loads(run(NODE, HERE / "fields.mjs", PDFJS, kept(data, folder)))
    return found


def kept(data: bytes, folder: Path) -> Path:
    file = folder / "filled.pdf"
    file.write_bytes(data)
    return file


def pdfium(data: bytes) -> str:
    document = pypdfium2.PdfDocument(data)
    document.init_forms()
    # Fields are no text of the page: what is drawn is flattened into it first.
    page = document[0]
    pypdfium2.raw.FPDFPage_Flatten(page, pypdfium2.raw.FLAT_NORMALDISPLAY)
    found: str = document[0].get_textpage().get_text_range()
    document.close()
    return found


def pressed(data: bytes, name: str) -> tuple[str, list[str]]:
    """The value of a button, and the state of each place where it is seen."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        field = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == name)
        widgets = list(field.get("/Kids", [field]))
        return str(field.V), [str(one.AS) for one in widgets]


def test_the_fields_of_another_program_are_read() -> None:
    template = read(drawn_by_reportlab())
    assert kinds(template) == {
        "applicant_name": BlankKind.TEXT,
        "evidence": BlankKind.LINES,
        "initials": BlankKind.TEXT,
        "declared": BlankKind.TICK,
        "level": BlankKind.CHOICE,
        "stage": BlankKind.CHOICE,
    }
    assert blank(template, "applicant_name").label == "Name of applicant"
    assert blank(template, "initials").most == 5
    assert blank(template, "level").options == ("Not yet", "Capable")
    assert blank(template, "level").says == "Not yet"
    assert blank(template, "stage").options == ("Stage1", "Stage2")


def test_parts_of_names_what_is_inherited_and_scripts_are_read() -> None:
    template = read(made_as_by_acrobat())
    assert list(kinds(template)) == [
        "Applicant.Name",
        "Applicant.HCPC",
        "Applicant.Date",
        "Applicant.Side",
        "Notes",
        "Agree",
        "Level",
    ]
    assert blank(template, "Applicant.Name").label == "Full name"
    assert blank(template, "Applicant.HCPC").most == 10
    assert blank(template, "Applicant.Date").pattern == "dd/mm/yyyy"
    assert blank(template, "Notes").says == "As before"
    assert blank(template, "Level").options == ("Capable", "Not yet")
    assert template.notes == ("1 field is for signatures: nothing is written there.",)


@needs_qpdf
@pytest.mark.parametrize("make", [drawn_by_reportlab, made_as_by_acrobat])
def test_what_was_there_stays_byte_for_byte(make: Callable[[], bytes], tmp_path: Path) -> None:
    data = make()
    template = read(data)
    done = filled(data, {template.blanks[0].name: NAME})
    assert done.startswith(data)
    run("qpdf", "--check", kept(done, tmp_path))
    assert filled(data, {}) == data


@needs_poppler
@pytest.mark.parametrize("needs_looks", [True, False])
def test_poppler_pdfium_and_pypdf_read_what_was_filled_in(
    tmp_path: Path, *, needs_looks: bool
) -> None:
    texts = {"Applicant.Name": NAME, "Applicant.Side": "Robin", "Notes": "One\nTwo"}
    done = filled(made_as_by_acrobat(needs_looks=needs_looks), texts)
    seen = poppler(done, tmp_path), pdfium(done)
    for words in (NAME, "Robin", "One", "Two"):
        assert [words in one for one in seen] == [True, True], words
    fields = pypdf.PdfReader(io.BytesIO(done)).get_fields() or {}
    assert fields["Applicant.Name"].value == NAME
    assert fields["Notes"].value == "One\nTwo"
    assert fields["Applicant.Office"].value == "For us"


def test_firefox_reads_and_draws_what_was_filled_in(tmp_path: Path) -> None:
    texts = {"Applicant.Name": NAME, "Applicant.HCPC": "PH00000", "Notes": "One", "Agree": "yes"}
    found = firefox(filled(made_as_by_acrobat(), texts), tmp_path)
    assert {name: (found[name]["value"], found[name]["drawn"]) for name in texts} == {
        "Applicant.Name": (NAME, True),
        "Applicant.HCPC": ("PH00000", True),
        "Notes": ("One", True),
        "Agree": ("Yes", True),
    }
    assert found["Applicant.Name"]["seen"] == [NAME]
    assert found["Applicant.Office"]["seen"] == ["For us"]
    assert found["Provider"] == {"value": None, "drawn": False}


def test_what_the_form_left_to_viewers_is_drawn_too() -> None:
    done = filled(made_as_by_acrobat(), {"Applicant.Name": NAME})
    assert "For us" in pdfium(done)
    with pikepdf.open(io.BytesIO(done)) as pdf:
        assert bool(pdf.Root.AcroForm.NeedAppearances) is False
        # Empty fields get no drawing, and stay as they are.
        assert "/AP" not in pdf.Root.AcroForm.Fields[3]


def test_boxes_are_ticked_and_choices_made() -> None:
    texts = {"declared": "yes", "stage": "Stage2", "level": "Capable"}
    done = filled(drawn_by_reportlab(), texts)
    assert pressed(done, "declared") == ("/Yes", ["/Yes"])
    assert pressed(done, "stage") == ("/Stage2", ["/Off", "/Stage2"])
    assert read(done).blanks[4].says == "Capable"
    again = filled(done, {"declared": "no", "stage": "Stage1"})
    assert pressed(again, "declared") == ("/Off", ["/Off"])
    assert pressed(again, "stage") == ("/Stage1", ["/Stage1", "/Off"])


def test_a_box_without_drawings_gets_some_and_a_list_keeps_what_it_exports() -> None:
    done = filled(made_as_by_acrobat(), {"Agree": "yes", "Level": "Not yet"})
    assert pressed(done, "Agree") == ("/Yes", ["/Yes"])
    with pikepdf.open(io.BytesIO(done)) as pdf:
        fields = {str(one.T): one for one in pdf.Root.AcroForm.Fields}
        assert str(fields["Level"].V) == "N"
        assert sorted(fields["Agree"].AP.N.keys()) == ["/Off", "/Yes"]
    assert pressed(filled(made_as_by_acrobat(), {"Agree": "no"}), "Agree") == ("/Off", ["/Off"])


def test_fields_stay_fields_and_signatures_untouched() -> None:
    done = filled(made_as_by_acrobat(), {"Applicant.Name": NAME})
    with pikepdf.open(io.BytesIO(done)) as pdf:
        fields = {str(one.T): one for one in pdf.Root.AcroForm.Fields}
        assert "/V" not in fields["Provider"]
        assert "/Ff" not in fields["Applicant"].Kids[0]
    assert kinds(read(done)) == kinds(read(made_as_by_acrobat()))


def test_a_copy_for_adobe_alone_is_left_out_and_told() -> None:
    data = made_as_by_acrobat(xfa=True, signature=False)
    template = read(data)
    assert template.notes == (
        "It has its fields twice. The copy that only Adobe’s programs know (XFA) is left out.",
    )
    with pikepdf.open(io.BytesIO(filled(data, {"Applicant.Name": NAME}))) as pdf:
        assert "/XFA" not in pdf.Root.AcroForm


def test_text_that_is_not_all_seen_is_told_and_kept_whole() -> None:
    long = "Evidence of reasoning under uncertainty. " * 60
    done = fill_template(
        made_as_by_acrobat(), "form.pdf", {"Applicant.Name": long, "Notes": "Short"}
    )
    assert done.cramped == ("Applicant.Name",)
    assert blank(read(done.data), "Applicant.Name").says == long
    many = fill_template(made_as_by_acrobat(), "form.pdf", {"Notes": long * 10})
    assert many.cramped == ("Notes",)
    combed = fill_template(made_as_by_acrobat(), "form.pdf", {"Applicant.HCPC": "PH00000"})
    assert combed.cramped == ()


def test_a_form_that_was_signed_is_told() -> None:
    with pikepdf.open(io.BytesIO(made_as_by_acrobat())) as pdf:
        signed = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == "Provider")
        signed.V = pikepdf.Dictionary(Type=pikepdf.Name.Sig)
        data = saved(pdf)
    assert read(data).notes[0] == (
        "It is signed already. What is filled in comes after that signature."
    )
