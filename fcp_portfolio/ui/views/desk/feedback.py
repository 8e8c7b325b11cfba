"""The page “Feedback”: rounds of colleagues' and patients' answers, added up and released once."""

from pathlib import Path

from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.services.desk.rounds import RoundStands, rounds
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.bringing_in import ask_for_answers, bring_in
from fcp_portfolio.ui.views.desk.feedback_detail import FeedbackDetail
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.widgets import EmptyState, button, forbid
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_STEPS = (
    Phrase("Open a round for a practitioner, of colleagues or of patients."),
    Phrase("Write the questionnaire, and give the same file or prints of it to everybody."),
    Phrase("Drop what comes back on this page, or type it in."),
    Phrase("From the form’s least number of answers on, release a signed summary."),
)


class FeedbackPage(ListPage):
    """Rounds that are open above those that were released."""

    title = Phrase("Feedback")
    parts = Changed.SUBJECTS
    name = "feedback"
    listed = Phrase("Rounds of feedback")
    searched = Phrase("Search rounds")
    detail: FeedbackDetail

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "star",
            tr("No round of feedback is open"),
            tr("Answers stay at this desk. Only a signed summary leaves it, once."),
            _STEPS,
            action=tr("Open a round"),
            action_icon="plus",
        )
        self.found: tuple[RoundStands, ...] = ()
        super().__init__(workspace, empty, FeedbackDetail(workspace))
        self.open_ = button(tr("Open a round"), "primary", icon="plus")
        self.head.add(self.open_)
        for control in (self.open_, empty.action):
            forbid(control, workspace.read_only)
            control.clicked.connect(self.open_round)
        self.detail.bring_in.clicked.connect(self.bring_in)

    def read(self) -> None:
        self.found = rounds(self.workspace.portfolio)
        now = [one for one in self.found if one.round.released is None]
        done = [one for one in self.found if one.round.released is not None]
        items: list[Item] = [Heading(tr("Being collected")), *map(_row, now)] if now else []
        items += [Heading(tr("Released")), *map(_row, done)] if done else []
        self.open_.setVisible(bool(self.found))
        self.head.set_facts(
            tr("{n} (round is|rounds are) being collected", None, len(now))
            if now
            else tr("What colleagues and patients said, added up")
        )
        self.show_items(items, "", any_at_all=bool(self.found))

    def show_current(self) -> None:
        one = self._current()
        if one is not None:
            self.detail.show_round(one)

    def open_round(self) -> None:
        """Asks for whom, and with which form."""
        from fcp_portfolio.ui.dialogs.desk.round import RoundDialog

        RoundDialog(self.workspace, self.window()).open()

    def bring_in(self) -> None:
        """Asks for files with answers."""
        files = ask_for_answers(self)
        if files:
            self.take_in(*files)

    def take_in(self, *files: Path) -> None:
        """Takes in filled questionnaires, or a list, for the round that is shown."""
        one = self._current()
        if one is not None:
            self.open_current()
            bring_in(self.workspace, one.round.id, files, self.detail.told)

    @property
    def takes_files(self) -> bool:
        """Whether a round is shown that answers can be dropped on."""
        return self._current() is not None and not self.workspace.read_only

    def _current(self) -> RoundStands | None:
        key = self.list.current()
        return next((one for one in self.found if one.round.id == key), None)


def _row(one: RoundStands) -> ListRow:
    released = one.round.released
    day = local_day(released) if released else one.round.opened
    when = tr("released {day}", day=day) if released else tr("opened {day}", day=spoken(day))
    return ListRow(
        key=one.round.id,
        title=one.practitioner.name,
        below=one.form.title,
        aside=tr("{n} (answer|answers)", None, one.answers),
        aside_below=when,
    )
