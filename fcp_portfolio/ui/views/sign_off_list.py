"""The list of requests: two lines, the chain as dots, and how long it waits."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.services.requests import Waiting
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, Heading, Index
from fcp_portfolio.ui.models.requests import RequestsModel, how_long, people, places, title
from fcp_portfolio.ui.widgets.chain import chain_width, paint_chain
from fcp_portfolio.ui.words import tr

ROW, HEADING = 62, 29
LEFT, RIGHT, BAR = 24, 16, 3
LONG, DOTS = 176, 3  # width of the column at the right; dots that the chain has room for
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class RequestList(QListView):
    """One tab stop, arrows inside.

    `chosen` tells that another request became current, `picked` that one was clicked.
    """

    chosen = Signal()
    opened = Signal()
    picked = Signal()

    def __init__(self, model: RequestsModel) -> None:
        super().__init__()
        self.setAccessibleName(tr("Requests"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(_RequestDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setModel(model)
        self.activated.connect(lambda _index: self.opened.emit())
        self.clicked.connect(self._pick)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.chosen.emit()

    def _pick(self, index: Index) -> None:
        if not index.data(IS_HEADING):
            self.picked.emit()


class _RequestDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.active().grown(HEADING if index.data(IS_HEADING) else ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        box: QRect = option.rect
        painter.save()
        if isinstance(item, Heading):
            painter.fillRect(box, theme.active().colour("sunken"))
            _write(painter, box.adjusted(LEFT, 0, 0, 0), item.title, ("label", "text"))
        else:
            _paint_ground(painter, box, option.state)
            _paint_request(painter, box, item)
        painter.restore()


def _paint_ground(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    look = theme.active()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    role = ("selected_hover" if over else "selected") if chosen else "hover" if over else "surface"
    painter.fillRect(box, look.colour(role))
    painter.fillRect(
        QRect(box.left() + LEFT - 8, box.bottom(), box.width(), 1), look.colour("border")
    )
    if chosen:
        painter.fillRect(QRect(box.left(), box.top(), BAR, box.height()), look.colour("accent"))


def _paint_request(painter: QPainter, box: QRect, one: Waiting) -> None:
    wide, dots = theme.active().grown(LONG), chain_width(DOTS)
    inner = box.adjusted(LEFT, 8, -RIGHT, -9)
    long = QRect(inner.right() - wide, inner.top(), wide, inner.height())
    chain = QRectF(long.left() - dots - 24, inner.top(), dots, inner.height())
    words = QRect(inner)
    words.setRight(round(chain.left()) - 16)
    _two_lines(painter, words, (title(one), people(one)), "strong")
    paint_chain(painter, places(one), chain)
    _two_lines(painter, long, how_long(one), "body")


def _two_lines(painter: QPainter, box: QRect, lines: tuple[str, str], role: str) -> None:
    upper, lower = QRect(box), QRect(box)
    upper.setBottom(box.center().y())
    lower.setTop(box.center().y() + 1)
    _write(painter, upper, lines[0], (role, "text"))
    _write(painter, lower, lines[1], ("small", "text_2"))


def _write(painter: QPainter, box: QRect, text: str, roles: tuple[str, str]) -> None:
    """One line, elided; `roles` are those of the font and of the colour."""
    look = theme.active()
    painter.setFont(look.font(roles[0]))
    painter.setPen(look.colour(roles[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, VCENTRE, shown)
