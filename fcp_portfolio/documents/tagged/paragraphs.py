"""Paragraphs that carry a structure element: plain, with a label, with a level, headings."""

import copy
from collections.abc import Callable
from functools import cache
from typing import Any

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph
from reportlab.platypus import paragraph as reportlab_paragraph

from fcp_portfolio.documents.tagged.canvas import LateNumber, TaggedCanvas
from fcp_portfolio.documents.tagged.fonts import Markup, text_width
from fcp_portfolio.documents.tagged.lines import broken
from fcp_portfolio.documents.tagged.navigation import Bookmark
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import ACCENT, LABEL_GAP, LABEL_WIDTH

CIRCLE_RADIUS, CIRCLE_STEP = 3.6, 10.5
LINES_KEPT_TOGETHER = 5
_SOFT_HYPHEN = "\u00ad"
_split: Callable[[str], list[str]] = vars(reportlab_paragraph)["split"]
_CUT_WORD: type = vars(reportlab_paragraph)["_SplitWord"]
_LAST_OF_CUT_WORD: type = vars(reportlab_paragraph)["_SplitWordEnd"]


class TaggedParagraph(Paragraph):
    """A paragraph that belongs to an element; its parts after a page break belong to the same.

    ReportLab makes the parts of a split paragraph by calling the class again, so everything of
    ours is set after construction (`paragraph` below) and handed on in `split`.
    """

    canv: TaggedCanvas
    blPara: Any  # noqa: N815  ReportLab's: the broken lines
    element: Element
    link: str = ""
    description: str = ""
    page: LateNumber | None = None  # of the link's target, drawn at the right of the first line

    _wrapped: tuple[float, tuple[float, float]] | None = None
    _plain: bool = False  # whether `lines` broke the text, and can draw it

    def _setup(self, text: Any, style: Any, bullet: Any, frags: Any, cleaner: Any) -> None:
        # Most text is plain: a fragment made at once saves a run of ReportLab's markup parser.
        if frags is None and "<" not in text and "&" not in text:
            frags = [_plain_fragment(style).clone(text=text.strip())]
        super()._setup(text, style, bullet, frags, cleaner)  # type: ignore[misc]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size; lines are broken once for a width, however often a table asks."""
        if self._wrapped is None or self._wrapped[0] != available_width:
            size = super().wrap(available_width, available_height)
            self._wrapped = available_width, size
        return self._wrapped[1]

    def breakLines(self, width: Any) -> Any:  # noqa: N802  ReportLab's name
        """The broken lines: by our own means where the text has one font and every word fits."""
        self._plain = False
        fragment: Any = self.frags[0]
        words = _words(fragment) if len(self.frags) == 1 else ()
        lines = broken(words, fragment.fontName, fragment.fontSize, width[0]) if words else None
        if lines is None:
            return super().breakLines(width)
        self._plain = not self.style.alignment
        return fragment.clone(kind=0, lines=lines, leading=self.style.leading)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The parts before and after a page break."""
        if _line_count(self) <= LINES_KEPT_TOGETHER:
            return []
        self._wrapped = None  # ReportLab forgets the broken lines where nothing can be split
        parts: list[Flowable] = super().split(available_width, available_height)
        for part in parts:
            self._hand_on(part)
        return parts

    def _hand_on(self, part: Any) -> None:
        part.element, part.link, part.description = self.element, self.link, self.description

    def draw(self) -> None:
        """Draws the text, marked as this paragraph's element."""
        with self.canv.marked(self.element):
            self._draw_text()
            if self.page is not None:
                self._draw_page(self.page)
        if self.link:
            left = self.style.leftIndent
            right = left + min(max(self.getActualLineWidths0(), default=0), self.width - left)
            corners = (left, 0, right, self.height)
            self.canv.link(self.element, self.link, corners, self.description)

    def _draw_text(self) -> None:
        if self._plain:
            corner = self.style.leftIndent, self.height - self.blPara.fontSize
            self.canv.text_lines(self.blPara.lines, self.blPara, corner)
        else:
            end_lines_with_space(self)
            super().draw()

    def _draw_page(self, number: LateNumber) -> None:
        base = self.height - self.style.fontSize * 1.02
        left = self.width - self.style.rightIndent + LABEL_GAP / 3
        self.canv.setFont(number.font, number.size)
        self.canv.setFillColor(number.colour)
        self.canv.drawString(left, base, "p. ")
        self.canv.late_number(number, left + text_width("p. ", number.font, number.size), base)


class LevelParagraph(TaggedParagraph):
    """A level on a scale: filled and empty circles as decoration, then the word."""

    level: int = 0
    of: int = 0

    def split(self, _available_width: float, _available_height: float) -> list[Flowable]:
        """Levels are short: they move to the next page as a whole."""
        return []

    def draw(self) -> None:
        """Draws the circles in the indentation, then the word."""
        what = self.style.leftIndent, self.height, self.style.leading, self.level, self.of
        with self.canv.artifact():
            self.canv.alike(what, self._draw_circles)
        super().draw()

    def _draw_circles(self) -> None:
        left = self.style.leftIndent - self.of * CIRCLE_STEP - 4
        middle = self.height - self.style.leading / 2 - 0.5
        self.canv.setStrokeColor(ACCENT)
        self.canv.setFillColor(ACCENT)
        self.canv.setLineWidth(0.9)
        for number in range(self.of):
            x = left + CIRCLE_RADIUS + number * CIRCLE_STEP
            filled = int(number < self.level)
            self.canv.circle(x, middle, CIRCLE_RADIUS - 0.5, stroke=1, fill=filled)


