"""Questions below each other and levels beside each other, with a ring where they meet."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.lib.enums import TA_CENTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.request_pdf.fields import FRAME, GROUND
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.fonts import text_width
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL_HEAD,
    INK,
    QUIET_PANEL,
    RULE,
    SMALL,
    TEXT_WIDTH,
)
from fcp_portfolio.domain.request import AskedField

_LEVEL = ParagraphStyle("level", parent=CELL_HEAD, alignment=TA_CENTER, textColor=INK)
_WIDE, _LEAST_FOR_QUESTIONS, _MARGIN = 54.0, 118.0, 4.0
_RING, _PADDING, _LEAST_ROW = 12.0, 4.0, 25.0
_HEAD_PADDING = 4.0


@dataclass(frozen=True, slots=True)
class _Row:
    asked: AskedField
    words: tuple[TaggedParagraph, ...]
    forms: tuple[Element, ...]


def column_of(levels: Sequence[str]) -> float:
    """How wide the column of a level is; 0 where their words have no room beside each other."""
    room = (TEXT_WIDTH - _LEAST_FOR_QUESTIONS) / len(levels)
    widest = max(_word_width(word) for level in levels for word in level.split() or [""])
    return min(max(widest + _MARGIN, _WIDE), room) if widest + _MARGIN <= room else 0.0


def _word_width(word: str) -> float:
    return text_width(word, _LEVEL.fontName, _LEVEL.fontSize)


class Grid(Flowable):
    """A table whose cells hold buttons; after a page break its head stands there once more."""

    canv: FormCanvas

    def __init__(
        self,
        head: Sequence[TaggedParagraph],
        rows: Sequence[_Row],
        column: float,
        *,
        first: int = 0,
    ) -> None:
        super().__init__()
        self._head, self._rows, self._column = head, rows, column
        self._first = first  # of all questions, the number of the first here, from 0

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the head and all questions."""
        self.width = available_width
        self.height = self._head_height() + sum(map(self._row_height, self._rows))
        return self.width, self.height

    def split(self, _available_width: float, available_height: float) -> list[Flowable]:
        """The questions that still have room, and the others."""
        left, fits = available_height - self._head_height(), 0
        for row in self._rows:
            left -= self._row_height(row)
            if left < 0:
                break
            fits += 1
        if not fits:
            return []
        next_ = self._first + fits
        return [
            Grid(self._head, self._rows[:fits], self._column, first=self._first),
            Grid(self._head, self._rows[fits:], self._column, first=next_),
        ]

    def draw(self) -> None:
        """Draws the head, then each question with its rings, and makes its field."""
        top = self.height
        if self._first:
            with self.canv.artifact("/Type /Pagination"):
                self._draw_head(top)
        else:
            self._draw_head(top)
        top -= self._head_height()
        for number, row in enumerate(self._rows, self._first):
            self._draw_row(row, top, tinted=number % 2 == 0)
            top -= self._row_height(row)

    @property
    def _left(self) -> float:
        """Where the columns of levels begin."""
        return TEXT_WIDTH - self._column * (len(self._head) - 1)

    def _head_height(self) -> float:
        widths = (self._left, *[self._column] * (len(self._head) - 1))
        heights = (p.wrap(w, 1_000)[1] for p, w in zip(self._head, widths, strict=True))
        return max(heights) + 2 * _HEAD_PADDING

    def _row_height(self, row: _Row) -> float:
        words = sum(one.wrap(self._left - 12, 1_000)[1] for one in row.words)
        return max(words + 2 * _PADDING, _LEAST_ROW)

    def _draw_head(self, top: float) -> None:
        bottom = top - self._head_height()
        for number, words in enumerate(self._head):
            across = self._left + (number - 1) * self._column if number else 0
            words.drawOn(self.canv, across, bottom + _HEAD_PADDING)
        with self.canv.artifact():
            self.canv.setStrokeColor(INK)
            self.canv.setLineWidth(0.9)
            self.canv.line(0, bottom, TEXT_WIDTH, bottom)

    def _draw_row(self, row: _Row, top: float, *, tinted: bool) -> None:
        height = self._row_height(row)
        boxes = list(self._rings(len(row.forms), top - height / 2))
        with self.canv.artifact():
            self._draw_ground(top, height, tinted=tinted)
            for left, bottom, *_ in boxes:
                self.canv.circle(left + _RING / 2, bottom + _RING / 2, _RING / 2, fill=1)
        below = top - (height - sum(one.height for one in row.words)) / 2
        for words in row.words:
            below -= words.height
            words.drawOn(self.canv, 6, below)
        options = row.asked.options
        self.canv.choice_field(row.asked, list(zip(row.forms, options, boxes, strict=True)))

    def _draw_ground(self, top: float, height: float, *, tinted: bool) -> None:
        canvas = self.canv
        if tinted:
            canvas.setFillColor(QUIET_PANEL)
            canvas.rect(0, top - height, TEXT_WIDTH, height, stroke=0, fill=1)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.4)
        canvas.line(0, top - height, TEXT_WIDTH, top - height)
        canvas.setStrokeColor(FRAME)
        canvas.setFillColor(GROUND)
        canvas.setLineWidth(0.9)

    def _rings(self, count: int, middle: float) -> Iterator[tuple[float, float, float, float]]:
        for number in range(count):
            left = self._left + (number + 0.5) * self._column - _RING / 2
            yield left, middle - _RING / 2, left + _RING, middle + _RING / 2


def grid(
    composition: Composition,
    section: Element,
    questions: Sequence[tuple[AskedField, str]],
    levels: Sequence[str],
    column: float,
) -> Grid:
    """The questions, each with a note that may be empty, as a table of that column's width."""
    table = section.child("Table")
    row = table.child("TR")
    head = [
        composition.paragraph(row.child("TH", scope="Column"), words, style)
        for words, style in (("Question", CELL_HEAD), *((level, _LEVEL) for level in levels))
    ]
    return Grid(head, [_row(composition, table, asked, note) for asked, note in questions], column)


def _row(composition: Composition, table: Element, asked: AskedField, note: str) -> _Row:
    row = table.child("TR")
    first = row.child("TH", scope="Row")
    said = [(asked.label, BODY), *([(note, SMALL)] if note else [])]
    return _Row(
        asked=asked,
        words=tuple(composition.paragraph(first, words, style) for words, style in said),
        forms=tuple(row.child("TD").child("Form") for _ in asked.options),
    )
