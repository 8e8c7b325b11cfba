"""What looks like an identifier before an export: where it stands, and why it may stay."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.identifiers import Found, Grade
from fcp_portfolio.domain.reason import is_reason
from fcp_portfolio.ui.grades import SHOWN
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    Card,
    Field,
    IconLabel,
    LongText,
    button,
    column,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.findings import Finding

_SHOWN = 20
_ORDER = tuple(Grade)
_ASKED = Phrase("Take out what names a patient, or say why it may stay.")
_MISSING = Phrase("Say why it may stay, or take it out.")
_TOO_SHORT = Phrase("Say it in a sentence of at least three words, or take it out.")
_NOT_ASKED = Phrase("None of them is certain. Read them once, and take out what names a patient.")


class FindingsBox(Card):
    """What was found, the surest first.

    `show_entry` carries the id of the entry that a finding stands in; `rewrite` that id, the words
    found and those to be written in their place. `erase` carries that id and the words found.
    """

    show_entry = Signal(str)
    rewrite = Signal(str, str, str)
    erase = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._certain = 0
        self._icon = IconLabel("shield-check", "text_2")
        self._title = label("", "strong", wrap=True)
        self._detail = label("", "secondary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._text = LongText(least=2, most=6)
        hint = tr(
            "One or two sentences. They are kept in the history; an export or request prints them."
        )
        self._reason = Field(tr("Why this may stay"), self._text, hint, needed=tr("needed"))
        head = row(self._icon, spacing=10)
        words = column(self._title, self._detail, spacing=2)
        head.addLayout(words, 1)
        self.box.addLayout(head)
        self.box.addWidget(self._reason)  # before the passages, which may be many
        self.box.addLayout(self._rows)
        self._text.textChanged.connect(lambda: self._reason.set_error(""))
        self.look()

    def look(self) -> None:
        """Says that the texts are being read."""
        self._certain = 0
        self._title.setText(tr("Looking for what would identify a patient…"))
        self._detail.setText("")
        self._detail.hide()
        self._reason.hide()

    def show_findings(self, found: "tuple[Finding, ...]") -> None:
        """Shows what was found; the reason is asked for only then."""
        self._certain = sum(one.grade is Grade.CERTAIN for one in found)
        empty(self._rows)
        self._detail.show()
        self._reason.setVisible(bool(self._certain))
        if not found:
            self._icon.set_icon("shield-check", "ok")
            self._title.setText(tr("Nothing found that looks like a direct identifier"))
            self._detail.setText(
                tr("The check finds most and cannot find all: read it once yourself.")
            )
            return
        self._icon.set_icon("shield-alert", "warn")
        looks = "looks" if len(found) == 1 else "look"
        self._title.setText(
            tr("{n} (passage|passages) {looks} like an identifier", None, len(found), looks=looks)
        )
        self._detail.setText(tr(_ASKED if self._certain else _NOT_ASKED))
        for finding in sorted(found, key=lambda one: _ORDER.index(one.grade))[:_SHOWN]:
            self._rows.addWidget(self._row(finding))
        if len(found) > _SHOWN:
            self._rows.addWidget(label(tr("and {found} more", found=len(found) - _SHOWN), "small"))

    def reason(self) -> str | None:
        """The reason given; None where none is needed."""
        return self._text.toPlainText().strip() or None

    def sound(self) -> bool:
        """Whether a reason stands where one is needed; else the field says so."""
        given = self.reason() or ""
        sound = not self._certain or is_reason(given)
        if not sound:
            self._reason.refuse(tr(_TOO_SHORT if given else _MISSING))
        return sound

    def _row(self, finding: "Finding") -> QWidget:
        grade = SHOWN[finding.grade]
        sentence = tr("{grade}: {sentence}", grade=tr(grade.word), sentence=_sentence(finding))
        words = column(
            label(sentence, wrap=True), label(tr(finding.place), "small", wrap=True), spacing=0
        )
        across = row(IconLabel(grade.icon, grade.role), spacing=10)
        across.addLayout(words, 1)
        for made in filter(None, (self._write(finding), *self._lead(finding))):
            across.addWidget(made)
        whole = QWidget()
        whole.setLayout(across)
        return whole

    def _lead(self, finding: "Finding") -> Iterator[QWidget]:
        """To the entry that says it, and to erasing it from every version."""
        if not finding.entry:
            return
        erase = button(
            tr("Erase…"), compact=True, name=tr("Erase “{text}” for good…", text=finding.text)
        )
        erase.clicked.connect(lambda: self.erase.emit(finding.entry, finding.text))
        yield erase
        show = button(
            tr("Show"),
            compact=True,
            name=tr("Show “{text}” in {place}", text=finding.text, place=finding.place),
        )
        show.clicked.connect(lambda: self.show_entry.emit(finding.entry))
        yield show

    def _write(self, finding: "Finding") -> QWidget | None:
        """Writes other words in the entry; what stands in a file stays there."""
        if not finding.instead:
            return None
        instead = tr(finding.instead)
        write = button(
            tr("Write “{instead}”", instead=instead),
            compact=True,
            name=tr("Write “{instead}” instead of “{text}”", instead=instead, text=finding.text),
        )
        write.clicked.connect(lambda: self.rewrite.emit(finding.entry, finding.text, instead))
        return write


def _sentence(finding: "Finding") -> str:
    text, note = finding.text, finding.note
    return tr(Found(kind=finding.kind, text=text, start=0, end=len(text), note=note).sentence)
