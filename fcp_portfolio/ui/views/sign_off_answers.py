"""What came back to a request: who answered, by which way, known or not, what they say."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.request import Kind, Role
from fcp_portfolio.domain.sign_off import SignOff
from fcp_portfolio.domain.way import Way
from fcp_portfolio.services.came_back import CameBack, came_back, save_returned
from fcp_portfolio.ui.dialogs.know_key import KnowKeyDialog
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import IconLabel, button, column, forbid, label, reveal, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_AGREES = {
    "yes": Phrase("agrees with your rating"),
    "no": Phrase("does not agree with your rating"),
}
_SECOND_AGREES = {
    "yes": Phrase("agrees with the reviewer"),
    "": Phrase("does not agree with the reviewer"),
}
_CONFIRMS = {
    "yes": Phrase("confirmed"),
    "no": Phrase("not confirmed"),
    "": Phrase("excepted"),
}
_ENDINGS = {"image/jpeg": ".jpg", "image/png": ".png", "message/rfc822": ".eml"}


class AnswersView(QWidget):
    """One part for each answer; nothing where none has come."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._to_know: dict[str, QPushButton] = {}  # by the answer
        self.setAccessibleName(tr("What came back"))
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 20)
        self._box.setSpacing(10)

    def show_request(self, request: str, number: str) -> None:
        """Shows what came back to a request."""
        empty(self._box)
        self._to_know = {}
        found = came_back(self._workspace.portfolio, request)
        self.setVisible(bool(found))
        if found:
            self._box.addWidget(label(tr("What came back"), "label"))
        for one in found:
            self._box.addWidget(self._answer(one, number))

    def focus_key(self, answer: str) -> None:
        """Puts the focus on the button that makes the signer of an answer known, if it has one."""
        if know := self._to_know.get(answer):
            QTimer.singleShot(0, know, know.setFocus)  # once what was just made is shown
            QTimer.singleShot(0, know, partial(reveal, know))

    def _answer(self, one: CameBack, number: str) -> QFrame:
        tile = QFrame()
        tile.setProperty("kind", "tile")
        inner = column(spacing=6)
        inner.setContentsMargins(12, 10, 12, 10)
        tile.setLayout(inner)
        inner.addWidget(label(one.answer.described or one.answer.name, "strong", wrap=True))
        inner.addWidget(label(how_it_came(one), "small", wrap=True))
        icon, role, words = who_it_is(one)
        told = row(IconLabel(icon, role, 16))
        told.addWidget(label(words, "body", wrap=True), 1)
        inner.addLayout(told)
        if one.answer.declined:
            inner.addWidget(
                label(tr("Declined: {declined}", declined=one.answer.declined), "body", wrap=True)
            )
        for said in one.sign_offs:
            inner.addWidget(label(what_is_said(said, one), "body", wrap=True))
            if said.comment:
                inner.addWidget(label(f"“{said.comment}”", "secondary", wrap=True))
        for made in self._buttons(one, number):
            across = row(made)
            across.addStretch()
            inner.addLayout(across)
        return tile

    def _buttons(self, one: CameBack, number: str) -> list[QPushButton]:
        who = one.answer.name or tr(one.answer.role)
        made = []
        if one.to_know is not None:
            name = tr("I know the key of {who}", who=who)
            know = button(tr("I know this key…"), icon="user-check", compact=True, name=name)
            forbid(know, self._workspace.read_only)
            know.clicked.connect(partial(self._know, one.to_know))
            self._to_know[one.answer.id] = know
            made.append(know)
        if one.file is not None:
            name = tr("Save a copy of what {who} returned", who=who)
            save = button(tr("Save a copy…"), "quiet", icon="download", compact=True, name=name)
            ending = _ENDINGS.get(one.file.media_type, ".pdf")
            save.clicked.connect(
                partial(
                    self._save,
                    one.answer.id,
                    tr("Answer {number}{ending}", number=number, ending=ending),
                )
            )
            made.append(save)
        return made

    def _know(self, card: KeyCard, _checked: bool = False) -> None:
        KnowKeyDialog(self._workspace, card, self, tr("The answer")).open()

    def _save(self, answer: str, offered: str, _checked: bool = False) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save a copy of what came back"), offered)
        if name:
            self._workspace.do(
                lambda portfolio: save_returned(portfolio, answer, Path(name)),
                then=telling_where(self._workspace, Path(name)),
                quiet=True,
            )


def how_it_came(one: CameBack) -> str:
    """The way in words, and when; the signer's time is that of their computer's clock."""
    answer = one.answer
    way = tr(answer.way.described).capitalize() if answer.way is not Way.MESSAGE else _message(one)
    received = tr("received {received}", received=spoken(answer.received.astimezone().date()))
    signed = answer.signed
    by = (
        tr("signed {signed} by their computer's clock", signed=spoken(signed.astimezone().date()))
        if signed
        else ""
    )
    return " · ".join(filter(None, (way, received, by)))


def _message(one: CameBack) -> str:
    return tr("Typed on your computer") if one.file is None else tr("By e-mail")


def who_it_is(one: CameBack) -> tuple[str, str, str]:
    """Icon, colour and words: whether it is known who answered."""
    if one.to_know is not None:
        words = tr(
            "Intact, signer not confirmed. Their key's words: {words}.", words=one.to_know.words
        )
        return "triangle-alert", "warn", words
    if not one.answer.way.is_answer:
        return "file-text", "text_2", tr("A document held, entered by you. It is not a signature.")
    if not one.counts:
        words = tr("Not signed. It counts once something signed, or on paper, of them covers it.")
        return "triangle-alert", "warn", words
    if one.answer.way is Way.PAPER:
        return "file-text", "text_2", tr("On paper, entered by you. The file is kept.")
    return "user-check", "ok", tr("Signer confirmed: you compared their key.")


def what_is_said(said: SignOff, one: CameBack) -> str:
    """One capability or entry: the level, or whether it was confirmed; whether it was withdrawn."""
    level = f"“{said.level}”" if said.level else ""
    withdrawn = (
        tr("withdrawn on {withdrawn}: {why}", withdrawn=spoken(said.withdrawn), why=said.why)
        if said.withdrawn
        else ""
    )
    words = ", ".join(filter(None, (level, _agreed(said, one), withdrawn)))
    return f"{said.label}: {words}" if words else tr("{label}: no level", label=said.label)


def _agreed(said: SignOff, one: CameBack) -> str:
    if one.kind is Kind.ASSESSMENT:
        return tr("assessed")
    if one.kind is not Kind.SIGN_OFF:
        return tr(_CONFIRMS[said.agrees])
    if one.answer.role is not Role.SECOND_APPROVER:
        return tr(_AGREES.get(said.agrees, ""))
    return tr(_SECOND_AGREES[said.agrees]) if one.answer.way.is_answer else tr("a document is held")
