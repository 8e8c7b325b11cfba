"""Every key of the program, from the one table of actions."""

from PySide6.QtWidgets import QGridLayout

from fcp_portfolio.ui.actions import plain, spelled
from fcp_portfolio.ui.kinds.window import WindowKind
from fcp_portfolio.ui.widgets import Card, label
from fcp_portfolio.ui.words import tr


class ShortcutsCard(Card):
    """What each key does; they follow the system's own and cannot be changed."""

    def __init__(self, kind: WindowKind) -> None:
        super().__init__()
        self.box.addWidget(label(tr("Keys"), "heading"))
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        rows = [(plain(row), row.shortcut) for row in kind.actions if row.shortcut]
        for place, (words, keys) in enumerate([*rows, *kind.single]):
            grid.addWidget(label(tr(words)), place, 0)
            grid.addWidget(label(spelled(keys), "strong"), place, 1)
        self.box.addLayout(grid)
