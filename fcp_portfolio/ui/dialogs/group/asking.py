"""What dialogs of a group have in common: who it is, which capabilities, what may be said."""

from collections.abc import Collection, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.members import staying, writer
from fcp_portfolio.services.group.patients import needs_reason
from fcp_portfolio.services.patients import known_names
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.planning import PlanningDialog
from fcp_portfolio.ui.views.editor.identifiers import IdentifierWatch
from fcp_portfolio.ui.views.editor.picker import NodePicker
from fcp_portfolio.ui.widgets import (
    ComboBox,
    Elided,
    Field,
    LongText,
    column,
    icon_button,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr

NO_PATIENTS = Phrase("Everyone in the group reads it. No names, dates of birth or places.")


class GroupDialog(PlanningDialog):
    """Says with the toast what is to be known besides, such as what joining means for copies."""

    def _done(self, done: Done[Any]) -> None:
        if done.advice and done.said:
            words = " ".join(tr(one) for one in (done.said, *done.advice))
            undo = partial(self.workspace.undo, done.undo) if done.undo else None
            self.workspace.stage.say(words, undo)
        super()._done(done)


class Said(QWidget):
    """A text that everyone reads, looked through while it is typed, and why something may stay.

    Why is asked once the text was refused for what certainly is an identifier.
    """

    def __init__(self, group: Portfolio, title: str, hint: str = "", *, long: bool = True) -> None:
        super().__init__()
        self._group = group
        self.edit: QLineEdit | QPlainTextEdit = LongText(least=3, most=8) if long else QLineEdit()
        self.field = Field(title, self.edit, hint or tr(NO_PATIENTS), needed=tr("needed"))
        self.watch = IdentifierWatch(self.edit, lambda: known_names(group))
        self.reason = QLineEdit()
        self._reason = Field(
            tr("Why it may stay"), self.reason, tr("A sentence of at least three words.")
        )
        self.setLayout(column(self.field, self.watch, self._reason))
        self._reason.hide()

    def text(self) -> str:
        """What is typed; empty where nothing is, which the field then says."""
        edit = self.edit
        typed = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        self.field.set_error("" if typed.strip() else tr("Say something here."))
        if not typed.strip():
            edit.setFocus()
        return typed.strip()

    def why(self) -> str:
        """Why what looks like an identifier may stay."""
        return self.reason.text().strip()

    def ask_why(self) -> None:
        """What was typed may need a reason, also where the notice was told that it is not one."""
        edit = self.edit
        typed = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        asked = needs_reason(self._group, typed)
        self._reason.setVisible(asked or not self._reason.isHidden())
        if asked:
            self.reason.setFocus()


class SaidDialog(GroupDialog):
    """A dialog about one text: a refusal opens the line that asks why it may stay."""

    said: Said

    def _failed(self, error: PortfolioError) -> None:
        super()._failed(error)
        self.said.ask_why()


class MemberBox(ComboBox):
    """No member, said with `first`, and below it the members who have not left, or those `among`.

    No member is chosen at first: none is meant by chance.
    """

    def __init__(self, group: Portfolio, first: str, among: Collection[str] | None = None) -> None:
        super().__init__()
        self.setMinimumContentsLength(12)  # names may be long
        self.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(first, "")
        for one in staying(group):
            if among is None or one.id in among:
                self.addItem(called(one, staying(group)), one.id)

    def choose(self, member: str) -> None:
        """Chooses a member by id; nobody where there is no such member."""
        self.setCurrentIndex(max(0, self.findData(member)))

    def chosen(self) -> str:
        """The id of who is chosen."""
        return str(self.currentData() or "")


class MemberField(Field):
    """A member who has to be chosen; proposed is whoever writes here, unless it is `of_another`."""

    def __init__(
        self,
        group: Portfolio,
        text: str,
        hint: str = "",
        *,
        among: Collection[str] | None = None,
        of_another: bool = False,
    ) -> None:
        self.box = MemberBox(group, tr("Choose a name"), among)
        super().__init__(text, self.box, hint)
        here = writer(group)
        if here is not None and not of_another:
            self.box.choose(here.id)

    def chosen(self) -> str:
        """The id of who is chosen; empty where nobody is, which the field then says."""
        given = self.box.chosen()
        self.set_error("" if given else tr("Choose a name."))
        if not given:
            self.box.setFocus()
        return given


class TopicsBox(QWidget):
    """Capabilities that a text is about: typed by number or word, taken off with a cross."""

    def __init__(self, group: Portfolio) -> None:
        super().__init__()
        nodes = [node for framework in group.frameworks for node in framework.linkable]
        self.paths: list[str] = []
        self.picker = NodePicker(nodes)
        self.picker.picked.connect(self._add)
        self._rows = column(spacing=4)
        whole = column(self.picker, spacing=6)
        whole.addLayout(self._rows)
        self.setLayout(whole)

    def _add(self, node: Node) -> None:
        if node.path in self.paths:
            return
        self.paths.append(node.path)
        off = icon_button("x", tr("Take off {what}", what=node.label))
        line = QWidget()
        line.setLayout(row(Elided(node.label), off))
        off.clicked.connect(partial(self._remove, node.path, line))
        self._rows.addWidget(line)

    def _remove(self, path: str, line: QWidget, _on: bool = False) -> None:
        self.paths.remove(path)
        line.hide()
        line.deleteLater()
        self.picker.setFocus()


def called(one: Member, among: Sequence[Member]) -> str:
    """The name; of two with one name what else tells them apart."""
    twice = sum(each.name.casefold() == one.name.casefold() for each in among) > 1
    return f"{one.name} · {one.registration or one.email or one.id[:8]}" if twice else one.name
