"""The Sign-off page: what is out, with whom, for how long; one request beside the list."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.request import State
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import get_entry
from fcp_portfolio.services.requests import Waiting, list_requests
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.models.requests import ALL, DONE, OPEN, VIEWS, RequestsModel
from fcp_portfolio.ui.views.list_and_detail import ListAndDetail
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.sign_off_detail import RequestDetail
from fcp_portfolio.ui.views.sign_off_list import RequestList
from fcp_portfolio.ui.views.sign_off_stages import StagesBar
from fcp_portfolio.ui.views.sign_off_taking import TakingIn
from fcp_portfolio.ui.widgets import (
    EmptyState,
    Notice,
    PageHead,
    button,
    forbid,
    label,
    line,
    styled,
)
from fcp_portfolio.ui.widgets.switch import ViewSwitch
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog

_BESIDE = 900
_STEPS = (
    Phrase("Choose what it is about, capabilities, entries or a period, and who looks at it."),
    Phrase("Send the PDF yourself. It can be answered in any PDF program or on paper."),
    Phrase("Take the answer in when it comes back."),
)


class SignOffPage(Page):
    """Below a certain width the request takes the place of the list, with Back."""

    title = Phrase("Sign-off")
    parts = (
        Changed.REQUESTS | Changed.SIGN_OFFS | Changed.PEOPLE | Changed.ENTRIES | Changed.DETAILS
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._found: tuple[Waiting, ...] = ()
        self._writing: NewRequestDialog | None = None
        self._head = PageHead(tr("Sign-off"))
        self.new = button(tr("New request"), "primary", icon="signature")
        self.switch = ViewSwitch(tr("Which requests"), VIEWS)
        self.model = RequestsModel(self)
        self.list = RequestList(self.model)
        self.detail = RequestDetail(workspace)
        self.stages = StagesBar(workspace)
        self.returned = Notice(other=tr("Close this message"))
        self.returned.declined.connect(self.returned.hush)
        self.returned.hide()
        self.take = button(tr("Take in an answer"), icon="file-input")
        self._taking = TakingIn(workspace, self.returned, self._chosen, self)
        self.empty = EmptyState(
            "signature",
            tr("Nobody has been asked yet"),
            tr("A request is a PDF with your evidence and one page to answer on."),
            _STEPS,
            action=tr("New request"),
            action_icon="signature",
        )
        self._none = label("", "secondary", wrap=True)
        self._arrange()
        self._connect()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self._head, self.stages, self._left, self.detail)

    def read(self) -> None:
        self._found = list_requests(self.workspace.portfolio)
        self.stages.read()
        out = [one for one in self._found if one.state is State.OUT]
        numbers = {
            OPEN: len(out),
            DONE: len(self._found) - len(out),
            ALL: len(self._found),
        }
        for view, number in numbers.items():
            self.switch.set_count(view, number)
        self._head.set_facts(_facts(out, len(self._found)))
        self._stack.setCurrentIndex(1 if self._found else 0)
        self.new.setVisible(bool(self._found))
        self._show_view(self.switch.current())

    def new_request(self) -> None:
        """Opens the dialog that writes a request, or the one left to look at an entry."""
        self._write()

    def ask_about(self, asked: str, *entries: str) -> None:
        """Opens the dialog with what is asked and these entries chosen, and whom one names."""
        self._end_writing()
        person = self._named_in(entries[0]) if len(entries) == 1 else ""
        self._write(asked=Asked(asked), entries=entries, person=person)

    def ask_again(self, path: str, person: str) -> None:
        """Opens the dialog to ask whoever signed a capability off about what changed since."""
        self._end_writing()
        self._write(changed=(path,), person=person)

    def ask_stage(self, stage: str, path: str = "") -> None:
        """Opens the dialog with a stage chosen, and of it one capability where one is named."""
        self._end_writing()
        self._write()
        if self._writing is not None:
            self._writing.what.choose_stage(stage, path)

    def _named_in(self, entry_id: str) -> str:
        return get_entry(self.workspace.portfolio, entry_id).content.person or ""

    def _write(self, **chosen: Any) -> None:
        from fcp_portfolio.ui.dialogs.new_request import NewRequestDialog

        if self._writing is None:
            self._writing = NewRequestDialog(self.workspace, self, **chosen)
            self._writing.written.connect(self.show_request)
            self._writing.finished.connect(self._end_writing)
        self._writing.go_on()

    def withdraw(self) -> None:
        """Asks why the current request is withdrawn."""
        if self._current() is not None:
            self.detail.ask_to_withdraw()

    def take_in(self, file: Path | None = None) -> None:
        """Takes in what came back; without a file, asks for one."""
        self._taking.take_in(file)

    def answer_here(self) -> None:
        """Somebody beside the owner answers the current request."""
        self._taking.answer_here()

    def _choose_answer(self) -> None:
        self.take_in()

    def _chosen(self) -> str:
        one = self._current()
        return one.id if one is not None and one.state is State.OUT else ""

    def save_copy(self) -> None:
        """Saves a copy of the PDF of the current request."""
        if self._current() is not None:
            self.detail.save_copy()

    def show_request(self, request_id: str, view: str = OPEN) -> None:
        """Makes a request the current one."""
        self._stale = False
        self.switch.show_current(view)
        self.read()
        self.list.setCurrentIndex(self.model.index_of(request_id))

    def show_signer(self, request_id: str, answer_id: str) -> None:
        """Shows an answer, with the focus on the button by which its signer becomes known."""
        self.show_request(request_id, ALL)
        self._show_detail()
        self.detail.answers.focus_key(answer_id)

    def _end_writing(self) -> None:
        if self._writing is not None:
            self._writing.deleteLater()
        self._writing = None

    def _show_view(self, view: str) -> None:
        current = self._current()
        self.model.show(self._found, view)
        self.list.setCurrentIndex(self.model.index_of(current.id if current else ""))
        shown = self.model.rowCount() > 0
        self._none.setText(_nothing(view))
        self._listed.setCurrentIndex(1 if shown else 0)
        self._parts.set_something(shown)
        self._show_current()

    def _current(self) -> Waiting | None:
        return self.model.request_at(self.list.currentIndex())

    def _show_current(self) -> None:
        one = self._current()
        if one is not None:
            self.detail.show_request(one)
            order_tabs(self)  # its buttons are made anew

    def _connect(self) -> None:
        forbid(self.new, self.workspace.read_only)
        forbid(self.empty.action, self.workspace.read_only)
        forbid(self.take, self.workspace.read_only)
        self.take.clicked.connect(self._choose_answer)
        self.detail.here.clicked.connect(self.answer_here)
        self.new.clicked.connect(self.new_request)
        self.empty.acted.connect(self.new_request)
        self.switch.chosen.connect(self._show_view)
        self.list.chosen.connect(self._show_current)
        self.list.opened.connect(self._show_detail)
        self.list.picked.connect(self._show_picked)
        self._parts.back.clicked.connect(self._show_list)

    def _arrange(self) -> None:
        self._arrange_list()
        self.detail.setMinimumWidth(332)
        self._parts = ListAndDetail(
            "sign-off",
            self.workspace.preferences,
            (self._left, self.detail),
            sizes=(688, 372),
            room=_BESIDE,
        )
        self._parts.setStretchFactor(0, 1)
        self._head.add(self._parts.back)
        self._head.add(self.new)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._parts)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(line())
        box.addWidget(self.stages)
        box.addWidget(self._stack, 1)

    def _arrange_list(self) -> None:
        self._left = QWidget()
        styled(self._left, "surface")
        top = QHBoxLayout()
        top.setContentsMargins(24, 7, 16, 7)
        top.addWidget(self.switch)
        top.addStretch()
        top.addWidget(self.take)
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
        told = QVBoxLayout()
        told.setContentsMargins(16, 0, 16, 0)
        told.addWidget(self.returned)
        left.addLayout(told)
        left.addWidget(self._listed, 1)

    def _show_detail(self) -> None:
        self._parts.show_detail()
        self.detail.save.setFocus()

    def _show_picked(self) -> None:
        """One click shows what has no room beside the list."""
        if self._parts.narrow:
            self._show_detail()

    def _show_list(self) -> None:
        self._parts.show_list()
        self.list.setFocus()


def _facts(out: list[Waiting], written: int) -> str:
    if not out:
        return (
            tr("Nothing is out")
            if written
            else tr("Requests to be signed off, and what came of them")
        )
    longest = max(one.days for one in out)
    waits = tr(", the first written {n} (day|days) ago", None, longest) if longest else ""
    return tr("{n} (request waits|requests wait) for an answer{waits}", None, len(out), waits=waits)


def _nothing(view: str) -> str:
    words: dict[str, str] = {
        OPEN: tr(
            "No request is waiting for an answer. What was answered or withdrawn is under Done."
        ),
        DONE: tr("Nothing is done yet. What waits for somebody is under Open."),
    }
    return words.get(view, "")
