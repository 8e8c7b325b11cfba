"""Text with links inside it: each run is drawn, and marked, as what it belongs to."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from fcp_portfolio.documents.tagged.fonts import text_width
from fcp_portfolio.documents.tagged.paragraphs import LabelledParagraph, end_lines_with_space
from fcp_portfolio.documents.tagged.structure import Element

_BELOW, _UNDERLINE = 0.24, 0.12  # of the size: how deep letters reach, where the line stands


class MixedParagraph(LabelledParagraph):
    """A paragraph in which `<a href="…">` leads to a target, as `#target`, or to the web."""

    links: dict[int, Element]  # by their numbers in the whole paragraph

    def _hand_on(self, part: Any) -> None:
        super()._hand_on(part)
        part.links = self.links  # a link may go on after a page break

    def draw(self) -> None:
        """Draws the label, then the text; no mark is around all of it where links are inside."""
        if any(_link(piece) for line in self.blPara.lines for piece in self._pieces(line)):
            self._draw_label()
            self._draw_runs()
        else:
            super().draw()

    def _draw_runs(self) -> None:
        end_lines_with_space(self)
        base = self.height - self.style.fontSize
        for line in self.blPara.lines:
            left = self.style.leftIndent
            for link, run in groupby(self._pieces(line), _link):
                left = self._draw_run(link, list(run), left, base)
            base -= self.style.leading

    def _pieces(self, line: Any) -> Iterator[Any]:
        if isinstance(line, tuple):  # all of the paragraph looks alike
            yield self.blPara.clone(text=" ".join(line[1]))
        else:
            yield from (piece for piece in line.words if piece.text)

    def _draw_run(
        self, link: tuple[int, str] | None, run: Sequence[Any], left: float, base: float
    ) -> float:
        """Draws pieces that belong together; returns where they end."""
        canvas, right = self.canv, left
        element = self._element_of(link)
        with canvas.marked(element):
            for piece in run:
                canvas.setFont(piece.fontName, piece.fontSize)
                canvas.setFillColor(piece.textColor)
                canvas.drawString(right, base, piece.text)
                right += text_width(piece.text, piece.fontName, piece.fontSize)
        if link:
            size, words = run[0].fontSize, "".join(piece.text for piece in run)
            end = right - text_width(words[len(words.rstrip()) :], run[-1].fontName, size)
            with canvas.artifact():
                canvas.setStrokeColor(run[0].textColor)
                canvas.setLineWidth(0.5)
                canvas.line(left, base - size * _UNDERLINE, end, base - size * _UNDERLINE)
            corners = (left, base - size * _BELOW, end, base + size)
            canvas.link(element, link[1].removeprefix("#"), corners, words)
        return right

    def _element_of(self, link: tuple[int, str] | None) -> Element:
        if not link:
            return self.element
        if link[0] not in self.links:
            self.links[link[0]] = self.element.child("Link")
        return self.links[link[0]]


def mixed(element: Element, markup: str, style: Any) -> MixedParagraph:
    """A paragraph of the element, with links inside it."""
    made = MixedParagraph(markup, style)
    made.element, made.links = element, {}
    return made


def _link(piece: Any) -> tuple[int, str] | None:
    """The link that a piece of text belongs to, by its number in the paragraph."""
    links = getattr(piece, "link", None)
    return links[0] if links else None
