"""What pages of a desk have in common: a list with a search, and beside it what is chosen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.detail import Detail
from fcp_portfolio.ui.views.desk.rows import Item, RowList
from fcp_portfolio.ui.views.list_and_detail import ListAndDetail
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import (
    EmptyState,
    PageHead,
    SearchField,
    column,
    label,
    line,
    scrolled,
    styled,
)
from fcp_portfolio.ui.widgets.switch import ViewSwitch
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_BESIDE = 900
_SIZES = (620, 440)
NOT_FOUND = Phrase("Nothing here holds “{text}”. Clear the search to see all.")


class ListPage(Page):
    """Below a certain width what is chosen takes the place of the list, with Back.

    Whoever inherits gives what there is `empty`, the `detail`, and in `show_current` what is in it.
    """

    name = ""  # under which the widths are remembered
    listed: str = ""  # what a screen reader calls the list
    searched: str = ""

    def __init__(
        self, workspace: Workspace, empty: EmptyState, detail: Detail, views: Sequence[str] = ()
    ) -> None:
        super().__init__(workspace)
        self.empty, self.detail = empty, detail
        self.head = PageHead(tr(self.title))
        self.list = RowList(tr(self.listed))
        self.search = SearchField(tr(self.searched), tr(self.searched))
        self.switch = ViewSwitch(tr("Which are shown"), views) if views else None
        self._items: Sequence[Item] = ()
        self._nothing = ""
        self.above = column(spacing=0)  # what stands between the head of the list and its rows
        self._none = label("", "secondary", wrap=True)
        self._arrange()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self.head, self._left, self.detail)

    def focus_search(self) -> None:
        """Puts the focus into the search."""
        self._parts.show_list()
        self.search.setFocus()
        self.search.selectAll()

    def show_current(self) -> None:
        """Fills the detail with the row that is current."""
        raise NotImplementedError

    def show_row(self, key: str) -> None:
        """Makes a row the current one, whatever was searched for."""
        self._stale = False
        self.search.clear()
        self._read_in_order()
        self.list.setCurrentIndex(self.list.rows.index_of(key))
        self._parts.show_detail()

    def show_items(self, items: Sequence[Item], nothing: str, *, any_at_all: bool) -> None:
        """Shows what is there and was not filtered out; `nothing` says so where that is none."""
        self._items, self._nothing = items, nothing
        self._stack.setCurrentIndex(1 if any_at_all else 0)
        self._show_found()
        self._show_and_order()

    def show_view(self) -> None:
        """Shows those of another view, of what was read."""
        self.read()

    def holds(self, key: str) -> str:  # noqa: ARG002
        """What a row holds that it does not show, for the search."""
        return ""

    def _seek(self) -> None:
        """Another search: nothing is read for it, and a row that stays current stays shown."""
        before = self.list.current()
        self._show_found()
        if self.list.current() != before:
            self._show_and_order()

    def _show_found(self) -> None:
        text = self.search.text().strip()
        shown = filtered(self._items, text, self.holds)
        self.list.show_rows(shown)
        self._none.setText(tr(NOT_FOUND, text=text) if text else self._nothing)
        self._listed.setCurrentIndex(1 if shown else 0)
        self._parts.set_something(bool(shown))

    def _show_and_order(self) -> None:
        if self.list.current():
            self.show_current()
            order_tabs(self)  # its buttons are made anew

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._seek())
        self.list.chosen.connect(self._show_and_order)
        self.list.picked.connect(self._show_picked)
        self.list.opened.connect(self.open_current)
        self._parts.back.clicked.connect(self._show_list)
        if self.switch is not None:
            self.switch.chosen.connect(lambda _view: self.show_view())

    def open_current(self) -> None:
        """Enter in the list: goes to what is chosen."""
        self._parts.show_detail()
        self.detail.focus_first()

    def _show_picked(self) -> None:
        """One click shows what has no room beside the list."""
        if self._parts.narrow:
            self.open_current()

    def _show_list(self) -> None:
        self._parts.show_list()
        self.list.setFocus()

    def _arrange(self) -> None:
        self._arrange_list()
        self.detail.setMinimumWidth(332)
        self._parts = ListAndDetail(
            self.name,
            self.workspace.preferences,
            (self._left, self.detail),
            sizes=_SIZES,
            room=_BESIDE,
        )
        self._parts.setStretchFactor(0, 1)
        self.head.add(self._parts.back)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(self.empty))  # else the page is as tall as its steps
        self._stack.addWidget(self._parts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(line())
        box.addLayout(self.above)
        box.addWidget(self._stack, 1)

    def _arrange_list(self) -> None:
        self._left = QWidget()
        styled(self._left, "surface")
        top = QHBoxLayout()
        top.setContentsMargins(24, 7, 16, 7)
        top.setSpacing(12)
        if self.switch is not None:
            top.addWidget(self.switch)
        top.addWidget(self.search, 1)
        nothing = QWidget()
        around = QVBoxLayout(nothing)
        around.setContentsMargins(24, 24, 24, 24)
        around.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        self._listed = QStackedWidget()
        self._listed.addWidget(nothing)
        self._listed.addWidget(self.list)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addLayout(top)
        left.addWidget(line())
        left.addWidget(self._listed, 1)


def filtered(
    items: Sequence[Item], text: str, holds: Callable[[str], str] = lambda _key: ""
) -> tuple[Item, ...]:
    """Rows in whose group, words or more that they hold every word is; headings stay with them."""
    words, found, group = text.casefold().split(), list[Item](), ""
    heading: Heading | None = None
    for item in items:
        if isinstance(item, Heading):
            heading, group = item, item.title
            continue
        said = f"{group} {item.spoken} {holds(item.key) if words else ''}".casefold()
        if all(word in said for word in words):
            found += [heading, item] if heading is not None else [item]
            heading = None
    return tuple(found)
