"""Shows a file of the portfolio within the program, so that no copy is left anywhere."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.services.files import open_file, pages_of, picture_of
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.wording import file_facts

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection import PagePictures
    from fcp_portfolio.ui.workspace import Workspace

SIZE = QSize(720, 640)
PAGE_WIDTH = 640
MOST_PAGES = 30
CANNOT = "This kind of file cannot be shown here. Save a copy to open it in its own program."


class FilePreview(QDialog):
    """A picture, the pages of a PDF, text; or a sentence. A copy can be saved from it."""

    def __init__(
        self, workspace: "Workspace", attachment: Attachment, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(attachment.name)
        self.setAccessibleName(f"Preview of {attachment.name}")
        self.resize(SIZE)
        self._workspace, self._attachment = workspace, attachment
        self._portfolio = workspace.portfolio
        copy = widgets.button("Save a copy", icon="download")
        copy.clicked.connect(self._save_copy)
        close = widgets.button("Close", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = widgets.row(copy, close)
        foot.insertStretch(0, 1)
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 20, 16)
        box.setSpacing(8)
        box.addWidget(widgets.Elided(attachment.name, "heading"))
        box.addWidget(widgets.label(file_facts(attachment), "small"))
        box.addWidget(self._body(), 1)
        box.addLayout(foot)

    def _body(self) -> QWidget:
        kind = self._attachment.media_type
        if kind.startswith("image/"):
            return self._picture()
        if kind == "application/pdf":
            return self._pages()
        if kind.startswith("text/"):
            text = QPlainTextEdit(self._data().decode("utf-8", "replace"))
            text.setReadOnly(True)
            text.setAccessibleName(f"Text of {self._attachment.name}")
            return text
        return widgets.label(CANNOT, "secondary", wrap=True)

    def _picture(self) -> QWidget:
        image = QImage.fromData(picture_of(self._portfolio, self._attachment.sha256) or b"")
        if image.isNull():
            return widgets.label(CANNOT, "secondary", wrap=True)
        return stack_pictures([image], self._attachment.description or self._attachment.name)

    def _pages(self) -> QWidget:
        waiting = widgets.label("Drawing the pages…", "secondary")
        portfolio, sha256 = self._portfolio, self._attachment.sha256
        self._job = self._workspace.run(
            lambda _job: pages_of(portfolio, sha256, width=PAGE_WIDTH, most=MOST_PAGES),
            then=partial(self._show_pages, waiting),
        )
        self.finished.connect(self._job.cancel)
        return waiting

    def _show_pages(self, waiting: QWidget, drawn: "PagePictures") -> None:
        if not isValid(self):
            return
        images = [QImage.fromData(picture) for picture in drawn.pictures]
        shown = stack_pictures(images, f"{self._attachment.name}, {drawn.pages} pages")
        self._box.replaceWidget(waiting, shown)
        waiting.deleteLater()

    def _data(self) -> bytes:
        with open_file(self._portfolio, self._attachment.sha256) as file:
            return file.read()

    def _save_copy(self) -> None:
        from pathlib import Path

        name, _ = QFileDialog.getSaveFileName(self, "Save a copy", self._attachment.name)
        if name:
            Path(name).write_bytes(self._data())


def stack_pictures(images: list[QImage], name: str, widest: int = PAGE_WIDTH) -> QWidget:
    """Pictures below each other, no wider than that, to scroll through."""
    body = QWidget()
    column = QVBoxLayout(body)
    column.setSpacing(12)
    for number, image in enumerate(images, 1):
        shown = QLabel()
        shown.setAccessibleName(f"{name}, picture {number}")
        fitting = Qt.TransformationMode.SmoothTransformation
        wide = min(widest, image.width())
        shown.setPixmap(QPixmap.fromImage(image.scaledToWidth(wide, fitting)))
        column.addWidget(shown, 0, Qt.AlignmentFlag.AlignHCenter)
    column.addStretch(1)
    area = widgets.scrolled(body)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(name)
    return area
