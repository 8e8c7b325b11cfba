"""The sessions: what, with whom, how long, when."""

from PySide6.QtCore import QEvent, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import ITEM, Index, Line
from fcp_portfolio.ui.models.sessions import MINUTES, WHAT, WHEN, WHO, SessionsModel, cells
from fcp_portfolio.ui.words import tr

ROW, ICON = 50, 40
LEAST = 320  # more rows than that can be seen are scrolled through
VCENTRE = Qt.AlignmentFlag.AlignVCenter
STRONG, BODY = ("strong", "text"), ("body", "text")
SECONDARY, SMALL = ("body", "text_2"), ("small", "text_2")

_WIDTHS = {WHO: 170, MINUTES: 76, WHEN: 108}


class SessionsTable(QTableView):
    """One tab stop; Enter or a double click opens the entry."""

    opened = Signal(str)
    fitted = Signal(int)  # how high it is with all its rows; below them would be nothing

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sessions"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setItemDelegate(_SessionDelegate(self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | VCENTRE)
        self.activated.connect(self._open)

    def setModel(self, model: "SessionsModel") -> None:  # type: ignore[override]  # ours only
        super().setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        for place in _WIDTHS:
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
        model.modelReset.connect(self._fit)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Rows and columns grow with the text."""
        worn = theme.active()
        self.verticalHeader().setDefaultSectionSize(worn.grown(ROW))
        if self.model() is not None:
            for place, wide in _WIDTHS.items():
                self.horizontalHeader().resizeSection(place, worn.grown(wide))
            rows = max(1, self.model().rowCount()) * worn.grown(ROW)
            whole = self.horizontalHeader().sizeHint().height() + rows + 2
            self.setMinimumHeight(min(LEAST, whole))
            self.fitted.emit(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        row = model.row_at(index) if isinstance(model, SessionsModel) else None
        if row is not None:
            self.opened.emit(row.id)


class _SessionDelegate(QStyledItemDelegate):
    """Title above the form's name; other columns in one line; the whole row is selected."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.active().grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.active()
        line: Line = index.data(ITEM)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, look.colour("selected"))
        painter.setPen(look.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == WHAT:
            _paint_what(painter, box, line, chosen=chosen)
        else:
            text = cells(line)[index.column()]
            right = index.column() == MINUTES
            inner = box.adjusted(8, 0, -12 if right else -4, 0)
            _draw(painter, inner, text, STRONG if right else SECONDARY, right=right)
        painter.restore()


def _paint_what(painter: QPainter, box: QRect, line: Line, *, chosen: bool) -> None:
    look = theme.active()
    if chosen:
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), look.colour("accent"))
    size = look.size("icon")
    place = QRectF(box.left() + 15, box.center().y() - size / 2, size, size)
    theme.icons.draw_icon(painter, line.icon, look.colour("text_2"), place)
    inner = box.adjusted(ICON + 4, 5, -8, -6)
    upper, lower = QRect(inner), QRect(inner)
    upper.setBottom(inner.center().y() + 1)
    lower.setTop(inner.center().y() + 2)
    state = tr("Draft · ") if line.row.draft else ""
    _draw(painter, upper, cells(line)[WHAT], STRONG if chosen else BODY)
    _draw(painter, lower, f"{state}{line.form}", SMALL)


def _draw(
    painter: QPainter, box: QRect, text: str, roles: tuple[str, str], *, right: bool = False
) -> None:
    """One line of text, elided; `roles` are those of the font and of the colour."""
    look = theme.active()
    painter.setFont(look.font(roles[0]))
    painter.setPen(look.colour(roles[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, align | VCENTRE, shown)
