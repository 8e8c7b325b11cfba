"""Word, Excel, PowerPoint and OpenDocument files: their words; bombs and locks refused."""

import io
import struct
import zipfile

import docx
import pytest
from docx.shared import Inches

from fcp_portfolio.documents.inspection import Inspected, inspect
from fcp_portfolio.documents.inspection.xml_text import paragraphs
from fcp_portfolio.domain.errors import Cancelled
from tests.documents.inspection.makers import look, refusal, word, zipped

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
UNREAD = ("It is kept as it is: not searched, and not checked for names.",)


def texts(inspected: Inspected) -> dict[str, str]:
    return {page.place: page.text for page in inspected.text}


def with_parts(data: bytes, parts: dict[str, str | bytes]) -> bytes:
    """The zip file with some parts put in or replaced."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        kept = {name: archive.read(name) for name in archive.namelist()}
    return zipped({**kept, **parts})


def test_details_in_an_encoding_that_nobody_has_are_left_out() -> None:
    core = '<?xml version="1.0" encoding="UTF--1"?><coreProperties/>'
    inspected = look(with_parts(word("Knee"), {"docProps/core.xml": core}), "plan.docx")
    assert (inspected.text[0].text, inspected.also) == ("Knee", ())


def test_word_text_of_paragraphs_tables_headers_and_comments() -> None:
    document = docx.Document()
    document.add_heading("Plan", level=1)
    paragraph = document.add_paragraph("First line")
    paragraph.add_run().add_break()
    paragraph.add_run("second\tpart")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left", "right"
    document.sections[0].header.paragraphs[0].text = "In the header"
    document.sections[0].footer.paragraphs[0].text = "In the footer"
    document.add_comment(paragraph.runs, text="A comment about Mrs Smith")
    buffer = io.BytesIO()
    document.save(buffer)
    inspected = look(buffer.getvalue(), "plan.docx")
    assert inspected.kind_label == "Word"
    assert inspected.advice == ()
    found = texts(inspected)
    assert list(found) == ["document", "comments", "footer", "header"]
    assert found["document"].split("\n")[:3] == ["Plan", "First line", "second\tpart"]
    assert found["document"].split()[-2:] == ["left", "right"]
    assert found["comments"] == "A comment about Mrs Smith"
    assert (found["header"], found["footer"]) == ("In the header", "In the footer")


def test_word_text_in_boxes_and_notes() -> None:
    box = f"<w:document {W}><w:body><w:p><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box</w:t>"
    box += "</w:r></w:p></w:txbxContent></w:pict></w:r></w:p></w:body></w:document>"
    note = f"<w:footnotes {W}><w:p><w:r><w:t>Below</w:t></w:r></w:p></w:footnotes>"
    data = with_parts(word(), {"word/document.xml": box, "word/footnotes.xml": note})
    assert texts(look(data)) == {"document": "In a box", "footnotes": "Below"}


def test_word_text_that_was_deleted_under_tracked_changes() -> None:
    body = f"<w:document {W}><w:body><w:p><w:del w:id='1'><w:r><w:delText>Mrs Smith</w:delText>"
    body += "</w:r></w:del><w:r><w:t>the patient</w:t></w:r></w:p></w:body></w:document>"
    inspected = look(with_parts(word(), {"word/document.xml": body}))
    assert texts(inspected) == {"document": "Mrs Smiththe patient"}
    assert inspected.advice == ("It holds tracked changes: deleted words are still in the file.",)


def test_word_file_with_macros() -> None:
    inspected = look(with_parts(word("x"), {"word/vbaProject.bin": b"\x00"}), "form.docm")
    assert inspected.kind_label == "Word"
    assert inspected.advice == (
        "It holds macros. They are never run here, but a reader's computer may offer to.",
    )


def test_word_file_whose_text_is_broken() -> None:
    data = with_parts(word("x"), {"word/document.xml": "<w:document"})
    assert "it is damaged and cannot be read" in refusal(data, "plan.docx")


@pytest.mark.parametrize(
    "declared",
    [
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>',
        '<!DOCTYPE x SYSTEM "http://example.com/x.dtd">',
        '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>',
    ],
)
def test_word_file_that_defines_its_own_entities(declared: str) -> None:
    body = f"<?xml version='1.0'?>{declared}<w:document {W}><w:t>&b;</w:t></w:document>"
    data = with_parts(word("x"), {"word/document.xml": body})
    assert refusal(data, "plan.docx") == (
        "“plan.docx” was not added: it holds XML definitions, which no office program writes. "
        "Nothing else changed."
    )


def test_word_file_that_nests_for_ever() -> None:
    depth = 50_000
    body = f"<w:document {W}>{'<w:p>' * depth}<w:t>deep</w:t>{'</w:p>' * depth}</w:document>"
    assert texts(look(with_parts(word("x"), {"word/document.xml": body})))["document"] == "deep"


def test_word_file_that_unpacks_to_a_bomb() -> None:
    zeros = bytes(40_000_000)
    data = with_parts(word("x"), {f"word/media/{n}.bin": zeros for n in range(6)})
    assert len(data) < 1_000_000
    assert refusal(data, "plan.docx") == (
        "“plan.docx” was not added: it would unpack to 240 MB. Nothing else changed."
    )


def test_word_file_with_one_part_that_is_a_bomb() -> None:
    data = with_parts(word("x"), {"word/document.xml": bytes(70_000_000)})
    assert "it would unpack to 70 MB" in refusal(data)


def test_word_file_that_lies_about_a_size() -> None:
    """A part that unpacks to more than it states is read no further than it states."""
    data = bytearray(with_parts(word("x"), {"word/document.xml": b"<a>" + bytes(100_000)}))
    for marker, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.rfind(b"word/document.xml", 0, data.rfind(marker) + 200)
        header = data.rfind(marker, 0, at)
        struct.pack_into("<I", data, header + offset, 10)
    assert "it is damaged and cannot be read" in refusal(bytes(data))


def test_zip_file_whose_directory_is_a_bomb() -> None:
    data = bytearray(word("x"))
    end = data.rfind(b"PK\x05\x06")
    struct.pack_into("<I", data, end + 12, 3_000_000)
    assert look(bytes(data)).advice == UNREAD


def test_zip_file_in_the_form_for_huge_ones() -> None:
    data = word("x")
    end = data.rfind(b"PK\x05\x06")
    locator = b"PK\x06\x07" + bytes(16)
    assert look(data[:end] + locator + data[end:]).advice == UNREAD


@pytest.mark.parametrize("cut", [10, 200, 3000])
def test_zip_file_that_is_cut_off(cut: int) -> None:
    data = word("x")
    inspected = look(data[:-cut], "plan.docx")
    assert inspected.media_type == "application/zip"
    assert inspected.advice == (
        *UNREAD,
        "Its name promises a Word file, but it holds something else.",
    )


def test_zip_file_with_a_damaged_directory() -> None:
    data = bytearray(word("x"))
    data[data.rfind(b"PK\x01\x02")] = 0
    assert look(bytes(data)).media_type == "application/zip"


def test_zip_file_of_anything() -> None:
    inspected = look(zipped({"letter.txt": "hello"}), "letters.zip")
    assert (inspected.media_type, inspected.kind_label) == ("application/zip", "other")
    assert inspected.advice == UNREAD


def test_zip_file_that_is_empty() -> None:
    assert look(zipped({})).media_type == "application/zip"


CELLS = (
    "<worksheet><sheetData>"
    '<row><c t="s"><v>1</v></c><c><v>9991234578</v></c></row>'
    '<row><c t="inlineStr"><is><t>in</t><t>line</t></is></c><c/></row>'
    "</sheetData></worksheet>"
)
STRINGS = "<sst><si><t>unused</t></si>\n<si><r><t>two </t></r><r><t>runs</t></r></si></sst>"


def excel(**parts: str) -> bytes:
    return zipped({"xl/workbook.xml": "<workbook/>", **{f"xl/{k}": v for k, v in parts.items()}})


def test_excel_text_of_cells() -> None:
    data = excel(
        **{
            "worksheets/sheet10.xml": CELLS,
            "worksheets/sheet2.xml": '<worksheet><c t="str"><v>two</v></c></worksheet>',
            "sharedStrings.xml": STRINGS,
        }
    )
    assert texts(look(data, "counts.xlsx")) == {
        "sheet 2": "two",
        "sheet 10": "two runs\t9991234578\t\ninline",
    }


def test_excel_text_without_shared_strings() -> None:
    assert texts(look(excel(**{"worksheets/sheet1.xml": "<c><v>1</v></c>"}))) == {"sheet 1": "1"}


def test_excel_text_that_points_nowhere() -> None:
    assert "it is damaged" in refusal(excel(**{"worksheets/sheet1.xml": '<c t="s"><v>1</v></c>'}))


def test_excel_text_that_repeats_a_long_string_for_ever() -> None:
    strings = f"<sst><si><t>{'x' * 1_000_000}</t></si></sst>"
    cells = "<sheetData>" + '<c t="s"><v>0</v></c>' * 10_000 + "</sheetData>"
    data = excel(**{"worksheets/sheet1.xml": cells, "sharedStrings.xml": strings})
    inspected = look(data)
    assert len(inspected.text[0].text) == 5_000_000
    assert inspected.advice == ("Its text is searched and checked up to sheet 1, no further.",)


def test_slides_and_their_notes() -> None:
    def slide(text: str) -> str:
        return f"<a:p xmlns:a='a'><a:r><a:t>{text}</a:t></a:r></a:p>"

    data = zipped(
        {
            "ppt/presentation.xml": "<p/>",
            "ppt/notesSlides/notesSlide1.xml": slide("said"),
            "ppt/slides/slide10.xml": slide("ten"),
            "ppt/slides/slide1.xml": slide("one"),
            "ppt/slideLayouts/slideLayout1.xml": slide("Click to add a title"),
        }
    )
    inspected = look(data, "talk.pptx")
    assert inspected.kind_label == "other"
    assert texts(inspected) == {"slide 1": "one", "notes 1": "said", "slide 10": "ten"}
    assert inspected.advice == ()


def open_document(kind: str = "text", **parts: str) -> bytes:
    content = "<c xmlns:text='t'><text:h>Head</text:h><text:p>One<text:tab/>two"
    content += "<text:line-break/>three</text:p></c>"
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    return zipped({"mimetype": mimetype, "content.xml": content, **parts})


def test_open_document_text() -> None:
    inspected = look(open_document(), "plan.odt")
    assert inspected.media_type == "application/vnd.oasis.opendocument.text"
    assert texts(inspected) == {"document": "Head\nOne\ttwo\nthree"}


def test_open_document_with_a_password() -> None:
    data = open_document(**{"META-INF/manifest.xml": "<m:encryption-data/>"})
    assert "it needs a password; save a copy without one" in refusal(data)


def test_open_document_with_a_damaged_part() -> None:
    data = bytearray(open_document())
    data[data.index(b"PK\x03\x04")] = 0
    assert "it is damaged and cannot be read" in refusal(b"PK\x03\x04" + bytes(data))


def test_open_document_with_macros() -> None:
    assert "It holds macros" in look(open_document(**{"Basic/script-lc.xml": "<x/>"})).advice[0]


def test_zip_file_that_only_claims_to_be_a_document() -> None:
    data = zipped({"mimetype": "application/epub+zip", "content.xml": "<x/>"})
    assert look(data).media_type == "application/zip"


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


@pytest.mark.parametrize(
    ("stream", "media_type", "label"),
    [
        ("WordDocument", "application/msword", "Word"),
        ("Workbook", "application/vnd.ms-excel", "other"),
        ("PowerPoint Document", "application/vnd.ms-powerpoint", "other"),
        ("__substg1.0_0037001F", "application/vnd.ms-outlook", "mail"),
        ("Unknown", "application/x-ole-storage", "other"),
    ],
)
def test_old_office_files_are_kept_unread(stream: str, media_type: str, label: str) -> None:
    inspected = look(OLE + stream.encode("utf-16-le"))
    assert (inspected.media_type, inspected.kind_label) == (media_type, label)
    assert inspected.advice == (
        "It is not searched, and not checked for names. Save it as PDF and add that.",
    )


def test_new_office_file_with_a_password() -> None:
    data = OLE + "EncryptedPackage".encode("utf-16-le")
    assert refusal(data, "plan.docx") == (
        "“plan.docx” was not added: it needs a password; save a copy without one and add that. "
        "Nothing else changed."
    )


def test_word_file_is_left_when_cancelled() -> None:
    document = docx.Document()
    document.sections[0].page_width = Inches(8)
    buffer = io.BytesIO()
    document.save(buffer)
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        inspect(io.BytesIO(buffer.getvalue()), "x", lambda: next(answers))


def test_rows_of_a_table_stand_on_a_line_each() -> None:
    xml = (
        "<office:body><table:table><table:table-row><table:table-cell><text:p>Month</text:p>"
        "</table:table-cell><table:table-cell><text:p>Seen</text:p></table:table-cell>"
        "<table:table-cell/></table:table-row><table:table-row><table:table-cell><text:p>May"
        '</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>12'
        '</text:p></table:table-cell><table:table-cell table:number-columns-repeated="1000"/>'
        "</table:table-row></table:table><text:p>After it</text:p></office:body>"
    )
    text = paragraphs(xml.encode(), {"p"}, {"p"})
    assert text == "Month\tSeen\nMay\t12\t12\nAfter it\n"


@pytest.mark.parametrize(
    ("words", "expected"), [("???", "counts ???"), ("March ???", "March ??? counts ???")]
)
def test_stand_in_of_a_field_that_nothing_filled_is_no_text(words: str, expected: str) -> None:
    styles = (
        "<s xmlns:text='t'><text:p><text:sheet-name>{}</text:sheet-name> counts ???</text:p></s>"
    )
    data = open_document("spreadsheet", **{"styles.xml": styles.format(words)})
    assert texts(look(data, "counts.ods"))["header and footer"] == expected
