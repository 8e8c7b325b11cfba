"""An answer on paper: the scan at the left, and what stands on it typed at the right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.files import pictures_of_file
from fcp_portfolio.ui.views.answers_form import AnswersForm
from fcp_portfolio.ui.views.file_preview import stack_pictures
from fcp_portfolio.ui.widgets import Notice, button, label, line, row, scrolled
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection import PagePictures

SIZE, PAGE_WIDTH, MOST_PAGES = (1120, 740), 496, 12
HOW = (
    "Type what stands there, and nothing else. The file is kept as it is, and the record says: on "
    "paper, entered by you."
)


class PaperAnswerDialog(QDialog):
    """`given` carries the values; the dialog stays until they were taken in."""

    given = Signal(object)

    def __init__(
        self, workspace: Workspace, file: Path, asked: tuple[Request, Role], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("An answer on paper")
        self.setAccessibleName(f"The answer on paper to request {asked[0].number}")
        self.setModal(True)
        self.form = AnswersForm(*asked)
        self.refused = Notice("danger")
        self.take = button("Take these answers in", "primary", icon="file-input")
        self._left = QVBoxLayout()
        self._waiting = label("Drawing the pages…", "secondary")
        self._arrange(asked)
        workspace.run(
            lambda _job: pictures_of_file(file, width=PAGE_WIDTH, most=MOST_PAGES),
            then=partial(self._show_pages, file.name),
            failed=self._failed,
        )

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why the answers were not taken in; what was typed stays."""
        self.take.setEnabled(True)
        self.refused.say(error.sentence)
        return True

    def _arrange(self, asked: tuple[Request, Role]) -> None:
        request, role = asked
        step = request.step(role)
        who = step.described if step and step.described else str(role)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(8)
        right.addWidget(label(f"What {who} wrote", "title", wrap=True))
        right.addWidget(label(HOW, "secondary", wrap=True))
        right.addWidget(scrolled(self.form), 1)
        right.addWidget(self.refused)
        cancel = button("Cancel")
        foot = row(cancel, self.take)
        foot.insertStretch(0, 1)
        right.addWidget(line())
        right.addLayout(foot)
        self._left.addWidget(self._waiting, 0, Qt.AlignmentFlag.AlignTop)
        box = QHBoxLayout(self)
        box.setContentsMargins(24, 20, 24, 16)
        box.setSpacing(24)
        box.addLayout(self._left, 1)
        box.addLayout(right, 1)
        self.refused.hide()
        self.resize(*SIZE)
        self.form.changed.connect(self.refused.hush)
        cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self._give)

    def _give(self) -> None:
        self.take.setEnabled(False)
        self.given.emit(self.form.values())

    def _show_pages(self, name: str, drawn: "PagePictures") -> None:
        self._waiting.hide()
        images = [QImage.fromData(picture) for picture in drawn.pictures]
        told = f"{name}, {counted(drawn.pages, 'page')}"
        self._left.addWidget(stack_pictures(images, told, PAGE_WIDTH), 1)

    def _failed(self, error: PortfolioError) -> None:
        self._waiting.setText(error.sentence)
