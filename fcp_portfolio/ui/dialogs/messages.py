"""Dialogs of the error hook: refused, and unexpected."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QWidget

from fcp_portfolio.ui.opening import open_file
from fcp_portfolio.ui.widgets import IconLabel, button, column, fit_dialog, label
from fcp_portfolio.ui.words import tr

_WIDTH = 520


class MessageDialog(QDialog):
    """An icon, a title, a sentence, and buttons at the foot right."""

    def __init__(
        self, icon: str, role: str, title: str, sentence: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("FCP Portfolio"))
        self.setAccessibleName(title)
        self.setModal(True)
        words = QHBoxLayout()
        words.setSpacing(16)
        words.addWidget(IconLabel(icon, role, 24), 0, Qt.AlignmentFlag.AlignTop)
        texts = column(label(title, "heading", wrap=True), spacing=6)
        if sentence:
            texts.addWidget(label(sentence, "secondary", wrap=True))
        words.addLayout(texts, 1)
        self._foot = QHBoxLayout()
        self._foot.setSpacing(8)
        self._foot.addStretch()
        fit_dialog(self, self._foot, wide=_WIDTH).addLayout(words)

    def add(self, made: QPushButton) -> QPushButton:
        """Adds a button at the foot; a primary one answers Enter."""
        self._foot.addWidget(made)
        made.setDefault(made.property("kind") == "primary")
        return made


class RefusedDialog(MessageDialog):
    """One sentence of a PortfolioError, where no page offered a place for it."""

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__("circle-x", "danger", sentence, "", parent)
        self.add(button(tr("Close"), "primary")).clicked.connect(self.accept)


class UnexpectedDialog(MessageDialog):
    """Something that should not happen."""

    def __init__(self, details: str, log: Path, parent: QWidget | None = None) -> None:
        title = tr("Something went wrong. Your work is saved.")
        sentence = tr(
            "Copy the details if you want to report it. They hold nothing that you typed."
        )
        super().__init__("circle-alert", "warn", title, sentence, parent)
        self._details, self._log = details, log
        self.add(button(tr("Copy details"))).clicked.connect(self._copy)
        self.add(button(tr("Open log"))).clicked.connect(self._open_log)
        self.add(button(tr("Continue"), "primary")).clicked.connect(self.accept)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _open_log(self) -> None:
        if refused := open_file(self._log):
            RefusedDialog(refused, self).open()
