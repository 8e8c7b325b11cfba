"""The document: page template, header and footer, one pass of layout over a stream of parts."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import Any, BinaryIO

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf.composition import Composition, day_text, shortened
from fcp_portfolio.documents.tagged.canvas import TOTAL_PAGES, LateNumber, TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import REGULAR, SEMIBOLD, Markup
from fcp_portfolio.documents.tagged.metadata import Description
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph, paragraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BOTTOM,
    FICTIONAL,
    FURNITURE,
    FURNITURE_RIGHT,
    FURNITURE_STRONG,
    INK,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    RULE,
    TEXT_WIDTH,
    TOP,
    WARN,
)

KIND = "Portfolio of evidence and supervision"
FICTIONAL_WORDS = "No real person, patient, employer or event."
_HEADER_LINE, _FOOTER_LINE = 791.0, 48.0


def described(
    book: Book, title: str, subject: str, *, author: str = "", fictional: bool | None = None
) -> Description:
    """What a document says of itself, `author` or owner of the book among it.

    Where it is `fictional`, as everything of a fictional owner is, title and subject say so.
    """
    if book.owner.fictional if fictional is None else fictional:
        title, subject = f"{title} (fictional example)", f"{subject}. {FICTIONAL_WORDS}"
    return Description(
        title=title,
        author=author or book.owner.name,
        subject=subject,
        made=book.made,
        document_id=book.document_id,
    )


class PortfolioDocument(BaseDocTemplate):
    """Lays out parts one after the other, so that no more than one part is held as flowables."""

    canv: TaggedCanvas

    def __init__(
        self,
        to: BinaryIO,
        composition: Composition,
        *,
        kind: str = KIND,
        state: str,
        canvas: type[TaggedCanvas] = TaggedCanvas,
    ) -> None:
        size = (PAGE_WIDTH, PAGE_HEIGHT)
        super().__init__(to, pagesize=size, initialFontName=REGULAR, pageCompression=1)
        frame = Frame(LEFT, BOTTOM, TEXT_WIDTH, TOP - BOTTOM, 0, 0, 0, 0)
        template = PageTemplate("page", [frame])
        template.onPageEnd = self._furnish  # type: ignore[assignment]
        self.addPageTemplates([template])
        self._composition = composition
        self._lines = _furniture(composition, kind, state)
        self._canvas = canvas

    def write(self, parts: Iterable[list[Flowable]], go_on: Callable[[], None]) -> TaggedCanvas:
        """Lays out every part and writes it; returns the canvas with all it collected.

        `go_on` is called often and may raise to stop.
        """
        # What BaseDocTemplate.build does with one list, done with a list at a time.
        self._startBuild(None, partial(self._canvas, go_on=go_on))  # type: ignore[attr-defined]
        canvas = self.canv
        for part in parts:
            while part:
                self.clean_hanging()
                self.handle_flowable(part)
            canvas.tree.write_finished(self._composition.root)
        self._endBuild()  # type: ignore[attr-defined]
        return canvas

    def _furnish(self, canvas: TaggedCanvas, _document: Any) -> None:
        # At the end of the page, when the place that its header names is known.
        with canvas.artifact("/Type /Pagination /Subtype /Header"):
            if self._composition.book.owner.fictional:
                canvas.alike("fictional", self._draw_fictional)
            if canvas.place_above:
                canvas.alike("header", self._draw_header)
                self._draw_place(canvas)
        with canvas.artifact("/Type /Pagination /Subtype /Footer"):
            canvas.alike("footer", self._draw_footer)
            self._draw_page_number(canvas)
        canvas.place_above = canvas.place

    def _draw_fictional(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(WARN)
        canvas.setLineWidth(0.8)
        canvas.setDash([3, 2])
        canvas.rect(LEFT, PAGE_HEIGHT - 29, TEXT_WIDTH, 15)
        canvas.setDash([])
        self._lines["fictional"].drawOn(canvas, LEFT + 6, PAGE_HEIGHT - 26.5)

    def _draw_header(self) -> None:
        self._lines["kind"].drawOn(self.canv, LEFT, _HEADER_LINE + 3)
        _draw_line(self.canv, _HEADER_LINE)

    def _draw_place(self, canvas: TaggedCanvas) -> None:
        text = self._composition.text(shortened(canvas.place_above, 90))
        _line(text, FURNITURE_RIGHT, TEXT_WIDTH - 130).drawOn(canvas, LEFT + 130, _HEADER_LINE + 3)

    def _draw_footer(self) -> None:
        _draw_line(self.canv, _FOOTER_LINE)
        self._lines["owner"].drawOn(self.canv, LEFT, _FOOTER_LINE - 15)
        self._lines["state"].drawOn(self.canv, PAGE_WIDTH - RIGHT - 200, _FOOTER_LINE - 15)

    def _draw_page_number(self, canvas: TaggedCanvas) -> None:
        page, left = f"Page {canvas.getPageNumber()} of ", PAGE_WIDTH - RIGHT - 14
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(INK)
        canvas.drawRightString(left, _FOOTER_LINE - 13.1, page)
        canvas.late_number(LateNumber(TOTAL_PAGES, width=18), left, _FOOTER_LINE - 13.1)


def _furniture(composition: Composition, kind: str, state: str) -> dict[str, TaggedParagraph]:
    """What stands on every page alike, made once."""
    book, text = composition.book, composition.text
    named = (shortened(book.owner.name, 40), shortened(book.owner.registration, 24))
    owner = "  ·  ".join(filter(None, named))
    made = f"{owner}  ·  made {day_text(book.made, book.zone)}"
    warning = (
        f'<font face="{SEMIBOLD}">FICTIONAL EXAMPLE</font>&nbsp;&nbsp; {text(FICTIONAL_WORDS)}'
    )
    return {
        "kind": _line(text(kind), FURNITURE, 180),
        "owner": _line(text(made), FURNITURE, 280),
        "state": _line(text(state), FURNITURE_STRONG, 128),
        "fictional": _line(Markup(warning), FICTIONAL, 460),
    }


def _line(markup: Markup, style: ParagraphStyle, width: float) -> TaggedParagraph:
    made = paragraph(Element("Artifact"), markup, style)  # never a mark of its own
    made.wrap(width, 100)
    return made


def _draw_line(canvas: TaggedCanvas, y: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
