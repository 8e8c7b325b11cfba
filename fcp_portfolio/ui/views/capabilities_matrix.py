"""The matrix: a number in each cell, totals at the right, the capabilities at the left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from fcp_portfolio.domain.people import Rating
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.capabilities import COVERAGE, Index
from fcp_portfolio.ui.models.matrix import COUNT, TOTALS, MatrixModel
from fcp_portfolio.ui.views.rating_line import shortened
from fcp_portfolio.ui.widgets import paint_mark, paint_one_kind
from fcp_portfolio.ui.words import tr

_ROWS, _CLOSE_ROWS = (28, 32), (24, 29)  # tops and capabilities; where turned heads take room
_SPARE = 64  # what is left over goes to the names
_HEAD_MOST, _HEAD_LEAST, _HEAD_SHARE = 352, 208, 0.34
_CELL_MOST, _CELL_LEAST, _TOTAL = 66, 30, 60
_UPRIGHT, _TURNED_MOST = 44, 130
_WRAP = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class MatrixView(QTableView):
    """One tab stop, arrows inside. `opened` carries the cell that Enter or a click asks for.

    `log` is the single key L; Ctrl+C puts all rows that are shown on the clipboard, as text.
    """

    opened = Signal(QModelIndex)
    log = Signal()
    copied = Signal()

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.single_keys: Callable[[], bool] = lambda: True
        self._matrix = model
        self.setModel(model)
        self.setAccessibleName(tr("Pieces of evidence by capability"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setItemDelegate(_CellDelegate(self))
        self._columns, self._rows = _ColumnHead(self), _RowHead(self, model)
        self.setHorizontalHeader(self._columns)
        self.setVerticalHeader(self._rows)
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self.fit)

    def fit(self) -> None:
        """Shares the width among the columns; their heads are turned where words have no room."""
        worn = theme.active()
        columns = self._matrix.columnCount() - len(TOTALS)
        if columns < 0:
            return
        head = int(min(worn.grown(_HEAD_MOST), self.width() * _HEAD_SHARE))
        head = max(head, worn.grown(_HEAD_LEAST))
        totals = worn.grown(_TOTAL) * len(TOTALS)
        room = self.width() - head - totals - 16
        wide = min(room // max(1, columns), worn.grown(_CELL_MOST))
        wide = max(wide, worn.grown(_CELL_LEAST))
        for place in range(columns):
            self.setColumnWidth(place, wide)
        for place in range(columns, columns + len(TOTALS)):
            self.setColumnWidth(place, worn.grown(_TOTAL))
        bar = self.verticalScrollBar().sizeHint().width()
        rest = self.width() - wide * columns - totals - bar
        names = min(rest, worn.grown(_HEAD_MOST) + _SPARE)  # the totals stay in sight
        self._rows.setFixedWidth(max(worn.grown(_HEAD_LEAST), names))
        self.updateGeometries()
        heights = _CLOSE_ROWS if self._columns.arrange(wide) else _ROWS
        for row in range(self._matrix.rowCount()):
            top = self._matrix.coverage_at(row) is None
            self.setRowHeight(row, worn.grown(heights[0 if top else 1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier and self.single_keys()
        if event.matches(QKeySequence.StandardKey.Copy):
            shown = self._matrix.as_text(lambda row: not self.isRowHidden(row))
            QGuiApplication.clipboard().setText(shown)
            self.copied.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(self.currentIndex())
        elif plain and event.key() == Qt.Key.Key_L:
            self.log.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            rows = range(self._matrix.rowCount())
            first = (n for n in rows if self._matrix.coverage_at(n) and not self.isRowHidden(n))
            self.setCurrentIndex(self._matrix.index(next(first, -1), 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(COUNT):
            self.opened.emit(index)


class _ColumnHead(QHeaderView):
    """Titles in two lines, or turned by a quarter where a word is wider than its column."""

    def __init__(self, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self._turned = False

    def arrange(self, wide: int) -> bool:
        """Chooses how the titles stand in columns of this width; whether they are turned."""
        worn = theme.active()
        metrics = QFontMetrics(worn.font("label"))
        titles = [str(self._title(n)) for n in range(self.count() - len(TOTALS))]
        words = [metrics.horizontalAdvance(word) for title in titles for word in title.split()]
        self._turned = max(words, default=0) > wide - 4
        longest = max(map(metrics.horizontalAdvance, titles), default=0) + 20
        turned = min(longest, worn.grown(_TURNED_MOST))
        self.setFixedHeight(turned if self._turned else worn.grown(_UPRIGHT))
        self.viewport().update()
        return self._turned

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        worn = theme.active()
        painter.save()
        painter.fillRect(rect, worn.colour("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), worn.colour("border"))
        painter.setFont(worn.font("label"))
        painter.setPen(worn.colour("text_2"))
        title = str(self._title(logicalIndex))
        if self._turned and logicalIndex < self.count() - len(TOTALS):
            painter.translate(rect.left(), rect.bottom() - 8)
            painter.rotate(-90)
            line = QRect(0, 0, rect.height() - 12, rect.width())
            elided = painter.fontMetrics().elidedText(
                title, Qt.TextElideMode.ElideRight, line.width()
            )
            painter.drawText(line, _CENTRE, elided)
        else:
            painter.drawText(rect.adjusted(1, 2, -1, -4), _WRAP, title)
        painter.restore()

    def _title(self, place: int) -> Any:
        return self.model().headerData(place, self.orientation())


class _RowHead(QHeaderView):
    """The capability of each row: its mark, number and title; it stays where cells scroll."""

    def __init__(self, parent: QTableView, model: MatrixModel) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._table, self._matrix = parent, model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setAccessibleName(tr("Capabilities"))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        worn, node = theme.active(), self._matrix.node_at(logicalIndex)
        coverage = self._matrix.coverage_at(logicalIndex)
        painter.save()
        painter.fillRect(rect, worn.colour("surface" if coverage else "sunken"))
        painter.setPen(worn.colour("text"))
        if coverage is None:
            painter.setFont(worn.font("label"))
            self._draw(painter, rect.adjusted(16, 0, -8, 0), f"{node.code}   {node.title}")
        else:
            mark, number = worn.size("mark"), worn.grown(30)
            top = rect.top() + (rect.height() - mark) / 2
            paint_mark(painter, coverage.status, QRectF(rect.left() + 16, top, mark, mark))
            current = self._table.currentIndex().row() == logicalIndex
            painter.setFont(worn.font("strong" if current else "body"))
            code = QRect(rect.left() + 16 + mark, rect.top(), number, rect.height())
            painter.drawText(code, _CENTRE | Qt.AlignmentFlag.AlignRight, node.code)
            words = rect.adjusted(16 + mark + number + 10, 0, -8, 0)
            self._draw(painter, words, node.title, coverage.rating)
            line = QRect(words.left(), rect.bottom(), rect.right() - words.left() + 1, 1)
            painter.fillRect(line, worn.colour("border"))
        painter.restore()

    def sizeHint(self) -> QSize:
        return QSize(self.width(), super().sizeHint().height())

    def _draw(self, painter: QPainter, box: QRect, text: str, rating: Rating | None = None) -> None:
        """Text, with the owner's own rating small at the right of it."""
        if rating is not None:
            level, worn = shortened(rating.level), theme.active()
            small = worn.font("small")
            wide = QFontMetrics(small).horizontalAdvance(level)
            painter.save()
            painter.setFont(small)
            painter.setPen(worn.colour("text_2"))
            painter.drawText(box, _CENTRE | Qt.AlignmentFlag.AlignRight, level)
            painter.restore()
            box = box.adjusted(0, 0, -wide - 8, 0)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, _CENTRE, elided)


