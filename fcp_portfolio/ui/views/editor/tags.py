"""A line for the owner's own words to find an entry by, with commas between them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit

from fcp_portfolio.domain.entry import tidy_tags
from fcp_portfolio.ui.widgets.combo_box import drop_list
from fcp_portfolio.ui.words import Phrase

HINT = Phrase("Words of your own to find entries by, with commas between. Nobody asked sees them.")


class TagsLine(QLineEdit):
    """Completes tags that are in use; `known` is asked for them when it has the focus."""

    def __init__(self, known: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self._known = known

    def tags(self) -> tuple[str, ...]:
        """The tags as they are kept."""
        return tidy_tags(self.text().split(","))

    def set_tags(self, tags: Sequence[str]) -> None:
        """Shows other tags; says nothing."""
        self.setText(", ".join(tags))
        self.setCursorPosition(0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self.completer() is None:
            self.setCompleter(_LastTag(self._known(), self))
        super().focusInEvent(event)


class _LastTag(QCompleter):
    """Completes what stands behind the last comma, and leaves what stands before it."""

    def __init__(self, known: Sequence[str], line: QLineEdit) -> None:
        super().__init__(QStringListModel(list(known), line), line)
        self._line = line
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.activated.connect(line.textEdited)
        drop_list(self)

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        before, comma, _typed = self._line.text().rpartition(",")
        return f"{before}{comma}{' ' if comma else ''}{index.data()}"
