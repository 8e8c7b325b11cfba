"""What differs from what was signed, part by part: before at the left, now at the right."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.phrase import joined
from fcp_portfolio.domain.sign_off import Difference, Standing
from fcp_portfolio.ui.widgets import button, label, line, row, scrolled, size_dialog
from fcp_portfolio.ui.words import Phrase, tr

SIZE = (860, 620)
NOTHING = Phrase("(nothing)")


class ChangedSinceDialog(QDialog):
    """One group for each entry; below, sentences about what was erased."""

    def __init__(self, standing: Standing, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Changed since sign-off"))
        self.setAccessibleName(
            tr("What changed since the sign-off of {label}", label=standing.sign_off.label)
        )
        self.setModal(True)
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(0, 0, 8, 0)
        inner.setSpacing(10)
        for _entry, found in groupby(standing.changed, lambda one: one.entry):
            self._add_entry(inner, tuple(found))
        for sentence in standing.erased:
            inner.addWidget(label(tr(sentence), "body", wrap=True))
        inner.addStretch()
        close = button(tr("Close"), "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = row(close)
        foot.insertStretch(0, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(12)
        box.addWidget(
            label(
                tr("What changed under {label}", label=standing.sign_off.label), "title", wrap=True
            )
        )
        box.addWidget(label(_said(standing), "secondary", wrap=True))
        box.addWidget(scrolled(body), 1)
        box.addWidget(line())
        box.addLayout(foot)
        size_dialog(self, *SIZE)

    def _add_entry(self, box: QVBoxLayout, found: Sequence[Difference]) -> None:
        box.addWidget(label(found[0].title, "heading", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for place, stretch in enumerate((1, 2, 2)):
            grid.setColumnStretch(place, stretch)
        grid.addWidget(label(tr("Before, as it was signed"), "label", wrap=True), 0, 1)
        grid.addWidget(label(tr("Now"), "label"), 0, 2)
        for number, one in enumerate(found, 1):
            _add_part(grid, number, one)
        box.addLayout(grid)
        box.addWidget(line())


def _said(standing: Standing) -> str:
    if standing.sign_off.of_capability:
        return tr("Signed off {sentence}", sentence=tr(standing.sentence))
    return tr(standing.sentence)


def _add_part(grid: QGridLayout, number: int, one: Difference) -> None:
    part = tr(one.part)
    before, now = (tr(joined(text)) or tr(NOTHING) for text in (one.before, one.now))
    shown = (part, before, now)
    for place, (said, text) in enumerate(
        zip(("", tr("Before: "), tr("Now: ")), shown, strict=True)
    ):
        made = label(text, "body" if place else "strong", wrap=True)
        made.setTextFormat(Qt.TextFormat.PlainText)
        made.setAccessibleName(f"{part}. {said}{text}" if place else text)
        grid.addWidget(made, number, place, Qt.AlignmentFlag.AlignTop)
