"""Dialogs of a few steps: a title, the step, what was refused, and the way back and on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.writing import WritingDialog
from fcp_portfolio.ui.widgets import Notice, button, label, line, row, scrolled, size_dialog
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job

WIDTH, HEIGHT, MOST = 680, 640, 0.9
NUMBERED = 720


class SteppedDialog(WritingDialog):
    """What is in a step is scrolled where it is too high; at most as large as the window."""

    def __init__(self, title: str, parent: QWidget, *, height: int = HEIGHT) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.steps = QStackedWidget()
        self.refused = Notice("danger")
        self.back, self.forward = button(tr("Back")), button(tr("Next"), "primary")
        self.forward.setDefault(True)
        self.cancel = button(tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        foot = row(self.cancel, self.back, self.forward)
        foot.insertStretch(0, 1)
        head, warned = label(title, "title"), row(self.refused)
        for part, margins in (
            (head, (24, 14, 24, 10)),
            (warned, (24, 0, 24, 0)),
            (foot, (24, 12, 24, 16)),
        ):
            part.setContentsMargins(*margins)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(head)
        box.addWidget(line())
        box.addWidget(self.steps, 1)
        box.addWidget(line())
        box.addLayout(warned)
        box.addLayout(foot)
        self.refused.hide()
        grown, most = theme.active().grown, parent.window().size() * MOST
        self.resize(min(grown(WIDTH), most.width()), min(grown(height), most.height()))

    def go_on_by(self, text: str) -> None:
        """Names the button that goes on."""
        self.forward.setText(text)
        self.forward.setAccessibleName(text)

    def add_step(self, *parts: QWidget, tall: QWidget | None = None) -> None:
        """Adds a step of these parts; the `tall` one takes what room there is."""
        step = QWidget()
        box = QVBoxLayout(step)
        box.setContentsMargins(24, 14, 24, 14)
        box.setSpacing(14)
        for part in parts:
            box.addWidget(part, 1 if part is tall else 0)
        if tall is None:
            box.addStretch()
        self.steps.addWidget(scrolled(step))


class NumberedDialog(QDialog):
    """Steps that say which of how many they are, and work that closing the dialog stops first.

    `_job` is that work; whoever inherits says in `_stop` how it is stopped.
    """

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self._job: Job | None = None
        self._place, self._title = label("", "small"), label("", "title")
        self._stack = QStackedWidget()
        self.cancel, self.back = button(tr("Cancel")), button(tr("Back"))
        self.forward = button(tr("Next"), "primary")
        self.forward.setDefault(True)
        self.cancel.clicked.connect(self.reject)

    def reject(self) -> None:
        """Stops what is being done; where nothing is, closes."""
        if self._job is not None:
            self._stop()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            event.ignore()
        self.reject()

    def _stop(self) -> None:
        raise NotImplementedError

    def _go_on_by(self, words: str) -> None:
        self.forward.setText(words)
        self.forward.setAccessibleName(words)

    def _arrange(self, steps: Sequence[QWidget]) -> None:
        foot = row(self.cancel, self.back, self.forward)
        foot.insertStretch(0, 1)
        foot.setContentsMargins(24, 12, 24, 16)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 12)
        head.setSpacing(0)
        head.addWidget(self._place)
        head.addWidget(self._title)
        for step in steps:
            around = QWidget()
            inner = QVBoxLayout(around)
            inner.setContentsMargins(24, 16, 24, 16)
            inner.addWidget(step)
            self._stack.addWidget(scrolled(around))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(line())
        box.addWidget(self._stack, 1)
        box.addWidget(line())
        box.addLayout(foot)
        size_dialog(self, NUMBERED, NUMBERED)
