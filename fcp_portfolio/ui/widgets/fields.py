"""The wrapper around every field, and the fields that need something Qt does not give."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.attention import announce, reveal
from fcp_portfolio.ui.widgets.buttons import icon_button
from fcp_portfolio.ui.widgets.texts import Elided, IconLabel, label, set_property, set_role, tip
from fcp_portfolio.ui.words import tr


class Field(QWidget):
    """A label above a field, a hint between them, a counter at the right, an error below.

    The label is the field's buddy and its accessible name; hint and error are its description.
    `needed` says beside the label, from the beginning, what the field must not be empty for.
    Where the parent is known it is given: each move into another one styles everything again.
    """

    def __init__(
        self,
        text: str,
        field: QWidget,
        hint: str = "",
        *,
        needed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._needed = needed
        self.label = label(text, "label")
        self.label.setBuddy(field)
        self._hint: QLabel | None = None  # these three are made when there is one
        self._counter: QLabel | None = None
        self._errors: _Error | None = None
        field.setAccessibleName(text)
        self._arrange()
        self.set_hint(hint)
        if isinstance(field, QLineEdit):
            field.textEdited.connect(self._being_mended)
        elif isinstance(field, QPlainTextEdit):
            field.textChanged.connect(self._being_mended)
        elif isinstance(field, QComboBox):
            field.activated.connect(self._being_mended)

    def set_hint(self, text: str) -> None:
        """Changes the sentence between label and field; empty hides it."""
        if text and self._hint is None:
            self._hint = label("", "hint", wrap=True)
            self._grid.addWidget(self._hint, 1, 0, 1, 2)
        if self._hint is not None:
            self._hint.setText(text)
            self._hint.setVisible(bool(text))
        self._describe()

    def set_error(self, sentence: str) -> None:
        """Shows what is wrong below the field and gives it the error border; empty clears both."""
        if sentence and self._errors is None:
            self._errors = _Error()
            self._grid.addWidget(self._errors, 3, 0, 1, 2)
        if self._errors is not None:
            self._errors.sentence.setText(sentence)
            self._errors.setVisible(bool(sentence))
        set_property(self.field, "state", "error" if sentence else "")
        self._describe()

    def refuse(self, sentence: str) -> None:
        """Shows what is wrong and brings it to whoever looks or listens, wherever they were.

        Empty, it clears what was shown.
        """
        self.set_error(sentence)
        if sentence:
            self.field.setFocus()
            announce(self, sentence)
            reveal(self)

    def _being_mended(self) -> None:
        if self.error():
            self.set_error("")

    def error(self) -> str:
        """The sentence shown below the field, empty where there is none."""
        return self._errors.sentence.text() if self._errors else ""

    def set_counter(self, text: str, *, over: bool = False) -> None:
        """Shows text at the right of the label, such as “47 of 150 words”."""
        if text and self._counter is None:
            self._counter = label("", "hint")
            self._grid.addWidget(self._counter, 0, 1)
        if self._counter is not None:
            self._counter.setText(text)
            set_role(self._counter, "over" if over else "hint")

    def _arrange(self) -> None:
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 1)
        if self._needed:
            head = row(self.label, Elided(self._needed, "hint"))
            head.setStretch(1, 1)
            grid.addLayout(head, 0, 0)
        else:
            grid.addWidget(self.label, 0, 0)
        grid.addWidget(self.field, 2, 0, 1, 2)

    def description(self) -> str:
        """What is said of the field besides its name."""
        needed = f"{self._needed[:1].upper()}{self._needed[1:]}." if self._needed else ""
        hint = self._hint.text() if self._hint else ""
        return " ".join(filter(None, (self.error(), needed, hint)))

    def _describe(self) -> None:
        self.field.setAccessibleDescription(self.description())


class _Error(QWidget):
    """What is wrong, with its sign."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = label("", "error", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(6)
        row.addWidget(IconLabel("circle-alert", "danger", 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sentence, 1)


class SearchField(QLineEdit):
    """A line edit with a magnifying glass at the left and a clear button while it has text.

    A click that brings the focus chooses the old words, so that what is typed takes their place.
    """

    def __init__(self, name: str, hint: str) -> None:
        super().__init__()
        self._entered = False  # by the click that is going on
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setToolTip(tip(hint))  # a narrow one shows only its beginning
        self._cross = icon_button("x", tr("Clear the search"))
        self._cross.setParent(self)
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc and Backspace do it by key
        self._cross.setProperty("kind", "cross")
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.clicked.connect(self._clear)
        self._cross.hide()
        self.textChanged.connect(lambda text: self._cross.setVisible(bool(text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height() - 6
        self._cross.setGeometry(self.width() - side - 3, 3, side, side)
        self.setTextMargins(theme.active().size("icon_small") + 8, 0, side - 6, 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._entered = event.reason() is Qt.FocusReason.MouseFocusReason

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._entered and not self.hasSelectedText():  # else some were chosen by dragging
            self.selectAll()
        self._entered = False

    def _clear(self) -> None:
        self.clear()
        self.textEdited.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = theme.active().size("icon_small")
        box = QRectF(11, (self.height() - size) / 2, size, size)
        theme.icons.draw_icon(QPainter(self), "search", theme.active().colour("text_3"), box)


class LongText(QPlainTextEdit):
    """Text of several lines. Grows from 4 to 16 lines; Tab leaves it; Ctrl+Enter is `done`."""

    done = Signal()

    def __init__(
        self, name: str = "", least: int = 4, most: int = 16, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumHeight())

    def _grow(self) -> None:
        layout, block = self.document().documentLayout(), self.document().begin()
        while block.isValid():  # which lays out what was not seen at this width yet
            layout.blockBoundingRect(block)
            block = block.next()
        lines = round(self.document().size().height())
        row = QFontMetrics(self.font()).lineSpacing()
        shown = min(max(lines, self._least), self._most)
        self.setFixedHeight(shown * row + 20)


def column(*widgets: QWidget, spacing: int = 12) -> QVBoxLayout:
    """Widgets below each other without margins."""
    made = QVBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made


def row(*widgets: QWidget, spacing: int = 8) -> QHBoxLayout:
    """Widgets beside each other without margins."""
    made = QHBoxLayout()
    made.setContentsMargins(0, 0, 0, 0)
    made.setSpacing(spacing)
    for widget in widgets:
        made.addWidget(widget)
    return made
