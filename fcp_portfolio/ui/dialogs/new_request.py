"""New request: what, who in what order, check and write. Three steps in one dialog."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.patients import write_instead
from fcp_portfolio.services.preflight import Preflight, preflight
from fcp_portfolio.services.requests import Made, make_request
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs.erase_for_good import ask_to_erase
from fcp_portfolio.ui.dialogs.new_request_check import CheckStep
from fcp_portfolio.ui.dialogs.new_request_done import WrittenStep
from fcp_portfolio.ui.dialogs.new_request_what import WhatStep
from fcp_portfolio.ui.dialogs.new_request_who import WhoStep
from fcp_portfolio.ui.dialogs.stepped import NumberedDialog
from fcp_portfolio.ui.preferences import TIME_STAMP
from fcp_portfolio.ui.views.written import say_where
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class NewRequestDialog(NumberedDialog):
    """`written` carries the id of the request. Looking at an entry hides it; nothing is lost."""

    written = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget,
        *,
        asked: Asked = Asked.SIGN_OFF,
        entries: Sequence[str] = (),
        changed: Sequence[str] = (),
        person: str = "",
    ) -> None:
        super().__init__(tr("New request"), parent)
        self._workspace = workspace
        self.what, self.who = WhatStep(workspace, asked, entries, changed), WhoStep(workspace)
        self.who.choose(person)
        self.check, self.done_step = CheckStep(workspace), WrittenStep()
        self._steps = (self.what, self.who, self.check, self.done_step)
        self._arrange(self._steps)
        self._connect()

    def go_on(self) -> None:
        """Opens the dialog where it was left; what goes along is looked at again."""
        self._show(self._stack.currentIndex())
        self.open()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows on the last step why nothing was written."""
        self._end()
        self.check.refuse(tr(error.sentence))
        return True

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self._show(self._stack.currentIndex() - 1))
        self.forward.clicked.connect(self._forward)
        self.who.added.connect(self._forward)
        self.check.running.cancel.clicked.connect(self._stop)
        self.check.findings.show_entry.connect(self._show_entry)
        self.check.findings.rewrite.connect(self._write_instead)
        self.check.findings.erase.connect(self._erase)

    def _show(self, place: int) -> None:
        step = self._steps[place]
        self._stack.setCurrentIndex(place)
        asking = step is not self.done_step
        self._place.setText(
            tr("New request · step {place} of 3", place=place + 1) if asking else tr("New request")
        )
        self._title.setText(tr(step.title))
        self.cancel.setVisible(asking)
        self.back.setVisible(asking and place > 0)
        self._go_on_by(
            tr("Write the PDF") if step is self.check else tr("Next") if asking else tr("Close")
        )
        if step is self.who:
            what = self.what
            self.who.begin(what.asked, what.titles(), what.signers(), what.why_not)
        elif step is self.what:
            self.what.begin()
        elif step is self.check:
            self._look()
        else:
            self.forward.setFocus()

    def _forward(self) -> None:
        step = self._steps[self._stack.currentIndex()]
        if isinstance(step, WrittenStep):
            self.accept()
        elif not step.sound():
            return
        elif isinstance(step, CheckStep):
            self._write()
        else:
            self._show(self._stack.currentIndex() + 1)

    def _look(self) -> None:
        portfolio, chosen = self._workspace.portfolio, self.what.chosen()
        people = self.who.people()
        self.check.look(self.what.asked, self.who.names())
        self._workspace.run(
            lambda job: preflight(portfolio, people=people, **chosen),  # noqa: ARG005
            then=self._show_preflight,
            failed=self._failed,
        )

    def _show_preflight(self, seen: Preflight) -> None:
        self.check.show_preflight(seen, self.who.names())

    def _write(self) -> None:
        work = partial(
            make_request,
            self._workspace.portfolio,
            self.check.place.path(),
            **self.what.chosen(),
            people=self.who.people(),
            stage=self.what.stage_key(),
            reason=self.check.findings.reason(),
            time_stamp=self._workspace.preferences.get(TIME_STAMP),
        )
        self.check.refused.hush()
        self._enable(on=False)
        self.check.running.begin()
        self._job = self._workspace.run(
            lambda job: work(cancelled=job.cancelled),
            then=self._written,
            failed=self._failed,
            stopped=self._stopped,
        )

    def _write_instead(self, entry: str, text: str, instead: str) -> None:
        self._workspace.do(
            lambda portfolio: write_instead(portfolio, entry, text, instead),
            then=lambda _done: self._look(),
            failed=self._failed,
        )

    def _erase(self, entry: str, words: str) -> None:
        ask_to_erase(self._workspace, self, entry, words).finished.connect(self._look)

    def _written(self, done: Done[Made]) -> None:
        self._end()
        self._workspace.tell(done, quiet=True)
        self.done_step.show_made(done.value, self.who.names())
        self.finished.connect(partial(self._say_where, done.value))
        self._show(len(self._steps) - 1)
        self.written.emit(done.value.request.id)

    def _say_where(self, made: Made, _result: int) -> None:
        """Said once more on the page: what stood in the dialog is gone with it."""
        number, name = made.request.number, made.path.name
        said = tr("Request {number} is written as “{name}”.", number=number, name=name)
        say_where(self._workspace, said, made.path)

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _stopped(self) -> None:
        self._end()
        self.check.refuse(tr("Cancelled. Nothing was written and nothing was recorded."))

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.check.running.stopping()

    def _end(self) -> None:
        self._job = None
        self.check.running.hide()
        self._enable(on=True)
        self.forward.setFocus()  # else Return would mean Cancel, where the focus went meanwhile

    def _enable(self, *, on: bool) -> None:
        for control in (self.forward, self.back, self.check.place, self.check.findings):
            control.setEnabled(on)

    def _show_entry(self, entry_id: str) -> None:
        self.hide()
        self._workspace.stage.show_entry(entry_id)
        self._workspace.stage.say(tr("The request waits on the Sign-off page, under New request."))
