"""Help: the keys of the program, and what the program is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio import __version__
from fcp_portfolio.ui.actions import IN_LISTS, TABLE, ActionRow, spelled
from fcp_portfolio.ui.widgets import button, fit_dialog, label, row, scrolled, size_dialog
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
        rows = [(one.text, one.shortcut) for one in table if one.shortcut]
        for place, (text, keys) in enumerate([*rows, *others]):
            grid.addWidget(label(tr(text).removesuffix("…"), wrap=True), place, 0)
            grid.addWidget(label(spelled(keys), "strong"), place, 1)
        close = _closing(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 20)
        box.setSpacing(16)
        box.addWidget(label(tr("Keys"), "title"))
        box.addWidget(scrolled(body), 1)
        box.addLayout(close)
        size_dialog(self, 560, 560)


class AboutDialog(QDialog):
    """Name, version, and what it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About FCP Portfolio"))
        words = tr("A clinical-capability portfolio that its owner keeps: one encrypted file.")
        box = fit_dialog(self, _closing(self), wide=480)
        box.addWidget(label(tr("FCP Portfolio {version}", version=__version__), "title"))
        box.addWidget(label(words, "secondary", wrap=True))


def _closing(dialog: QDialog) -> QHBoxLayout:
    close = button(tr("Close"), "primary")
    close.clicked.connect(dialog.accept)
    close.setDefault(True)
    foot = row(close)
    foot.insertStretch(0, 1)
    return foot
