"""Boxes that say something: ok, info, warn, danger; inside a page or as a banner over it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.attention import announce, hold_still
from fcp_portfolio.ui.widgets.buttons import button
from fcp_portfolio.ui.widgets.fields import column
from fcp_portfolio.ui.widgets.texts import IconLabel, label, set_property

_ICONS = {"ok": "circle-check", "info": "info", "warn": "triangle-alert", "danger": "circle-x"}
_BESIDE = 400  # pixels, from which the answers stand beside the words
_ROLES = {"ok": "ok", "info": "accent", "warn": "warn", "danger": "danger"}


class Notice(QFrame):
    """An icon, a sentence, more below it, and up to two answers, below it where it is narrow.

    `acted` is the first answer (outlined), `declined` the second (quiet). `say` changes the words
    and announces them without taking the focus; `hush` hides the box.
    """

    acted = Signal()
    declined = Signal()

    def __init__(
        self,
        kind: str = "info",
        text: str = "",
        detail: str = "",
        *,
        action: str = "",
        other: str = "",
        icon: str = "",
    ) -> None:
        super().__init__()
        self._icon = IconLabel(icon or _ICONS[kind], _ROLES[kind])
        self._text = label(text, "strong" if detail else "body", wrap=True)
        self._detail = label(detail, "body", wrap=True)
        self.action = button(action, compact=True)
        self.action.clicked.connect(self.acted)
        self.other = button(other, "quiet", compact=True)
        self.other.clicked.connect(self.declined)
        self.setProperty("kind", kind)
        self._arrange()
        for widget, words in ((self._detail, detail), (self.action, action), (self.other, other)):
            widget.setVisible(bool(words))

    def text(self) -> str:
        """The words shown."""
        return " ".join(filter(None, (self._text.text(), self._detail.text())))

    def say(
        self, text: str, detail: str = "", *, kind: str = "", action: str = "", icon: str = ""
    ) -> None:
        """Shows and announces other words; kind and action stay where they are not given."""
        if kind:
            self._icon.set_icon(icon or _ICONS[kind], _ROLES[kind])
            set_property(self, "kind", kind)
        if action:
            self.action.setText(action)
            self.action.setAccessibleName(action.removesuffix("…"))
            self.action.show()
        set_property(self._text, "role", "strong" if detail else "body")
        self._text.setText(text)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        if self.isHidden():
            hold_still(self)
        self.show()
        announce(self, self.text())

    def follow(self, detail: str) -> None:
        """Shows how far something is; nothing is announced."""
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))

    def hush(self) -> None:
        """Hides the box."""
        if not self.isHidden():
            hold_still(self)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < theme.active().grown(_BESIDE)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._said.setDirection(down if narrow and self._answers() else across)

    def _answers(self) -> bool:
        return not (self.action.isHidden() and self.other.isHidden())

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 9, 10, 9)
        row.setSpacing(10)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._said = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._said.setSpacing(10)
        self._said.addLayout(column(self._text, self._detail, spacing=2), 1)
        answers = QHBoxLayout()
        answers.setSpacing(10)
        for one in (self.action, self.other):
            answers.addWidget(one, 0, Qt.AlignmentFlag.AlignLeft)
        self._said.addLayout(answers)
        row.addLayout(self._said, 1)
