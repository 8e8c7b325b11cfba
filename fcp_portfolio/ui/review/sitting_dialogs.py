"""Signing what was answered at the desk: what is signed, with which key, into which folder."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import what_it_says
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.desk.sitting import Reply, sign_waiting
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.keys import own_keys
from fcp_portfolio.ui.folders import Folder, is_folder, nearest, path_of
from fcp_portfolio.ui.models.review import signed_lines
from fcp_portfolio.ui.models.stack import Stage
from fcp_portfolio.ui.opening import show_in_folder
from fcp_portfolio.ui.preferences import TIME_STAMP
from fcp_portfolio.ui.review.sitting import received_id
from fcp_portfolio.ui.review.stack import Waiting
from fcp_portfolio.ui.widgets import (
    Field,
    LongText,
    Notice,
    button,
    label,
    line,
    row,
    scrolled,
    size_dialog,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.sitting import Returned
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.ui.review.page import ReviewPage

SIZE = (600, 640)
COVERS = Phrase(
    "Each signature covers every page of its own PDF and your answers there. The signed PDFs are "
    "written into one folder, under names that say whose they are, and recorded at your desk."
)
DECLINED = Phrase(
    "The signature covers every page of the PDF and your reason; your answers are cleared. The "
    "signed PDF is written into a folder, under a name that says whose it is, and recorded at your "
    "desk."
)
OWN_KEY = Phrase(
    "Signed with the key of this desk. Its passphrase is that of the desk, which is open."
)
SIGNED = Phrase("Your answers are signed")
NO_EVIDENCE = Phrase("For this request, no evidence was shown.")
NEW_KEY = Phrase("This desk has no key yet: signing makes it. It stays inside the desk.")


class SignSittingDialog(QDialog):
    """`signed` carries a request, what became of it, and its stage; then the folder is offered."""

    signed = Signal(object, object, object)
    title, verb, stage = Phrase("Sign your answers"), Phrase("Sign"), Stage.SIGNED
    covers = COVERS

    def __init__(self, asked: Sequence[Waiting], workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._asked, self._workspace = tuple(asked), workspace
        self._used = Folder("answers", workspace.preferences)
        self._to: Path | None = None
        self._job: Job | None = None
        self.setWindowTitle(tr(self.title))
        self.setAccessibleName(tr(self.title))
        self.setModal(True)
        self.folder = QLineEdit(str(self._used.proposed()))
        self._folder = Field(tr("Folder for the signed PDFs"), self.folder)
        self.choose = button(tr("Choose a folder…"))
        self._listed = label("", wrap=True)
        self.refused = Notice("danger")
        self.done_ = Notice("ok", action=tr("Show in folder"))
        self.sign, self.cancel = button(tr(self.verb), "primary"), button(tr("Cancel"))
        self.sign.setDefault(True)
        self._arrange()
        self.choose.clicked.connect(self._choose)
        self.sign.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.reject)
        self.done_.acted.connect(self._show)

    def what(self) -> QWidget:
        """What is signed, to be read."""
        if len(self._asked) == 1 and (page := self._asked[0].page) is not None:
            lines = list(_signed_lines(page))
        else:
            lines = [tr("{n} (answer|answers):", None, len(self._asked))]
            lines += [line for one in self._asked for line in _lines(one)]
        return self._told("\n".join(lines))

    def reply(self, one: Waiting) -> Reply:
        """What is signed of one request."""
        values = one.page.answering.values() if one.page is not None else {}
        return Reply(received=received_id(one), values=values)

    def sound(self) -> bool:
        """Whether all that is needed was given; else a field says what is missing."""
        there = bool(self.folder.text().strip()) and is_folder(path_of(self.folder.text()))
        if there:
            self._folder.set_error("")
        else:
            self._folder.refuse(tr("Choose a folder that exists."))
        return there

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why nothing was signed."""
        self._rest()
        self.refused.say(tr(error.sentence))
        return True

    def _told(self, what: str) -> QLabel:
        self._tell_what(what, tr("What you sign: {what}", what=what))
        return self._listed

    def _tell_what(self, what: str, spoken: str) -> None:
        """To be read; whoever listens hears it with the dialog."""
        self._listed.setText(what)
        self._listed.setAccessibleName(spoken)
        self.setAccessibleDescription(spoken)

    def _arrange(self) -> None:
        keys = [key for key in own_keys(self._workspace.portfolio) if key.ended is None]
        self._chosen = QWidget()
        chosen = QVBoxLayout(self._chosen)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.setSpacing(12)
        chosen.addWidget(line())
        chosen.addWidget(label(tr("Your key"), "heading"))
        chosen.addWidget(label(tr(OWN_KEY if keys else NEW_KEY), "secondary", wrap=True))
        if keys:
            chosen.addWidget(label(keys[-1].card.words, "words", wrap=True))
        chosen.addWidget(line())
        chosen.addWidget(self._folder)
        chosen.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(12)
        inner.addWidget(self.what())
        inner.addWidget(self._chosen)
        inner.addStretch()
        foot = row(self.cancel, self.sign)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        self._title = label(tr(self.title), "title")
        self._covers = label(tr(self.covers), "secondary", wrap=True)
        box.addWidget(self._title)
        box.addWidget(self._covers)
        box.addWidget(scrolled(body), 1)
        for notice in (self.refused, self.done_):
            box.addWidget(notice)
            notice.hide()
        box.addWidget(line())
        box.addLayout(foot)
        size_dialog(self, *SIZE)

    def _choose(self) -> None:
        here = nearest(path_of(self.folder.text()))
        name = QFileDialog.getExistingDirectory(self, tr("Folder for the signed PDFs"), str(here))
        if name:
            self.folder.setText(name)

    def _begin(self) -> None:
        if not self.sound():
            return
        self.refused.hush()
        self.sign.setEnabled(False)
        self.sign.setText(tr("Signing…"))
        self._to = path_of(self.folder.text())
        self._used.used(self._to)
        replies = [self.reply(one) for one in self._asked]
        service = self._workspace.preferences.get(TIME_STAMP)
        self._job = self._workspace.do_long(
            partial(_signed, replies=replies, folder=self._to, service=service),
            then=self._tell,
            failed=self._failed,
            progress=self._far,
            stopped=self._rest,
            quiet=len(replies) == 1,
        )

    def reject(self) -> None:
        """While it signs, stops after the one that is under way: what was signed is told first."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _far(self, _what: str, done: int, all_: int) -> None:
        self.sign.setText(tr("Signing {done} of {all}…", done=done + 1, all=all_))

    def _tell(self, done: "Done[tuple[Returned, ...]]") -> None:
        self._job = None
        outcomes = tuple(zip(self._asked, done.value, strict=False))
        told = {id(one): tuple(_lines(one)) for one, _ in outcomes}  # its page goes once it is told
        for one, returned in outcomes:
            self.signed.emit(one, returned, self.stage)
        wrong = [(one, each.problem) for one, each in outcomes if each.problem]
        if not wrong and len(self._asked) == 1:
            self.accept()
            return
        self._rest()
        if len(wrong) < len(outcomes):
            self.done_.say(tr(done.said))
        if wrong:
            why = "\n".join(f"{one.named[0]}: {tr(problem)}" for one, problem in wrong)
            self.refused.say(tr("{n} (was|were) not signed.", None, len(wrong)), why)
        if len(wrong) < len(outcomes):
            signed = [told[id(one)] for one, each in outcomes if not each.problem]
            self._show_signed([line for lines in signed for line in lines])

    def _show_signed(self, lines: Sequence[str]) -> None:
        """What was signed, in place of what is asked before."""
        self._title.setText(tr(SIGNED))
        self.setWindowTitle(tr(SIGNED))
        self.setAccessibleName(tr(SIGNED))
        words = "\n".join(lines)
        self._tell_what(words, tr("What you signed: {what}", what=words))
        self._covers.hide()
        self._chosen.hide()
        self.sign.hide()
        self.cancel.setText(tr("Close"))
        self.cancel.setAccessibleName(tr("Close"))
        self.done_.action.setFocus()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _rest(self) -> None:
        self._job = None
        self.sign.setEnabled(True)
        self.sign.setText(tr(self.verb))

    def _show(self) -> None:
        if self._to is not None and (refused := show_in_folder(self._to / "answers")):
            self.done_.say(refused, kind="warn")


class DeclineSittingDialog(SignSittingDialog):
    """The request goes back unanswered, with the reason, signed too."""

    title, verb, stage = Phrase("Decline this request"), Phrase("Decline and sign"), Stage.DECLINED
    covers = DECLINED

    def what(self) -> QWidget:
        self.why = LongText(least=3, most=6)
        self._why = Field(
            tr("Why"),
            self.why,
            tr("It goes back with your signature; answers are cleared."),
            needed=tr("needed"),
        )
        return self._why

    def reply(self, one: Waiting) -> Reply:
        return Reply(received=received_id(one), values={}, declined=self.why.toPlainText().strip())

    def sound(self) -> bool:
        given = bool(self.why.toPlainText().strip())
        self._why.refuse("" if given else tr("Say why, in a few words."))
        return given and super().sound()


def _lines(one: Waiting) -> Iterator[str]:
    """Whose request it is, then each verdict below it."""
    yield _line(one)
    if one.page is not None:
        yield from (f"\u2003{line}" for line in _signed_lines(one.page))


def _signed_lines(page: "ReviewPage") -> Iterator[str]:
    review = page.answering.review
    yield from signed_lines(review, page.answering.values())
    if not review.request.entries and review.request.kind is not Kind.PERIOD:
        yield tr(NO_EVIDENCE)


def _line(one: Waiting) -> str:
    page = one.page
    said = ""
    if page is not None and page.answering.review.role is not None:
        told = what_it_says(
            page.answering.review.request, page.answering.values(), page.answering.review.step.role
        )
        said = tr("as {name}", name=told.described or told.name) if told.name else ""
    return ", ".join(filter(None, (one.stand().whose, one.stand().what, said)))


def _signed(
    desk: "Portfolio", job: Job, *, replies: Sequence[Reply], folder: Path, service: str
) -> "Done[tuple[Returned, ...]]":
    return sign_waiting(
        desk,
        replies,
        folder,
        time_stamp=service,
        progress=lambda done, all_: job.progress("", done, all_),
        cancelled=job.cancelled,
    )
