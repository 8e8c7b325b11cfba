"""The parts that every page has: its head, cards, a body that scrolls."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.fields import column
from fcp_portfolio.ui.widgets.texts import Elided, label

_WIDE_MARGIN = 16


class PageHead(QWidget):
    """Title and one line of facts at the left; switches and the primary button at the right."""

    def __init__(self, title: str, facts: str = "") -> None:
        super().__init__()
        self._title = label(title, "title")
        self._facts = Elided(facts, "secondary")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 12, 24, 8)
        self._row.setSpacing(8)
        words = column(self._title, self._facts, spacing=0)
        self._row.addLayout(words, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), theme.active().grown(78))

    def set_facts(self, facts: str) -> None:
        """Changes the line below the title."""
        self._facts.setText(facts)

    def add(self, widget: QWidget) -> None:
        """Adds a control at the right."""
        self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)


class Card(QFrame):
    """A surface with a hairline, on pages that summarise. Fill `box`."""

    def __init__(self, margin: int = 16, spacing: int = 12) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(margin, margin, margin, margin)
        self.box.setSpacing(spacing)


def scrolled(body: QWidget) -> QScrollArea:
    """A body that scrolls up and down and never sideways."""
    area = _Area(body)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    body.setProperty("kind", "body")
    area.setWidget(_Body(body))
    return area


class _Area(QScrollArea):
    """Takes the room of its bar from the margin, so that what is in it ends where it ended.

    It lays its body out once it is shown, and not whenever it is put elsewhere before that.
    """

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self._body = body
        self._margin: int | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(bar.minimum())
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_margin()  # first: else everything is laid out narrower, and then as it was
        super().resizeEvent(event)

    def _fit_margin(self) -> None:
        layout = self._body.layout()
        if layout is None:
            return
        around = layout.contentsMargins()
        if self._margin is None:
            self._margin = around.right()
        right = self._margin - (self.width() - self.viewport().width())
        if self._margin >= _WIDE_MARGIN and around.right() != right:
            around.setRight(right)
            layout.setContentsMargins(around)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.StyleChange and not self.isVisible():
            return QAbstractScrollArea.event(self, event)
        return super().event(event)


class _Body(QWidget):
    """As tall as its words are at the width there is.

    A label that wraps asks for the height of a narrow one, which would leave room to scroll into.
    """

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        self.setProperty("kind", "body")
        box = QHBoxLayout(self)  # which asks for the height at the width that it will give
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(inner, 1)
        box.addStretch()

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        if layout is None or not self.hasHeightForWidth():
            return super().minimumSizeHint()
        # Without the height at that least width, for which every text would be wrapped once more.
        return QSize(layout.minimumSize().width(), 0)


def styled(widget: QWidget, kind: str) -> QWidget:
    """Has the style sheet paint a plain widget's background by `kind`."""
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    widget.setProperty("kind", kind)
    return widget
