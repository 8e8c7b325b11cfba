"""Excel workbooks: what their cells show; formulas, hidden parts, hostile ones."""

import datetime
import zipfile
from io import BytesIO

import pytest
from openpyxl.utils.datetime import MAC_EPOCH

from fcp_portfolio.documents.tables import may_be_table, read_tables
from tests.documents.inspection.makers import word, zipped
from tests.documents.tables.sheets import HEADINGS, cells, only, refusal, saved, workbook


def with_part(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """The workbook with something put in the place of something in one part."""
    out = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as copy:
        for info in archive.infolist():
            content = archive.read(info)
            if info.filename == name:
                assert old in content
                content = content.replace(old, new)
            copy.writestr(info, content, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def test_cells_are_what_they_show() -> None:
    made, _ = workbook(
        ("Date", "At", "Long", "Number", "Half", "Tenth", "Yes", "Text", "Moment"),
        (
            datetime.date(2025, 11, 14),
            datetime.time(9, 30),
            datetime.timedelta(minutes=90),
            45,
            45.5,
            0.1 + 0.2,
            True,
            " 14/11/25 ",
            datetime.datetime(2025, 11, 14, 9, 30),  # noqa: DTZ001  spreadsheets know no zone
        ),
    )
    assert cells(only(saved(made))) == [
        ("2025-11-14", "09:30", "1:30", "45", "45.5", "0.3", "yes", "14/11/25", "2025-11-14 09:30")
    ]


def test_formulas_show_the_stored_result_and_are_never_worked_out() -> None:
    made, sheet = workbook(("Title", "Sum", "Product"), ("Knee", "=1+1", "=2*3"))
    sheet["B2"].number_format = "0"
    path, formula = "xl/worksheets/sheet1.xml", b"<f>1+1</f><v></v>"
    data = saved(made)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        formula = formula if formula in archive.read(path) else b"<f>1+1</f><v/>"
    table = only(with_part(data, path, formula, b"<f>1+1</f><v>7</v>"))
    assert cells(table) == [("Knee", "7", "")]
    assert table.lines[0].unworked == frozenset({2})


def test_hidden_rows_columns_and_sheets_are_read_and_told() -> None:
    made, sheet = workbook(HEADINGS, ("14/11/25", "Knee", "a"), ("15/11/25", "Hip", "b"))
    sheet.row_dimensions[3].hidden = True
    sheet.column_dimensions["C"].hidden = True
    other = made.create_sheet("Old")
    other.sheet_state = "hidden"
    other.append(HEADINGS)
    other.append(("13/11/25", "Back", "c"))
    made.create_sheet("Empty")
    found = read_tables(saved(made), "log.xlsx")
    assert [(table.name, table.hidden) for table in found.tables] == [("Log", False), ("Old", True)]
    assert [line.hidden for line in found.tables[0].lines] == [False, True]
    assert [str(note) for note in found.tables[0].notes] == [
        "Hidden in the list, and read all the same: “Notes”."
    ]
    assert [str(note) for note in found.notes] == ["1 sheet holds no rows."]


def test_days_may_count_from_1904() -> None:
    made, _ = workbook(HEADINGS, (44513, "Knee", "a"))
    made.epoch = MAC_EPOCH
    assert only(saved(made)).zero == datetime.date(1904, 1, 1)


def test_a_sheet_that_lies_about_its_size_is_read_as_it_is() -> None:
    made, _ = workbook(HEADINGS, ("14/11/25", "Knee", "a"))
    data = with_part(
        saved(made),
        "xl/worksheets/sheet1.xml",
        b'<dimension ref="A1:C2"',
        b'<dimension ref="A1:XFD1048576"',
    )
    assert cells(only(data)) == [("14/11/25", "Knee", "a")]


def test_a_cell_at_the_far_end_does_not_fill_the_memory() -> None:
    made, sheet = workbook(HEADINGS, ("14/11/25", "Knee", "a"))
    sheet["A60000"] = "end"
    assert [line.number for line in only(saved(made)).lines] == [2, 60_000]
    sheet["XFD4"] = "end"
    assert refusal(saved(made)) == "row 4 has more than 200 columns"


def test_a_row_that_no_sheet_can_have_is_not_counted_up_to() -> None:
    made, sheet = workbook(HEADINGS, ("14/11/25", "Knee", "a"))
    sheet["A3"] = "end"
    far = with_part(saved(made), "xl/worksheets/sheet1.xml", b'<row r="3"', b'<row r="2000000000"')
    assert refusal(far) == "it has a row beyond the last that a sheet can have"


def test_one_long_text_shown_in_every_row_is_too_much() -> None:
    made, _ = workbook(HEADINGS, *[(number, "x" * 32_000, "y") for number in range(1_400)])
    assert refusal(saved(made)) == "a sheet holds more than 40 million letters"


def test_too_many_rows_are_refused() -> None:
    made, _ = workbook(("A",), *[(1,)] * 20_001)
    assert refusal(saved(made)) == "it has more than 20,000 rows; part it into several files"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/styles.xml"])
def test_xml_with_definitions_is_refused(part: str) -> None:
    made, _ = workbook(HEADINGS, ("14/11/25", "Knee", "a"))
    data = saved(made)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        start = archive.read(part)[:6]
    bomb = b'<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]>' + start
    assert refusal(with_part(data, part, start, bomb)) == (
        "it holds XML definitions, which no office program writes"
    )


def test_a_zip_bomb_is_refused() -> None:
    made, _ = workbook(HEADINGS, ("14/11/25", "Knee", "a"))
    out = BytesIO(saved(made))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/media/big.bin", b"\0" * 210_000_000)
    assert refusal(out.getvalue()) == "it would unpack to 210 MB"


def test_a_damaged_workbook_is_refused() -> None:
    data = saved(workbook(HEADINGS, ("14/11/25", "Knee", "a"))[0])
    broken = with_part(data, "xl/worksheets/sheet1.xml", b"</sheetData>", b"")
    assert refusal(broken) == "it is damaged and cannot be read"


def test_what_is_no_workbook_is_refused() -> None:
    no_table = "it is no spreadsheet and no text with columns; save it as .xlsx or .csv"
    assert refusal(word("Hello")) == no_table
    assert refusal(zipped({"a.txt": "a"})) == no_table
    assert refusal(b"PK\x03\x04 but no zip") == no_table
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert refusal(old) == no_table
    locked = old + "EncryptedPackage".encode("utf-16-le")
    assert refusal(locked) == "it needs a password; save a copy without one and add that"


def test_names_promise_rows() -> None:
    named = [may_be_table(name) for name in ("a.XLSX", "b.csv", "c.tsv", "d.docx", "e")]
    assert named == [True, True, True, False, False]
