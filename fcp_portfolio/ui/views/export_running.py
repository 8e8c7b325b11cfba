"""While a PDF is written: the bar, the section's name, Cancel."""

from PySide6.QtWidgets import QProgressBar

from fcp_portfolio.ui.widgets import Card, announce, button, label, row


class RunningBox(Card):
    """Shown from the start of an export, or whatever `thing` it is, to its end."""

    def __init__(self, thing: str = "export") -> None:
        super().__init__(16, 8)
        self._thing = thing
        self._what = label("", "body")
        self.cancel = button("Cancel", compact=True, name=f"Cancel the {thing}")
        self._bar = QProgressBar()
        self._bar.setAccessibleName(f"Progress of the {thing}")
        self._bar.setTextVisible(False)
        head = row(self._what)
        head.addStretch()
        head.addWidget(self.cancel)
        self.box.addLayout(head)
        self.box.addWidget(self._bar)

    def begin(self) -> None:
        """Shows the bar at its start."""
        self._bar.setRange(0, 0)
        self._what.setText("Collecting what goes out…")
        self.cancel.setEnabled(True)
        self.show()
        self.cancel.setFocus()
        announce(self, f"The {self._thing} runs.")

    def show_progress(self, what: str, done: int, total: int) -> None:
        """Shows how far it is, and with which section."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._what.setText(f"{what}, {done} of {total}" if total else what)

    def stopping(self) -> None:
        """Says that it stops at the next step."""
        self.cancel.setEnabled(False)
        self._what.setText("Stopping…")
