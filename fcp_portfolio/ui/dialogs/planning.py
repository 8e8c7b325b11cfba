"""Dialogs about planned sessions: one is planned, moved, missed, called off, given an agenda."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.dates import TIME_EXAMPLES, read_time
from fcp_portfolio.domain.errors import PortfolioError, Refused
from fcp_portfolio.domain.planned_session import (
    LONGEST_MINUTES,
    LONGEST_TITLE,
    PlannedSession,
)
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.findings import ReasonNeeded
from fcp_portfolio.services.people import people
from fcp_portfolio.services.plans import (
    Wish,
    agenda_of,
    cancel_session,
    miss_session,
    move_session,
    plan_sessions,
    set_agenda,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import last_supervisor
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.widgets import (
    ComboBox,
    Field,
    LongText,
    Notice,
    NumberField,
    button,
    column,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

MOST_WEEKS = 12
NO_TIME = Phrase("“{text}” was not understood. Type {examples}.")
Act = Callable[[Portfolio], Done[Any]]


class PlanningDialog(WritingDialog):
    """Stays until what was chosen is recorded, or says why it was not."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        does: str,
        parent: QWidget | None,
        *,
        leave: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.workspace = workspace
        self.refused = Notice("danger")
        self._reason: Field | None = None  # why something may stay, where that can be asked
        self._reason_line = QLineEdit()
        self.act = button(does, "primary")
        self.act.setDefault(True)
        self.act.clicked.connect(self._begin)
        self.cancel = button(leave or tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.foot = row(self.cancel, self.act)
        self.foot.insertStretch(0, 1)
        self.box: QVBoxLayout = fit_dialog(self, self.foot, wide=480)
        self.box.addWidget(label(title, "title", wrap=True))

    def chosen(self) -> Act | None:
        """What to do; None where something is missing, which the field says itself."""
        raise NotImplementedError

    def ask_why(self, text: str, given: str = "") -> None:
        """A field for why what looks like an identifier may stay; shown once it is asked for."""
        self._reason = Field(text, self._reason_line, parent=self)
        self._reason_line.setText(given)
        self._reason.setVisible(bool(given))
        self.box.addWidget(self._reason)

    def reason(self) -> str | None:
        """What was typed there."""
        return self._reason_line.text().strip() or None

    def finish(self) -> None:
        """Puts the place for a refusal below everything else."""
        self.box.addWidget(self.refused)
        self.refused.hide()

    def _begin(self) -> None:
        act = None if self.writing else self.chosen()
        if act is None:
            return
        self.refused.hush()
        self.writing = True
        self.act.setEnabled(False)
        self.workspace.do(act, then=self._have_done, failed=self._have_failed)

    def _have_done(self, done: Done[Any]) -> None:
        self.writing = False
        self._done(done)

    def _have_failed(self, error: PortfolioError) -> None:
        self.writing = False
        self._failed(error)

    def _done(self, _done: Done[Any]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        """Says why where it is seen; what only a reason lets stay, at the field for the reason."""
        self.act.setEnabled(True)
        if self._reason is not None and isinstance(error, ReasonNeeded):
            self._reason.show()
            self._reason.refuse(tr(error.sentence))
            return
        self.refuse(error)


class When:
    """A line for a day and one for a time of day, beside each other."""

    def __init__(self, workspace: Workspace, on: date | None, at: time | None) -> None:
        today = workspace.portfolio.today
        self.on = DateLine(today, tr("Day"), ahead=True)
        self.on.set_day(on)
        self.at = QLineEdit(f"{at:%H:%M}" if at else "")
        self.day, self.time = Field(tr("Day"), self.on), Field(tr("Time"), self.at)
        self.on.misread.connect(self.day.set_error)
        self.fields = row(self.day, self.time, spacing=12)

    def read(self) -> tuple[date, time | None] | None:
        """Both, the time only where one is typed; None where a field says what is wrong."""
        day, typed = self.on.day(), self.at.text().strip()
        at = read_time(typed) if typed else None
        self.day.set_error("" if day else tr("Give the day."))
        wrong = tr(NO_TIME, text=typed, examples=TIME_EXAMPLES) if typed and not at else ""
        self.time.set_error(wrong)
        if day is None:
            self.on.setFocus()
        elif wrong:
            self.at.setFocus()
        return None if day is None or wrong else (day, at)


class PlanDialog(PlanningDialog):
    """Which session, when, with whom; once, or every so many weeks until a day."""

    def __init__(self, workspace: Workspace, form: str, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Plan a session"), tr("Plan it"), parent)
        portfolio = workspace.portfolio
        self.form = ComboBox()
        forms = sorted((one for one in portfolio.forms.values() if one.supervision), key=_title)
        for one in forms:
            self.form.addItem(one.title, one.id)
        self.form.setCurrentIndex(self.form.findData(form))
        self.when = When(workspace, None, None)
        self.minutes = NumberField(tr("Minutes"), LONGEST_MINUTES)
        usual = last_supervisor(portfolio)
        self.person = NameBox([one.name for one in people(portfolio)])
        self.person.set_name(usual.name if usual else "")
        self.repeat = ComboBox()
        self.repeat.addItem(tr("Once"), 0)
        for weeks in range(1, MOST_WEEKS + 1):
            self.repeat.addItem(tr("Every {n} (week|weeks)", None, weeks), weeks)
        self.until = DateLine(portfolio.today, tr("Last day"), ahead=True)
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self._arrange()

    def chosen(self) -> Act | None:
        """The plan, once day, time, minutes and last day can be read."""
        when, minutes = self.when.read(), self.minutes.asked()
        weeks, until = self.repeat.currentData(), self.until.day()
        lacks = bool(weeks) and until is None
        self._until.set_error(tr("Give the last day.") if lacks else "")
        if when is None or minutes is None or lacks:
            return None
        wish = Wish(
            form=self.form.currentData(),
            on=when[0],
            at=when[1],
            until=until if weeks else None,
            weeks=weeks or 1,
            minutes=minutes or None,
            title=self.title.text(),
        )
        name = self.person.match()
        return lambda portfolio: plan_sessions(portfolio, _with_person(portfolio, wish, name))

    def _arrange(self) -> None:
        self._until = Field(tr("Last day"), self.until)
        self.until.misread.connect(self._until.set_error)
        self.repeat.currentIndexChanged.connect(self._follow_repeat)
        self.when.fields.addWidget(self.minutes)
        self.box.addWidget(Field(tr("Session"), self.form))
        self.box.addLayout(self.when.fields)
        self.box.addWidget(Field(tr("With"), self.person))
        self.box.addLayout(row(Field(tr("Repeat"), self.repeat), self._until, spacing=12))
        hint = tr("It is in the calendar file that you can save. No names of patients.")
        self.box.addWidget(Field(tr("Title (if it needs one)"), self.title, hint))
        self.finish()
        self._follow_repeat()
        self.when.on.setFocus()

    def _follow_repeat(self) -> None:
        self._until.setVisible(bool(self.repeat.currentData()))


class MoveDialog(PlanningDialog):
    """Another day for a session, and another time if one is given."""

    def __init__(self, workspace: Workspace, plan: PlannedSession, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Move the session"), tr("Move it"), parent)
        self._plan = plan
        self.when = When(workspace, plan.on, plan.at)
        self.box.addLayout(self.when.fields)
        self.finish()
        self.when.on.setFocus()
        self.when.on.selectAll()

    def chosen(self) -> Act | None:
        """The move, once day and time can be read."""
        when, key = self.when.read(), self._plan.id
        if when is None:
            return None
        return lambda portfolio: move_session(portfolio, key, *when)


class WordsDialog(PlanningDialog):
    """Asks for a few words: why a session was missed or called off, what is on its agenda."""

    def __init__(
        self,
        workspace: Workspace,
        asks: "Asks",
        parent: QWidget | None,
        above: Sequence[str] = (),
        text: str = "",
    ) -> None:
        super().__init__(workspace, asks.title, asks.does, parent)
        self._asks = asks
        self.words = LongText(least=3, most=8)
        self.words.setPlainText(text)
        lines = [label(f"• {tr(line)}", "secondary", wrap=True) for line in above]
        self.box.addLayout(column(*lines, spacing=4))
        needed = tr("needed") if asks.needed else ""
        self._field = Field(asks.label, self.words, asks.hint, needed=needed)
        self.box.addWidget(self._field)
        self.finish()
        self.words.done.connect(self._begin)
        self.words.setFocus()

    def chosen(self) -> Act | None:
        """The act with the words, unless they are needed and not there."""
        words, act = self.words.toPlainText(), self._asks.act
        lacks = self._asks.needed and not words.strip()
        self._field.set_error(tr("Say why, in a few words.") if lacks else "")
        return None if lacks else lambda portfolio: act(portfolio, words)


class Asks:
    """What a few words are asked for."""

    def __init__(
        self,
        title: str,
        does: str,
        label: str,
        act: Callable[[Portfolio, str], Done[Any]],
        *,
        hint: str = "",
        needed: bool = False,
    ) -> None:
        self.title, self.does, self.label, self.act = title, does, label, act
        self.hint, self.needed = hint, needed


def ask_why_missed(workspace: Workspace, plan: PlannedSession, parent: QWidget) -> WordsDialog:
    """Opens the dialog that asks why a session was missed."""
    asks = Asks(
        tr("Missed"),
        tr("It was missed"),
        tr("Why"),
        lambda portfolio, why: miss_session(portfolio, plan.id, why),
        hint=tr("It stands in the summary for your supervisor. No names of patients."),
        needed=True,
    )
    return _opened(WordsDialog(workspace, asks, parent))


def ask_to_cancel(
    workspace: Workspace, plan: PlannedSession, parent: QWidget, *, following: bool
) -> WordsDialog:
    """Opens the dialog that calls a session off, or it and those after it."""
    title = tr("Call off this session and those after it") if following else tr("Call it off")
    asks = Asks(
        title,
        tr("Call off"),
        tr("Why (if you want to say so)"),
        lambda portfolio, why: cancel_session(portfolio, plan.id, why, following=following),
    )
    return _opened(WordsDialog(workspace, asks, parent))


def ask_agenda(workspace: Workspace, plan: PlannedSession, parent: QWidget) -> WordsDialog:
    """Opens the dialog with the agenda: the open actions stand there, and what is added."""
    added = [line.strip() for line in plan.agenda.splitlines() if line.strip()]
    whole = agenda_of(workspace.portfolio, plan)
    asks = Asks(
        tr("Agenda"),
        tr("Save the agenda"),
        tr("What you add"),
        lambda portfolio, text: set_agenda(portfolio, plan.id, text),
        hint=tr("A line for each point. Open actions are carried on by themselves."),
    )
    carried = whole[: len(whole) - len(added)]
    dialog = WordsDialog(workspace, asks, parent, carried, plan.agenda)
    return _opened(dialog)


def _opened(dialog: WordsDialog) -> WordsDialog:
    dialog.open()
    return dialog


def _with_person(portfolio: Portfolio, wish: Wish, name: str) -> Wish:
    found = [one.id for one in people(portfolio) if one.name == name]
    if name and not found:
        message = Phrase(
            "There is nobody called “{name}” under People. Add them first, or leave it empty.",
            name=name,
        )
        raise Refused(message)
    return replace(wish, person=found[0] if found else "")


def _title(form: Any) -> str:
    return str(form.title)
