"""Tables with a header row that repeats, whose rows are structure elements."""

from collections.abc import Callable, Sequence
from typing import Any

from reportlab.platypus import Flowable, Table, TableStyle

from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import REGULAR
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import BOTTOM, INK, RULE, TOP

Cell = Callable[[Element], "Flowable | list[Flowable]"]
"""Makes a cell's content, given the TH or TD that it belongs to."""


_HIGHEST_ROW = (TOP - BOTTOM) * 0.8  # below the repeated header


class TaggedTable(Table):
    """A table whose cells carry their elements; a repeated header row is an artifact."""

    canv: TaggedCanvas
    continued = False
    splitInRow: int  # noqa: N815  ReportLab's names, these three
    _rowpositions: list[float]  # heights of the row lines, from the top
    _rowHeights: list[float]  # noqa: N815

    def split(self, available_width: float, available_height: float) -> list[Any]:
        """The parts before and after a page break; a row splits only where no page can hold it."""
        if max(self._rowHeights) > _HIGHEST_ROW:
            self.splitInRow = 1
        parts: list[Any] = super().split(available_width, available_height)
        for index, part in enumerate(parts):
            part.continued = self.continued or index > 0
        return parts

    def _listCellGeom(self, *args: Any, **options: Any) -> Any:  # noqa: N802  ReportLab's name
        self.canv.file.go_on()  # all rows are measured at once: a long table takes its time
        return super()._listCellGeom(*args, **options)  # type: ignore[misc]

    def _drawBkgrnd(self) -> None:  # noqa: N802  ReportLab's name
        with self.canv.artifact():
            super()._drawBkgrnd()  # type: ignore[misc]  # the stubs leave out what is private

    def _drawLines(self) -> None:  # noqa: N802  ReportLab's name
        with self.canv.artifact():
            super()._drawLines()  # type: ignore[misc]

    def _drawCell(self, value: Any, style: Any, position: Any, size: Any) -> None:  # noqa: N802
        if self.continued and self._in_header(position[1]):
            with self.canv.artifact("/Type /Pagination"):
                super()._drawCell(value, style, position, size)  # type: ignore[misc]
        else:
            super()._drawCell(value, style, position, size)  # type: ignore[misc]

    def _in_header(self, bottom: float) -> bool:
        return bool(self.repeatRows and bottom >= self._rowpositions[self.repeatRows] - 0.01)


class TableWriter:
    """Collects the rows of a table together with their elements."""

    def __init__(self, parent: Element, widths: Sequence[float], *, row_headers: bool) -> None:
        self.element = parent.child("Table")
        self._widths = list(widths)
        self._row_headers = row_headers
        self._rows: list[list[Any]] = []
        self._style: list[tuple[Any, ...]] = []

    def header(self, *cells: Cell) -> None:
        """The row of column headers."""
        row = self.element.child("TR")
        self._rows.append([cell(row.child("TH", scope="Column")) for cell in cells])

    def row(self, *cells: Cell, fill: Any = None) -> None:
        """A row; its first cell is a header where the table has row headers."""
        row = self.element.child("TR")
        made = []
        for index, cell in enumerate(cells):
            is_header = self._row_headers and index == 0
            made.append(cell(row.child("TH", scope="Row") if is_header else row.child("TD")))
        if fill is not None:
            number = len(self._rows)
            self._style.append(("BACKGROUND", (0, number), (-1, number), fill))
            # A tinted row heads the rows after it: it never stands last on a page.
            self._style.append(("NOSPLIT", (0, number), (0, number + 1)))
        self._rows.append(made)

    def table(self, *, padding: float = 4) -> TaggedTable:
        """The finished table."""
        table = TaggedTable(self._rows, colWidths=self._widths, repeatRows=1)
        table.setStyle(TableStyle([*_ruled(padding), *self._style]))
        return table


def _ruled(padding: float) -> list[tuple[Any, ...]]:
    every, first, last = ((0, 0), (-1, -1)), ((0, 0), (0, -1)), ((-1, 0), (-1, -1))
    head = ((0, 0), (-1, 0))
    return [
        ("FONTNAME", *every, REGULAR),  # else every cell selects Helvetica, which is not embedded
        ("VALIGN", *every, "TOP"),
        ("LEFTPADDING", *every, 4),
        ("RIGHTPADDING", *every, 4),
        ("LEFTPADDING", *first, 0),
        ("RIGHTPADDING", *last, 0),
        ("TOPPADDING", *every, padding),
        ("BOTTOMPADDING", *every, padding),
        ("LINEBELOW", *every, 0.4, RULE),
        ("LINEBELOW", *head, 0.9, INK),
        ("VALIGN", *head, "BOTTOM"),
    ]
