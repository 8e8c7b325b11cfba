"""Notes a session with a practitioner: held, or planned where its day is still to come."""

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.desk.session import Session
from fcp_portfolio.domain.planned_session import LONGEST_MINUTES, PlanState
from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.desk.sessions import add_session, edit_session
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import ComboBox, Field, LongText, NumberField
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_STATES = (PlanState.HELD, PlanState.PLANNED, PlanState.MISSED, PlanState.CANCELLED)
_BY_DAY = Phrase("As its day says: held, or planned")
_REASON = Phrase("Why the note may stay as it is")


class SessionDialog(PlanningDialog):
    """With whom, when, how long, what about; the one that is `noted` may be changed."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None,
        given: str = "",
        noted: Session | None = None,
    ) -> None:
        title = tr("What is noted of this session") if noted else tr("Note a session")
        super().__init__(workspace, title, tr("Keep it"), parent)
        self._noted = noted
        self.whose, self.state = ComboBox(), ComboBox()
        for one in practitioners(workspace.portfolio):
            if one.until is None or one.id == given:
                self.whose.addItem(one.name, one.id)
        self.whose.setCurrentIndex(max(0, self.whose.findData(given)))
        self.on = DateLine(workspace.portfolio.today, tr("Day"), ahead=True)
        self.on.set_day(noted.on if noted else workspace.portfolio.today())
        self._on = Field(tr("Day"), self.on)
        self.on.misread.connect(self._on.set_error)
        self.minutes = NumberField(
            tr("Minutes"),
            LONGEST_MINUTES,
            noted.minutes if noted else None,
            tr("You can leave this empty."),
        )
        if noted is None:
            self.state.addItem(tr(_BY_DAY), None)
        for state in _STATES:
            self.state.addItem(tr(state).capitalize(), state)
        if noted is not None:
            self.state.setCurrentIndex(self.state.findData(noted.state))
        self.note = LongText(least=3, most=10)
        self.note.setPlainText(noted.note if noted else "")
        hint = tr("What was talked about, for yourself. No names or numbers of patients.")
        whose = Field(tr("With whom"), self.whose)
        whose.setVisible(noted is None)
        for field in (
            whose,
            self._on,
            self.minutes,
            Field(tr("What became of it"), self.state),
            Field(tr("Note"), self.note, hint),
        ):
            self.box.addWidget(field)
        self.ask_why(tr(_REASON), noted.why if noted else "")
        self.finish()
        self.on.setFocus()

    def chosen(self) -> Act | None:
        day = self.on.day()
        long = self.minutes.asked()
        self._on.refuse("" if day else tr("Give the day."))
        if day is None or long is None:
            return None
        minutes = long or None
        note, reason = self.note.toPlainText(), self.reason()
        held = self.state.currentData()
        state = PlanState(held) if held else None
        if self._noted is not None:
            edited = replace(
                self._noted,
                on=day,
                minutes=minutes,
                note=note,
                state=state or self._noted.state,
            )
            return lambda desk: edit_session(desk, edited, reason)
        given = str(self.whose.currentData())
        return lambda desk: add_session(
            desk, given, on=day, minutes=minutes, note=note, state=state, reason=reason
        )
