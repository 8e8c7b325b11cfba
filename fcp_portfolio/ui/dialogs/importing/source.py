"""Step 1 of an import: which list, file or folder."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.form import Form
from fcp_portfolio.ui.dialogs.importing.boxes import Choice
from fcp_portfolio.ui.folders import exists, path_of
from fcp_portfolio.ui.widgets import Field, button, label, row
from fcp_portfolio.ui.words import Phrase, tr

LISTS = Phrase(
    "Lists and files (*.xlsx *.xlsm *.csv *.tsv *.json *.yaml *.docx *.pdf *.eml *.jpg *.png)"
)
_WHAT = Phrase(
    "A spreadsheet or CSV: each row becomes an entry. A folder of Word files, PDFs, photos and "
    "mails: each file becomes a draft with the file attached. Nothing comes in twice, and one Undo "
    "takes all of it back."
)
_FORM = Phrase("For rows and files that name no form. It can be changed in each entry.")


class SourceStep(QWidget):
    """A path that can be typed or chosen, and the form for what names none."""

    title = Phrase("What to bring in")

    def __init__(self, forms: tuple[Form, ...], usual: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self._field = Field(tr("File or folder"), self.line)
        self.forms = Choice([(form.id, form.title) for form in forms], usual)
        file, folder = button(tr("Choose a file…")), button(tr("Choose a folder…"))
        file.clicked.connect(self._choose_file)
        folder.clicked.connect(self._choose_folder)
        across = row(file, folder)
        across.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(label(tr(_WHAT), "secondary", wrap=True))
        box.addWidget(self._field)
        box.addLayout(across)
        box.addWidget(Field(tr("Form"), self.forms, tr(_FORM)))
        box.addStretch()

    def begin(self) -> None:
        """Puts the focus where choosing begins."""
        self.line.setFocus()

    def path(self) -> Path:
        """The file or folder that is named now."""
        return path_of(self.line.text())

    def sound(self) -> bool:
        """Whether something that exists is named; else the field says so."""
        there = bool(self.line.text().strip()) and exists(self.path())
        self._field.set_error("" if there else tr("Choose a file or a folder that exists."))
        if not there:
            self.line.setFocus()
        return there

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, tr("Bring in a file"), "", tr(LISTS))
        self._take(name)

    def _choose_folder(self) -> None:
        self._take(QFileDialog.getExistingDirectory(self, tr("Bring in a folder")))

    def _take(self, name: str) -> None:
        if name:
            self.line.setText(name)
            self._field.set_error("")
