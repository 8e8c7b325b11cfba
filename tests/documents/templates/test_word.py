"""Word documents filled in: controls, fields, labelled cells and marks, as Word writes them."""

import io
import zipfile
from typing import Any

from docx import Document

from fcp_portfolio.documents.templates import fill_template, read_template
from fcp_portfolio.documents.templates.word_text import W
from fcp_portfolio.domain.templates.asked import Blank, BlankKind
from tests.documents.templates.word_forms import (
    SHOWN,
    block,
    complex_field,
    control,
    document,
    named,
    paragraph,
    part,
    run,
    table,
    with_parts,
)

TICK = (
    "<w14:checkbox><w14:checked w14:val='0'/><w14:checkedState w14:val='2612'/>"
    "<w14:uncheckedState w14:val='2610'/></w14:checkbox>"
)
TYPED = "<w:name w:val='Text1'/><w:enabled/><w:textInput><w:maxLength w:val='20'/></w:textInput>"


def blanks(data: bytes) -> list[Blank]:
    return list(read_template(data, "form.docx").blanks)


def names(data: bytes) -> list[tuple[str, str, BlankKind]]:
    return [(one.name, one.label, one.kind) for one in blanks(data)]


def filled(data: bytes, **texts: str) -> bytes:
    return fill_template(data, "form.docx", texts).data


