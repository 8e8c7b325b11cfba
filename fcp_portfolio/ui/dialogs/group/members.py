"""What a group is called, who joins and leaves, who writes here, and what all agree to."""

from datetime import date

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fcp_portfolio.domain.group.member import BACK, JOINING, LEAVING, Member
from fcp_portfolio.services.group.members import (
    add_member,
    come_back,
    edit_member,
    given_up,
    leave,
    turns_ahead,
    write_as,
)
from fcp_portfolio.services.group.naming import STILL_COUNTS, rename_group
from fcp_portfolio.services.group.rules import rules, set_rules
from fcp_portfolio.ui.dialogs.group.asking import GroupDialog, MemberField, Said
from fcp_portfolio.ui.dialogs.planning import Act
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, Notice, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

RULES_HINT = Phrase(
    "What stays in the room, how often you meet, how you speak of patients, what happens when "
    "somebody leaves. Whoever agreed to another wording is asked again."
)

NEW_PASSPHRASE = Phrase(
    "So that they cannot open newer copies, change the passphrase (File > Change the passphrase…) "
    "and hand new copies out."
)

_FILE_STAYS = Phrase(
    "The file keeps its name. Other members see the new name once they take in your copy."
)


class MemberDialog(GroupDialog):
    """What is known of a member, and since when they are one."""

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        does: str,
        parent: QWidget | None,
        one: Member | None = None,
    ) -> None:
        super().__init__(workspace, title, does, parent)
        today = workspace.portfolio.today
        self.name = QLineEdit(one.name if one else "")
        self.registration = QLineEdit(one.registration if one else "")
        self.email = QLineEdit(one.email if one else "")
        self.joined = DateLine(today, tr("Joined on"))
        self.joined.set_day(one.joined if one else today())
        self._name = Field(tr("Name"), self.name, needed=tr("needed"))
        hint = tr("Who came to a meeting is asked of those who had joined by then.")
        self._joined = Field(tr("Joined on"), self.joined, hint)
        self.joined.misread.connect(self._joined.set_error)
        for field in (
            self._name,
            Field(tr("Registration"), self.registration, tr("Such as HCPC PH000000.")),
            Field(tr("E-mail"), self.email, tr("Every member can read it.")),
            self._joined,
        ):
            self.box.addWidget(field)

    def chosen(self) -> Act | None:
        """What becomes of the member."""
        name, day = self.name.text(), self.joined.day()
        self._name.set_error("" if name.strip() else tr("A member needs a name."))
        self._joined.set_error("" if day else tr("Give the day."))
        return self.become(name, day) if name.strip() and day is not None else None

    def become(self, name: str, joined: date) -> Act:
        """What is done with a name and a day that are there."""
        raise NotImplementedError


class JoinDialog(MemberDialog):
    """Somebody joins; what that means for copies is said before."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Let somebody join"), tr("Let them join"), parent)
        self.box.addWidget(Notice("info", tr(JOINING)))
        self.finish()
        self.name.setFocus()

    def become(self, name: str, joined: date) -> Act:
        """The new member."""
        registration, email = self.registration.text(), self.email.text()
        return lambda group: add_member(
            group, name, registration=registration, email=email, joined=joined
        )


class EditMemberDialog(MemberDialog):
    """What is known of a member is corrected."""

    def __init__(self, workspace: Workspace, one: Member, parent: QWidget | None) -> None:
        title = tr("What is known of {name}", name=one.name)
        super().__init__(workspace, title, tr("Keep it"), parent, one)
        self._one = one
        self.finish()
        self.name.setFocus()

    def become(self, name: str, joined: date) -> Act:
        """The member as they are now."""
        given, registration, email = self._one.id, self.registration.text(), self.email.text()
        return lambda group: edit_member(
            group, given, name=name, registration=registration, email=email, joined=joined
        )


class RenameDialog(GroupDialog):
    """What the group is called from now on."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Rename the group"), tr("Rename it"), parent)
        self.name = QLineEdit(workspace.portfolio.owner.name)
        self._name = Field(
            tr("Name of the group"), self.name, tr(STILL_COUNTS), needed=tr("needed")
        )
        self.box.addWidget(self._name)
        self.box.addWidget(label(tr(_FILE_STAYS), "hint", wrap=True))
        self.finish()
        self.name.setFocus()
        self.name.selectAll()

    def chosen(self) -> Act | None:
        """The renaming."""
        name = self.name.text()
        self._name.set_error("" if name.strip() else tr("A group needs a name."))
        return (lambda group: rename_group(group, name)) if name.strip() else None


class LeaveDialog(GroupDialog):
    """Somebody leaves; what that does not undo is said before."""

    def __init__(self, workspace: Workspace, one: Member, parent: QWidget | None) -> None:
        title = tr("{name} leaves the group", name=one.name)
        super().__init__(workspace, title, tr("They leave"), parent)
        self._one = one
        self.box.addWidget(label(tr(LEAVING), wrap=True))
        if freed := turns_ahead(workspace.portfolio, one):
            self.box.addWidget(label(tr(given_up(one, freed)), wrap=True))
        self.box.addWidget(Notice("info", tr(NEW_PASSPHRASE)))
        self.finish()

    def chosen(self) -> Act | None:
        """The leaving."""
        given = self._one.id
        return lambda group: leave(group, given)


class BackDialog(GroupDialog):
    """Somebody who left is in the group again; what they hand in anew is said before."""

    def __init__(self, workspace: Workspace, one: Member, parent: QWidget | None) -> None:
        title = tr("{name} is back in the group", name=one.name)
        super().__init__(workspace, title, tr("They are back"), parent)
        self._one = one
        self.box.addWidget(label(tr(BACK), wrap=True))
        self.box.addWidget(Notice("info", tr(JOINING)))
        self.finish()

    def chosen(self) -> Act | None:
        """The coming back."""
        given = self._one.id
        return lambda group: come_back(group, given)


class WriterDialog(GroupDialog):
    """Which member writes on this computer."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("I write here as…"), tr("That is me"), parent)
        hint = tr("The history of the group says from then on who wrote what here.")
        self.member = MemberField(workspace.portfolio, tr("You are"), hint)
        self.box.addWidget(self.member)
        self.finish()
        self.member.box.setFocus()

    def chosen(self) -> Act | None:
        """The choice."""
        given = self.member.chosen()
        return (lambda group: write_as(group, given)) if given else None


class RulesDialog(GroupDialog):
    """The ground rules, written anew."""

    def __init__(self, workspace: Workspace, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Ground rules"), tr("Keep the ground rules"), parent)
        group = workspace.portfolio
        standing = rules(group)
        self.said = Said(group, tr("Ground rules"), tr(RULES_HINT))
        assert isinstance(self.said.edit, QPlainTextEdit)  # noqa: S101  a long one
        self.said.edit.setPlainText(standing.text if standing else "")
        self.box.addWidget(self.said)
        self.finish()
        self.said.edit.setFocus()

    def chosen(self) -> Act | None:
        """The rules."""
        text = self.said.text()
        return (lambda group: set_rules(group, text)) if text else None
