"""What looks like an identifier before an export: where it stands, and why it may stay."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.identifiers import Found
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import (
    Card,
    Field,
    IconLabel,
    LongText,
    beside_box,
    button,
    column,
    label,
    row,
)
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.services.findings import Finding

_SHOWN = 20


class FindingsBox(Card):
    """`show_entry` carries the id of the entry that a finding stands in."""

    show_entry = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0
        self._icon = IconLabel("shield-check", "text_2")
        self._title = label("", "strong", wrap=True)
        self._detail = label("", "secondary", wrap=True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._text = LongText(least=2, most=6)
        hint = tr("One or two sentences. They are kept in the history.")
        self._reason = Field(tr("Why this may stay"), self._text, hint)
        head = row(self._icon, spacing=10)
        words = column(self._title, self._detail, spacing=2)
        head.addLayout(words, 1)
        self.box.addLayout(head)
        self.box.addLayout(self._rows)
        self.box.addWidget(self._reason)
        self._text.textChanged.connect(lambda: self._reason.set_error(""))
        self.look()

    def look(self) -> None:
        """Says that the texts are being read."""
        self._count = 0
        self._title.setText(tr("Looking for what would identify a patient…"))
        self._detail.setText("")
        self._detail.hide()
        self._reason.hide()

    def show_findings(self, found: "tuple[Finding, ...]") -> None:
        """Shows what was found; the reason is asked for only then."""
        self._count = len(found)
        empty(self._rows)
        self._detail.show()
        self._reason.setVisible(bool(found))
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
        self._detail.setText(tr("Take out what names a patient, or say why it may stay."))
        for finding in found[:_SHOWN]:
            self._rows.addWidget(self._row(finding))
        if len(found) > _SHOWN:
            self._rows.addWidget(label(tr("and {found} more", found=len(found) - _SHOWN), "small"))

    def reason(self) -> str | None:
        """The reason given; None where none is needed."""
        return self._text.toPlainText().strip() or None

    def sound(self) -> bool:
        """Whether a reason stands where one is needed; else the field says so."""
        missing = bool(self._count) and not self.reason()
        self._reason.set_error(tr("Say why it may stay, or take it out.") if missing else "")
        if missing:
            self._text.setFocus()
        return not missing

    def _row(self, finding: "Finding") -> QWidget:
        words = column(
            label(_sentence(finding), wrap=True),
            label(finding.place, "small", wrap=True),
            spacing=0,
        )
        show = button(
            tr("Show"),
            compact=True,
            name=tr("Show “{text}” in {place}", text=finding.text, place=finding.place),
        )
        show.clicked.connect(lambda: self.show_entry.emit(finding.entry))
        made = QWidget()
        across = row()
        across.setContentsMargins(beside_box(), 0, 0, 0)
        across.addLayout(words, 1)
        across.addWidget(show)
        made.setLayout(across)
        return made


def _sentence(finding: "Finding") -> str:
    text, note = finding.text, finding.note
    return tr(Found(kind=finding.kind, text=text, start=0, end=len(text), note=note).sentence)
