"""What an export would hold, part by part, before it is written."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout

from fcp_portfolio.ui.widgets import Card, label
from fcp_portfolio.ui.words import Phrase, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.export import Preview

_PARTS = (
    Phrase("Capabilities, a page each"),
    Phrase("Entries in full"),
    Phrase("Attached files"),
    Phrase("Own ratings over time"),
    Phrase("Left out because private"),
)


class ContentsCard(Card):
    """One line for each part; what is counted follows the choices beside it."""

    def __init__(self) -> None:
        super().__init__()
        self.box.addWidget(label(tr("What it holds"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._facts = [label("", wrap=True) for _ in _PARTS]
        for place, (part, facts) in enumerate(zip(_PARTS, self._facts, strict=True)):
            grid.addWidget(label(tr(part), "secondary"), place, 0)
            grid.addWidget(facts, place, 1)
        self.box.addLayout(grid)
        words = tr(
            "Before these: cover, contents, how to read it, a summary with every gap. After them: "
            "supervision, people, forms and levels, history and how to check it."
        )
        self.box.addWidget(label(words, "hint", wrap=True))

    def show_preview(self, seen: "Preview") -> None:
        """Shows what was counted."""
        drafts = tr("{n} (draft|drafts) among them", None, seen.drafts) if seen.drafts else ""
        entries = tr("{n} (entry|entries)", None, seen.entries)
        files = tr("{n} (file|files)", None, seen.files)
        pages = tr("{n} (page|pages) of PDF", None, seen.pages) if seen.pages else ""
        private = tr("{n} (entry|entries)", None, seen.private)
        lines = (
            tr("{all}, {reached} with evidence", all=seen.capabilities, reached=seen.reached),
            ", ".join(filter(None, (entries, drafts))),
            ", ".join(filter(None, (files, pages))),
            tr("{n} (rating|ratings)", None, seen.ratings),
            private if seen.private else tr("Nothing"),
        )
        for shown, words in zip(self._facts, lines, strict=True):
            shown.setText(words)
