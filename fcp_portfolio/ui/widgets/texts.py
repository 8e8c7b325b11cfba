"""Text that is read: labels by role, labels that elide, icons beside text, hairlines."""

from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from fcp_portfolio.ui import theme


def label(text: str = "", role: str = "body", *, wrap: bool = False) -> QLabel:
    """A label in a type role: display, title, heading, strong, body, secondary, small, hint..."""
    made = _Wrapped(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        made.setSizePolicy(policy)
    return made


def tip(text: str) -> str:
    """A text as tooltip. Qt takes what looks like HTML there for HTML, and reads files it names."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


class _Wrapped(QLabel):
    """Knows how high it is at each width, for a layout asks for the same few again and again."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            high = super().heightForWidth(width)  # which may style it first, and so clear them
            self._heights[width] = high
        return self._heights[width]

    def setText(self, text: str) -> None:
        self._heights.clear()
        super().setText(text)

    def setContentsMargins(self, *margins: Any) -> None:
        self._heights.clear()
        super().setContentsMargins(*margins)

    def changeEvent(self, event: QEvent) -> None:
        self._heights.clear()
        super().changeEvent(event)


def set_role(made: QWidget, role: str) -> None:
    """Changes the type role of a label that is already shown."""
    set_property(made, "role", role)


def set_property(made: QWidget, name: str, value: object) -> None:
    """Sets a property that the style sheet selects by, and has the widget styled again.

    One that is empty selects as one that was never set, so that nothing is styled again for that.
    """
    if (made.property(name) or "") != value:
        made.setProperty(name, value)
        made.style().unpolish(made)
        made.style().polish(made)
        made.update()


def line(*, upright: bool = False) -> QFrame:
    """A hairline."""
    made = QFrame()
    made.setProperty("kind", "rule" if upright else "line")
    return made


class Elided(QLabel):
    """One line of text that elides, with the whole text as tooltip when it does."""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        self.setToolTip(tip("" if shown == self.text() else self.text()))
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class IconLabel(QWidget):
    """An icon beside words. It says nothing of its own, so it has no accessible name."""

    def __init__(self, icon: str, role: str = "text_2", size: int = 18) -> None:
        super().__init__()
        self._icon, self._role, self._size = icon, role, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        size = theme.active().grown(self._size)
        return QSize(size, size)

    def set_icon(self, icon: str, role: str) -> None:
        """Shows another icon."""
        self._icon, self._role = icon, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        role = self._role if self.isEnabled() else "disabled_text"
        theme.icons.draw_icon(painter, self._icon, worn.colour(role), QRectF(self.rect()))


class IconTile(QWidget):
    """An icon on a tinted square, at the left of a row on a card."""

    def __init__(self, icon: str, size: int = 36) -> None:
        super().__init__()
        self._icon, grown = icon, theme.active().grown(size)
        self.setFixedSize(grown, grown)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("accent_soft"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        inset = self.width() / 4
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        theme.icons.draw_icon(painter, self._icon, worn.colour("accent"), box)
