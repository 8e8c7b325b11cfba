"""Signing a request, or sending it back unanswered: what is signed, with which key, where to."""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import Said, what_it_says
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.keys import registration_in
from fcp_portfolio.domain.request import Step
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.reviewing import decline, sign_answers, signed_beside
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.models.review import signed_lines
from fcp_portfolio.ui.preferences import KEY_FILE, SIGNED_AS, TIME_STAMP, Preferences
from fcp_portfolio.ui.review.answering import Answering
from fcp_portfolio.ui.review.key_choice import KeyChoice
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
from fcp_portfolio.ui.widgets.place import PlaceField
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Worker

if TYPE_CHECKING:
    from fcp_portfolio.documents.signing.keys import SigningKey

SIZE = (600, 720)
COVERS = Phrase(
    "Your signature covers every page of this PDF and your answers. From then on nobody "
    "can change them unnoticed, you included."
)
DECLINED = Phrase(
    "Your signature covers every page of this PDF and your reason; your answers are cleared. From "
    "then on nobody can change it unnoticed, you included."
)


class KeyDialog(WritingDialog):
    """What is signed, the key that signs, and why it was not; the key's passphrase is asked once.

    Whoever fills it gives the `sections` of its body and `use`s the key. `met` are keys that have
    signed already: the one that was used last is not offered where it is among them.
    """

    title, verb = Phrase("Sign your answers"), Phrase("Sign")

    def __init__(
        self,
        worker: Worker,
        preferences: Preferences,
        said: Said,
        asked: Step,
        parent: QWidget,
        *,
        met: Collection[str] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.worker, self.preferences = worker, preferences
        self.described = said.described
        self._key: SigningKey | None = None
        kept = Path(preferences.get(KEY_FILE) or "nowhere")
        themselves = said.name in ("", asked.name)
        registration = registration_in(said.described)
        if themselves and not registration:
            registration = registration_in(asked.described)
        fresh = preferences.get(SIGNED_AS).get("key", "") not in met
        self.key = KeyChoice(said.name, kept if fresh and kept.is_file() else None, registration)
        self.refused = Notice("danger")
        self.sign, self.cancel = button(tr(self.verb), "primary"), button(tr("Cancel"))
        self.setWindowTitle(tr(self.title))
        self.setAccessibleName(tr(self.title))
        self.setModal(True)

    def use(self, key: "SigningKey") -> None:
        """Does with the key what the dialog is for, on the worker."""
        raise NotImplementedError

    def sound(self) -> bool:
        """Whether all that is needed was given."""
        return self.key.sound()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows above the buttons why nothing was signed."""
        self.set_busy(busy=False)
        self.refuse(error)
        return True

    def told(self, what: str) -> QLabel:
        """What is signed, to be read; whoever listens hears it as the dialog opens."""
        made = label(what, wrap=True)
        name = tr("What you sign: {what}", what=what)
        made.setAccessibleName(name)
        self.setAccessibleDescription(name)
        return made

    def arrange(self, what: QWidget, covers: str, *sections: tuple[str, QWidget]) -> None:
        """Puts what is signed above the key, and other sections below it."""
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.setSpacing(12)
        inner.addWidget(what)
        for title, widget in ((tr("Your key"), self.key), *sections):
            inner.addWidget(line())
            inner.addWidget(label(title, "heading"))
            inner.addWidget(widget)
        inner.addStretch()
        foot = row(self.cancel, self.sign)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(12)
        box.addWidget(label(tr(self.title), "title"))
        box.addWidget(label(covers, "secondary", wrap=True))
        box.addWidget(scrolled(body), 1)
        box.addWidget(self.refused)
        box.addWidget(line())
        box.addLayout(foot)
        self.refused.hide()
        size_dialog(self, *SIZE)
        self.sign.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.sign.clicked.connect(self._begin)
        self.key.changed.connect(self._forget)

    def set_busy(self, *, busy: bool) -> None:
        """Says on the button that it is being signed."""
        self.writing = busy
        self.sign.setEnabled(not busy)
        self.sign.setText(tr("Signing…") if busy else tr(self.verb))

    def _begin(self) -> None:
        if not self.sound():
            return
        self.refused.hush()
        self.set_busy(busy=True)
        if self._key is not None:
            self.use(self._key)
            return
        take = self.key.taker()
        self.worker.run(lambda _job: take(), then=self._have_key, failed=self._no_key)

    def _have_key(self, key: "SigningKey") -> None:
        self._key = key  # a new key is made once, however often signing is tried with it
        self.preferences.set(KEY_FILE, str(self.key.file()))
        role = self.described or key.registration
        self.preferences.set(SIGNED_AS, {"name": key.name, "role": role, "key": key.fingerprint})
        self.use(key)

    def _no_key(self, error: PortfolioError) -> None:
        self.set_busy(busy=False)
        self.refused.hush()
        self.key.show_refusal(tr(error.sentence))

    def _forget(self) -> None:
        self._key = None


class SignDialog(KeyDialog):
    """`signed` carries the path of what goes back, with the sentence that says so."""

    signed = Signal(object)
    covers, declines = COVERS, False

    def __init__(self, answering: Answering, preferences: Preferences, parent: QWidget) -> None:
        review, values = answering.review, answering.values()
        said = what_it_says(review.request, values, review.step.role)
        met = {one.holder.fingerprint for one in review.verdict.signatures if one.holder}
        super().__init__(answering.worker, preferences, said, review.step, parent, met=met)
        self._answering = answering
        self.to = PlaceField(tr("Where the signed PDF goes"), "")
        self.to.line.setText(str(signed_beside(review, values, declined=self.declines)))
        self.to.line.setAccessibleName(tr("Signed PDF"))
        self.arrange(self.what(), tr(self.covers), (tr("Where the signed PDF goes"), self.to))

    def work(self, key: "SigningKey", to: Path) -> Done[Path]:
        """What is done with the key, on the worker."""
        answering, service = self._answering, self.preferences.get(TIME_STAMP)
        return sign_answers(answering.review, answering.values(), key, to, time_stamp=service)

    def what(self) -> QWidget:
        """What is signed, above the key."""
        review, values = self._answering.review, self._answering.values()
        return self.told("\n".join(signed_lines(review, values)))

    def sound(self) -> bool:
        return super().sound() and self.to.sound()

    def use(self, key: "SigningKey") -> None:
        to = self.to.path()
        self.worker.run(lambda _job: self.work(key, to), then=self._signed, failed=self._failed)

    def _signed(self, done: Done[Path]) -> None:
        self.signed.emit(done)
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)


class DeclineDialog(SignDialog):
    """The request goes back unanswered, with the reason, signed too."""

    title, verb = Phrase("Decline this request"), Phrase("Decline and sign")
    covers, declines = DECLINED, True

    def work(self, key: "SigningKey", to: Path) -> Done[Path]:
        why, service = self.why.toPlainText(), self.preferences.get(TIME_STAMP)
        return decline(self._answering.review, why, key, to, time_stamp=service)

    def what(self) -> QWidget:
        self.why = LongText(least=3, most=6)
        self._why = Field(
            tr("Why"),
            self.why,
            tr("It goes back with your signature; answers are cleared."),
            needed=tr("needed"),
        )
        self.why.textChanged.connect(lambda: self._why.set_error(""))
        return self._why

    def sound(self) -> bool:
        given = bool(self.why.toPlainText().strip())
        self._why.refuse("" if given else tr("Say why, in a few words."))
        return given and super().sound()
