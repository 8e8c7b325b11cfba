"""The left part of the Evidence page: search, filters, the list under its months."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.entries import Query, Row, count_entries, excerpts, list_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.typing_drafts import begun_rows
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.models.entries import ITEM, EntriesModel, Line
from fcp_portfolio.ui.preferences import Preferences
from fcp_portfolio.ui.views.editor.session import unsaved
from fcp_portfolio.ui.views.evidence.filter_chips import FilterChips
from fcp_portfolio.ui.views.evidence.filters import Filters, Part, names_in, parts
from fcp_portfolio.ui.views.evidence.list_view import EntryList, SearchLine
from fcp_portfolio.ui.views.evidence.nothing import NothingFound
from fcp_portfolio.ui.views.list_and_detail import ListAndDetail
from fcp_portfolio.ui.words import grouped, tr
from fcp_portfolio.ui.workspace import Workspace

SEARCH_MS = 25
BATCH = 100  # items laid out at once, beyond those that can be seen
WIDTH, NARROWEST = 336, 272
BESIDE = 660  # below this, at 100 %, list and entry do not stand side by side


class _Listing(NamedTuple):
    """What the list shows, new entries being typed, all drafts, and what each filter hides.

    What filters hide is only found out where nothing is shown.
    """

    rows: tuple[Row, ...]
    begun: tuple[Row, ...]
    drafts: int
    hidden: tuple[tuple[Part, int], ...]


class EntryPane(QWidget):
    """`chosen` carries the id of the entry that became current, `opened` of the one to enter.

    `chosen` is said a turn later, so that the list has been painted and the next key need not wait.
    """

    chosen = Signal(str)
    again = Signal(str, str)
    opened = Signal(str)
    edit = Signal(str)
    remove = Signal(str)
    log = Signal()
    several = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.filters = Filters()
        self._awaited: Filters | None = None  # what the worker looks for
        self._number = 0
        self._begun: tuple[Row, ...] = ()  # entries in the list that no revision holds yet
        self._wanted = ""  # the entry to make current, once it is in the list
        self._several: tuple[str, ...] = ()  # those to choose again, once it was read anew
        self.model = EntriesModel(self)
        self.search = SearchLine()
        self.list = EntryList(workspace)
        self.list.setModel(self.model)
        self.log_button = widgets.button(tr("Log"), icon="plus", name=tr("Log evidence"))
        self.log_button.setToolTip(tr("Log evidence (Ctrl+N)"))
        self.chips = FilterChips(workspace)
        self.go_on = widgets.button("", "quiet", icon="chevron-right")
        self.go_on.hide()
        self._empty = NothingFound()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MS)
        self._turning = QTimer(self, singleShot=True, interval=0)
        widgets.styled(self, "surface")
        self._arrange()
        self._connect()
        self._show(self._listing()())

    def reload(self) -> None:
        """Reads the list again on the worker; the current entry and the place in the list stay."""
        read, filters = self._listing(), self.filters
        self._workspace.run(lambda _job: (filters, read()), then=self._show_again)

    def follow_typing(self, entry_id: str) -> None:
        """Lists what is typed into a new entry, and makes it the current one."""
        shown = [row for row in self._begun if row.id == entry_id]
        if shown != [row for row in begun_rows(self._workspace.portfolio) if row.id == entry_id]:
            self.select(entry_id)
            self.reload()

    def current(self) -> str:
        """The id of the current entry, or an empty string."""
        row = self.model.row_at(self.list.currentIndex())
        return row.id if row else ""

    def hit_place(self) -> str:
        """Where in a file the current entry holds what is searched for, if it is in a file."""
        item = self.list.currentIndex().data(ITEM)
        return item.row.where if self.filters.search and isinstance(item, Line) else ""

    def select(self, entry_id: str) -> bool:
        """Makes an entry current without saying so; False where it is not in the list yet."""
        self._wanted, self._several = entry_id, ()
        self._turning.stop()
        index = self.model.index_of(entry_id)
        self.list.select_quietly(index)
        return index.isValid()

    def narrow(self, filters: Filters) -> None:
        """Applies other filters."""
        self._take_over(filters)
        self._awaited = None
        self._show(self._listing()())
        self.list.scrollToTop()

    def look_for(self, filters: Filters) -> None:
        """Applies other filters as soon as they are read, so that the next key need not wait.

        What is typed while one look is under way is looked for after it, and only the last of it.
        """
        self._take_over(filters)
        if self._awaited is None:
            self._look()

    def next_hit(self) -> None:
        """Goes to the next entry below, round to the first."""
        below = self.model.beside(self.list.currentIndex(), 1)
        self.list.go_to(below if below.isValid() else self.model.index(1))

    def _listing(self) -> Callable[[], _Listing]:
        """What reads the list as it is narrowed now; it may run on any thread."""
        return partial(_read, self._workspace.portfolio, self.filters)

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
        self._begun = listing.begun
        begun = {row.id for row in listing.begun}
        text = self.filters.search.strip()
        found = tr("{rows} found for “{text}”", rows=grouped(len(rows)), text=text) if text else ""
        with self.list.quiet():
            self.model.show(
                rows,
                portfolio.forms,
                found=found,
                unsaved=unsaved(self._workspace).keys() - begun,
                excerpts=partial(excerpts, portfolio, text) if text else None,
            )
        wanted = self.model.index_of(self._wanted)
        self.list.setBatchSize(max(seen, wanted.row() + 1) + BATCH)
        self._show_state(listing)
        several = [self.model.index_of(entry_id) for entry_id in self._several]
        if several:
            self.list.select_all_quietly(index for index in several if index.isValid())
        else:
            self.select(self._wanted)

    def _searched(self) -> None:
        self.look_for(replace(self.filters, search=self.search.text()))

    def _take_over(self, filters: Filters) -> None:
        self.filters = filters
        self._timer.stop()
        if self.search.text() != filters.search:
            self.search.setText(filters.search)

    def _look(self) -> None:
        read, filters = self._listing(), self.filters
        if self._workspace.worker.busy:  # perhaps for long, with an export
            self._show_found(read())
            return
        self._awaited = filters
        found, missed = partial(self._found, filters), self._missed
        self._workspace.run(lambda _job: read(), then=found, failed=missed)

    def _found(self, filters: Filters, listing: _Listing) -> None:
        if filters is not self._awaited:
            return  # it was narrowed meanwhile, and shown at once
        self._awaited = None
        if filters == self.filters:
            self._show_found(listing)
        else:
            self._look()

    def _missed(self, error: PortfolioError) -> None:
        self._awaited = None
        raise error

    def _show_found(self, listing: _Listing) -> None:
        self._show(listing)
        self.list.scrollToTop()
        if self.filters.search:
            widgets.announce(self.search, tr("{n} (entry found|entries found)", None, self._number))

    def _show_state(self, listing: _Listing) -> None:
        self._number = len(listing.rows)
        self.chips.show_filters(self.filters, listing.drafts)
        if not listing.rows:
            self._empty.show_why(self.filters, listing.hidden)
        self._stack.setCurrentIndex(0 if listing.rows else 1)

    def _arrange(self) -> None:
        head = widgets.row(widgets.label(tr("Evidence"), "title"))
        head.addStretch(1)
        head.addWidget(self.log_button)
        find = widgets.row(self.search, self.chips.more)
        top = QVBoxLayout()
        top.setContentsMargins(16, 11, 16, 9)
        top.setSpacing(9)
        for part in (head, find):
            top.addLayout(part)
        top.addWidget(self.chips)
        top.addWidget(self.go_on)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(widgets.scrolled(self._empty))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(top)
        box.addWidget(widgets.line())
        box.addWidget(self._stack, 1)

    def _connect(self) -> None:
        widgets.forbid(self.log_button, self._workspace.read_only)
        self._timer.timeout.connect(self._searched)
        self._turning.timeout.connect(lambda: self.chosen.emit(self._wanted))
        self.search.textEdited.connect(lambda _text: self._timer.start())
        self.search.down.connect(self._into_list)
        self.search.cleared.connect(lambda: self.look_for(Filters()))
        self.log_button.clicked.connect(self.log)
        self.chips.narrowed.connect(self.narrow)
        self._empty.narrowed.connect(self.narrow)
        self.list.chosen.connect(self._chosen)
        self.list.again.connect(lambda entry_id: self.again.emit(entry_id, self.filters.search))
        self.list.several.connect(self._chose_several)
        self.list.opened.connect(self.opened)
        self.list.edited.connect(self.edit)
        self.list.removed.connect(self.remove)
        self.list.left.connect(lambda: self.look_for(Filters()))

    def _chose_several(self, rows: tuple[Row, ...]) -> None:
        self._turning.stop()
        self._several = tuple(row.id for row in rows)
        self.go_on.setText(tr("{n} (entry|entries) chosen", None, len(rows)))
        self.go_on.setAccessibleName(self.go_on.text())
        self.several.emit(rows)

    def _chosen(self, entry_id: str) -> None:
        self._wanted, self._several = entry_id, ()
        self._turning.start()

    def _into_list(self) -> None:
        """What was typed is looked for at once: whoever goes into the list means its hits."""
        if self._awaited is not None or self.filters.search != self.search.text():
            self.narrow(replace(self.filters, search=self.search.text()))
        self.list.setFocus()
        if not self.list.currentIndex().isValid():
            self.list.go_to(self.model.index(1))


def _read(portfolio: Portfolio, filters: Filters) -> _Listing:
    rows, begun = list_entries(portfolio, filters.query()), begun_rows(portfolio)
    drafts = count_entries(portfolio, Query(draft=True)) + len(begun)
    if replace(filters, drafts=False) == Filters():
        rows = _in_place(rows, begun)
    on = () if rows else tuple(parts(filters, names_in(portfolio)))
    counts = (count_entries(portfolio, part.without.query()) for part in on)
    return _Listing(rows, begun, drafts, tuple(zip(on, counts, strict=True)))


def _in_place(rows: tuple[Row, ...], begun: tuple[Row, ...]) -> tuple[Row, ...]:
    """The rows with entries that were just begun before those of the same day."""
    for new in begun:
        day = new.occurred or date.max  # what has no date comes first
        place = sum(1 for row in rows if (row.occurred or date.max) > day)
        rows = (*rows[:place], new, *rows[place:])
    return rows


def side_by_side(pane: EntryPane, right: QWidget, preferences: Preferences) -> ListAndDetail:
    """The list and what is read or written, with a way back where one takes the other's place."""
    aside, wide = QWidget(), theme.active().grown(WIDTH)
    pane.setMinimumWidth(theme.active().grown(NARROWEST))
    made = ListAndDetail(
        "evidence", preferences, (pane, aside), sizes=(wide, 10 * wide), room=BESIDE
    )
    made.setStretchFactor(1, 1)
    beside = QVBoxLayout(aside)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(made.back, 0, Qt.AlignmentFlag.AlignLeft)
    beside.addWidget(right, 1)
    return made
