"""Where a PDF is written: a path that can be typed, and the system's own dialog."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from fcp_portfolio.ui.widgets.buttons import button
from fcp_portfolio.ui.widgets.fields import Field


class PlaceField(QWidget):
    """A field called “File” with a button beside it. `title` is that of the system's dialog."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self._title = title
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(documents))
        self.line = QLineEdit(str(folder / name))
        self.field = Field("File", self.line)
        choose = button("Choose a place…")
        choose.clicked.connect(self._choose)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(8)
        across.addWidget(self.field, 1)
        across.addWidget(choose, 0, Qt.AlignmentFlag.AlignBottom)

    def path(self) -> Path:
        """The file that is named now."""
        return Path(self.line.text().strip()).expanduser()

    def sound(self) -> bool:
        """Whether a file in a folder that exists is named; else the field says so."""
        missing = not self.line.text().strip() or not self.path().parent.is_dir()
        self.field.set_error("Name a file in a folder that exists." if missing else "")
        if missing:
            self.line.setFocus()
        return not missing

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, self._title, self.line.text(), "PDF (*.pdf)")
        if name:
            self.line.setText(name)
