"""A dialog of a few steps: a title, the step, what was refused, and the way back and on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import Notice, button, label, line, row, scrolled
from fcp_portfolio.ui.words import tr

WIDTH, HEIGHT, MOST = 680, 640, 0.9


class SteppedDialog(QDialog):
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
