"""Text with columns, as many programs write it."""

import pytest

from tests.documents.tables.sheets import cells, only, refusal

ROWS = 'Date;Title;Notes\r\n14/11/25;Knee \u2013 café;"a\nb; c"\r\n15/11/25;Hip;\r\n'
READ = [("14/11/25", "Knee \u2013 café", "a\nb; c"), ("15/11/25", "Hip", "")]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_any_encoding_is_read(encoding: str) -> None:
    table = only(ROWS.encode(encoding), "log.csv")
    assert (table.name, table.headings) == ("log", ("Date", "Title", "Notes"))
    assert cells(table) == READ
    assert [line.number for line in table.lines] == [2, 3]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_text_shows_its_delimiter(delimiter: str) -> None:
    text = f"Date{delimiter}Title\n14/11/25{delimiter}Knee; hip, and more\n".replace("\n", "\r\n")
    if delimiter in ",;":
        text = text.replace("Knee; hip, and more", '"Knee; hip, and more"')
    assert cells(only(text.encode(), "log.csv")) == [("14/11/25", "Knee; hip, and more")]


def test_the_delimiter_may_be_said_in_the_first_line() -> None:
    table = only(b"sep=|\r\nDate|Title\r\n14/11/25|a,b,c\r\n", "log.csv")
    assert cells(table) == [("14/11/25", "a,b,c")]
    assert table.lines[0].number == 3


def test_one_column_is_a_table_too() -> None:
    assert cells(only(b"Title\nKnee\nHip\n", "log.csv")) == [("Knee",), ("Hip",)]


def test_short_and_long_rows_lose_nothing() -> None:
    table = only(b"A,B,C\n1,2\n1,2,3,4\n1,2,3\n", "log.csv")
    assert table.headings == ("A", "B", "C", "Column D")
    assert cells(table) == [("1", "2", "", ""), ("1", "2", "3", "4"), ("1", "2", "3", "")]


def test_empty_lines_are_left_out_and_counted() -> None:
    table = only(b"A,B\n\n,,\n1,2\n", "log.csv")
    assert [line.number for line in table.lines] == [4]


def test_titles_above_the_headings_are_told() -> None:
    table = only(b"My log\n\nDate,Title,Notes\n14/11/25,Knee,x\n", "log.csv")
    assert table.headings == ("Date", "Title", "Notes")
    assert [str(note) for note in table.notes] == [
        "Above the headings stands, and is left out: “My log”."
    ]


def test_rows_without_headings_are_called_by_letters() -> None:
    table = only(b"14/11/25,Knee\n15/11/25,Hip\n", "log.csv")
    assert (table.headings, len(table.lines)) == (("Column A", "Column B"), 2)
    assert [str(note) for note in table.notes] == [
        "It has no headings: the columns are called by their letters."
    ]


def test_no_two_headings_are_alike() -> None:
    assert only(b"Date,Date,,Date\n1,2,3,4\n", "log.csv").headings == (
        "Date",
        "Date (2)",
        "Column C",
        "Date (3)",
    )


def test_columns_beyond_z_have_two_letters() -> None:
    row = ",".join(str(number) for number in range(28))
    headings = ",".join(["Title"] * 25)
    table = only(f"{headings}\n{row}\n{row}\n".encode(), "log.csv")
    assert table.headings[-3:] == ("Column Z", "Column AA", "Column AB")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"A,B\n", "it holds no rows below headings"),
        (b"\n \n", "it holds no rows below headings"),
        (
            b"%PDF-1.7\n\x00\x01",
            "it is no spreadsheet and no text with columns; save it as .xlsx or .csv",
        ),
        (
            b"A,B\n" + b"1,2\n" * 20_001,
            "it has more than 20,000 rows; part it into several files",
        ),
        (b"A" + b",A" * 200 + b"\n1\n", "row 1 has more than 200 columns"),
        (
            b"A,B\n" + b"x" * 600_000 + b"," + b"x" * 600_000 + b"\n",
            "row 2 holds more than 1,000,000 characters",
        ),
        (
            b"A,B\n" + b"x" * 1_100_000 + b",1\n",
            "its columns cannot be told apart; a quotation mark may be missing",
        ),
    ],
)
def test_what_is_no_table_or_too_much_is_refused(data: bytes, why: str) -> None:
    assert refusal(data, "log.csv") == why
