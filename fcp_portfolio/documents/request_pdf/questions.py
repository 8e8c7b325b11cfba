"""Questions as they stand on an answer page: the label, a hint, and the field."""

from collections.abc import Iterator, Sequence

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.request_pdf.fields import (
    LINE_HEIGHT,
    STAMP_HEIGHT,
    STAMP_WIDTH,
    Choices,
    FieldBox,
    SignatureBox,
)
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph, heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY_STRONG,
    CELL_HEAD,
    HEADING_1,
    HEADING_2,
    KICKER,
    SMALL,
    TEXT_WIDTH,
)
from fcp_portfolio.domain.asking.peer_review import DESCRIBED
from fcp_portfolio.domain.request import AnswerKind, AskedField, Step

LIST_WIDTH = 240.0
ROOM_FOR_TEXT = 112.0
ROOM_TO_SIGN = 254
_DESCRIBED, _ROOM_FOR_CONFLICT = 40.0, 120
TIGHT = ParagraphStyle("tight", parent=HEADING_2, spaceBefore=8, spaceAfter=2)
_QUESTION = ParagraphStyle("question", parent=BODY_STRONG, spaceBefore=9, spaceAfter=2)
_BESIDE, _BOX_HEIGHT = 66.0, 24.0
_LABEL_ROW, _LINE_ROW = 13.0, 34.0
_BETWEEN_LINES, _ACROSS = 12.0, 2
_LINE_WIDTHS = (170.0, TEXT_WIDTH - 170.0 - _BETWEEN_LINES, 218.0)  # name, role, date


def question(
    composition: Composition, section: Element, asked: AskedField, height: float = ROOM_FOR_TEXT
) -> Iterator[Flowable]:
    """A question with room to answer it; a box to tick is its own label."""
    if asked.kind is AnswerKind.TICK:
        yield Choices(composition, section, asked)
        return
    yield composition.paragraph(section, asked.label, _QUESTION)
    if hint := asked.hint or on_paper(asked):
        yield composition.paragraph(section, hint, SMALL)
        yield Spacer(1, 3)
    if asked.kind is AnswerKind.ONE_OF:
        yield Choices(composition, section, asked)
    elif asked.kind is AnswerKind.TEXT:
        yield FieldBox(section, asked, height=height)
    else:
        yield FieldBox(section, asked, width=0 if asked.kind is AnswerKind.LINE else LIST_WIDTH)


def box_alone(
    composition: Composition, section: Element, asked: AskedField, height: float
) -> Iterator[Flowable]:
    """The room of a question that is the box to tick above it."""
    *_, box = question(composition, section.child("Div"), asked, height)
    yield box


def page_head(
    composition: Composition, section: Element, kicker: str, title: str, target: tuple[str, str]
) -> Iterator[Flowable]:
    """The top of an answer page; `target` is its name for links, and what stands at its foot."""
    yield PageBreak()
    yield composition.paragraph(section, kicker, KICKER)
    name, place = target
    yield heading(
        section.child("H1"),
        composition.text(title),
        HEADING_1,
        target=name,
        bookmark=(title, 0),
        place=place,
    )


def sign_here(
    composition: Composition, section: Element, step: Step, title: str, target: str = ""
) -> Iterator[Flowable]:
    """What whoever answers declares and signs, or declines with; kept together on a page."""
    whole = {asked.meaning: asked for asked in step.about("")}
    described = whole.get(DESCRIBED)
    yield CondPageBreak(ROOM_TO_SIGN + (_ROOM_FOR_CONFLICT if described else 0))
    yield heading(section.child("H2"), composition.text(title), TIGHT, target=target)
    for meaning in ("declares", "conflict"):
        yield from question(composition, section, whole[meaning])
    if described:
        yield from question(composition, section, described, _DESCRIBED)
    yield Spacer(1, 2)
    locks = [asked.name for asked in step.fields if asked.kind is not AnswerKind.SIGNATURE]
    yield Signing(composition, section, step, locks)
    yield from question(composition, section, whole["declines"], 40)


