"""Flowables that carry a structure element: page references, contents, drawings, panels."""

from collections.abc import Callable, Sequence

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from fcp_portfolio.documents.tagged.canvas import LateNumber, TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import Markup, text_width
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import ACCENT, RULE

Draw = Callable[[TaggedCanvas, float, float], None]


class PageReference(Flowable):
    """“p. 25”: the page of a target, as a link to it."""

    canv: TaggedCanvas

    def __init__(
        self, element: Element, number: LateNumber, *, before: str = "p. ", left: float = 0
    ) -> None:
        super().__init__()
        self._left = left
        self._element = element.child("Link")
        self._number = number
        self._before = before

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """One line high."""
        return available_width, self._number.size * 1.32

    def draw(self) -> None:
        """Draws the words before the number, and the number."""
        number, canvas = self._number, self.canv
        base = number.size * 0.32
        indent = self._left + text_width(self._before, number.font, number.size)
        with canvas.marked(self._element):
            canvas.setFont(number.font, number.size)
            canvas.setFillColor(number.colour)
            canvas.drawString(self._left, base, self._before)
            canvas.late_number(number, indent, base)
        corners = (self._left, 0.0, indent + number.width, number.size * 1.32)
        canvas.link(self._element, number.target, corners, "Go to this page")


class ContentsLine(Flowable):
    """A line of the contents: title, dotted leader, page number; all of it a link."""

    canv: TaggedCanvas

    def __init__(
        self, contents: Element, markup: Markup, style: ParagraphStyle, *, target: str, title: str
    ) -> None:
        super().__init__()
        self._element = contents.child("TOCI").child("Reference").child("Link")
        self._title = TaggedParagraph(markup, style)
        self._title.element = self._element
        self._style, self._target, self._description = style, target, title

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """As high as the title, which leaves room for the number."""
        _, height = self._title.wrap(available_width - 48, available_height)
        self.width, self.height = available_width, height
        return available_width, height

    def draw(self) -> None:
        """Draws the title and the number as one, then the leader as decoration."""
        style, canvas = self._style, self.canv
        base = style.leading - style.fontSize * 1.05
        number = LateNumber(self._target, style.fontName, style.fontSize, 28, right=True)
        with canvas.marked(self._element):
            self._title.drawOn(canvas, 0, 0)
            canvas.late_number(number, self.width - 28, base)
        with canvas.artifact():
            self._draw_leader(base)
        corners = (style.leftIndent, 0.0, self.width, self.height)
        canvas.link(self._element, self._target, corners, self._description)

    def _draw_leader(self, base: float) -> None:
        canvas = self.canv
        last_line = self._title.getActualLineWidths0()[-1]
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.7)
        canvas.setLineCap(1)
        canvas.setDash([0.7, 3])
        canvas.line(self._style.leftIndent + last_line + 8, base, self.width - 32, base)
        canvas.setDash([])
        canvas.setLineCap(0)


class Drawing(Flowable):
    """A picture drawn with lines and text: a figure where it has an element, else decoration."""

    canv: TaggedCanvas

    def __init__(
        self, height: float, draw: Draw, figure: Element | None = None, width: float = 0
    ) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._draw, self._figure = draw, figure

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As wide as the text unless a width was given."""
        self.width = self.width or available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draws it, marked as a figure or as decoration."""
        canvas = self.canv
        if self._figure is None:
            around = canvas.artifact()
        else:
            left, bottom = canvas.absolutePosition(0, 0)
            self._figure.box = (left, bottom, left + self.width, bottom + self.height)
            around = canvas.marked(self._figure)
        with around:
            canvas.saveState()
            self._draw(canvas, self.width, self.height)
            canvas.restoreState()


def rule(colour: Color = RULE, thickness: float = 0.6, height: float = 8) -> Drawing:
    """A line across the text, as decoration."""

    def draw(canvas: TaggedCanvas, width: float, tall: float) -> None:
        canvas.setStrokeColor(colour)
        canvas.setLineWidth(thickness)
        canvas.line(0, tall / 2, width, tall / 2)

    return Drawing(height, draw)


class Panel(Flowable):
    """Short paragraphs on a tinted ground with a bar at the left; it does not split."""

    canv: TaggedCanvas
    _padding = 10.0
    _between = 4.0

    def __init__(
        self, paragraphs: Sequence[Flowable], fill: Color, bar: Color | None = ACCENT
    ) -> None:
        super().__init__()
        self._paragraphs, self._fill, self._bar = paragraphs, fill, bar
        self._heights: list[float] = []

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as its paragraphs."""
        inner = available_width - 2 * self._padding - 4
        self._heights = [p.wrap(inner, 10_000)[1] for p in self._paragraphs]
        gaps = self._between * (len(self._heights) - 1)
        self.width, self.height = available_width, sum(self._heights) + 2 * self._padding + gaps
        return self.width, self.height

    def draw(self) -> None:
        """Draws the ground as decoration, then the paragraphs."""
        with self.canv.artifact():
            self.canv.setFillColor(self._fill)
            self.canv.roundRect(0, 0, self.width, self.height, 3, stroke=0, fill=1)
            if self._bar is not None:
                self.canv.setFillColor(self._bar)
                self.canv.rect(0, 0, 3, self.height, stroke=0, fill=1)
        y = self.height - self._padding
        for inner, height in zip(self._paragraphs, self._heights, strict=True):
            y -= height
            inner.drawOn(self.canv, self._padding + 4, y)
            y -= self._between
