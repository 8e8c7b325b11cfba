"""The line that finds a capability by number, word or synonym; Enter takes the first."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from fcp_portfolio.domain.framework import Node
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.attention import scroll_to
from fcp_portfolio.ui.widgets.combo_box import drop_list
from fcp_portfolio.ui.words import tr

INSET = 24


class NodePicker(QLineEdit):
    """`picked` carries the node chosen; the line is empty again after it, and keeps the focus.

    `leads_to` gives what Tab goes to instead of what stands after the line, if anything.
    """

    picked = Signal(object)

    def __init__(
        self,
        nodes: Sequence[Node],
        leads_to: Callable[[], QWidget | None] = lambda: None,
    ) -> None:
        super().__init__()
        self._leads_to = leads_to
        self._nodes = tuple(nodes)
        self._found: tuple[Node, ...] = ()
        self._labels = QStringListModel(self)
        self._popup = QCompleter(self._labels, self)
        self._popup.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._popup.setMaxVisibleItems(8)
        self._list = drop_list(self._popup)
        self._popup.setWidget(self)
        self._popup.activated.connect(self._take_named)
        self.setPlaceholderText(tr("Add a capability: type its number or a word"))
        self.setAccessibleName(tr("Add a capability: type its number or a word"))
        self.setTextMargins(INSET, 0, 0, 0)
        self.textEdited.connect(self._offer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if enter and plain and self.text().strip():
            self._take_first()
        elif event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._offer(self.text())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        target = self._leads_to() if forwards else None
        if target is None:
            return super().focusNextPrevChild(forwards)
        self._list.hide()
        target.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self._list.isVisible():
            self._offer(self.text())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        box = QRectF(11, (self.height() - 16) / 2, 16, 16)
        theme.icons.draw_icon(QPainter(self), "plus", theme.active().colour("text_2"), box)

    def _offer(self, text: str) -> None:
        self._found = matching(text, self._nodes)
        self._labels.setStringList([node.label for node in self._found])
        if self._found:
            self._list.ensurePolished()  # else it is as high as its rows were before they had style
            scroll_to(self)  # where there is room for the list beside it
            self._popup.complete()
        else:
            self._list.hide()

    def _take_first(self) -> None:
        current = self._list.currentIndex()
        visible = self._list.isVisible()
        found = matching(self.text(), self._nodes)
        if visible and current.isValid():
            self._take(self._found[current.row()])
        elif found:
            self._take(found[0])

    def _take_named(self, label: str) -> None:
        self._take(next(node for node in self._found if node.label == label))

    def _take(self, node: Node) -> None:
        self._list.hide()
        self.clear()
        self.picked.emit(node)


def matching(text: str, nodes: Sequence[Node]) -> tuple[Node, ...]:
    """The nodes that a text finds, the best first; all of them where there is no text."""
    wanted = text.casefold().split()
    if not wanted:
        return tuple(nodes)
    ranked = [(rank, node) for node in nodes if (rank := _rank(wanted, node)) is not None]
    return tuple(node for _, node in sorted(ranked, key=lambda pair: pair[0]))


def _rank(wanted: Sequence[str], node: Node) -> int | None:
    """How well a node fits: its number, then words of the title, synonyms, parts of words."""
    text = " ".join(wanted)
    title = node.title.casefold()
    if text == node.code.casefold():
        return 0
    if title.startswith(text):
        return 1
    if all_begin(wanted, title):
        return 2
    if any(all_begin(wanted, name.casefold()) for name in node.synonyms):
        return 3
    if text in title or any(text in name.casefold() for name in node.synonyms):
        return 4
    return 5 if node.code.casefold().startswith(text) else None


def all_begin(wanted: Sequence[str], name: str) -> bool:
    """Whether each of the words wanted begins a word of the name; both are casefolded."""
    words = name.replace("-", " ").split()
    return all(any(word.startswith(part) for word in words) for part in wanted)
