"""The minutes of a meeting: read and copied as text, saved as PDF or text."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.services.group.minutes import minutes, save_minutes
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import LongText, announce, button, fit_dialog, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

PDF, TEXT = Phrase("PDF (*.pdf)"), Phrase("Text (*.txt)")


class MinutesDialog(QDialog):
    """Put together from what was noted; nobody’s own learning is in them."""

    def __init__(self, workspace: Workspace, one: Meeting, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        title = tr("Minutes of {day}", day=one.on)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._workspace, self._one = workspace, one
        self._text = tr(minutes(workspace.portfolio, one.id).text)
        self.text = LongText(title, least=12, most=20)
        self.text.setPlainText(self._text)
        self.text.setReadOnly(True)
        self.copy = button(tr("Copy"), icon="copy", name=tr("Copy the minutes"))
        self.save = button(tr("Save…"), icon="download", name=tr("Save the minutes"))
        close = button(tr("Close"), "primary")
        close.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.accept)
        foot = row(self.copy, self.save, close)
        foot.insertStretch(2, 1)
        box = fit_dialog(self, foot, wide=600)
        box.addWidget(label(title, "title", wrap=True))
        told = tr("Put together from what was noted, without what a member learnt for themselves.")
        box.addWidget(label(told, "hint", wrap=True))
        box.addWidget(self.text)
        self._said = label("", "hint", wrap=True)
        box.addWidget(self._said)
        close.setFocus()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._text)
        self._say(tr("Copied."))

    def _save(self) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        named = tr("minutes {day}", day=spoken(self._one.on))
        proposed = Path(QStandardPaths.writableLocation(folder)) / f"{named}.pdf"
        kinds = f"{tr(PDF)};;{tr(TEXT)}"
        name, kind = QFileDialog.getSaveFileName(self, tr("Save the minutes"), str(proposed), kinds)
        if not name:
            return
        to, given, workspace = _named(name, kind), self._one.id, self._workspace
        self.accept()
        workspace.do(
            lambda group: save_minutes(group, given, to),
            then=telling_where(workspace, to),
            quiet=True,
        )

    def _say(self, words: str) -> None:
        self._said.setText(words)
        announce(self, words)


def _named(name: str, kind: str) -> Path:
    """The file; as text where that was chosen, whatever ending was proposed."""
    to = Path(name)
    as_text = kind == tr(TEXT) and to.suffix.lower() == ".pdf"
    return to.with_suffix(".txt") if as_text else to
