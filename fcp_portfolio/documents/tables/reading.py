"""A list from outside as headings and rows: which reader takes it, and what it refuses."""

from pathlib import PurePath

from fcp_portfolio.documents.inspection.office import EXCEL, NEEDS_PASSWORD, office_type
from fcp_portfolio.documents.inspection.plain import decoded
from fcp_portfolio.documents.inspection.sniffing import OLE, ZIP, binary_type
from fcp_portfolio.documents.inspection.values import Source
from fcp_portfolio.documents.inspection.zipped import opened
from fcp_portfolio.documents.tables.delimited import delimited_rows
from fcp_portfolio.documents.tables.shaping import NamedRows, shaped
from fcp_portfolio.documents.tables.spreadsheet import spreadsheet_rows
from fcp_portfolio.domain.importing.table import Workbook
from fcp_portfolio.domain.phrase import Phrase

ENDINGS = (".xlsx", ".xlsm", ".csv", ".tsv", ".tab")
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_NO_TABLE = Phrase("it is no spreadsheet and no text with columns; save it as .xlsx or .csv")
_NO_ROWS = Phrase("it holds no rows below headings")


def may_be_table(name: str) -> bool:
    """Whether a file's name promises rows."""
    return PurePath(name).suffix.lower() in ENDINGS


def read_tables(data: bytes, name: str) -> Workbook:
    """The sheets that hold rows; raises FileRefused. For the process apart.

    Formulas are never worked out: the results that the other program stored are read.
    """
    source = Source(name=name, data=data)
    found = _rows(source)
    tables = tuple(table for rows in found if (table := shaped(source, rows)) is not None)
    if not tables:
        raise source.refused(_NO_ROWS)
    empty = len(found) - len(tables)
    notes = (Phrase("{n} (sheet holds|sheets hold) no rows.", None, empty),) if empty else ()
    return Workbook(name=name, tables=tables, notes=notes)


def _rows(source: Source) -> list[NamedRows]:
    text = _text(source.data)
    if text is not None:
        return [delimited_rows(source, text)]
    kind = binary_type(source.data)
    if kind == OLE:
        raise source.refused(NEEDS_PASSWORD if _LOCKED in source.data else _NO_TABLE)
    if kind != ZIP:
        raise source.refused(_NO_TABLE)
    with opened(source) as container:
        if container is None or office_type(container) != EXCEL:
            raise source.refused(_NO_TABLE)
        return spreadsheet_rows(source, container)


def _text(data: bytes) -> str | None:
    """The text of the file, in UTF-16 too where nothing at its beginning says so."""
    text = decoded(data)
    for place, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        half = data[place:2000:2]
        if text is None and half.count(0) * 10 > len(half) * 9:
            text = decoded(data.decode(encoding, "replace").encode())
    return text
