"""A line of a detail: an icon, words, and what can be done at the right."""

from PySide6.QtWidgets import QWidget

from fcp_portfolio.ui.widgets import IconLabel, label, row


def line_of(icon: str, role: str, words: "str | QWidget", *acts: QWidget) -> QWidget:
    """The icon in the colour of a role; words that are a text wrap."""
    said = label(words, wrap=True) if isinstance(words, str) else words
    across = row(IconLabel(icon, role), said, *acts)
    across.setStretch(1, 1)
    made = QWidget()
    made.setLayout(across)
    return made
