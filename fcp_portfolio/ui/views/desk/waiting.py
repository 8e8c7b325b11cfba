"""The page “Waiting”: what practitioners sent and nobody has answered, oldest first."""

from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.desk.received import Waiting, Waits
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.services.desk.requests import all_received
from fcp_portfolio.services.desk.sitting import begun
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.folder_bar import FolderBar
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.views.desk.taking_in import TakingIn
from fcp_portfolio.ui.views.desk.waiting_detail import WaitingDetail
from fcp_portfolio.ui.views.desk.watched import watched
from fcp_portfolio.ui.widgets import EmptyState, Notice, button, forbid, line
from fcp_portfolio.ui.widgets.switch import ViewSwitch
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.ui.review.sitting import SittingWindow

WAITING, DONE, ALL = VIEWS = (Phrase("Open"), Phrase("Done"), Phrase("All"))
_STEPS = (
    Phrase("Practitioners send you a PDF: by mail, in a shared folder, on a stick."),
    Phrase("Drop it on this window, or have a folder watched."),
    Phrase("Answer what waits, one after the other, and send the signed files back."),
)
LATE_DAYS = 14  # our own design: no source names a number


class WaitingPage(ListPage):
    """Opens one request, or all that wait, in the Review window."""

    title = Phrase("Waiting")
    parts = Changed.SUBJECTS
    name = "waiting"
    listed = Phrase("Requests")
    searched = Phrase("Search requests")

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "hourglass",
            tr("Nothing waits for you"),
            tr("Requests that practitioners send you wait here until you answer them."),
            _STEPS,
            action=tr("Take in a request…"),
            action_icon="file-input",
        )
        self.found: tuple[Waiting, ...] = ()
        self._begun: frozenset[str] = frozenset()
        self._rows: dict[tuple[str, Waits, int, bool], ListRow] = {}  # on these a row rests
        self.sitting: SittingWindow | None = None
        super().__init__(workspace, empty, WaitingDetail(workspace), VIEWS)
        self.take = button(tr("Take in…"), icon="file-input", name=tr("Take in requests"))
        self.all = button(tr("Answer all that waits…"), "primary", icon="send")
        self.notice = Notice("warn", other=tr("Close this message"))
        self.notice.hide()
        self.folder = FolderBar(workspace)
        self._taking = TakingIn(workspace, self.notice, self)
        for one in (self.take, self.all):
            self.head.add(one)
        for control in (self.take, self.all, empty.action):
            forbid(control, workspace.read_only)
        told = QWidget()
        around = QVBoxLayout(told)
        around.setContentsMargins(16, 0, 16, 0)
        around.addWidget(self.notice)
        for part in (self.folder, line(), told):
            self.above.addWidget(part)
        self.take.clicked.connect(self._taking.ask)
        empty.acted.connect(self._taking.ask)
        self.all.clicked.connect(self.answer_all)
        self.folder.summaries.connect(self._taking.take_in)
        self._taking.taken.connect(watched(workspace).took)
        self.detail.answer.clicked.connect(self.answer_current)

    detail: WaitingDetail
    switch: ViewSwitch

    def read(self) -> None:
        self.found = all_received(self.workspace.portfolio)
        self._begun = begun(self.workspace.portfolio)
        waits = self._waiting()
        numbers = {
            WAITING: len(waits),
            DONE: len(self.found) - len(waits),
            ALL: len(self.found),
        }
        for view, number in numbers.items():
            self.switch.set_count(view, number)
        self.head.set_facts(_facts(waits))
        self.all.setVisible(bool(waits))
        self.show_view()

    def show_view(self) -> None:
        view = self.switch.current()
        shown = [
            one
            for one in self.found
            if view == ALL or (one.state is Waits.WAITING) == (view == WAITING)
        ]
        self.show_items(rows(shown, self._row), _nothing(view), any_at_all=bool(self.found))

    def show_current(self) -> None:
        one = self._current()
        if one is not None:
            self.detail.show_request(one)

    def open_current(self) -> None:
        """Enter in the list: answers what waits, and shows what does not."""
        one = self._current()
        if one is not None and one.state is Waits.WAITING and not self.workspace.read_only:
            self.answer_current()
        else:
            super().open_current()

    def show_request(self, request: str) -> None:
        """Makes a request the current one."""
        self.switch.show_current(ALL)
        self.show_row(request)

    def take_in(self, *files: Path) -> None:
        """Takes in files that were dropped; without any, asks for them."""
        if self.workspace.read_only:
            self.workspace.stage.say(self.workspace.read_only)
        elif files:
            self._taking.take_in(files)
        else:
            self._taking.ask()

    def watch(self) -> None:
        """Asks which folder is watched."""
        self.folder.ask()

    def unwatch(self) -> None:
        """Watches no folder from now on."""
        self.folder.unwatch()

    def answer_current(self) -> None:
        """Opens the request that is current in the Review window."""
        one = self._current()
        if one is not None and one.state is Waits.WAITING:
            self._answer([one])

    def answer_all(self) -> None:
        """Opens all that waits in the Review window, in order."""
        waits = self._waiting()
        if waits:
            self._answer(waits)

    def put_aside(self) -> None:
        """Asks why the current request is put aside."""
        if self._current() is not None:
            self.detail.put_aside()

    def keep(self) -> None:
        """Keeps what is typed in the Review window."""
        if self.sitting is not None:
            self.sitting.settle()

    def may_leave(self) -> bool:
        """Whether the desk may close: the Review window goes first, or stays for an answer."""
        return self.sitting is None or self.sitting.close()

    def finish(self) -> None:
        """Closes the Review window with the desk, and looks through no folder any more."""
        watched(self.workspace).stop()
        if self.sitting is not None:
            self.sitting.close()

    def _answer(self, waits: Sequence[Waiting]) -> None:
        from fcp_portfolio.ui.review.sitting import SittingWindow

        if self.sitting is not None:
            self.sitting.add([self.sitting.file_of(one.received) for one in waits])
            self.sitting.raise_()
            self.sitting.activateWindow()
            return
        self.sitting = SittingWindow([one.received for one in waits], self.workspace, self.window())
        self.sitting.closed.connect(self._sat)
        self.sitting.show()

    def _sat(self) -> None:
        window, self.sitting = self.sitting, None
        if window is not None:
            window.deleteLater()
            self.read()  # what was typed there and not signed is told in the list

    def _current(self) -> Waiting | None:
        key = self.list.current()
        return next((one for one in self.found if one.received.id == key), None)

    def _row(self, one: Waiting) -> ListRow:
        typed = one.received.id in self._begun
        key = (one.received.id, one.state, one.days, typed)
        if key not in self._rows:
            self._rows[key] = _row(one, unsigned=typed)
        return self._rows[key]

    def _waiting(self) -> list[Waiting]:
        return [one for one in self.found if one.state is Waits.WAITING]


