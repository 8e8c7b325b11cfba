"""Fields as flowables: their printed frames are decoration, their widgets are form elements."""

from collections.abc import Sequence

from reportlab.lib.colors import Color, HexColor
from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.request_pdf.form_canvas import FormCanvas
from fcp_portfolio.documents.tagged.paragraphs import TaggedParagraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import BODY, INK
from fcp_portfolio.domain.request import AnswerKind, AskedField, Option

FRAME: Color = HexColor("#5A6672")
GROUND: Color = HexColor("#F7FAFC")
LINE_HEIGHT = 20.0
STAMP_WIDTH, STAMP_HEIGHT = 242.0, 75.0
_ARROW_ROOM = 20.0
_SIDE, _GAP, _BETWEEN = 11.0, 5.0, 26.0


class FieldBox(Flowable):
    """A field to type in or to choose from a list."""

    canv: FormCanvas

    def __init__(
        self, parent: Element, asked: AskedField, *, height: float = LINE_HEIGHT, width: float = 0
    ) -> None:
        super().__init__()
        self.width, self.height = width, height
        self._element, self._asked = parent.child("Form"), asked

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As wide as the text unless a width was given."""
        self.width = self.width or available_width
        return self.width, self.height

    def draw(self) -> None:
        """Draws the frame, then makes the field, a point inside it: programs paint over it."""
        unfolds = self._asked.kind is AnswerKind.LIST
        with self.canv.artifact():
            _draw_frame(self.canv, self.width, self.height)
            if unfolds:
                self._draw_arrow()
        right = self.width - (_ARROW_ROOM if unfolds else 1)
        make = self.canv.list_field if unfolds else self.canv.text_field
        make(self._element, self._asked, (1, 1, right, self.height - 1))

    def _draw_arrow(self) -> None:
        left, middle = self.width - 15, self.height / 2
        self.canv.setStrokeColor(INK)
        self.canv.setLineWidth(1.1)
        down = (left, middle + 2, left + 4, middle - 2)
        up = (left + 4, middle - 2, left + 8, middle + 2)
        self.canv.lines([down, up])


class SignatureBox(Flowable):
    """A dashed place for a signature, of ink or of a program."""

    canv: FormCanvas

    def __init__(
        self, parent: Element, asked: AskedField, whose: str, locks: Sequence[str] | None
    ) -> None:
        super().__init__()
        self._element, self._asked = parent.child("Form"), asked
        self._whose, self._locks = whose, locks

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """Always the same size: that of a stamp."""
        return STAMP_WIDTH, STAMP_HEIGHT

    def draw(self) -> None:
        """Draws the dashes, then makes the field over them."""
        with self.canv.artifact():
            self.canv.setStrokeColor(FRAME)
            self.canv.setLineWidth(0.8)
            self.canv.setDash([3, 2])
            self.canv.rect(0.4, 0.4, STAMP_WIDTH - 0.8, STAMP_HEIGHT - 0.8)
            self.canv.setDash([])
        box = (0.0, 0.0, STAMP_WIDTH, STAMP_HEIGHT)
        self.canv.signature_field(self._element, self._asked, self._whose, box, self._locks)


class Choices(Flowable):
    """Buttons of which one can be chosen, or one box to tick, each with its words beside it."""

    canv: FormCanvas
    _row = 18.0

    def __init__(self, composition: Composition, parent: Element, asked: AskedField) -> None:
        super().__init__()
        self._asked = asked
        self._parts: list[tuple[Element, Option, TaggedParagraph]] = []
        for option in asked.options:
            group = parent.child("Div")
            element = group.child("Form")
            words = composition.paragraph(group, option.label, BODY)
            self._parts.append((element, option, words))

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As many rows as the words need; words of several lines push those below them down."""
        self._places: list[tuple[float, float]] = []  # from the left, and from above
        across, above, tall, indent = 0.0, 0.0, self._row, _SIDE + _GAP
        for _, _, words in self._parts:
            words.wrap(available_width - indent, 100)
            needed = indent + max(words.getActualLineWidths0())
            if across and across + needed > available_width:
                across, above, tall = 0.0, above + tall, self._row
            self._places.append((across, above))
            if len(self._parts) > 1:
                tall = max(tall, words.height + self._row - words.style.leading)
            across += needed + _BETWEEN
        self.width, self.height = available_width, above + tall
        return self.width, self.height

    def draw(self) -> None:
        """Draws rings or squares and the words, then makes the field."""
        made = []
        for (element, option, words), (across, above) in zip(
            self._parts, self._places, strict=True
        ):
            top = self.height - above
            box = (across, top - 3 - _SIDE, across + _SIDE, top - 3)
            self._draw_outline(box)
            words.drawOn(self.canv, across + _SIDE + _GAP, top - words.height - 1.5)
            made.append((element, option, box))
        if self._asked.kind is AnswerKind.TICK:
            self.canv.tick_field(made[0][0], self._asked, made[0][2])
        else:
            self.canv.choice_field(self._asked, made)

    def _draw_outline(self, box: tuple[float, float, float, float]) -> None:
        with self.canv.artifact():
            self.canv.setStrokeColor(FRAME)
            self.canv.setFillColor(GROUND)
            self.canv.setLineWidth(0.9)
            if self._asked.kind is AnswerKind.TICK:
                self.canv.rect(box[0], box[1], _SIDE, _SIDE, fill=1)
            else:
                middle = (box[0] + _SIDE / 2, box[1] + _SIDE / 2)
                self.canv.circle(*middle, _SIDE / 2, fill=1)


def _draw_frame(canvas: FormCanvas, width: float, height: float) -> None:
    canvas.setFillColor(GROUND)
    canvas.setStrokeColor(FRAME)
    canvas.setLineWidth(0.8)
    canvas.rect(0.4, 0.4, width - 0.8, height - 0.8, fill=1)
