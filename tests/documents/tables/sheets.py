"""Spreadsheets as openpyxl writes them."""

from collections.abc import Sequence
from io import BytesIO

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from fcp_portfolio.documents.tables import read_tables
from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.importing.table import Table

HEADINGS = ("Date", "Title", "Notes")


def workbook(*rows: Sequence[object]) -> tuple[openpyxl.Workbook, Worksheet]:
    """A workbook with one sheet of these rows, to be changed before it is saved."""
    made = openpyxl.Workbook()
    sheet = made.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Log"
    for row in rows:
        sheet.append(list(row))
    return made, sheet


def saved(made: openpyxl.Workbook) -> bytes:
    data = BytesIO()
    made.save(data)
    return data.getvalue()


def only(data: bytes, name: str = "log.xlsx") -> Table:
    """The one table of a file."""
    (table,) = read_tables(data, name).tables
    return table


def cells(table: Table) -> list[tuple[str, ...]]:
    return [line.cells for line in table.lines]


def refusal(data: bytes, name: str = "log.xlsx") -> str:
    """Why a file is refused."""
    try:
        found = read_tables(data, name)
    except FileRefused as error:
        return error.sentence.removeprefix(f"“{name}” was not added: ").removesuffix(
            ". Nothing else changed."
        )
    message = f"it was read: {found}"
    raise AssertionError(message)
