"""While a PDF is written: the bar, the section's name, Cancel."""

from PySide6.QtWidgets import QProgressBar

from fcp_portfolio.ui.widgets import Card, announce, button, label, row
from fcp_portfolio.ui.words import tr


class RunningBox(Card):
    """Shown from the start of an export, or whatever `thing` it is, to its end."""

    def __init__(self, thing: str = "export") -> None:
        super().__init__(16, 8)
        self._thing = thing
        self._what = label("", "body")
        self.cancel = button(tr("Cancel"), compact=True, name=tr("Cancel the {thing}", thing=thing))
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr("Progress of the {thing}", thing=thing))
        self._bar.setTextVisible(False)
        head = row(self._what)
        head.addStretch()
        head.addWidget(self.cancel)
        self.box.addLayout(head)
        self.box.addWidget(self._bar)

    def begin(self) -> None:
        """Shows the bar at its start."""
        self._bar.setRange(0, 0)
        self._what.setText(tr("Collecting what goes out…"))
        self.cancel.setEnabled(True)
        self.show()
        self.cancel.setFocus()
        announce(self, tr("The {thing} runs.", thing=self._thing))

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Shows how far it is, and with which section."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._what.setText(
            tr("{what}, {done} of {total}", what=what, done=done, total=total) if total else what
        )

    def stopping(self) -> None:
        """Says that it stops at the next step."""
        self.cancel.setEnabled(False)
        self._what.setText(tr("Stopping…"))
