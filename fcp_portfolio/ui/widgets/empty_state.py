"""What a page shows when it has nothing to show yet."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.buttons import button
from fcp_portfolio.ui.widgets.fields import row
from fcp_portfolio.ui.widgets.texts import IconLabel, label
from fcp_portfolio.ui.words import tr


class EmptyState(QWidget):
    """An icon, what the page is for, up to three numbered steps, one button (`acted`)."""

    acted = Signal()

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str,
        steps: Sequence[str] = (),
        *,
        action: str = "",
        kind: str = "primary",
        action_icon: str = "",
    ) -> None:
        super().__init__()
        self.title = label(title, "title", wrap=True)
        self.sentence = label(sentence, "secondary", wrap=True)
        self.action = button(action, kind, icon=action_icon)
        self.action.clicked.connect(self.acted)
        box = QVBoxLayout(self)
        box.setContentsMargins(48, 24, 48, 24)
        box.setSpacing(10)
        box.addStretch(2)
        box.addWidget(IconLabel(icon, "accent", 36))
        box.addWidget(self.title)
        box.addWidget(self.sentence)
        for number, step in enumerate(steps, 1):
            line = row(Numbered(number), label(tr(step), wrap=True), spacing=12)
            line.setStretch(1, 1)
            box.addLayout(line)
        box.addSpacing(6)
        self._acts = row(self.action)
        self._acts.addStretch()
        box.addLayout(self._acts)
        box.addStretch(3)
        self.action.setVisible(bool(action))

    def offer_too(self, action: str) -> QPushButton:
        """A second button, beside the first."""
        made = button(action)
        self._acts.insertWidget(1, made)
        return made

    def say(self, title: str, sentence: str) -> None:
        """Changes the words, such as to which filter hides how many."""
        self.title.setText(title)
        self.sentence.setText(sentence)


class Numbered(QWidget):
    """A number in a tinted disc."""

    def __init__(self, number: int, size: int = 24) -> None:
        super().__init__()
        self._number = str(number)
        grown = theme.active().grown(size)
        self.setFixedSize(grown, grown)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("accent_soft"))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(worn.colour("accent_text"))
        painter.setFont(worn.font("label"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._number)
