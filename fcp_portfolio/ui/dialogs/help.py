"""Help: the keys of the program, and what the program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from fcp_portfolio import __version__
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import IN_LISTS, TABLE, ActionRow, spelled
from fcp_portfolio.ui.widgets import button, label, scrolled
from fcp_portfolio.ui.words import tr


class KeysDialog(QDialog):
    """Every shortcut, in words."""

    def __init__(
        self,
        parent: QWidget | None = None,
        table: Sequence[ActionRow] = TABLE,
        others: Sequence[tuple[str, str]] = IN_LISTS,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setColumnStretch(0, 1)
        rows = [(row.text, row.shortcut) for row in table if row.shortcut]
        for place, (text, keys) in enumerate([*rows, *others]):
            grid.addWidget(label(tr(text).removesuffix("…"), wrap=True), place, 0)
            grid.addWidget(label(spelled(keys), "strong"), place, 1)
        _finish(self, tr("Keys"), scrolled(body))
        worn = theme.active()
        self.resize(worn.grown(560), min(worn.grown(560), 700))


class AboutDialog(QDialog):
    """Name, version, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About FCP Portfolio"))
        words = tr("A clinical-capability portfolio that its owner keeps: one encrypted file.")
        _finish(
            self,
            tr("FCP Portfolio {version}", version=__version__),
            label(words, "secondary", wrap=True),
        )
        self.setMinimumWidth(480)


def _finish(dialog: QDialog, title: str, body: QWidget) -> None:
    close = button(tr("Close"), "primary")
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(24, 20, 24, 20)
    box.setSpacing(16)
    box.addWidget(label(title, "title"))
    box.addWidget(body, 1)
    box.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    close.setFocus()
