"""Step 1: which form, over which period, and which entry is written out in it."""

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.importing.boxes import Choice
from fcp_portfolio.ui.dialogs.period import TURNED
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.widgets import Field, PlaceField, column, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

KINDS = Phrase("Forms (*.pdf *.docx *.dotx)")
_WHAT = Phrase(
    "A PDF with fields, or a Word document with content controls, fields, empty cells beside "
    "labels, or places such as {{name}}. It stays as it came: a copy is filled in."
)
_PERIOD = Phrase("Empty for everything.")
_ENTRY = Phrase("Its fields can then be filled in. Private entries and drafts go into no form.")
_MOST_ENTRIES = 500


class SourceStep(QWidget):
    """A file that can be typed or chosen, and what of the portfolio goes in."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        portfolio = workspace.portfolio
        folder = Folder("forms", workspace.preferences)
        self.place = PlaceField(tr("Choose a form"), "", kind=tr(KINDS), exists=True, folder=folder)
        self._since = DateLine(portfolio.today, tr("From"))
        self._until = DateLine(portfolio.today, tr("Until"))
        self._first = Field(tr("From"), self._since, tr(_PERIOD))
        self._last = Field(tr("Until"), self._until, tr(_PERIOD))
        self._since.misread.connect(self._first.set_error)
        self._until.misread.connect(self._last.set_error)
        self._entry = Choice([("", tr("No entry")), *_entries(portfolio)])
        box = column(label(tr(_WHAT), "secondary", wrap=True), self.place, spacing=14)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row(self._first, self._last, spacing=12))
        box.addWidget(Field(tr("An entry to write out"), self._entry, tr(_ENTRY)))
        box.addStretch()
        self.setLayout(box)

    def path(self) -> Path:
        """The form that is named now."""
        return self.place.path()

    def period(self) -> tuple[date | None, date | None]:
        """The days that were given."""
        return self._since.day(), self._until.day()

    def entry(self) -> str:
        """The id of the entry that was chosen; empty for none."""
        return self._entry.chosen()

    def sound(self) -> bool:
        """Whether a form is named and the period can be; else the field says so."""
        since, until = self.period()
        turned = since is not None and until is not None and until < since
        misread = any(one.text().strip() and not one.day() for one in (self._since, self._until))
        if not misread:  # else the field says so already
            self._last.set_error(tr(TURNED) if turned else "")
        return self.place.sound() and not (turned or misread)


def _entries(portfolio: Portfolio) -> list[tuple[str, str]]:
    rows = list_entries(portfolio, Query(draft=False, excerpts=False, most=_MOST_ENTRIES))
    forms = portfolio.forms
    return [
        (
            one.id,
            " · ".join(
                filter(
                    None,
                    (
                        spoken(one.occurred) if one.occurred else "",
                        forms[one.form].short_title if one.form in forms else one.form,
                        one.title,
                    ),
                )
            ),
        )
        for one in rows
        if not one.private
    ]
