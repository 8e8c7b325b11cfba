"""The left part of the Evidence page: search, filters, the list under its months."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.services.entries import Query, Row, count_entries, excerpts, list_entries
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.models.entries import EntriesModel, Index
from fcp_portfolio.ui.preferences import SINGLE_KEYS
from fcp_portfolio.ui.views.editor.session import unsaved
from fcp_portfolio.ui.views.evidence_delegate import EntryDelegate
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

SEARCH_MS = 25
BATCH = 100  # items laid out at once, beyond those that can be seen
WIDTH = 336
NOTHING_YET = "Nothing is logged yet. A case you talked through with somebody is a good beginning."
ANY_FORM, ANY_CAPABILITY = "Any form", "Any capability"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What the list is narrowed to."""

    search: str = ""
    form: str | None = None
    node: str | None = None
    drafts: bool = False
    removed: bool = False

    def query(self) -> Query:
        """The query that the filters stand for."""
        return Query(
            search=self.search,
            excerpts=False,  # only those of the rows that are looked at are read
            form=self.form,
            node=self.node,
            draft=True if self.drafts else None,
            removed=self.removed,
        )


class _Listing(NamedTuple):
    """What the list shows, and how many drafts there are in all."""

    rows: tuple[Row, ...]
    drafts: int


class EntryPane(QWidget):
    """`chosen` carries the id of the entry that became current, `opened` of the one to enter."""

    chosen = Signal(str)
    opened = Signal(str)
    edit = Signal(str)
    remove = Signal(str)
    log = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.filters = Filters()
        self._number = self._drafts = 0
        self._wanted = ""  # the entry to make current, once it is in the list
        self.model = EntriesModel(self)
        self.search = _Search()
        self.list = _List(workspace)
        self.list.setModel(self.model)
        self.log_button = widgets.button("Log", icon="plus", name="Log evidence")
        self.log_button.setToolTip("Log evidence (Ctrl+N)")
        self.more = widgets.icon_button("sliders-horizontal", "More filters")
        self.form_chip = widgets.FilterChip(ANY_FORM, "Filter by form")
        self.node_chip = widgets.FilterChip(ANY_CAPABILITY, "Filter by capability")
        self.drafts_chip = widgets.FilterChip("Drafts", "Show drafts only")
        self._empty = widgets.label("", "secondary", wrap=True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MS)
        widgets.styled(self, "surface")
        self._arrange()
        self._connect()
        self._show(self._listing()())

    def reload(self) -> None:
        """Reads the list again on the worker; the current entry and the place in the list stay."""
        read, filters = self._listing(), self.filters
        self._workspace.run(lambda _job: (filters, read()), then=self._show_again)

    def current(self) -> str:
        """The id of the current entry, or an empty string."""
        row = self.model.row_at(self.list.currentIndex())
        return row.id if row else ""

    def select(self, entry_id: str) -> bool:
        """Makes an entry current without saying so; False where it is not in the list yet."""
        self._wanted = entry_id
        index = self.model.index_of(entry_id)
        self.list.select_quietly(index)
        return index.isValid()

    def narrow(self, filters: Filters) -> None:
        """Applies other filters."""
        self.filters = filters
        if self.search.text() != filters.search:
            self.search.setText(filters.search)
        self._timer.stop()
        self._show(self._listing()())
        self.list.scrollToTop()

    def next_hit(self) -> None:
        """Goes to the next entry below, round to the first."""
        below = self.model.beside(self.list.currentIndex(), 1)
        self.list.setCurrentIndex(below if below.isValid() else self.model.index(1))

    def _listing(self) -> Callable[[], _Listing]:
        """What reads the list as it is narrowed now; it may run on any thread."""
        portfolio, query = self._workspace.portfolio, self.filters.query()
        return lambda: _Listing(
            list_entries(portfolio, query), count_entries(portfolio, Query(draft=True))
        )

    def _show_again(self, read: tuple[Filters, _Listing]) -> None:
        filters, listing = read
        if filters != self.filters:
            return  # it was narrowed meanwhile, and read again for that
        place, last = self.list.verticalScrollBar().value(), self.list.last_seen()
        self._show(listing, seen=last + 1)
        self.list.verticalScrollBar().setValue(place)

    def _show(self, listing: _Listing, seen: int = 0) -> None:
        """Shows the list; `seen` is how many items are above and within what can be seen."""
        portfolio, rows = self._workspace.portfolio, listing.rows
        self._drafts = listing.drafts
        text = self.filters.search.strip()
        found = f"{len(rows):,} found for “{text}”" if text else ""
        with self.list.quiet():
            self.model.show(
                rows,
                portfolio.forms,
                found=found,
                unsaved=unsaved(self._workspace),
                excerpts=partial(excerpts, portfolio, text) if text else None,
            )
        wanted = self.model.index_of(self._wanted)
        self.list.setBatchSize(max(seen, wanted.row() + 1) + BATCH)
        self._show_state(len(rows))
        self.select(self._wanted)

    def _searched(self) -> None:
        self.narrow(replace(self.filters, search=self.search.text()))
        if self.filters.search:
            widgets.announce(self.search, counted(self._number, "entry found", "entries found"))

    def _show_state(self, number: int) -> None:
        self._number = number
        portfolio, filters = self._workspace.portfolio, self.filters
        form = portfolio.forms.get(filters.form or "")
        nodes = {node.path: node for f in portfolio.frameworks for node in f.evidence_nodes}
        node = nodes.get(filters.node or "")
        self.form_chip.setText(form.short_title if form else ANY_FORM)
        self.form_chip.set_active(active=form is not None)
        self.node_chip.setText(node.label if node else ANY_CAPABILITY)
        self.node_chip.setToolTip(node.label if node else "")
        self.node_chip.set_active(active=node is not None)
        self.drafts_chip.setText(f"Drafts {self._drafts}" if self._drafts else "Drafts")
        self.drafts_chip.set_active(active=filters.drafts)
        self.more.setProperty("active", filters.removed)
        self._empty.setText(self._nothing())
        self._stack.setCurrentIndex(0 if number else 1)

    def _nothing(self) -> str:
        filters = self.filters
        if filters.search:
            return f"No entry holds “{filters.search.strip()}”. Esc clears the search."
        if filters.removed:
            return "Nothing was removed."
        if filters != Filters():
            return "No entry fits these filters. Esc takes them off."
        return NOTHING_YET

    def _arrange(self) -> None:
        head = widgets.row(widgets.label("Evidence", "title"))
        head.addStretch(1)
        head.addWidget(self.log_button)
        find = widgets.row(self.search, self.more)
        chips = widgets.row(self.form_chip, self.node_chip, self.drafts_chip)
        chips.addStretch(1)
        top = QVBoxLayout()
        top.setContentsMargins(16, 11, 16, 9)
        top.setSpacing(9)
        for part in (head, find, chips):
            top.addLayout(part)
        empty = QWidget()
        around = QHBoxLayout(empty)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(self._empty, 0, Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(widgets.line())
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        widgets.forbid(self.log_button, self._workspace.read_only)
        self._timer.timeout.connect(self._searched)
        self.search.textEdited.connect(lambda _text: self._timer.start())
        self.search.down.connect(self._into_list)
        self.search.cleared.connect(lambda: self.narrow(Filters()))
        self.log_button.clicked.connect(self.log)
        self.form_chip.clicked.connect(self._choose_form)
        self.node_chip.clicked.connect(self._choose_node)
        self.drafts_chip.clicked.connect(self._turn_drafts)
        self.more.clicked.connect(self._open_more)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.opened)
        self.list.edited.connect(self.edit)
        self.list.removed.connect(self.remove)
        self.list.left.connect(lambda: self.narrow(Filters()))

    def _chosen(self, entry_id: str) -> None:
        self._wanted = entry_id
        self.chosen.emit(entry_id)

    def _into_list(self) -> None:
        self._timer.stop()
        if self.filters.search != self.search.text():
            self._searched()
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(1))

    def _choose_form(self) -> None:
        portfolio = self._workspace.portfolio
        used = {row.form for row in list_entries(portfolio, Query(removed=self.filters.removed))}
        forms = [portfolio.forms[name] for name in used if name in portfolio.forms]
        menu = self._menu(ANY_FORM, "form")
        for form in sorted(forms, key=lambda form: form.title):
            self._offer(menu, form.title, "form", form.id)
        menu.popup(self.form_chip.mapToGlobal(self.form_chip.rect().bottomLeft()))

    def _choose_node(self) -> None:
        menu = self._menu(ANY_CAPABILITY, "node")
        for framework in self._workspace.portfolio.frameworks:
            menu.addSection(framework.short_title)
            for node in framework.evidence_nodes:
                self._offer(menu, node.label, "node", node.path)
        menu.popup(self.node_chip.mapToGlobal(self.node_chip.rect().bottomLeft()))

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        removed = menu.addAction("Removed entries")
        removed.setCheckable(True)
        removed.setChecked(self.filters.removed)
        removed.toggled.connect(lambda on: self.narrow(replace(self.filters, removed=on)))
        menu.addAction("Take all filters off", lambda: self.narrow(Filters()))
        menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _menu(self, none: str, part: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._offer(menu, none, part, None)
        return menu

    def _offer(self, menu: QMenu, title: str, part: str, value: str | None) -> None:
        narrowed = replace(self.filters, **{part: value})  # type: ignore[arg-type]  # both are text
        action = menu.addAction(title.replace("&", "&&"), lambda: self.narrow(narrowed))
        action.setCheckable(True)
        action.setChecked(getattr(self.filters, part) == value)

    def _turn_drafts(self) -> None:
        self.narrow(replace(self.filters, drafts=not self.filters.drafts))


class _Search(widgets.SearchField):
    """Down goes into the list; Esc clears."""

    down = Signal()
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__("Search evidence", "Search titles, text and files")
        self.setToolTip("Search titles, text and files (Ctrl+F)")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.cleared.emit()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """The list itself: one tab stop, arrows inside, E edits, Delete removes, Esc clears."""

    chosen = Signal(str)
    opened = Signal(str)
    edited = Signal(str)
    removed = Signal(str)
    left = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._quiet = False
        self.setAccessibleName("Entries")
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(EntryDelegate(self))
        self.setMouseTracking(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # what is seen comes first
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)

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
            self.setCurrentIndex(index)
            if not index.isValid():
                self.clearSelection()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and (entry_id := self._id(current)):
            self.chosen.emit(entry_id)

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