class _CellDelegate(QStyledItemDelegate):
    """Paints a cell: its number on the colour of how many, a dot for none, totals in plain."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        worn, rect, state = theme.active(), option.rect, option.state
        coverage = index.data(COVERAGE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, worn.colour("surface" if coverage else "sunken"))
        if coverage is not None:
            painter.fillRect(
                QRect(rect.left(), rect.bottom(), rect.width(), 1), worn.colour("border")
            )
            total = index.column() - (index.model().columnCount() - len(TOTALS))
            if total < 0:
                _paint_count(painter, worn, rect, index.data(COUNT))
            else:
                _paint_total(painter, worn, rect, index, total)
            if index == self._table.currentIndex() and self._table.hasFocus():
                _outline(painter, rect, worn.colour("focus"), 2)
            elif state & QStyle.StateFlag.State_MouseOver and index.data(COUNT):
                _outline(painter, rect, worn.colour("border_control"), 1)
        painter.restore()


def _paint_count(painter: QPainter, worn: theme.Theme, rect: QRect, count: int) -> None:
    box = QRectF(rect).adjusted(2, 2, -2, -3)
    painter.setPen(Qt.PenStyle.NoPen)
    if not count:
        painter.setBrush(worn.colour("text_3"))
        painter.drawEllipse(box.center(), 1.5, 1.5)
        return
    painter.setBrush(worn.colour("data_3" if count == 1 else "data_1"))
    painter.drawRoundedRect(box, worn.radius["chip"], worn.radius["chip"])
    painter.setFont(worn.font("strong"))
    painter.setPen(worn.colour("text" if count == 1 else "on_accent"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))


def _paint_total(
    painter: QPainter, worn: theme.Theme, rect: QRect, index: Index, total: int
) -> None:
    painter.setFont(worn.font("body" if total else "strong"))
    painter.setPen(worn.colour("text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data())
    if total and index.data(COUNT) == 1:
        size = worn.grown(14)
        left, top = rect.center().x() + worn.grown(9), rect.center().y() - size / 2
        paint_one_kind(painter, QRectF(left, top, size, size))


def _outline(painter: QPainter, rect: QRect, colour: Any, wide: int) -> None:
    painter.setPen(QPen(colour, wide))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -2), 5, 5)