def opened(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def said(data: bytes) -> list[str]:
    """The paragraphs as they are seen, those in controls too."""
    body = opened(data).element.body
    return ["".join(one.text for one in held.iter(f"{W}t")) for held in body.iter(f"{W}p")]


def test_controls_in_a_line_around_paragraphs_and_around_a_cell_are_filled() -> None:
    shown = "<w:showingPlcHdr/><w:dataBinding w:xpath='x' w:storeItemID='y'/><w:text/>"
    cell = control(named("employer", "Employer"), f"<w:tc><w:p>{SHOWN}</w:p></w:tc>")
    data = document(
        paragraph(run("Name: ") + control(named("owner", "Your name", shown), SHOWN)),
        block(control(named("notes"), f"<w:p>{SHOWN}</w:p><w:p>{run('more')}</w:p>")),
        block(f"<w:tbl><w:tblPr/><w:tr><w:tc><w:p>{run('At')}</w:p></w:tc>{cell}</w:tr></w:tbl>"),
    )
    assert names(data) == [
        ("owner", "Your name", BlankKind.TEXT),
        ("notes", "notes", BlankKind.LINES),
        ("employer", "Employer", BlankKind.LINES),
    ]
    assert blanks(data)[0].says == ""
    done = filled(data, owner="Robin & <Example>", notes="One\nTwo", employer="Harbour Surgery")
    assert said(done) == ["Name: Robin & <Example>", "OneTwo", "At", "Harbour Surgery"]
    xml = part(done).decode()
    for gone in ("showingPlcHdr", "dataBinding", "PlaceholderText"):
        assert gone not in xml
    assert "<w:br/>" in xml
    assert [one.name for one in blanks(done)] == ["owner", "notes", "employer"]


def test_boxes_dates_and_lists_are_filled() -> None:
    listed = (
        "<w:dropDownList><w:listItem w:value='' w:displayText='Choose'/>"
        "<w:listItem w:value='c' w:displayText='Capable'/><w:listItem w:value='Not yet'/>"
        "</w:dropDownList>"
    )
    dated = "<w:date w:fullDate='2020-01-01T00:00:00Z'><w:dateFormat w:val='dd/MM/yyyy'/></w:date>"
    data = document(
        paragraph(control(named("done", "Done", TICK), run("☐")) + run(" Done")),
        paragraph(control(named("bare", "", "<w14:checkbox/>"), run("?"))),
        paragraph(control(named("day", "Day", dated), SHOWN)),
        paragraph(control(named("level", "", listed), SHOWN)),
        paragraph(control(named("free", "", "<w:comboBox/>"), SHOWN)),
    )
    found = {one.name: one for one in blanks(data)}
    assert {name: one.kind for name, one in found.items()} == {
        "done": BlankKind.TICK,
        "bare": BlankKind.TICK,
        "day": BlankKind.TEXT,
        "level": BlankKind.CHOICE,
        "free": BlankKind.TEXT,
    }
    assert found["level"].options == ("Capable", "Not yet")
    assert found["day"].pattern == "dd/MM/yyyy"
    done = filled(data, done="yes", bare="no", day="14/11/2026", level="Capable", free="Other")
    assert said(done) == ["☒ Done", "☐", "14/11/2026", "Capable", "Other"]
    xml = part(done).decode()
    assert '<w14:checked w14:val="1"/>' in xml
    assert '<w14:checked w14:val="0"/>' in xml
    assert 'w:fullDate="2026-11-14T00:00:00Z"' in xml
    assert "fullDate" not in part(filled(data, day="some day")).decode()


def test_controls_that_are_locked_hold_others_or_are_no_text_ask_nothing() -> None:
    inner = control(named("inner"), SHOWN)
    fallback = f"<mc:Fallback>{control(named('again'), SHOWN)}</mc:Fallback>"
    data = document(
        paragraph(control(named("fixed", "", "<w:lock w:val='sdtContentLocked'/>"), SHOWN)),
        paragraph(control(named("logo", "", "<w:picture/>"), SHOWN)),
        block(control(named("outer"), f"<w:p>{inner}</w:p>")),
        paragraph(f"<w:r><mc:AlternateContent>{fallback}</mc:AlternateContent></w:r>"),
        paragraph("<w:sdt><w:sdtContent/></w:sdt>"),
    )
    assert [one.name for one in blanks(data)] == ["inner"]


def test_a_control_without_a_name_is_called_by_what_stands_before_it() -> None:
    bare = control("", SHOWN)
    data = document(
        paragraph(run("Name: ") + bare),
        table(("Employer:", f"<w:p>{bare}</w:p>")),
        paragraph(bare),
        paragraph(run("Name: ") + bare),
    )
    assert [one.name for one in blanks(data)] == [
        "Name",
        "Employer",
        "Content control",
        "Name (2)",
    ]
    done = filled(data, **{"Name (2)": "Dr Wetherby"})
    assert said(done)[-1] == "Name: Dr Wetherby"
    assert said(done)[0] == "Name: Click to enter text."


def test_marks_are_found_though_word_parted_them_and_keep_their_looks() -> None:
    data = document(
        paragraph(run("Dear {{ na") + run("me", "<w:b/>") + run(" }}, on «day» {{name}}!")),
        header="For {{name}}",
    )
    assert names(data) == [
        ("name", "name", BlankKind.LINES),
        ("day", "day", BlankKind.LINES),
    ]
    done = filled(data, name="Ŵyn\n{{day}}", day="14 Nov 2026")
    assert opened(done).paragraphs[0].text == "Dear Ŵyn\n{{day}}, on 14 Nov 2026 Ŵyn\n{{day}}!"
    assert opened(done).sections[0].header.paragraphs[0].text == "For Ŵyn\n{{day}}"
    assert opened(filled(data, day="today")).paragraphs[0].text == (
        "Dear {{ name }}, on today {{name}}!"
    )


def test_merge_fields_become_text() -> None:
    simple = f"<w:fldSimple w:instr=' MERGEFIELD Job_Title '>{run('«Job_Title»')}</w:fldSimple>"
    data = document(
        paragraph(run("To ") + complex_field(' MERGEFIELD "First Name" \\* MERGEFORMAT ', "«F»")),
        paragraph(simple + complex_field(" PAGE ", "«7»")),
    )
    assert [(one.name, one.label) for one in blanks(data)] == [
        ("First Name", "First Name"),
        ("Job_Title", "Job Title"),
    ]
    done = filled(data, **{"First Name": "Robin", "Job_Title": "Physiotherapist"})
    assert [one.text for one in opened(done).paragraphs] == ["To Robin", "Physiotherapist«7»"]
    assert opened(done).paragraphs[0].runs[1].bold is True
    assert b"MERGEFIELD" not in part(done)


def test_fields_of_older_documents_are_filled_and_stay_fields() -> None:
    ticked = "<w:name w:val='Check1'/><w:checkBox><w:default w:val='0'/></w:checkBox>"
    again = "<w:name w:val='Check2'/><w:checkBox><w:checked w:val='1'/></w:checkBox>"
    chosen = (
        "<w:name w:val='List1'/><w:ddList><w:listEntry w:val='Not yet'/>"
        "<w:listEntry w:val='Capable'/></w:ddList>"
    )
    second = chosen.replace("List1", "List2").replace(
        "<w:ddList>", "<w:ddList><w:result w:val='1'/>"
    )
    data = document(
        paragraph(run("Name: ") + complex_field(" FORMTEXT ", "\u2002\u2002", TYPED)),
        paragraph(complex_field(" FORMCHECKBOX ", "", ticked)),
        paragraph(complex_field(" FORMCHECKBOX ", "", again)),
        paragraph(complex_field(" FORMDROPDOWN ", "", chosen)),
        paragraph(complex_field(" FORMDROPDOWN ", "", second)),
        paragraph(complex_field(" FORMTEXT ", "x", "<w:enabled w:val='0'/><w:textInput/>")),
        paragraph(complex_field(" FORMTEXT ", "x", "<w:enabled/>")),
    )
    assert names(data) == [
        ("Text1", "Name", BlankKind.LINES),
        ("Check1", "Check1", BlankKind.TICK),
        ("Check2", "Check2", BlankKind.TICK),
        ("List1", "List1", BlankKind.CHOICE),
        ("List2", "List2", BlankKind.CHOICE),
    ]
    assert (blanks(data)[0].most, blanks(data)[0].says) == (20, "")
    texts = {"Text1": "Robin", "Check1": "yes", "Check2": "no", "List1": "Capable"}
    done = filled(data, **texts, List2="Not yet")
    xml = part(done).decode()
    assert opened(done).paragraphs[0].text == "Name: Robin"
    assert blanks(done)[0].says == "Robin"
    assert '<w:default w:val="0"/><w:checked w:val="1"/>' in xml
    assert '<w:checkBox><w:checked w:val="0"/>' in xml
    assert '<w:ddList><w:result w:val="1"/>' in xml
    assert '<w:ddList><w:result w:val="0"/>' in xml


def test_a_field_without_a_result_gets_one() -> None:
    begin = f"<w:r><w:fldChar w:fldCharType='begin'><w:ffData>{TYPED}</w:ffData></w:fldChar></w:r>"
    code = "<w:r><w:instrText> FORMTEXT </w:instrText></w:r>"
    end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    data = document(paragraph(begin + code + end))
    done = filled(data, Text1="Robin")
    assert opened(done).paragraphs[0].text == "Robin"
    assert blanks(done)[0].says == "Robin"


def test_fields_inside_fields_belong_to_the_outer_one() -> None:
    inner = complex_field(' MERGEFIELD "Inner" ', "«Inner»")
    begin = (
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
    )
    end = "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
    data = document(paragraph(begin + inner + end + end + run("{{name}}")))
    assert [one.name for one in blanks(data)] == ["name"]


def test_empty_cells_beside_labels_are_filled_and_grids_are_not() -> None:
    data = document(
        table(
            ("Name:", ""),
            ("Date", "", "Role", "<w:p><w:pPr><w:jc w:val='right'/></w:pPr></w:p>"),
            ("Date", "14/11/2026"),
            ("One", "Two", ""),
            ("", ""),
            ("Picture", "<w:p><w:r><w:drawing/></w:r></w:p>"),
            ("Name", ""),
        )
    )
    assert [one.name for one in blanks(data)] == ["Name", "Date", "Role", "Name (2)"]
    done = filled(data, Name="Robin", Role="Physiotherapist\nBand 7")
    rows = [[cell.text for cell in one.cells] for one in opened(done).tables[0].rows]
    assert rows[0] == ["Name:", "Robin"]
    assert rows[1] == ["Date", "", "Role", "Physiotherapist\nBand 7"]
    assert rows[-1] == ["Name", ""]


def test_a_template_of_word_becomes_a_document_and_other_parts_stay() -> None:
    plain = document(paragraph(run("{{name}}")))
    types = part(plain, "[Content_Types].xml")
    template = with_parts(
        plain,
        {
            "[Content_Types].xml": types.replace(b"document.main", b"template.main"),
            "word/settings.xml": b"<w:settings><w:documentProtection w:edit='forms'/></w:settings>",
        },
    )
    assert read_template(template, "form.dotx").notes == (
        "It is protected: in Word only its fields can be changed. They stay so.",
    )
    done = filled(template, name="Robin")
    assert part(done, "[Content_Types].xml") == types
    with zipfile.ZipFile(io.BytesIO(done)) as new, zipfile.ZipFile(io.BytesIO(template)) as old:
        assert new.namelist() == old.namelist()
        assert new.testzip() is None
        assert new.read("word/styles.xml") == old.read("word/styles.xml")


def test_what_xml_cannot_hold_is_left_out() -> None:
    data = document(paragraph(run("{{name}}")), block("<w:p/>"))
    assert opened(filled(data, name="Ro\x0bbin\ufffe")).paragraphs[0].text == "Robin"
