"""One round of feedback: how many answered, what they said added up, and when it may be told."""

from functools import partial
from typing import TYPE_CHECKING

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.feedback import PooledQuestion
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.services.desk.rounds import RoundStands
from fcp_portfolio.ui.views.desk.detail import Detail, words_of
from fcp_portfolio.ui.views.desk.lines import line_of
from fcp_portfolio.ui.views.desk.papers import Paper
from fcp_portfolio.ui.widgets import Notice, button, forbid
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.releasing import Unsigned


class FeedbackDetail(Detail):
    """`bring_in` is for the page to follow, `told` for what it says of files."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The round"))
        self._workspace = workspace
        self._one: RoundStands | None = None
        self._paper: Paper | None = None  # its buttons do not keep it
        self.write = button(tr("Write the questionnaire…"), icon="file-text")
        self.type = button(tr("Type in an answer…"), icon="pencil-line")
        self.bring_in = button(tr("Import answers…"), icon="folder-input")
        self.single = button(tr("Single answers…"), "quiet")
        self.choose = button(tr("Choose comments…"), "quiet")
        self.count = button(tr("How many were asked…"), "quiet")
        self.release = button(tr("Release the summary…"), icon="send")
        self._while_open = (
            self.write,
            self.type,
            self.bring_in,
            self.single,
            self.choose,
            self.count,
            self.release,
        )
        self.told = Notice("danger", other=tr("Close this message"))
        self.told.declined.connect(self.told.hush)
        self.told_below(self.told)
        self.told.hide()
        self.show_ = button(tr("Show the signed summary"), icon="eye")
        self.save = button(tr("Save the signed summary…"), "quiet", icon="download")
        for made in (*self._while_open, self.show_, self.save):
            self.act(made)
        self.show_.clicked.connect(self.show_paper)
        self.save.clicked.connect(self.save_copy)
        self.write.clicked.connect(self._write)
        self.single.clicked.connect(self._show_single)
        self.type.clicked.connect(self._type)
        self.choose.clicked.connect(self._choose)
        self.count.clicked.connect(self._count)
        self.release.clicked.connect(self._release)

    def show_round(self, one: RoundStands) -> None:
        """Shows a round."""
        if self._one is None or self._one.round.id != one.round.id:
            self.told.hush()
        self._one = one
        opened = tr("opened {day}", day=spoken(one.round.opened))
        handed = (
            tr("{n} (was|were) asked", None, one.round.handed_out) if one.round.handed_out else ""
        )
        self.begin(words_of(one.form.short_title, opened, handed), one.practitioner.name)
        self.say(one.form.title, "secondary")
        self._show_stand(one)
        self._show_groups(one)
        self._show_questions(one)
        self._show_released(one)
        closed = one.round.released is not None
        for made in self._while_open:
            made.setVisible(not closed)
            forbid(made, self._workspace.read_only)
        self.show_.setVisible(closed)
        self.save.setVisible(closed)
        self.single.setVisible(not closed and bool(one.answers))
        self.choose.setVisible(not closed and bool(one.asked.prompts))
        if one.missing and not self._workspace.read_only:
            missing = tr("{n} (answer is|answers are) missing.", None, one.missing)
            forbid(self.release, missing)

    def show_paper(self) -> None:
        """Shows the pages of a released summary."""
        if self._paper is not None:
            self._paper.show()

    def save_copy(self) -> None:
        """Asks where a released summary goes once more."""
        if self._paper is not None:
            self._paper.save()

    def _show_stand(self, one: RoundStands) -> None:
        least = one.asked.least
        counted = tr("{answers} of at least {least} answers", answers=one.answers, least=least)
        if one.round.released is not None:
            day = local_day(one.round.released)
            self.say(tr("Released on {day}. The round is closed.", day=spoken(day)), "strong")
        elif one.missing:
            self.add(line_of("hourglass", "text_2", counted))
            self.say(tr("Nothing is told before: fewer answers would tell who gave them."), "hint")
        else:
            self.add(line_of("circle-check", "ok", tr("{counted}: enough", counted=counted)))
        if one.beyond and one.round.released is None:
            self.add(line_of("triangle-alert", "warn", _beyond(one)))
        provenance = one.asked.provenance
        self.say(f"{provenance.note} {tr(provenance.confidence.told)}", "hint")

    def _show_groups(self, one: RoundStands) -> None:
        if one.groups:
            self.part(tr("Who answered"))
        for group in one.groups:
            answers = tr("{n} (answer|answers)", None, group.answers)
            self.say(tr("{what}: {said}", what=group.label, said=answers))

    def _show_questions(self, one: RoundStands) -> None:
        self.part(tr("What they said"))
        for question in one.questions:
            self.say(
                tr(
                    "{what}: {said}",
                    what=question.text,
                    said=_pooled(question, one.asked.scale.levels),
                )
            )
        few = tr(
            "A question with fewer than {least} answers is not told.", least=one.asked.least_each
        )
        self.say(few, "hint")
        chosen = len(one.round.chosen)
        if chosen and one.round.released is None:
            self.say(tr("{n} (comment goes|comments go) along", None, chosen), "small")

    def _show_released(self, one: RoundStands) -> None:
        self._paper = None
        if one.round.released is None:
            return
        self._paper = Paper(self._workspace, one.round, self, tr("Save the signed summary"))
        self.part(tr("The signed summary"))
        size = tr("{size} · as it was released", size=size_text(one.round.size))
        self.file(one.round.name, size, *self._paper.buttons())

    def _write(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.questionnaire import QuestionnaireDialog

        if self._one is not None:
            QuestionnaireDialog(self._workspace, self._one, self.window()).open()

    def _show_single(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.single_answers import SingleAnswersDialog

        if self._one is not None:
            SingleAnswersDialog(self._workspace, self._one, self.window()).open()

    def _type(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.round import AnswerDialog

        if self._one is not None:
            AnswerDialog(self._workspace, self._one, self.window()).open()

    def _choose(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.comments import CommentsDialog

        if self._one is not None:
            CommentsDialog(self._workspace, self._one, self.window()).open()

    def _count(self) -> None:
        from fcp_portfolio.ui.dialogs.desk.round import HandedOutDialog

        if self._one is not None:
            HandedOutDialog(self._workspace, self._one, self.window()).open()

    def _release(self) -> None:
        """Draws the summary, shows it, and then asks where it goes."""
        from fcp_portfolio.services.desk.releasing import unsigned_release  # heavy

        if self._one is None:
            return
        one, desk = self._one, self._workspace.portfolio
        self.release.setEnabled(False)
        self._workspace.run(
            lambda _job: unsigned_release(desk, one.round.id),
            then=partial(self._read, one),
            failed=self._not_drawn,
        )

    def _read(self, one: RoundStands, drawn: "Unsigned") -> None:
        from fcp_portfolio.ui.dialogs.desk.release import ReadDialog, ReleaseDialog

        self.release.setEnabled(True)
        asked = ReadDialog(self._workspace, one, drawn, self.window())
        asked.accepted.connect(
            lambda: ReleaseDialog(self._workspace, one, drawn, self.window()).open()
        )
        asked.open()

    def _not_drawn(self, error: PortfolioError) -> None:
        self.release.setEnabled(True)
        self.told.say(tr(error.sentence))


def _beyond(one: RoundStands) -> str:
    return tr(
        "{answers} answers are here, but {n} (was|were) asked. Somebody may count twice, or more "
        "were asked. Look through the single answers, or say how many were asked.",
        None,
        one.round.handed_out,
        answers=one.answers,
    )


def _pooled(one: PooledQuestion, levels: tuple[str, ...]) -> str:
    """How often each level was given, the lowest first."""
    if not one.counts:
        return tr("too few answers to tell")
    given = ((level, count) for level, count in zip(levels, one.counts, strict=True) if count)
    return ", ".join(tr("{count} said {level}", count=count, level=level) for level, count in given)
