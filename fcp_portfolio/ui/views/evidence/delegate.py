"""Paints a row of the evidence list in two lines, from text that is elided once per width."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from fcp_portfolio.services.entries import Row
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import IS_HEADING, ITEM, NO_TITLE, Heading, Index, Line, facts
from fcp_portfolio.ui.theme.icons import draw_icon
from fcp_portfolio.ui.widgets.painted_text import paint_pieces, paint_text
from fcp_portfolio.ui.words import short, tr

ROW, HEADING = 59, 29
LEFT, RIGHT = 16, 14
GAP, BAR, ICON_GAP = 7, 3, 12
MIDDLE = Qt.TextElideMode.ElideMiddle


class EntryDelegate(QStyledItemDelegate):
    """One painter for headings, rows and hits of a search."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        height = HEADING if index.data(IS_HEADING) else ROW
        return QSize(0, theme.active().grown(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM)
        box: QRect = option.rect
        painter.save()
        if isinstance(item, Heading):
            _paint_heading(painter, box, item)
        else:
            state: QStyle.StateFlag = option.state
            _paint_background(painter, box, state)
            _paint_row(painter, box, item, chosen=bool(state & QStyle.StateFlag.State_Selected))
        painter.restore()


def _paint_heading(painter: QPainter, box: QRect, heading: Heading) -> None:
    look = theme.active()
    painter.fillRect(box, look.colour("sunken"))
    inner = box.adjusted(LEFT, 0, -RIGHT, 0)
    count = "" if heading.count is None else str(heading.count)
    wide = paint_text(painter, inner, count, look.font("small"), look.colour("text_2"), right=True)
    inner.adjust(0, 0, -wide - GAP, 0)
    paint_text(painter, inner, heading.title, look.font("label"), look.colour("text"))


def _paint_background(painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
    look = theme.active()
    chosen = bool(state & QStyle.StateFlag.State_Selected)
    over = bool(state & QStyle.StateFlag.State_MouseOver)
    if chosen:
        painter.fillRect(box, look.colour("selected_hover" if over else "selected"))
        painter.fillRect(QRect(box.left(), box.top(), BAR, box.height()), look.colour("accent"))
    elif over:
        painter.fillRect(box, look.colour("hover"))
    painter.setPen(QPen(look.colour("border"), 1))
    painter.drawLine(box.left() + _text_left(), box.bottom(), box.right(), box.bottom())


def _paint_row(painter: QPainter, box: QRect, line: Line, *, chosen: bool) -> None:
    look, row = theme.active(), line.row
    icon = look.size("icon")
    half = look.grown(26)
    first = QRect(box.left() + _text_left(), box.top() + 7, 0, half - 2)
    first.setRight(box.right() - RIGHT)
    second = first.translated(0, half - 3)
    place = QRectF(box.left() + LEFT, first.center().y() - icon / 2 + 1, icon, icon)
    draw_icon(painter, line.icon, look.colour("accent_text" if chosen else "text_2"), place)
    day = short(row.occurred) if row.occurred else ""
    wide = paint_text(painter, first, day, look.font("small"), look.colour("text_2"), right=True)
    first.adjust(0, 0, -wide - GAP, 0)
    if row.place == "title":
        paint_pieces(painter, first, row.hit, look.font("body"), "text")
    else:
        role = "text" if row.title else "text_3"
        font = look.font("strong" if chosen else "body")
        paint_text(painter, first, row.title or tr(NO_TITLE), font, look.colour(role))
    if row.hit and row.place != "title":
        _paint_hit(painter, second, row)
    else:
        _paint_facts(painter, second, line)


def _text_left() -> int:
    return LEFT + theme.active().size("icon") + ICON_GAP


def _paint_facts(painter: QPainter, box: QRect, line: Line) -> None:
    look, row = theme.active(), line.row
    small, quiet = look.font("small"), look.colour("text_2")
    if row.files:
        wide = paint_text(painter, box, str(row.files), small, quiet, right=True)
        size = look.size("icon_small") - 2
        place = QRectF(box.right() - wide - size - 7, box.center().y() - size / 2 + 1, size, size)
        draw_icon(painter, "paperclip", quiet, place)
        box = box.adjusted(0, 0, -wide - size - 7 - GAP, 0)
    edited = line.unsaved and not row.draft
    for word, said in ((tr("Draft"), row.draft), (tr("Being edited"), edited)):
        box = _paint_chip(painter, box, word) if said else box
    paint_text(painter, box, facts(line), small, quiet)


def _paint_chip(painter: QPainter, box: QRect, word: str) -> QRect:
    """An outlined word; returns what is left of the box."""
    look = theme.active()
    font = look.font("label")
    wide = QFontMetrics(font).horizontalAdvance(word) + 16
    frame = QRectF(box.left() + 0.5, box.center().y() - look.grown(9) + 0.5, wide, look.grown(18))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour("border_control"), 1))
    painter.drawRoundedRect(frame, 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setFont(font)
    painter.setPen(look.colour("text"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, word)
    return box.adjusted(wide + GAP, 0, 0, 0)


def _paint_hit(painter: QPainter, box: QRect, row: Row) -> None:
    """The words around a hit with `hit` behind it, and at the right where they stand."""
    look = theme.active()
    small = look.font("small")
    if row.place == "files":
        where = tr("in {place}", place=row.where) if row.where else tr("in a file")
        room = box.adjusted(box.width() * 2 // 5, 0, 0, 0)
        where = QFontMetrics(small).elidedText(where, MIDDLE, room.width())  # its page stays seen
        wide = paint_text(painter, room, where, small, look.colour("text_3"), right=True)
        box = box.adjusted(0, 0, -wide - GAP, 0)
    paint_pieces(painter, box, row.hit, small)
