"""A box that finds a person as you type."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
)

from fcp_portfolio.domain.form import Field, Value
from fcp_portfolio.ui.views.editor.values import Around, ValueEditor
from fcp_portfolio.ui.widgets.combo_box import ComboBox, drop_list
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

INSET = 2  # pixels that QLineEdit leaves beside its text


class NameLine(QLineEdit):
    """A line that elides what has no room while nobody types in it, and tells the whole."""

    def elided(self) -> str:
        """The text as it is shown."""
        if self.hasFocus():
            return self.text()
        room = self._room().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self.elided()
        self.setToolTip(tip("" if shown == self.text() else self.text()))
        if shown == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        panel = QStyle.PrimitiveElement.PE_PanelLineEdit
        self.style().drawPrimitive(panel, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self._room(), Qt.AlignmentFlag.AlignVCenter, shown)

    def _room(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = QStyle.SubElement.SE_LineEditContents
        rect = self.style().subElementRect(inner, option, self)
        return rect.marginsRemoved(self.textMargins()).adjusted(INSET, 0, -INSET, 0)


class NameBox(ComboBox):
    """Takes a name; any part of it finds it. `changed` tells that a person has changed it."""

    changed = Signal()

    def __init__(self, names: Sequence[str] = ()) -> None:
        super().__init__()
        self._line = NameLine()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self._known = QStringListModel(self)
        self._found = QCompleter(self._known, self)
        self._found.setFilterMode(Qt.MatchFlag.MatchContains)
        self._found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        drop_list(self._found)
        self.setCompleter(self._found)
        self.set_names(names)
        self._line.setPlaceholderText(tr("Type a name"))
        self._line.textEdited.connect(self.changed)
        self._line.editingFinished.connect(self._complete)
        self.activated.connect(self.changed)

    def set_names(self, names: Sequence[str]) -> None:
        """Offers other names; the text stays."""
        text = self.currentText()
        self.clear()
        self.addItems(list(names))
        self.set_name(text)
        self._known.setStringList(list(names))

    def set_name(self, name: str) -> None:
        """Shows a name; says nothing."""
        self.setCurrentIndex(self.findText(name, Qt.MatchFlag.MatchExactly))
        self.setEditText(name)
        self._line.setCursorPosition(0)

    def match(self) -> str:
        """The one name that the text stands for, or the text itself."""
        text = " ".join(self.currentText().split())
        names = [self.itemText(place) for place in range(self.count())]
        alike = [name for name in names if text.lower() in name.lower()]
        return alike[0] if text and alike else text

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt leaves the line as high as it was where the text has grown meanwhile."""
        self._line.setFixedHeight(self.height() - 2)  # within its edge
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self._line.selectAll()

    def line(self) -> NameLine:
        """The line inside, which is always there."""
        return self._line

    def setAccessibleName(self, name: str) -> None:
        """Names the line inside too: it is what has the focus."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def _complete(self) -> None:
        if self.match() != self.currentText():
            self.set_name(self.match())
            self.changed.emit()


class PersonEditor(ValueEditor):
    """A name within a form, as it reads now."""

    def __init__(self, field: Field, around: Around) -> None:
        super().__init__(field)
        self.box = NameBox(around.names())
        self.box.changed.connect(self.changed)
        self._holds(self.box)

    def value(self) -> Value:
        return " ".join(self.box.currentText().split())

    def set_value(self, value: Value) -> None:
        self.box.set_name(str(value or ""))
