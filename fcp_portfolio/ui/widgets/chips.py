"""Chips: facts (a label) and filters (a button)."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QToolButton

from fcp_portfolio.ui.widgets.texts import set_property


def chip(text: str, kind: str = "chip") -> QLabel:
    """A fact: `chip` on a tint, `outlined` for states such as Draft, `code` for a node's code."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    return made


class FilterChip(QToolButton):
    """A filter. Outlined and semibold while it is on."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(name)
        self.setProperty("kind", "chip")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_active(active=False)

    def set_active(self, *, active: bool) -> None:
        """Shows whether the filter is on."""
        set_property(self, "active", "true" if active else "false")
