"""Paints a heading or a result of the palette in one line."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.command_palette.results import ITEM, Heading, Index, Result
from fcp_portfolio.ui.theme.icons import draw_icon
from fcp_portfolio.ui.widgets.marks import paint_mark
from fcp_portfolio.ui.widgets.painted_text import paint_pieces, paint_text
from fcp_portfolio.ui.words import tr

HEADING = 28
EDGE, INSET, GAP, BAR = 8, 24, 12, 3
CHOSEN = QStyle.StateFlag.State_Selected
OVER = QStyle.StateFlag.State_MouseOver


class ResultDelegate(QStyledItemDelegate):
    """Icon or mark, title, where the hit is; at the right a date, a status or a shortcut."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        worn = theme.active()
        heading = isinstance(index.data(ITEM), Heading)
        return QSize(0, worn.grown(HEADING) if heading else worn.size("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if isinstance(item, Heading):
            _paint_heading(painter, box, item)
        else:
            _paint_background(painter, box, state)
            _paint_result(painter, box, item, chosen=bool(state & CHOSEN))
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, heading: Heading) -> None:
    worn = theme.active()
    inner = box.adjusted(INSET, 0, -INSET, 0)
    quiet = worn.colour("text_3")
    wide = paint_text(painter, inner, heading.shown, worn.font("small"), quiet, right=True)
    inner.adjust(0, 0, -wide - GAP, 0)
    paint_text(painter, inner, heading.title, worn.font("label"), worn.colour("text_2"))


def _paint_background(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    if not state & (CHOSEN | OVER):
        return
    worn = theme.active()
    row = box.adjusted(EDGE, 1, -EDGE, -1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if state & CHOSEN:
        painter.setBrush(worn.colour("selected_hover" if state & OVER else "selected"))
        painter.drawRoundedRect(row, worn.radius["control"], worn.radius["control"])
        painter.setBrush(worn.colour("accent"))
        painter.drawRoundedRect(QRectF(row.left(), row.top() + 7, BAR, row.height() - 14), 1.5, 1.5)
    else:
        painter.setBrush(worn.colour("hover"))
        painter.drawRoundedRect(row, worn.radius["control"], worn.radius["control"])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)


def _paint_result(painter: QPainter, box: QRect, result: Result, *, chosen: bool) -> None:
    worn = theme.active()
    inner = box.adjusted(INSET, 0, -INSET, 0)
    size = worn.size("mark" if result.status else "icon")
    square = QRectF(inner.left() + 1, inner.center().y() - size / 2 + 1, size, size)
    if result.status:
        paint_mark(painter, result.status, square)
    else:
        colour = worn.colour("accent_text" if chosen else "text_2")
        draw_icon(painter, result.icon, colour, square)
    inner.setLeft(inner.left() + worn.size("icon") + GAP)
    aside = result.aside or (tr("Enter") if chosen else "")
    small, quiet = worn.font("small"), worn.colour("text_2")
    wide = paint_text(painter, inner, aside, small, quiet, right=True)
    _paint_words(painter, inner.adjusted(0, 0, -wide - GAP, 0), result, chosen=chosen)


def _paint_words(painter: QPainter, box: QRect, result: Result, *, chosen: bool) -> None:
    """The title, and behind it the words found or where they stand; it leaves them a third."""
    worn = theme.active()
    small, quiet = worn.font("small"), worn.colour("text_2")
    font, more = worn.font("strong" if chosen else "body"), result.hit or result.where
    title = box.adjusted(0, 0, -box.width() // 3 if more else 0, 0)
    wide = paint_text(painter, title, result.title, font, worn.colour("text"))
    rest = box.adjusted(wide + GAP, 0, 0, 0)
    # Half a pixel of the line: small type stands on the line of the larger one.
    rest.translate(0, (QFontMetrics(font).ascent() - QFontMetrics(small).ascent()) // 3)
    if result.hit:
        taken = paint_text(painter, rest, result.where, small, quiet, right=True)
        paint_pieces(
            painter, rest.adjusted(0, 0, -taken - GAP if taken else 0, 0), result.hit, small
        )
    else:
        paint_text(painter, rest, result.where, small, quiet)
