"""What somebody states to a rule of a route: who, when, and in which words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.people import has_role, plain_name, roles_in
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Requirement
from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.people import people
from fcp_portfolio.services.route_settings import declare, stated_by
from fcp_portfolio.ui.dialogs.rule_answer import NO_DAY, RuleDialog, Work
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.widgets import Field, LongText, Notice, button, column, label
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

DOUBT = Phrase("“{name}” does not stand among your people as {role}. Check the name.")


class StatementDialog(RuleDialog):
    """Who stated it, when, and in which words."""

    def __init__(
        self,
        workspace: Workspace,
        route: Route,
        asked: Requirement,
        parent: QWidget,
        *,
        heading: str = "",
    ) -> None:
        keep = tr("Record the statement")
        super().__init__(workspace, route, asked, parent, keep=keep, heading=heading)
        given = self.given
        self._by = stated_by(asked)
        self._people = sorted(
            people(workspace.portfolio), key=lambda one: not has_role(one, self._by)
        )
        self.who = NameBox([one.name for one in self._people])
        self.who.set_name(given.who if given else "")
        self._doubt = Notice("warn")
        self._doubt.hide()
        self.day = DateLine(workspace.portfolio.today, tr("Day it was stated"))
        self.day.set_day(given.on if given and given.on else workspace.portfolio.today())
        self.words = LongText(least=2, most=8)
        self.words.setPlainText(given.words if given else "")
        own = tr("Leave it empty where it is you.")
        other = tr("Only {by} can state this: give the name.", by=self._by)
        self.fields = {
            "who": Field(tr("Who stated it"), self.who, other if self._by else own),
            "on": Field(tr("Day it was stated"), self.day),
            "words": Field(tr("In which words"), self.words),
        }
        self.day.misread.connect(self.fields["on"].set_error)
        self.who.changed.connect(lambda: self.fields["who"].set_error(""))
        self.who.activated.connect(self._look_at_name)
        self.who.line().editingFinished.connect(self._look_at_name)
        self.box.addLayout(column(self.fields["who"], self._doubt, spacing=6))
        self.box.addWidget(self.fields["on"])
        self.box.addWidget(self.fields["words"])
        self.box.addWidget(self.refused)
        self.who.setFocus()

    def offer_to_log(self, form: str, forms: Sequence[str] = ()) -> None:
        """Something was missed: what took place is logged; what did not is stated here."""
        missed = tr(
            "If it took place, log it with the day on which it did. If not, say here what became "
            "of it: it stays missed, and whoever signs off judges it."
        )
        log = button(tr("Log one with its day"), compact=True, icon="plus")
        log.clicked.connect(lambda: self._log(form, forms))
        place = self.box.count() - 4  # above the three fields
        self.box.insertWidget(place, label(missed, wrap=True))
        self.box.insertWidget(place + 1, log, 0, Qt.AlignmentFlag.AlignLeft)

    def _log(self, form: str, forms: Sequence[str]) -> None:
        self.reject()
        self.workspace.stage.begin_log(form or None, forms=forms)

    def work(self) -> Work | None:
        about, route, day = self.about, self.route, self.day.day()
        who, words = self.who.currentText(), self.words.toPlainText()
        if day is None:
            self.fields["on"].refuse(tr(NO_DAY))
            return None
        return lambda p: declare(p, about, who=who, on=day, words=words, route=route)

    def _look_at_name(self) -> None:
        """Doubts a name that is nobody's who may state it; it may be theirs all the same."""
        name = plain_name(self.who.currentText())
        fits = any(plain_name(one.name) == name and has_role(one, self._by) for one in self._people)
        roles = roles_in(self._by)
        if name and roles and not fits:
            role = tr(" or ").join(roles)
            self._doubt.say(tr(DOUBT, name=self.who.currentText(), role=role))
        else:
            self._doubt.hush()
