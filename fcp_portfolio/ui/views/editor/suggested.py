"""What else the evidence may show, by the crosswalks: said with its reason, and never counted."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.crosswalk import Suggestion
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

MOST = 3
Suggest = Callable[[Collection[str]], Sequence[Suggestion]]


class Suggested(QWidget):
    """At most three nodes of other frameworks, each a button. `picked` carries the node."""

    picked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[Suggestion, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def show_found(self, found: Sequence[Suggestion]) -> None:
        """Shows the first of these; nothing where there are none."""
        shown = tuple(found[:MOST])
        if shown == self._shown:
            return
        self._shown = shown
        while taken := self._rows.takeAt(0):
            if widget := taken.widget():
                widget.hide()
                widget.deleteLater()
        if shown:
            hint = tr("May it show this, too? A crosswalk suggests it; you decide.")
            self._rows.addWidget(widgets.label(hint, "hint", wrap=True))
        for one in shown:
            made = self._button(one)
            self._rows.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(shown))

    def _button(self, one: Suggestion) -> QWidget:
        made = widgets.button(one.node.label, "quiet", icon="plus", compact=True)
        because = tr("Because of {label}: {why}", label=one.because.label, why=one.why)
        source = tr(
            "{title} ({confidence})",
            title=one.crosswalk.title,
            confidence=one.crosswalk.provenance.confidence,
        )
        made.setAccessibleName(tr("Link {label}, too", label=one.node.label))
        made.setAccessibleDescription(f"{because} {source}.")
        made.setToolTip(tip(f"{because}\n{source}"))
        made.clicked.connect(lambda: self.picked.emit(one.node))
        return made
