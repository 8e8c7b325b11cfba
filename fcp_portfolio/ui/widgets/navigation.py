"""Rows of the sidebar, and the box above them that looks like a field."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from fcp_portfolio.ui import theme

ICONS_ONLY = 80


class NavRow(QAbstractButton):
    """One page in the sidebar. Current: tint, a bar at the left, semibold. Narrow: icon alone."""

    def __init__(self, icon: str, text: str, shortcut: str = "") -> None:
        super().__init__()
        self._icon, self._count, self._shortcut = icon, "", shortcut
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{text} ({shortcut})" if shortcut else text)

    def set_count(self, count: int) -> None:
        """Shows a number at the right; none for 0."""
        self._count = str(count) if count else ""
        self.setAccessibleDescription(self._count)
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
        theme.icons.draw_icon(painter, self._icon, worn.colour(role), box)
        if narrow:
            return
        painter.setFont(worn.font("strong" if self.isChecked() else "body"))
        painter.setPen(worn.colour("text"))
        words = self.rect().adjusted(24 + size - 2, 0, -10, 0)
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
        self.setToolTip(f"{text} ({shortcut})")

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
        painter.setPen(worn.colour("text_3"))
        painter.setFont(worn.font())
        painter.drawText(words, across, self.text())
        painter.setPen(worn.colour("text_2"))
        painter.setFont(worn.font("small"))
        painter.drawText(words, across | Qt.AlignmentFlag.AlignRight, self._shortcut)