def rows(found: Sequence[Waiting], row: Callable[[Waiting], ListRow]) -> list[Item]:
    """Those of each practitioner below a heading, whoever waits longest first."""
    items: list[Item] = []
    for name, together in groupby(found, key=whose):
        each = list(together)
        longest = max((one.days for one in each if one.state is Waits.WAITING), default=0)
        number = tr("{n} (request|requests)", None, len(each))
        waits = tr("the oldest for {n} (day|days)", None, longest) if longest else ""
        items.append(Heading(" · ".join(filter(None, (name, number, waits)))))
        items += map(row, each)
    return items


def whose(one: Waiting) -> str:
    """The practitioner's name; of somebody unknown the name that the request gives."""
    known = one.match.practitioner
    unknown = tr("{name} (not on this desk yet)", name=one.received.owner)
    return known.name if known else unknown


def _row(one: Waiting, *, unsigned: bool) -> ListRow:
    request = one.received
    what = tr(request.what)
    waits = one.state is Waits.WAITING
    days = tr("{n} (day|days)", None, one.days) if one.days else tr("Today")
    shown = tr("{n} (entry|entries) shown", None, len(request.evidence))
    mine = tr("your answer is not signed yet") if waits and unsigned else ""
    number = tr("Number {number}", number=request.number)
    below = " · ".join(filter(None, (number, shown, mine)))
    return ListRow(
        key=request.id,
        title=what[:1].upper() + what[1:],
        below=below,
        aside=days if waits else tr(one.state).capitalize(),
        aside_below=tr("Written {day}", day=spoken(local_day(request.made))),
        late=waits and one.days >= LATE_DAYS,
    )


def _facts(waits: Sequence[Waiting]) -> str:
    if not waits:
        return tr("Nothing waits for an answer")
    longest = max(one.days for one in waits)
    told = tr(", the oldest for {n} (day|days)", None, longest) if longest else ""
    return tr("{n} (request waits|requests wait) for you{told}", None, len(waits), told=told)


def _nothing(view: str) -> str:
    if view == WAITING:
        return tr("Nothing waits. What was answered, put aside or replaced is under Done.")
    return tr("Nothing is done yet. What waits for you is under Open.")
