"""The tree of capabilities and the delegate that paints its rows."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.capabilities import (
    ASIDE,
    COVERAGE,
    KINDS,
    LATEST,
    NODE,
    PIECES,
    RATING,
    STATUS,
    TITLE,
    CapabilitiesModel,
)
from fcp_portfolio.ui.views.rating_line import shortened
from fcp_portfolio.ui.widgets import paint_mark, paint_one_kind, paint_segments
from fcp_portfolio.ui.words import tr

_WIDTHS = {STATUS: 142, PIECES: 80, KINDS: 54, LATEST: 68, RATING: 88}
_NUMBER = 38
_TEXT = 48
_CHEVRON = 24
_SEGMENTS = 54
_FOLD_WIDTH = 640
_FOLD_PERCENT = 130
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_CENTRE = Qt.AlignmentFlag.AlignVCenter


class CapabilitiesTree(QTreeView):
    """Rows of tops, capabilities and, closed at first, what lies below them.

    `log`, `rate` and `evidence` are the single keys L, R and E, `level` a digit; they act only
    here. `open` is Enter. `asked` carries the column of a number that was clicked, `picked` tells
    that a capability was clicked anywhere else.
    """

    log = Signal()
    rate = Signal()
    evidence = Signal()
    level = Signal(int)
    open = Signal()
    asked = Signal(int)
    picked = Signal()

    def __init__(self, model: CapabilitiesModel) -> None:
        super().__init__()
        self.single_keys: Callable[[], bool] = lambda: True
        self.setModel(model)
        self.setAccessibleName(tr("Capabilities"))
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setExpandsOnDoubleClick(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(CapabilitiesDelegate(self))
        model.modelReset.connect(self.unfold)

    def unfold(self) -> None:
        """Opens the tops and closes everything below; spans the rows of the tops."""
        model = self.model()
        for place in range(model.rowCount()):
            top = model.index(place, 0)
            self.setFirstColumnSpanned(place, QModelIndex(), not _coverage(top))
            self.setExpanded(top, True)
            for below in range(model.rowCount(top)):
                self._span_prompts(model.index(below, 0, top))
        self._arrange_columns()

    def current_node(self) -> Node | None:
        """The node of the current row."""
        index = self.currentIndex()
        return index.siblingAtColumn(0).data(NODE) if index.isValid() else None

    def narrow(self, keeps: Callable[[Coverage], bool]) -> bool:
        """Shows the capabilities that are kept, and the tops above them; whether there are any."""
        return self._narrow_below(QModelIndex(), keeps)

    def go_on(self) -> None:
        """Makes the next capability that is shown the current one, where there is one."""
        below = self.indexBelow(self.currentIndex())
        while below.isValid() and not _coverage(below):
            below = self.indexBelow(below)
        if below.isValid():
            self.setCurrentIndex(below)

    def rating_corner(self) -> QPoint:
        """Where the levels for the current row are to open, on the screen."""
        column = TITLE if self.isColumnHidden(RATING) else RATING
        cell = self.visualRect(self.currentIndex().siblingAtColumn(column))
        return self.viewport().mapToGlobal(cell.bottomLeft())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in _PLAIN and self.single_keys()
        asks = {Qt.Key.Key_L: self.log, Qt.Key.Key_R: self.rate, Qt.Key.Key_E: self.evidence}
        asked = asks.get(Qt.Key(event.key()))
        if plain and asked is not None:
            asked.emit()
        elif plain and event.text().isdecimal():
            self.level.emit(int(event.text()))
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint()).siblingAtColumn(0)
        top = index.isValid() and not index.parent().isValid()
        if index.isValid() and (top or event.position().x() < _CHEVRON):
            self.setExpanded(index, not self.isExpanded(index))
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        column = self._number_at(place)
        if column is not None:
            self.asked.emit(column)
        elif _coverage(self.indexAt(place)) and place.x() >= _CHEVRON:
            self.picked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        over = self._number_at(event.position().toPoint()) is not None
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(hand if over else arrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        worn = theme.active()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | _CENTRE)
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, worn.grown(width))
        header.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        narrow = worn.percent >= _FOLD_PERCENT or self.width() < worn.grown(_FOLD_WIDTH)
        for column in (LATEST, RATING):
            self.setColumnHidden(column, narrow)

    def _below(self, parent: QModelIndex) -> list[QModelIndex]:
        model = self.model()
        return [model.index(row, 0, parent) for row in range(model.rowCount(parent))]

    def _narrow_below(self, parent: QModelIndex, keeps: Callable[[Coverage], bool]) -> bool:
        kept = [self._narrow(below, keeps) for below in self._below(parent)]
        return any(kept)

    def _narrow(self, index: QModelIndex, keeps: Callable[[Coverage], bool]) -> bool:
        coverage = _coverage(index)
        kept = keeps(coverage) if coverage is not None else self._narrow_below(index, keeps)
        self.setRowHidden(index.row(), index.parent(), not kept)
        return kept

    def _number_at(self, place: QPoint) -> int | None:
        """The column of the number that lies there, where it leads to something."""
        index = self.indexAt(place)
        coverage = _coverage(index) if index.isValid() else None
        if coverage is None or index.column() not in (PIECES, KINDS, LATEST, RATING):
            return None
        leads = coverage.pieces or index.column() == RATING
        words = self.fontMetrics().horizontalAdvance(index.data()) + theme.active().grown(_SEGMENTS)
        near = place.x() - self.visualRect(index).left() < words
        return index.column() if leads and near else None

    def _span_prompts(self, index: QModelIndex) -> None:
        for below in range(self.model().rowCount(index)):
            child = self.model().index(below, 0, index)
            if not _coverage(child):
                self.setFirstColumnSpanned(below, index, True)


class CapabilitiesDelegate(QStyledItemDelegate):
    """Paints a row: number and title, mark and word, segments, numbers."""

    def __init__(self, tree: CapabilitiesTree) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(
        self,
        option: QStyleOptionViewItem,  # noqa: ARG002
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        top = not index.parent().isValid() and not _coverage(index)
        return QSize(0, theme.active().grown(28 if top else 32))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        worn = theme.active()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state: Any = option.state
        rect: QRect = option.rect
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        self._paint_ground(painter, worn, index, rect, chosen=chosen, over=over)
        coverage = _coverage(index)
        if index.column() == TITLE:
            self._paint_title(painter, worn, index, rect, chosen=chosen)
        elif coverage is not None:
            _paint_cell(painter, worn, index, rect, coverage)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        worn: theme.Theme,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
        *,
        chosen: bool,
        over: bool,
    ) -> None:
        group = not _coverage(index) and not index.parent().isValid()
        role = "selected" if chosen else "hover" if over else "sunken" if group else "surface"
        painter.fillRect(rect, worn.colour(role))
        left = 0 if index.column() or chosen or group else _TEXT
        hairline = QRect(rect.left() + left, rect.bottom(), rect.width() - left, 1)
        painter.fillRect(hairline, worn.colour("border"))
        focused = self._tree.hasFocus() and chosen
        if chosen and index.column() == TITLE:
            painter.fillRect(
                QRect(rect.left(), rect.top(), 3, rect.height()), worn.colour("accent")
            )
        if focused:
            for edge in (rect.top(), rect.bottom() - 1):
                painter.fillRect(QRect(rect.left(), edge, rect.width(), 2), worn.colour("focus"))

    def _paint_title(
        self,
        painter: QPainter,
        worn: theme.Theme,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
        *,
        chosen: bool,
    ) -> None:
        node: Node = index.data(NODE)
        top = not index.parent().isValid()
        if self._tree.model().rowCount(_first(index)):
            self._paint_chevron(painter, worn, index, rect)
        strong = top or chosen
        font = worn.font("label" if top and not node.evidence else "strong" if strong else "body")
        painter.setFont(font)
        painter.setPen(worn.colour("text" if node.evidence or top else "text_2"))
        left = worn.grown(_NUMBER) if top and not node.evidence else worn.grown(_TEXT)
        aside = index.data(ASIDE) or ""
        reserved = QFontMetrics(worn.font("small")).horizontalAdvance(aside) + 24
        words = rect.adjusted(left, 0, -reserved if aside else -8, 0)
        if node.evidence:
            number = QRect(rect.left() + 20, rect.top(), worn.grown(_NUMBER) - 20, rect.height())
            painter.drawText(number, _CENTRE | Qt.AlignmentFlag.AlignRight, node.code)
        text = f"{node.code}   {node.title}" if top and not node.evidence else node.title
        elided = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, _CENTRE, elided)
        painter.setFont(worn.font("small"))
        painter.setPen(worn.colour("text_2"))
        painter.drawText(rect.adjusted(0, 0, -12, 0), _CENTRE | Qt.AlignmentFlag.AlignRight, aside)

    def _paint_chevron(
        self,
        painter: QPainter,
        worn: theme.Theme,
        index: QModelIndex | QPersistentModelIndex,
        rect: QRect,
    ) -> None:
        opened = self._tree.isExpanded(index)
        icon = "chevron-down" if opened else "chevron-right"
        top = not index.parent().isValid()
        size = worn.grown(14)
        box = QRectF(rect.left() + (11 if top else 5), rect.center().y() - size / 2 + 1, size, size)
        theme.icons.draw_icon(painter, icon, worn.colour("text_2" if top else "text_3"), box)


def _coverage(index: QModelIndex | QPersistentModelIndex) -> Coverage | None:
    found: Coverage | None = index.data(COVERAGE)
    return found


def _first(index: QModelIndex | QPersistentModelIndex) -> QModelIndex:
    return index.sibling(index.row(), TITLE)


def _paint_cell(
    painter: QPainter,
    worn: theme.Theme,
    index: QModelIndex | QPersistentModelIndex,
    rect: QRect,
    coverage: Coverage,
) -> None:
    mark = worn.size("mark")
    top = rect.top() + (rect.height() - mark) / 2
    faint = coverage.pieces == 0 and coverage.rating is None
    painter.setFont(worn.font("body"))
    painter.setPen(worn.colour("text_2" if faint or index.column() == LATEST else "text"))
    words = rect.adjusted(8, 0, 0, 0)
    if index.column() == STATUS:
        paint_mark(painter, coverage.status, QRectF(rect.left() + 8, top, mark, mark))
        words = rect.adjusted(8 + mark + 8, 0, 0, 0)
    elif index.column() == PIECES:
        box = QRectF(rect.left() + 8, rect.top(), 40, rect.height())
        paint_segments(painter, coverage.pieces, box)
        words = rect.adjusted(8 + 46, 0, 0, 0)
    elif index.column() == KINDS and len(coverage.kinds) == 1:
        box = QRectF(rect.left() + worn.grown(24), top + 1, worn.grown(14), worn.grown(14))
        paint_one_kind(painter, box)
    font = painter.fontMetrics()
    shown = shortened(index.data()) if index.column() == RATING else index.data()
    text = font.elidedText(shown, Qt.TextElideMode.ElideRight, words.width())
    painter.drawText(words, _CENTRE, text)
