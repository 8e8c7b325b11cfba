"""Pages of a PDF, or a picture: one at a time, as large as wanted, words found marked."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.services.previews import page_of
from fcp_portfolio.ui.review.pages import A4_POINTS, PagesView
from fcp_portfolio.ui.theme.tokens import load_theme
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection.shown_page import ShownPage

Passages = Sequence[tuple[str, str]]


class PdfPages(QWidget):
    """`told` says where the words are that are looked for; `failed` why a page is not shown."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, attachment: Attachment, passages: Passages) -> None:
        super().__init__()
        self._workspace, self._attachment = workspace, attachment
        self._texts = {place: text.casefold() for place, text in passages}
        self._words = ""
        self._hit = load_theme("light").colour("hit")
        self._count = attachment.pages or 1
        self.pages = _whole(self, PagesView(self._count), attachment)
        self.pages.wanted.connect(self._draw)

    def seek(self, words: str) -> None:
        """Marks words, and turns to the first page from here on that has them all."""
        self._words = words.strip()
        self._tell()
        here = [page for page in self._holding() if page >= self.pages.page]
        if self._words and here:
            self.pages.show_page(here[0])
        else:
            self.pages.draw()

    def step(self, by: int) -> None:
        """Goes to the next page with the words (1) or the one before (-1), round at the ends."""
        pages = self._holding()[::by]
        beyond = [page for page in pages if (page - self.pages.page) * by > 0]
        if pages:
            self.pages.show_page((beyond or pages)[0])

    def _holding(self) -> list[int]:
        words = self._words.casefold().split()
        texts = ((page, self._texts.get(f"page {page}", "")) for page in range(1, self._count + 1))
        return [page for page, text in texts if words and all(word in text for word in words)]

    def _tell(self) -> None:
        number = len(self._holding())
        found = tr("On {n} (page|pages)", None, number) if number else tr("Not found")
        self.told.emit(found if self._words else "")

    def _draw(self, page: int, scale: float) -> None:
        portfolio, sha256 = self._workspace.portfolio, self._attachment.sha256
        work = partial(
            page_of, portfolio, sha256, page, width=round(scale * A4_POINTS), words=self._words
        )
        self._workspace.run(
            lambda _job: work(), then=partial(self._show, page), failed=self._refused
        )

    def _refused(self, error: object) -> None:
        self.failed.emit(error)

    def _show(self, page: int, drawn: "ShownPage") -> None:
        image = QImage.fromData(drawn.picture)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for hit in drawn.hits:  # on white paper, whatever the theme
            painter.fillRect(QRectF(*hit), self._hit)
        painter.end()
        self.pages.show_picture(page, image)


class Picture(QWidget):
    """A picture, as wide as the pane or larger; never drawn larger than it is to fill the pane."""

    def __init__(self, image: QImage, attachment: Attachment) -> None:
        super().__init__()
        self._image = image
        self.pages = _whole(self, PagesView(1), attachment)
        self.pages.wanted.connect(self._draw)
        self.setAccessibleDescription(attachment.description)

    def _draw(self, page: int, scale: float) -> None:
        wide = min(round(scale * A4_POINTS), 2 * self._image.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        self.pages.show_picture(page, self._image.scaledToWidth(wide, smooth))


def _whole(parent: QWidget, pages: PagesView, attachment: Attachment) -> PagesView:
    pages.setAccessibleName(tr("Pages of {name}", name=attachment.name))
    box = QVBoxLayout(parent)
    box.setContentsMargins(0, 0, 0, 0)
    box.addWidget(pages)
    return pages