def on_paper(asked: AskedField) -> str:
    """What a list would show if it could be unfolded; a printed one cannot."""
    if asked.kind is not AnswerKind.LIST:
        return ""
    return f"On paper, write one: {'; '.join(option.label for option in asked.options)}."


class BesideLabel(Flowable):
    """A box on one line with its label: for the many short answers of a page."""

    def __init__(
        self,
        composition: Composition,
        section: Element,
        words: str,
        asked: AskedField,
    ) -> None:
        super().__init__()
        group, unfolds = section.child("Div"), asked.kind is AnswerKind.LIST
        self._label = composition.paragraph(group, words, CELL_HEAD)
        width = LIST_WIDTH if unfolds else TEXT_WIDTH - _BESIDE
        self._height = LINE_HEIGHT if unfolds else _BOX_HEIGHT
        self._box = FieldBox(group, asked, width=width, height=self._height)

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the box, with a gap below."""
        self.width, self.height = available_width, self._height + 3
        return self.width, self.height

    def draw(self) -> None:
        """Draws in the order of reading."""
        self._label.wrap(_BESIDE, 100)
        self._label.drawOn(self.canv, 0, self.height / 2 - 4)
        self._box.wrap(TEXT_WIDTH - _BESIDE, 100)
        self._box.drawOn(self.canv, _BESIDE, 3)


class Signing(Flowable):
    """Name and role across the page, below them the date and, at the right, the signature."""

    def __init__(
        self,
        composition: Composition,
        section: Element,
        step: Step,
        locks: Sequence[str] | None,
    ) -> None:
        super().__init__()
        group = section.child("Div")
        self._lines: list[tuple[TaggedParagraph, Flowable, float]] = []
        lines = [asked for asked in step.about("") if asked.kind.on_one_line]
        for asked, width in zip(lines, _LINE_WIDTHS, strict=False):
            label = composition.paragraph(group, asked.label, CELL_HEAD)
            self._lines.append((label, FieldBox(group, asked, width=width), width))
        # Whoever has no line to write a name on is known.
        known = () if lines else (step.described,)
        self._said = [composition.paragraph(group, words, BODY_STRONG) for words in known]
        (signature,) = (f for f in step.fields if f.kind is AnswerKind.SIGNATURE)
        self._label = composition.paragraph(group, signature.label, CELL_HEAD)
        self._box = SignatureBox(group, signature, str(step.role), locks)

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the signature, and the line across the page above it."""
        self.width = available_width
        self.height = _LABEL_ROW + STAMP_HEIGHT + (_LINE_ROW if self._lines else 0)
        return self.width, self.height

    def draw(self) -> None:
        """Draws in the order of reading."""
        below = _LABEL_ROW + STAMP_HEIGHT
        across = 0.0
        for label, box, width in self._lines[:_ACROSS]:
            self._line(label, box, width, (across, self.height))
            across += width + _BETWEEN_LINES
        for label, box, width in self._lines[_ACROSS:]:
            self._line(label, box, width, (0, below))
        for said in self._said:
            self._place(said, 0, below - _LABEL_ROW - 13.5, _LINE_WIDTHS[-1])
        right = TEXT_WIDTH - STAMP_WIDTH
        self._place(self._label, right, below - _LABEL_ROW, STAMP_WIDTH)
        self._place(self._box, right, below - _LABEL_ROW - STAMP_HEIGHT, STAMP_WIDTH)

    def _line(
        self, label: Flowable, box: Flowable, width: float, corner: tuple[float, float]
    ) -> None:
        left, top = corner
        self._place(label, left, top - _LABEL_ROW, width)
        self._place(box, left, top - _LABEL_ROW - LINE_HEIGHT, width)

    def _place(self, part: Flowable, x: float, y: float, width: float) -> None:
        part.wrap(width, 100)
        part.drawOn(self.canv, x, y)