def level_paragraph(
    element: Element, markup: Markup, style: ParagraphStyle, level: int, of: int
) -> LevelParagraph:
    """The word for a level after as many circles as the scale has levels."""
    made = LevelParagraph(markup, _after_circles(style, of))
    made.element, made.level, made.of = element, level, of
    return made


@cache
def _after_circles(style: ParagraphStyle, of: int) -> ParagraphStyle:
    indent = style.leftIndent + of * CIRCLE_STEP + 4
    return ParagraphStyle(f"{style.name} after {of}", parent=style, leftIndent=indent)


@cache
def _plain_fragment(style: ParagraphStyle) -> Any:
    return Paragraph("x", style).frags[0]


def paragraph(
    element: Element,
    markup: Markup,
    style: ParagraphStyle,
    *,
    link: str = "",
    description: str = "",
) -> TaggedParagraph:
    """A paragraph whose element is given; with `link` all of it leads to that target."""
    made = TaggedParagraph(markup, style)
    made.element = element.child("Link") if link else element
    made.link, made.description = link, description
    return made


class LabelledParagraph(TaggedParagraph):
    """Text with a label in the column at its left; the label stays with the first part."""

    label: TaggedParagraph | None = None
    label_height: float = 0

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        """The size: as high as the higher of the two."""
        width, height = super().wrap(available_width, available_height)
        if self.label is not None:
            _, self.label_height = self.label.wrap(LABEL_WIDTH - LABEL_GAP, available_height)
            self.height = height = max(height, self.label_height)
        return width, height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The parts; none where not even the label fits."""
        if self.label is not None and available_height < self.label_height:
            return []
        parts = super().split(available_width, available_height)
        if parts and isinstance(parts[0], LabelledParagraph):
            parts[0].label = self.label
        return parts

    def draw(self) -> None:
        """Draws the label, then the text."""
        self._draw_label()
        super().draw()

    def _draw_label(self) -> None:
        if self.label is not None:
            self.label.drawOn(self.canv, 0, self.height - self.label_height)


class Heading(TaggedParagraph):
    """A heading that links, the outline and the page's header can point to."""

    target: str = ""
    bookmark: Bookmark | None = None
    place: str = ""

    def _hand_on(self, part: Any) -> None:
        super()._hand_on(part)
        part.place = self.place

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The parts; only the first is the target."""
        parts = super().split(available_width, available_height)
        if parts and isinstance(parts[0], Heading):
            parts[0].target, parts[0].bookmark = self.target, self.bookmark
        return parts

    def draw(self) -> None:
        """Draws the heading and makes its place known."""
        if self.place:
            self.canv.begin_place(self.place, self.height)
        if self.target:
            self.canv.target(self.target, self.height + 12)
        if self.bookmark:
            self.canv.bookmarks.append(self.bookmark)
        super().draw()


def heading(
    element: Element,
    markup: Markup,
    style: ParagraphStyle,
    *,
    target: str = "",
    bookmark: tuple[str, int] | None = None,
    place: str = "",
) -> Heading:
    """A heading; `bookmark` is its title in the outline and the level there, from 0."""
    made = Heading(markup, style)
    made.element, made.target, made.place = element, target, place
    if bookmark:
        made.bookmark = Bookmark(bookmark[0], bookmark[1], target)
    return made


def _words(fragment: Any) -> list[str]:
    """The words of a fragment; none where one was cut or may be, which ReportLab keeps track of."""
    text: str | None = getattr(fragment, "text", None)
    if text is not None:
        return [] if _SOFT_HYPHEN in text else _split(text)
    words: list[str] = fragment.words
    return [] if any(type(word) is not str or _SOFT_HYPHEN in word for word in words) else words


def _line_count(drawn: Any) -> int:
    broken: Any = getattr(drawn, "blPara", None)
    return len(getattr(broken, "lines", None) or ())


def end_lines_with_space(drawn: Any) -> None:
    """Ends every line with a space: else the words at line ends join when the text is read out.

    A word that was cut because it is wider than the line gets none. Text set at the right would
    be moved by it.
    """
    broken: Any = getattr(drawn, "blPara", None)
    if not getattr(broken, "lines", None) or drawn.style.alignment:
        return
    broken.lines = [_with_space(line) for line in broken.lines]


def _with_space(line: Any) -> Any:
    if isinstance(line, tuple):
        return _simple_with_space(line)
    # Where the person broke the line, a fragment without text follows the last word.
    ends = [place for place, word in enumerate(line.words) if getattr(word, "text", "")]
    if not ends:
        return line
    line = copy.copy(line)
    last = line.words[ends[-1]].clone()
    last.text = last.text.rstrip(" ") + " "
    line.words = [*line.words[: ends[-1]], last, *line.words[ends[-1] + 1 :]]
    return line


def _simple_with_space(line: tuple[Any, ...]) -> tuple[Any, ...]:
    room, words, *more = line
    if not words or not words[-1] or _is_cut(words[-1]):
        return line
    return (room, [*words, ""], *more)


def _is_cut(word: str) -> bool:
    return isinstance(word, _CUT_WORD) and not isinstance(word, _LAST_OF_CUT_WORD)
