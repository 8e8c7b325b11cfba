"""The box in which a field is matched: what the portfolio has, or words of one's own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QSizePolicy

from fcp_portfolio.domain.templates.matching import LEAVE, WORDS
from fcp_portfolio.domain.templates.offer import Offer
from fcp_portfolio.ui.views.editor.people import NameLine
from fcp_portfolio.ui.widgets.combo_box import ComboBox
from fcp_portfolio.ui.words import tr

KEY = Qt.ItemDataRole.UserRole


def values_model(offers: Sequence[Offer]) -> QStandardItemModel:
    """What there is to choose from, made once for all fields."""
    model = QStandardItemModel()
    named = ((offer.key, tr(offer.label)) for offer in offers)
    for key, words in ((LEAVE, tr("Leave this field as it is")), *named):
        item = QStandardItem(words)
        item.setData(key, KEY)
        model.appendRow(item)
    return model


class ValueBox(ComboBox):
    """Any part of a value's name finds it; what is no name is written as it is typed."""

    changed = Signal()

    def __init__(self, values: QStandardItemModel, match: str) -> None:
        super().__init__()
        self._line = NameLine()
        self.setLineEdit(self._line)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setModel(values)
        found = QCompleter(values, self)
        found.setFilterMode(Qt.MatchFlag.MatchContains)
        found.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(found)
        self._line.setPlaceholderText(tr("Choose, or write your own words"))
        self.show_match(match)
        self._line.textChanged.connect(self.changed)
        found.activated.connect(self._completed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def match(self) -> str:
        """The key of the value that is named, or the words that stand there; empty for neither."""
        text = self.currentText().strip()
        place = self.findText(text, Qt.MatchFlag.MatchExactly) if text else -1
        if place >= 0:
            return str(self.itemData(place, KEY))
        return f"{WORDS}{text}" if text else ""

    def show_match(self, match: str) -> None:
        """Shows what was chosen; says nothing."""
        place = self.findData(match, KEY) if match else -1
        self.setCurrentIndex(place)
        if place < 0:
            self.setEditText(match.removeprefix(WORDS) if match.startswith(WORDS) else "")
        self._line.setCursorPosition(0)

    def setAccessibleName(self, name: str) -> None:
        """Names the line inside too: it is what has the focus."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """The same for what is said of it."""
        super().setAccessibleDescription(description)
        self._line.setAccessibleDescription(description)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def _completed(self, _text: str) -> None:
        self._line.setCursorPosition(0)
