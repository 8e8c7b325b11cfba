"""The single answers to a round: read by the supervisor alone, and taken out again one by one."""

from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from fcp_portfolio.domain.desk.round import RoundAnswer
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.desk.rounds import RoundStands, answers_to, remove_answer
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui.views.desk.rows import ListRow, RowList
from fcp_portfolio.ui.widgets import Notice, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

WHAT = Phrase(
    "Each answer as it came in, for you alone. One that was entered by mistake can be taken out "
    "until the summary is released."
)
_TALL = 260


class SingleAnswersDialog(QDialog):
    """A list of answers, with a button that removes the one that is chosen."""

    def __init__(self, workspace: Workspace, one: RoundStands, parent: QWidget | None) -> None:
        super().__init__(parent)
        title = tr("Single answers about {name}", name=one.practitioner.name)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self._workspace, self._one = workspace, one
        self.list = RowList(tr("Single answers"))
        self.list.setMinimumHeight(_TALL)
        self.told = Notice("ok")
        self.remove = button(tr("Remove this answer"), icon="trash-2")
        self.remove.clicked.connect(self._remove)
        done = button(tr("Done"), "primary")
        done.clicked.connect(self.accept)
        foot = row(self.remove, done)
        foot.insertStretch(1, 1)
        box = fit_dialog(self, foot, wide=520)
        box.addWidget(label(title, "title", wrap=True))
        box.addWidget(label(tr(WHAT), "secondary", wrap=True))
        box.addWidget(self.list, 1)
        box.addWidget(self.told)
        self.told.hide()
        self._read()
        self.list.setFocus()

    def _read(self) -> None:
        found = answers_to(self._workspace.portfolio, self._one.round.id)
        rows = [self._row(number, one) for number, one in enumerate(found, 1)]
        self.list.show_rows(rows)
        self.remove.setEnabled(bool(rows) and not self._workspace.read_only)

    def _row(self, number: int, one: RoundAnswer) -> ListRow:
        asked = self._one.asked
        groups = {each.id: each.label for each in asked.groups}
        questions = {each.id: each.text for each in asked.questions}
        levels = (f"{questions.get(name, name)}: {level}" for name, level in one.levels.items())
        words = tr("{n} (comment|comments)", None, len(one.comments)) if one.comments else ""
        return ListRow(
            key=one.id,
            title=tr("Answer {number}", number=number),
            below=", ".join(levels),
            aside=groups.get(one.group, ""),
            aside_below=words,
        )

    def _remove(self) -> None:
        key = self.list.current()
        self.remove.setEnabled(False)
        self._workspace.do(
            lambda desk: remove_answer(desk, key), then=self._removed, failed=self._failed
        )

    def _removed(self, done: Done[Any]) -> None:
        self._read()
        self.told.say(tr(done.said), kind="ok")

    def _failed(self, error: PortfolioError) -> None:
        self._read()
        self.told.say(tr(error.sentence), kind="danger")
