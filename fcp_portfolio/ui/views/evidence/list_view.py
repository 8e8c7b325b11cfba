"""The list of entries itself, and the search line above it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from fcp_portfolio.services.entries import Row
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.models.entries import EntriesModel, Index
from fcp_portfolio.ui.preferences import SINGLE_KEYS
from fcp_portfolio.ui.views.evidence.delegate import EntryDelegate
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class SearchLine(widgets.SearchField):
    """Down goes into the list; Esc clears."""

    down = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Search evidence"), tr("Search titles, text and files"))
        self.setToolTip(tr("Search titles, text and files (Ctrl+F)"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class EntryList(QListView):
    """The list itself: one tab stop, arrows inside, E edits, Delete removes, Esc clears."""

    chosen = Signal(str)
    again = Signal(str)
    opened = Signal(str)
    edited = Signal(str)
    removed = Signal(str)
    left = Signal()
    several = Signal(object)  # the rows that are chosen, more than one

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._quiet = False
        self.setAccessibleName(tr("Entries"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(EntryDelegate(self))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # what is seen comes first
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._many = False

    def last_seen(self) -> int:
        """The row of the lowest item that can be seen; -1 where there is none."""
        return self.indexAt(self.viewport().rect().bottomLeft()).row()

    @contextmanager
    def quiet(self) -> Iterator[None]:
        """What becomes current meanwhile was not chosen by a person."""
        self._quiet = True
        yield
        self._quiet = False

    def select_quietly(self, index: QModelIndex) -> None:
        """Makes an index current without saying that it was chosen."""
        with self.quiet():
            self.go_to(index)
            if not index.isValid():
                self.clearSelection()

    def go_to(self, index: QModelIndex) -> None:
        """Chooses one alone, whatever keys are held down meanwhile."""
        alone = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, alone)

    def select_all_quietly(self, indexes: Iterable[QModelIndex]) -> None:
        """Chooses several again, as after the list was read anew."""
        with self.quiet():
            chosen = QItemSelection()
            for index in indexes:
                chosen.select(index, index)
            self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def rows(self) -> tuple[Row, ...]:
        """The rows that are chosen, in the order of the list."""
        model = self.model()
        if not isinstance(model, EntriesModel):
            return ()
        found = (model.row_at(index) for index in sorted(self.selectedIndexes()))
        return tuple(row for row in found if row is not None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt would make the first item current, which nobody has chosen."""
        before = self.currentIndex()
        with self.quiet():
            super().focusInEvent(event)
            self.setCurrentIndex(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the row that is current already asks for it again."""
        before = self.currentIndex()
        super().mousePressEvent(event)
        plain = event.button() is Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and before.isValid() and self.indexAt(event.position().toPoint()) == before:
            self.again.emit(self._id(before))

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        alone = len(self.selectedIndexes()) <= 1
        if not self._quiet and alone and (entry_id := self._id(current)):
            self.chosen.emit(entry_id)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        was_many, rows = self._many, self.rows()
        self._many = len(rows) > 1
        if self._quiet:
            return
        if self._many:
            self.several.emit(rows)
        elif was_many and rows:
            self.chosen.emit(rows[0].id)  # one is left of several

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry_id = self._id(self.currentIndex())
        single = self._workspace.preferences.get(SINGLE_KEYS) and not event.modifiers()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and entry_id:
            self.opened.emit(entry_id)
        elif event.key() == Qt.Key.Key_E and single and entry_id:
            self.edited.emit(entry_id)
        elif event.key() == Qt.Key.Key_Delete and entry_id:
            self.removed.emit(entry_id)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _id(self, index: Index) -> str:
        model = self.model()
        row = model.row_at(index) if isinstance(model, EntriesModel) else None
        return row.id if row else ""
