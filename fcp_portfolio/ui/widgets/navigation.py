"""Rows that lead to pages and sections, and the box that looks like a field to find things."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.widgets.toggling import Toggling

ICONS_ONLY = 80
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class NavRow(Toggling, QAbstractButton):
    """One page in the sidebar. Current: tint, a bar at the left, semibold. Narrow: icon alone."""

    def __init__(self, icon: str, text: str, shortcut: str = "") -> None:
        super().__init__()
        self._icon, self._count, self._shortcut = icon, "", shortcut
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read out as one of several, not as a box to tick
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._title = f"{text} ({shortcut})" if shortcut else text
        self.setToolTip(tip(self._title))
        self.hear_all()

    def set_count(self, count: int, what: str = "") -> None:
        """Shows a number at the right, none for 0; `what` says in words what it counts."""
        self._count = str(count) if count else ""
        told = (what or self._count) if count else ""
        self.setAccessibleDescription(told)
        self.setToolTip(tip("\n".join(filter(None, (self._title, told if what else "")))))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, theme.active().size("nav"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(worn.colour("selected" if self.isChecked() else "hover"))
            painter.drawRoundedRect(self.rect(), 6, 6)
        if self.isChecked():
            painter.setBrush(worn.colour("accent"))
            middle = self.rect().center().y()
            painter.drawRoundedRect(QRectF(0, middle - 9, 3, 20), 1.5, 1.5)
        self._paint_words(painter, worn)

    def _paint_words(self, painter: QPainter, worn: theme.Theme) -> None:
        size = worn.size("icon")
        narrow = self.width() < ICONS_ONLY
        left = (self.width() - size) / 2 if narrow else 12
        box = QRectF(left, (self.height() - size) / 2, size, size)
        role = "accent_text" if self.isChecked() else "text_2"
        if self._icon:
            theme.icons.draw_icon(painter, self._icon, worn.colour(role), box)
        if narrow and self._icon:
            return
        painter.setFont(worn.font("strong" if self.isChecked() else "body"))
        painter.setPen(worn.colour("text"))
        words = self.rect().adjusted(22 + size if self._icon else 12, 0, -10, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.setFont(worn.font("small"))
        painter.setPen(worn.colour("text_2"))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, right, self._count)


class FindBox(QAbstractButton):
    """Opens what finds things; it looks like a field to type in. Narrow: icon alone."""

    def __init__(self, text: str, shortcut: str) -> None:
        super().__init__()
        self._shortcut = shortcut
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip(f"{text} ({shortcut})"))

    def sizeHint(self) -> QSize:
        return QSize(40, theme.active().size("control"))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(worn.colour("border_control"), 1))
        painter.setBrush(worn.colour("hover" if self.underMouse() else "surface"))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, worn.radius["control"], worn.radius["control"])
        size = worn.size("icon_small")
        narrow = self.width() < ICONS_ONLY
        left = (self.width() - size) / 2 if narrow else 11
        box = QRectF(left, (self.height() - size) / 2, size, size)
        theme.icons.draw_icon(painter, "search", worn.colour("text_2"), box)
        if not narrow:
            self._paint_words(painter, worn, round(box.right()) + 8)

    def _paint_words(self, painter: QPainter, worn: theme.Theme, left: int) -> None:
        words = self.rect().adjusted(left, 0, -9, 0)
        across = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(worn.colour("text_2"))
        painter.setFont(worn.font("small"))
        painter.drawText(words, across | Qt.AlignmentFlag.AlignRight, self._shortcut)
        room = words.width() - painter.fontMetrics().horizontalAdvance(self._shortcut) - 8
        painter.setPen(worn.colour("text_3"))
        painter.setFont(worn.font())
        elide = Qt.TextElideMode.ElideRight
        shown = painter.fontMetrics().elidedText(self.text(), elide, room)
        painter.drawText(words, across, shown)


class NavList(QWidget):
    """Rows of which one is current: one tab stop, the arrow keys move. `chosen` tells its place."""

    chosen = Signal(int)

    def __init__(self, name: str, rows: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._rows = [NavRow("", row) for row in rows]
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 12, 12, 12)
        box.setSpacing(2)
        for place, row in enumerate(self._rows):
            row.clicked.connect(lambda _on, place=place: self.chosen.emit(place))
            row.installEventFilter(self)
            self._group.addButton(row)
            box.addWidget(row)

    def show_current(self, place: int) -> None:
        """Marks a row as current; it is the one that Tab stops at."""
        self._rows[place].setChecked(True)
        for row in self._rows:
            stop, pass_by = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop if row.isChecked() else pass_by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        step = _STEPS.get(Qt.Key(event.key())) if pressed else None  # type: ignore[attr-defined]
        if step is None:
            return super().eventFilter(watched, event)
        here = next(place for place, row in enumerate(self._rows) if row is watched)
        place = (here + step) % len(self._rows)
        self.chosen.emit(place)
        self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True
