"""One request: the chain in words, a reminder to copy, the file that went out, Withdraw."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.request import Request, Role, State
from fcp_portfolio.services.came_back import turn_of
from fcp_portfolio.services.documents_held import may_hold
from fcp_portfolio.services.requests import Waiting
from fcp_portfolio.ui.dialogs.document_held import DocumentHeldDialog
from fcp_portfolio.ui.dialogs.withdraw import WithdrawDialog, of_request
from fcp_portfolio.ui.models.requests import steps, title
from fcp_portfolio.ui.views.sign_off_answers import AnswersView
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import (
    Elided,
    Flow,
    IconLabel,
    LongText,
    button,
    column,
    forbid,
    icon_button,
    label,
    row,
    scrolled,
    styled,
)
from fcp_portfolio.ui.widgets.chain import Chain
from fcp_portfolio.ui.wording import size_text
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_MOST_NAMED = 8  # of a whole stage the number says enough


class RequestDetail(QWidget):
    """Shows the request that is current in the list."""

    withdrawn = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._shown: Waiting | None = None
        self.setAccessibleName(tr("The request"))
        styled(self, "surface")
        self._about, self._title = label("", "small", wrap=True), label("", "heading", wrap=True)
        self._asked = label("", "secondary", wrap=True)
        self.chain = Chain(tr("Who it goes through"))
        self.reminder = LongText(tr("Reminder to paste into a mail"), least=4, most=10)
        self.copy = button(
            tr("Copy"), "quiet", icon="copy", name=tr("Copy the reminder"), compact=True
        )
        self._reminding = QWidget()
        self._file, self._facts = Elided("", "body"), Elided("", "small")
        self.save = icon_button("download", tr("Save a copy of the PDF that went out"))
        self.answers = AnswersView(workspace)
        self.here = button(tr("Answer here and now…"), "quiet", icon="pencil-line", compact=True)
        self.document = button(
            tr("A document stands for this step…"), "quiet", icon="file-text", compact=True
        )
        self.withdraw = button(tr("Withdraw…"), "danger", name=tr("Withdraw the request"))
        self._arrange()
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.save_copy)
        self.withdraw.clicked.connect(self.ask_to_withdraw)
        self.document.clicked.connect(self.hold_document)

    def show_request(self, one: Waiting) -> None:
        """Shows a request."""
        self._shown = one
        out = one.state is State.OUT
        kind = tr(one.called).capitalize()
        self._about.setText(
            tr(
                "{kind} · written {made} · number {number}",
                kind=kind,
                made=spoken(one.made),
                number=one.number,
            )
        )
        self._title.setText(title(one))
        every = "; ".join(one.about) if 1 < len(one.about) <= _MOST_NAMED else ""
        asked = (one.stage, every)
        self._asked.setText("\n".join(filter(None, asked)))
        self._asked.setVisible(any(asked))
        self.chain.show_steps(steps(one))
        self._reminding.setVisible(bool(one.reminder))
        self.reminder.setPlainText(tr(one.reminder).rstrip())
        self.answers.show_request(one.id, one.number)
        self._show_file(one)
        self.withdraw.setVisible(out)
        self.here.setVisible(out)
        self.document.setVisible(self._may_hold(one) is not None)
        for control in (self.withdraw, self.here, self.document):
            forbid(control, self._workspace.read_only)

    def save_copy(self) -> None:
        """Asks where a copy of the very bytes goes that went out."""
        from fcp_portfolio.services.sent import save_sent

        one = self._shown
        if one is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self,
            tr("Save a copy of the request"),
            tr("Request {number}.pdf", number=one.number),
            tr("PDF (*.pdf)"),
        )
        if name:
            self._workspace.do(
                lambda portfolio: save_sent(portfolio, one.id, Path(name)),
                then=telling_where(self._workspace, Path(name)),
                quiet=True,
            )

    def ask_to_withdraw(self) -> None:
        """Asks why it is taken back."""
        if self._shown is not None and self._shown.state is State.OUT:
            WithdrawDialog(self._workspace, of_request(self._shown), self).open()

    def hold_document(self) -> None:
        """Asks for a document that stands for the second approver's step."""
        request = self._may_hold(self._shown) if self._shown else None
        if request is not None:
            dialog = DocumentHeldDialog(self._workspace, request, Role.SECOND_APPROVER, self)
            dialog.open()

    def _may_hold(self, one: Waiting) -> Request | None:
        """The request, where a document may stand for the step of its second approver."""
        portfolio, role = self._workspace.portfolio, Role.SECOND_APPROVER
        if one.state is not State.OUT or not may_hold(portfolio, one.id, role):
            return None
        return turn_of(portfolio, one.id).request

    def _show_file(self, one: Waiting) -> None:
        from fcp_portfolio.services.sent import sent_file

        kept = sent_file(self._workspace.portfolio, one.id)
        pages = tr("{n} (page|pages)", None, kept.pages or 0)
        self._file.setText(tr("Request {number}.pdf", number=one.number))
        self._facts.setText(
            tr("{pages} · {size} · as it was written", pages=pages, size=size_text(kept.size))
        )

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.reminder.toPlainText())
        self._workspace.stage.say(tr("Copied the reminder. Paste it into a mail of your own."))

    def _arrange(self) -> None:
        head = row(label(tr("Reminder to paste into a mail"), "label"))
        head.addStretch()
        head.addWidget(self.copy)
        self._reminding.setLayout(column(spacing=6))
        box = self._reminding.layout()
        if isinstance(box, QVBoxLayout):
            box.addLayout(head)
            box.addWidget(self.reminder)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(20, 16, 20, 16)
        inner.setSpacing(0)
        for part, below in (
            (self._about, 2),
            (self._title, 2),
            (self._asked, 16),
            (self.chain, 20),
            (self.answers, 0),
            (self._reminding, 20),
            (label(tr("The file"), "label"), 6),
            (self._tile(), 0),
        ):
            inner.addWidget(part)
            inner.addSpacing(below)
        inner.addStretch()
        acts = Flow()  # one line where the words are short enough
        acts.addWidget(self.here)
        acts.addWidget(self.withdraw)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(20, 12, 20, 16)
        self.foot.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled(body), 1)
        above = QHBoxLayout()
        above.setContentsMargins(20, 8, 20, 0)
        above.addWidget(self.document)
        above.addStretch()
        whole.addLayout(above)
        whole.addLayout(self.foot)

    def _tile(self) -> QFrame:
        tile = QFrame()
        tile.setProperty("kind", "tile")
        inner = QHBoxLayout(tile)
        inner.setContentsMargins(12, 6, 8, 6)
        inner.setSpacing(10)
        inner.addWidget(IconLabel("file-text"))
        inner.addLayout(column(self._file, self._facts, spacing=0), 1)
        inner.addWidget(self.save)
        return tile
