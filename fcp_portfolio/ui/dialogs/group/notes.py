"""What members bring to a meeting, and what is noted there: themes, what was learnt, actions."""

from functools import partial

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.group.items import GroupAction
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.services.group.actions import ActionWish, add_action, change_action
from fcp_portfolio.services.group.agenda import bring
from fcp_portfolio.services.group.meetings import awaited
from fcp_portfolio.services.group.notes import note_learning, note_theme
from fcp_portfolio.ui.dialogs.group.asking import (
    MemberBox,
    MemberField,
    Said,
    SaidDialog,
    TopicsBox,
)
from fcp_portfolio.ui.dialogs.planning import Act
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, label, row
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace


class BringDialog(SaidDialog):
    """Something for the agenda of a meeting, or of the next one."""

    def __init__(
        self, workspace: Workspace, meeting: Meeting | None, parent: QWidget | None
    ) -> None:
        super().__init__(workspace, tr("Bring something"), tr("Bring it"), parent)
        self._meeting = meeting.id if meeting else ""
        group = workspace.portfolio
        self.said = Said(
            group,
            tr("What you bring"),
            tr("A question, a kind of case, a paper. Without patients: everyone reads it."),
        )
        self.member = MemberField(group, tr("Who brings it"))
        self.topics = TopicsBox(group)
        self.box.addWidget(label(_for_which(meeting or awaited(group)), "secondary", wrap=True))
        self.box.addWidget(self.said)
        self.box.addWidget(self.member)
        self.box.addWidget(self.topics)
        self.finish()
        self.said.edit.setFocus()

    def chosen(self) -> Act | None:
        """The item."""
        text, why, meeting = self.said.text(), self.said.why(), self._meeting
        by, topics = self.member.chosen(), tuple(self.topics.paths)
        if not text or not by:
            return None
        return lambda group: bring(group, text, member=by, meeting=meeting, topics=topics, why=why)


class ThemeDialog(SaidDialog):
    """What a meeting was about."""

    def __init__(self, workspace: Workspace, meeting: Meeting, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Note a theme"), tr("Note it"), parent)
        self._meeting = meeting.id
        group = workspace.portfolio
        self.said = Said(
            group,
            tr("What it was about"),
            tr("A theme, not a case: said by nobody in particular, and without patients."),
        )
        self.topics = TopicsBox(group)
        self.box.addWidget(self.said)
        self.box.addWidget(self.topics)
        self.finish()
        self.said.edit.setFocus()

    def chosen(self) -> Act | None:
        """The theme."""
        text, why, meeting = self.said.text(), self.said.why(), self._meeting
        topics = tuple(self.topics.paths)
        return (
            (lambda group: note_theme(group, meeting, text, topics=topics, why=why))
            if text
            else None
        )


class LearningDialog(SaidDialog):
    """What was learnt, by the group or by one member."""

    def __init__(self, workspace: Workspace, meeting: Meeting, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Note what was learnt"), tr("Note it"), parent)
        self._meeting = meeting.id
        group = workspace.portfolio
        self.said = Said(group, tr("What was learnt"))
        self.member = MemberBox(group, tr("The whole group"))
        hint = tr("The minutes have what the whole group learnt, and nobody’s own.")
        self.box.addWidget(self.said)
        self.box.addWidget(Field(tr("Who learnt it"), self.member, hint))
        self.finish()
        self.said.edit.setFocus()

    def chosen(self) -> Act | None:
        """The learning point."""
        text, why, meeting = self.said.text(), self.said.why(), self._meeting
        by = self.member.chosen() or None
        return (
            (lambda group: note_learning(group, meeting, text, member=by, why=why))
            if text
            else None
        )


class GroupActionDialog(SaidDialog):
    """What somebody is to do, and by when; with `one` what it is to be otherwise."""

    def __init__(
        self,
        workspace: Workspace,
        meeting: Meeting | None,
        parent: QWidget | None,
        one: GroupAction | None = None,
    ) -> None:
        title = tr("Change the action") if one else tr("Add an action")
        super().__init__(workspace, title, tr("Keep changes") if one else tr("Add it"), parent)
        self._meeting, self._one = meeting.id if meeting else "", one
        group = workspace.portfolio
        self.said = Said(group, tr("What is to be done"), long=False)
        self.member = MemberField(group, tr("Who does it"))
        self.due = DateLine(group.today, tr("By when"), ahead=True)
        if one:
            self.said.edit.setText(one.text)  # type: ignore[union-attr]  # a line
            self.member.box.choose(one.owner)
            self.due.set_day(one.due)
        self._due = Field(tr("By when"), self.due, tr("You can leave it empty."))
        self.due.misread.connect(self._due.set_error)
        self.box.addWidget(self.said)
        self.box.addLayout(row(self.member, self._due, spacing=12))
        self.finish()
        self.said.edit.setFocus()

    def chosen(self) -> Act | None:
        """The action, once its day can be read."""
        text, why, meeting = self.said.text(), self.said.why(), self._meeting
        owner, due = self.member.chosen(), self.due.day()
        self._due.set_error(self.due.misreading())
        if not text or not owner or self.due.misreading():
            return None
        if self._one is None:
            return partial(add_action, text=text, owner=owner, due=due, meeting=meeting, why=why)
        wish = ActionWish(text=text, owner=owner, due=due, why=why)
        return partial(change_action, given=self._one.id, wish=wish)


def _for_which(meeting: Meeting | None) -> str:
    """For which meeting something is brought: the one that is shown may be over."""
    if meeting is None:
        return tr("For the next meeting. None is planned yet.")
    day = spoken(meeting.on)
    if meeting.state is MeetingState.HELD:
        return tr("For the meeting of {day}, which was held.", day=day)
    return tr("For the meeting of {day}.", day=day)
