"""Where a file is written or read: a path that can be typed, and the system's own dialog."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.ui.folders import Folder, free, is_file, is_folder, nearest, path_of
from fcp_portfolio.ui.widgets.buttons import button, check_box
from fcp_portfolio.ui.widgets.fields import Field
from fcp_portfolio.ui.words import Phrase, tr

_IN_A_FOLDER = Phrase("Name a file in a folder that exists.")
_IS_THERE = Phrase(
    "There is a file of this name already. Nothing was written. Choose another name, or say below "
    "that it is to be replaced."
)


class PlaceField(QWidget):
    """A field called “File” with a button beside it. `title` is that of the system's dialog.

    `name` is proposed, in a `folder` that is there; `exists` asks for a file that is there already,
    and proposes none. A file that is there is replaced only where somebody says so, here or in the
    system's dialog.
    """

    def __init__(
        self,
        title: str,
        name: str,
        *,
        kind: str = Phrase("PDF (*.pdf)"),
        exists: bool = False,
        folder: Folder | None = None,
    ) -> None:
        super().__init__()
        self._title, self._kind, self._exists = title, tr(kind), exists
        self._folder = folder or Folder()
        self._name = name
        self._proposed = str(free(self._folder.proposed() / name)) if name else ""
        self.line = QLineEdit(self._proposed)
        self.field = Field(tr("File"), self.line)
        self.replace = check_box(tr("Replace the file that is there"))
        self.replace.hide()
        self.line.textChanged.connect(self._another)
        choose = button(tr("Choose a file…") if exists else tr("Choose a place…"))
        choose.setAccessibleName(
            tr("Choose a file: {title}", title=title)
            if exists
            else tr("Choose a place: {title}", title=title)
        )
        choose.clicked.connect(self._choose)
        across = QHBoxLayout()
        across.setSpacing(8)
        across.addWidget(self.field, 1)
        across.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(across)
        box.addWidget(self.replace)

    def path(self) -> Path:
        """The file that is named now."""
        return path_of(self.line.text())

    def propose(self, name: str) -> None:
        """Proposes another name in the same folder, unless somebody has chosen a place.

        The same name stays as it is shown: what was just written is called so.
        """
        if self.line.text() == self._proposed and name != self._name:
            self._propose_free(name)

    def set_path(self, path: Path) -> None:
        """Proposes another file; one to be written gets a name that is free."""
        self.line.setText(str(path if self._exists else free(path)))

    def sound(self) -> bool:
        """Whether a file that may be written or read is named; else the field says so.

        Where a file was written under the proposed name meanwhile, the next has another name.
        """
        ours = self.line.text() == self._proposed and not self._exists
        if ours and is_file(self.path()) and not self.replace.isChecked():
            self._propose_free(self._name)
        problem = self._problem()
        if problem:
            self.field.refuse(problem)
        else:
            self.field.set_error("")
            self._folder.used(self.path().parent)
        return not problem

    def _propose_free(self, name: str) -> None:
        self._name, self._proposed = name, str(free(self.path().with_name(name)))
        self.line.setText(self._proposed)

    def _problem(self) -> str:
        if not (self.line.text().strip() and self._is_there()):
            return tr("Choose a file that exists.") if self._exists else tr(_IN_A_FOLDER)
        if self._exists or self.replace.isChecked() or not is_file(self.path()):
            return ""
        self.replace.show()
        return tr(_IS_THERE)

    def _another(self) -> None:
        self.field.set_error("")
        self.replace.setChecked(False)
        self.replace.hide()

    def _is_there(self) -> bool:
        path = self.path()
        return is_file(path) if self._exists else is_folder(path.parent)

    def _choose(self) -> None:
        ask = QFileDialog.getOpenFileName if self._exists else QFileDialog.getSaveFileName
        path = self.path() if self.line.text().strip() else self._folder.proposed()
        here = path if is_folder(path) else nearest(path.parent) / path.name
        name, _ = ask(self, self._title, str(here), self._kind)
        if name:
            self.line.setText(name)
            asked = not self._exists and is_file(self.path())  # by the system's dialog
            self.replace.setChecked(asked)
