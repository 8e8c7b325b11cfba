"""Which comments go into a feedback summary, as they stand or said otherwise."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from fcp_portfolio.domain.desk.round import Chosen
from fcp_portfolio.services.desk.rounds import RoundStands, answers_to, choose_comments
from fcp_portfolio.ui.dialogs.planning import Act, PlanningDialog
from fcp_portfolio.ui.widgets import CheckBox, LongText, check_box, label
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_WHAT = Phrase(
    "Tick what may be released. Say it otherwise where the words would tell who wrote them. What "
    "is not ticked stays at this desk."
)


class CommentsDialog(PlanningDialog):
    """Each comment with a box to tick and its words to change."""

    def __init__(self, workspace: Workspace, one: RoundStands, parent: QWidget | None) -> None:
        super().__init__(workspace, tr("Comments to release"), tr("Keep this choice"), parent)
        self._one = one
        self.rows: list[tuple[str, CheckBox, LongText]] = []
        self.box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        prompts = {prompt.id: prompt.text for prompt in one.asked.prompts}
        chosen = {(each.prompt, each.text) for each in one.round.chosen}
        for number, (prompt, text) in enumerate(self._all(), 1):
            ticked = check_box(
                tr("Release comment {number}", number=number), checked=(prompt, text) in chosen
            )
            words = LongText(tr("Words of comment {number}", number=number), least=1, most=6)
            words.setPlainText(text)
            self.rows.append((prompt, ticked, words))
            self.box.addWidget(label(prompts.get(prompt, ""), "small", wrap=True))
            self.box.addWidget(ticked)
            self.box.addWidget(words)
        if not self.rows:
            self.box.addWidget(label(tr("Nobody wrote a comment yet."), wrap=True))
        self.ask_why(tr("Why the comments may stay as they are"), one.round.why)
        self.finish()

    def chosen(self) -> Act | None:
        given, reason = self._one.round.id, self.reason()
        found = [
            Chosen(prompt=prompt, text=words.toPlainText())
            for prompt, ticked, words in self.rows
            if ticked.isChecked()
        ]
        return lambda desk: choose_comments(desk, given, found, reason)

    def _all(self) -> Iterator[tuple[str, str]]:
        """What was written, and what was chosen in other words."""
        written = [
            (prompt, " ".join(text.split()))
            for answer in answers_to(self.workspace.portfolio, self._one.round.id)
            for prompt, text in answer.comments.items()
        ]
        yield from written
        for each in self._one.round.chosen:
            if (each.prompt, each.text) not in written:
                yield each.prompt, each.text
