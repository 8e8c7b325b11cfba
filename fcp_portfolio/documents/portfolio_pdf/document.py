"""The document: page template, header and footer, one pass of layout over a stream of parts."""

from collections.abc import Callable, Iterable
from typing import Any, BinaryIO

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from fcp_portfolio.documents.portfolio_pdf.composition import Composition, day_text, shortened
from fcp_portfolio.documents.tagged.canvas import TOTAL_PAGES, LateNumber, TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import REGULAR, SEMIBOLD, Markup
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
STATE = "No capability signed off"
_HEADER_LINE, _FOOTER_LINE = 791.0, 48.0


class PortfolioDocument(BaseDocTemplate):
    """Lays out parts one after the other, so that no more than one part is held as flowables."""

    canv: TaggedCanvas

    def __init__(self, to: BinaryIO, composition: Composition) -> None:
        size = (PAGE_WIDTH, PAGE_HEIGHT)
        super().__init__(to, pagesize=size, initialFontName=REGULAR, pageCompression=1)
        frame = Frame(LEFT, BOTTOM, TEXT_WIDTH, TOP - BOTTOM, 0, 0, 0, 0)
        template = PageTemplate("page", [frame])
        template.onPageEnd = self._furnish  # type: ignore[assignment]
        self.addPageTemplates([template])
        self._composition = composition
        self._texts = _furniture_texts(composition)

    def write(
        self, parts: Iterable[list[Flowable]], before_page: Callable[[], None]
    ) -> TaggedCanvas:
        """Lays out every part and writes it; returns the canvas with all it collected.

        `before_page` is called before a page is written and may raise to stop.
        """
        # What BaseDocTemplate.build does with one list, done with a list at a time.
        self._before_page = before_page
        self._startBuild(None, TaggedCanvas)  # type: ignore[attr-defined]
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
        self._before_page()
        with canvas.artifact("/Type /Pagination /Subtype /Header"):
            if self._composition.book.owner.fictional:
                self._draw_fictional(canvas)
            if canvas.place:
                self._draw_header(canvas)
        with canvas.artifact("/Type /Pagination /Subtype /Footer"):
            self._draw_footer(canvas)

    def _draw_fictional(self, canvas: TaggedCanvas) -> None:
        canvas.setStrokeColor(WARN)
        canvas.setLineWidth(0.8)
        canvas.setDash([3, 2])
        canvas.rect(LEFT, PAGE_HEIGHT - 29, TEXT_WIDTH, 15)
        canvas.setDash([])
        _draw(canvas, self._texts["fictional"], FICTIONAL, (LEFT + 6, PAGE_HEIGHT - 26.5), 460)

    def _draw_header(self, canvas: TaggedCanvas) -> None:
        place = self._composition.text(shortened(canvas.place, 90))
        _draw(canvas, self._texts["kind"], FURNITURE, (LEFT, _HEADER_LINE + 3), 180)
        _draw(canvas, place, FURNITURE_RIGHT, (LEFT + 130, _HEADER_LINE + 3), TEXT_WIDTH - 130)
        _draw_line(canvas, _HEADER_LINE)

    def _draw_footer(self, canvas: TaggedCanvas) -> None:
        _draw_line(canvas, _FOOTER_LINE)
        page, right = f"Page {canvas.getPageNumber()} of ", PAGE_WIDTH - RIGHT
        _draw(canvas, self._texts["owner"], FURNITURE, (LEFT, _FOOTER_LINE - 15), 280)
        _draw(canvas, self._texts["state"], FURNITURE_STRONG, (right - 200, _FOOTER_LINE - 15), 128)
        canvas.setFont(REGULAR, 8)
        canvas.setFillColor(INK)
        canvas.drawRightString(right - 14, _FOOTER_LINE - 13.1, page)
        canvas.late_number(LateNumber(TOTAL_PAGES, width=18), right - 14, _FOOTER_LINE - 13.1)


def _furniture_texts(composition: Composition) -> dict[str, Markup]:
    book, text = composition.book, composition.text
    owner = f"{shortened(book.owner.name, 40)}  ·  {shortened(book.owner.registration, 24)}"
    warning = (
        f'<font face="{SEMIBOLD}">FICTIONAL EXAMPLE</font>&nbsp;&nbsp; {text(FICTIONAL_WORDS)}'
    )
    return {
        "kind": text(KIND),
        "owner": text(f"{owner}  ·  made {day_text(book.made, book.zone)}"),
        "state": text(STATE),
        "fictional": Markup(warning),
    }


def _draw(
    canvas: TaggedCanvas, markup: Markup, style: Any, corner: tuple[float, float], width: float
) -> None:
    line = Paragraph(markup, style)
    line.wrap(width, 100)
    line.drawOn(canvas, *corner)


def _draw_line(canvas: TaggedCanvas, y: float) -> None:
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    canvas.line(LEFT, y, LEFT + TEXT_WIDTH, y)
