"""What an export would hold, part by part, before it is written."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, IconLabel, column, label, row
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.export import Preview

_CPD_PARTS = (
    Phrase("Activities, in the order of their dates"),
    Phrase("Described, with what they show"),
    Phrase("Their files"),
    Phrase("Left out because private"),
    Phrase("What the published checks find missing"),
)
_PARTS = (
    Phrase("Capabilities, a page each"),
    Phrase("Entries in full"),
    Phrase("Attached files"),
    Phrase("Own ratings over time"),
    Phrase("Left out because private"),
)
_AROUND = Phrase(
    "Before these: cover, contents, how to read it, a summary with every gap. After them: "
    "supervision, people, forms and levels, history and how to check it."
)
_CPD_AROUND = Phrase(
    "Your summary, statement and reasons for gaps come from the newest entry with the form “HCPC "
    "profile”. Without a period it is the last two years. A name that ends in .docx makes a Word "
    "document, which names the files and does not hold them."
)
CPD = "hcpc"


class ContentsCard(Card):
    """One line for each part; what is counted follows the choices beside it.

    Below, what a reader may stumble over: it is advice and holds nothing back.
    """

    def __init__(self) -> None:
        super().__init__()
        self.box.addWidget(label(tr("What it holds"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._titles = [label("", "secondary", wrap=True) for _ in _PARTS]
        self._facts = [label("", wrap=True) for _ in _PARTS]
        for place, (part, facts) in enumerate(zip(self._titles, self._facts, strict=True)):
            grid.addWidget(part, place, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(facts, place, 1)
        self.box.addLayout(grid)
        self._around = label("", "hint", wrap=True)
        self.box.addWidget(self._around)
        self._advice = column(spacing=8)
        self.box.addLayout(self._advice)
        self._tell(_PARTS, ("",) * len(_PARTS), tr(_AROUND))

    def show_preview(self, seen: "Preview") -> None:
        """Shows what was counted."""
        self._advise(() if seen.profile == CPD else seen.advice)
        private = tr("{n} (entry|entries)", None, seen.private) if seen.private else tr("Nothing")
        files = tr("{n} (file|files)", None, seen.files)
        if seen.profile == CPD:
            missing = "\n".join(map(tr, seen.advice)) or tr("Nothing")
            told = (str(seen.entries), str(seen.described), files, private, missing)
            self._tell(_CPD_PARTS, told, tr(_CPD_AROUND))
            return
        drafts = tr("{n} (draft|drafts) among them", None, seen.drafts) if seen.drafts else ""
        entries = tr("{n} (entry|entries)", None, seen.entries)
        pages = tr("{n} (page|pages) of PDF", None, seen.pages) if seen.pages else ""
        lines = (
            tr("{all}; with evidence: {reached}", all=seen.capabilities, reached=seen.reached),
            ", ".join(filter(None, (entries, drafts))),
            ", ".join(filter(None, (files, pages))),
            tr("{n} (rating|ratings)", None, seen.ratings),
            private,
        )
        self._tell(_PARTS, lines, tr(_AROUND))

    def _advise(self, advice: Sequence[str]) -> None:
        empty(self._advice)
        for sentence in advice:
            told = row(IconLabel("info", "text_2"), label(tr(sentence), wrap=True), spacing=10)
            told.setStretch(1, 1)
            self._advice.addLayout(told)

    def _tell(self, titles: Sequence[str], facts: Sequence[str], around: str) -> None:
        for part, shown, title, words in zip(self._titles, self._facts, titles, facts, strict=True):
            part.setText(tr(title))
            shown.setText(words)
        self._around.setText(around)
