"""Pages of a PDF, or a picture: one at a time, as large as wanted, words found marked."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.sought import holding, plain, words_in
from fcp_portfolio.services.previews import Bytes, page_of
from fcp_portfolio.ui.review.pages import A4_POINTS, PagesView
from fcp_portfolio.ui.theme.tokens import load_theme
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.documents.inspection.shown_page import ShownPage

Passages = Sequence[tuple[str, str]]
_AROUND, _EDGE = 2, 2  # pixels between a hit and the line around the one that is gone to


class PdfPages(QWidget):
    """`told` says where the words are that are looked for; `failed` why a page is not shown."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        attachment: Attachment,
        read: Bytes,
        passages: Passages,
        page: int = 0,
    ) -> None:
        super().__init__()
        self._workspace, self._read = workspace, read
        self._said = dict(passages)
        self._texts = {place: plain(text) for place, text in passages}
        self._words = ""
        self._count = attachment.pages or 1
        self._look = load_theme("light")  # on white paper, whatever the theme
        self._drawn: tuple[QImage, list[QRectF]] | None = None  # the page as it is, and its hits
        self._begin = page  # where a hit is known to be, when it is opened
        self._aim = self._at = 0  # the page that is gone to, and which of its hits; the last is -1
        self.pages = _whole(self, PagesView(self._count), attachment)
        self.pages.wanted.connect(self._draw)
        self.pages.unread.connect(self._tell_text)

    def seek(self, words: str) -> None:
        """Marks words, and goes to the first of them from here on."""
        self._words = words.strip()
        self._tell()
        begin, self._begin = self._begin or self.pages.page, 0
        here = [page for page in self._holding() if page >= begin]
        self._go_to(here[0] if here else begin, 0)

    def step(self, by: int) -> None:
        """Goes to the next hit (1) or the one before (-1), round at the ends."""
        here, hits = self.pages.page, self._drawn[1] if self._drawn else []
        at = self._at % max(len(hits), 1) + by
        if self._aim == here and 0 <= at < len(hits):
            self._at = at
            self._show_marked()
            return
        pages = self._holding()[::by]
        beyond = [page for page in pages if (page - here) * by > 0]
        if pages:
            self._go_to((beyond or pages)[0], min(by - 1, 0) // 2)

    def _go_to(self, page: int, hit: int) -> None:
        self._aim, self._at = page, hit
        self.pages.show_page(page)

    def _holding(self) -> list[int]:
        texts = [self._texts.get(f"page {page}", "") for page in range(1, self._count + 1)]
        return [place + 1 for place in holding(texts, self._words)]

    def _tell(self) -> None:
        number = len(self._holding())
        found = tr("Found on {n} (page|pages)", None, number) if number else tr("Not found")
        self.told.emit(found if words_in(self._words) else "")

    def _draw(self, page: int, scale: float) -> None:
        wide = round(scale * A4_POINTS)
        work = partial(page_of, self._read, page, width=wide, words=self._words)
        self._workspace.run(
            lambda _job: work(), then=partial(self._show, page), failed=self._refused
        )

    def _tell_text(self, page: int) -> None:
        """For whoever does not see the picture."""
        self.pages.show_text(page, self._said.get(f"page {page}", ""))

    def _refused(self, error: object) -> None:
        self.failed.emit(error)

    def _show(self, page: int, drawn: "ShownPage") -> None:
        if page == self.pages.page:  # else another was turned to meanwhile
            self._drawn = QImage.fromData(drawn.picture), [QRectF(*hit) for hit in drawn.hits]
            self._show_marked()

    def _show_marked(self) -> None:
        """Shows the page with its hits marked, the one that is gone to with a line around it."""
        if self._drawn is None:
            return
        image, hits = self._drawn[0].copy(), self._drawn[1]
        page, seen = self.pages.page, None
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        for hit in hits:
            painter.fillRect(hit, self._look.colour("hit"))
        if hits and self._aim == page:
            seen = hits[self._at].adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).toRect()
            painter.setPen(QPen(self._look.colour("focus"), _EDGE))
            painter.drawRect(seen)
        painter.end()
        self.pages.show_picture(page, image, seen)


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
