"""An answer on paper or by mail: its picture at the left, what stands there typed at the right."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.request import Request, Role
from fcp_portfolio.services.files import pictures_of_file
from fcp_portfolio.ui.dialogs.typed_answer import Asked, TypedAnswerDialog
from fcp_portfolio.ui.views.file_preview import stack_pictures
from fcp_portfolio.ui.widgets import label, size_dialog
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection import PagePictures

SIZE, PAGE_WIDTH, MOST_PAGES = (1120, 740), 496, 12
ON_PAPER, IN_A_MAIL = ("name", "role", "date"), ("name",)  # beside what is answered
BESIDE = 34  # what the scrolling and its bar take
PAPER = Asked(
    Phrase("The answer on paper"),
    Phrase("What {who} wrote"),
    Phrase(
        "Type what stands there, and nothing else; name and role are proposed from the request. "
        "The file is kept as it is, and the record says: on paper, entered by you."
    ),
)
MAIL = Asked(
    Phrase("The answer by e-mail"),
    Phrase("What {who} wrote"),
    Phrase(
        "Type what stands there, and nothing else; name and role are proposed from the request. "
        "The file is kept as it is, and the record says: by e-mail, entered by you."
    ),
)


def is_mail(file: Path) -> bool:
    """Whether a file is a saved e-mail."""
    return file.suffix.lower() == ".eml"


class PaperAnswerDialog(TypedAnswerDialog):
    """The pages of the file beside the fields."""

    def __init__(
        self, workspace: Workspace, file: Path, asked: tuple[Request, Role], parent: QWidget
    ) -> None:
        super().__init__(asked, MAIL if is_mail(file) else PAPER, parent)
        self._needed = IN_A_MAIL if is_mail(file) else ON_PAPER
        self._left = QVBoxLayout()
        self._waiting = label(tr("Drawing the pages…"), "secondary", wrap=True)
        self._left.addWidget(self._waiting, 0, Qt.AlignmentFlag.AlignTop)
        self.box.insertLayout(0, self._left, 1)
        size_dialog(self, *SIZE)
        workspace.run(
            lambda _job: pictures_of_file(file, width=PAGE_WIDTH, most=MOST_PAGES),
            then=partial(self._show_pages, file.name),
            failed=self._failed,
        )

    def missing(self) -> str:
        if set(self.form.values()) <= self._proposed:
            return tr("Nothing is answered yet. Type what stands there.")
        label_ = self.form.without(self._needed)
        return tr("Type what stands there under “{label}”.", label=label_) if label_ else ""

    def _show_pages(self, name: str, drawn: "PagePictures") -> None:
        room = self._waiting.width() - BESIDE  # less than a page where the text is large
        self._waiting.hide()
        images = [QImage.fromData(picture) for picture in drawn.pictures]
        told = tr("{name}, {n} (page|pages)", None, drawn.pages, name=name)
        self._left.addWidget(stack_pictures(images, told, min(PAGE_WIDTH, room)), 1)

    def _failed(self, error: PortfolioError) -> None:
        self._waiting.setText(tr(error.sentence))
