"""A round of feedback: opened, answers typed in, how many were asked."""

from typing import Any

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.phrase import joined
from fcp_portfolio.domain.respondents import Question
from fcp_portfolio.services.desk.practitioners import practitioners
from fcp_portfolio.services.desk.rounds import (
    RoundStands,
    add_answer,
    forms_for_rounds,
    hand_out,
    open_round,
)
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.widgets import (
    ComboBox,
    Field,
    LongText,
    Notice,
    NumberField,
    announce,
    label,
    reveal,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

NOT_ANSWERED = Phrase("Not answered")
NOT_ENTERED = Phrase("This answer is not entered yet.")
ENTER_IT = Phrase("Enter it, or leave it out. What you entered before stays.")
_MOST = 10_000


class RoundDialog(PlanningDialog):
    """For whom feedback is collected, and with which form."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Open a round of feedback"), tr("Open it"), parent)
        self.whose, self.form = ComboBox(), ComboBox()
        for one in practitioners(workspace.portfolio):
            if one.until is None:
                self.whose.addItem(one.described, one.id)
        for form in forms_for_rounds(workspace.portfolio):
            self.form.addItem(form.title, form.id)
        self._whose = Field(tr("About whom"), self.whose)
        hint = tr("You can leave this empty, and say it later.")
        self.handed_out = NumberField(tr("How many were asked"), _MOST, hint=hint)
        for field in (self._whose, Field(tr("Form"), self.form), self.handed_out):
            self.box.addWidget(field)
        self.finish()
        self.whose.setFocus()

    def chosen(self) -> Act | None:
        whose, form = self.whose.currentData(), self.form.currentData()
        number = self.handed_out.asked()
        self._whose.refuse("" if whose else tr("Add a practitioner first."))
        if not whose or number is None:
            return None
        return lambda desk: open_round(desk, str(whose), str(form), handed_out=number)


class HandedOutDialog(PlanningDialog):
    """How many were asked."""

    def __init__(self, workspace: Workspace, one: RoundStands, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("How many were asked"), tr("Keep it"), parent)
        self._one = one
        hint = tr("Empty where nobody counted. It stands in the summary.")
        given = one.round.handed_out
        self.number = NumberField(tr("How many were asked"), _MOST, given, hint)
        self.box.addWidget(self.number)
        self.finish()
        self.number.line.setFocus()

    def chosen(self) -> Act | None:
        given, number = self._one.round.id, self.number.asked()
        return None if number is None else lambda desk: hand_out(desk, given, number)


class AnswerDialog(PlanningDialog):
    """One respondent's answers; once it is entered, the next can be typed."""

    def __init__(self, workspace: Workspace, one: RoundStands, parent: QWidget | None) -> None:
        title = tr("An answer about {name}", name=one.practitioner.name)
        super().__init__(workspace, title, tr("Enter it"), parent)
        self._one = one
        asked = one.asked
        self.group = ComboBox()
        self.levels: dict[str, ComboBox] = {}
        self.comments = {prompt.id: LongText(least=2, most=6) for prompt in asked.prompts}
        self._fields: list[tuple[Question, Field]] = []
        self.entered = Notice("ok")
        self.box.addWidget(self.entered)
        self.entered.hide()
        self.left = Notice("warn", tr(NOT_ENTERED), tr(ENTER_IT), action=tr("Leave it out"))
        self.box.addWidget(self.left)
        self.left.hide()
        self.left.acted.connect(self._leave_out)
        self.box.addWidget(label(asked.asked, "secondary", wrap=True))
        if asked.groups:
            for group in asked.groups:
                self.group.addItem(group.label, group.id)
            self.box.addWidget(Field(tr("Who answered"), self.group))
            self.group.currentIndexChanged.connect(self._follow)
        for question in asked.questions:
            box = self.levels[question.id] = ComboBox()
            box.addItem(tr(NOT_ANSWERED), "")
            for level in asked.scale.levels:
                box.addItem(level, level)
            field = Field(question.text, box)
            field.label.setWordWrap(True)
            self._fields.append((question, field))
            self.box.addWidget(field)
        for prompt in asked.prompts:
            field = Field(prompt.text, self.comments[prompt.id])
            field.label.setWordWrap(True)
            self.box.addWidget(field)
        self.finish()
        self._follow()
        self._first().setFocus()

    def chosen(self) -> Act | None:
        given, group = self._one.round.id, str(self.group.currentData() or "")
        levels = {
            question.id: str(self.levels[question.id].currentData() or "")
            for question, field in self._fields
            if not field.isHidden()
        }
        comments = {name: text.toPlainText() for name, text in self.comments.items()}
        return lambda desk: add_answer(desk, given, levels=levels, group=group, comments=comments)

    def reject(self) -> None:
        """Closes by Done, Cancel or Esc; what is typed is left out only if that is said."""
        if self._begun():
            self.entered.hush()
            self.left.say(tr(NOT_ENTERED), tr(ENTER_IT))
            reveal(self.left)
            self.left.action.setFocus()
        else:
            super().reject()

    def _leave_out(self) -> None:
        super().reject()

    def _begun(self) -> bool:
        levels = any(box.currentData() for box in self.levels.values())
        return levels or any(text.toPlainText().strip() for text in self.comments.values())

    def _follow(self) -> None:
        """Some questions are asked of one group alone."""
        group = str(self.group.currentData() or "")
        for question, field in self._fields:
            field.setVisible(self._one.asked.asks(question, group))

    def _first(self) -> QWidget:
        return self.group if self.group.count() else next(iter(self.levels.values()))

    def _done(self, done: Done[Any]) -> None:
        """Ready for the next; the group stays, for answers come in heaps."""
        self.act.setEnabled(True)
        self.left.hush()
        for box in self.levels.values():
            box.setCurrentIndex(0)
        for text in self.comments.values():
            text.clear()
        self.cancel.setText(tr("Done"))  # what was entered stays
        self.cancel.setAccessibleName(tr("Done"))
        said = tr(joined(done.said, *done.advice))
        self.entered.say(said, kind="warn" if done.advice else "ok")
        announce(self, said)
        self._first().setFocus()
