"""Four facts side by side on a tinted ground."""

from collections.abc import Sequence
from typing import NamedTuple

from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.paragraphs import paragraph
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import BODY_STRONG, CELL_HEAD, QUIET_PANEL, RULE

_PADDING = 10.0


class Tile(NamedTuple):
    """A fact with its label."""

    label: str
    text: str


class Tiles(Flowable):
    """A row of facts, tagged as a list."""

    canv: TaggedCanvas

    def __init__(self, composition: Composition, element: Element, tiles: Sequence[Tile]) -> None:
        super().__init__()
        self._pairs = []
        for tile in tiles:
            item = element.child("LI")
            label = paragraph(item.child("Lbl"), composition.text(tile.label), CELL_HEAD)
            body = composition.paragraph(item.child("LBody"), tile.text, BODY_STRONG)
            self._pairs.append((label, body))

    def wrap(self, available_width: float, _height: float) -> tuple[float, float]:
        """As high as the highest tile."""
        self._column = available_width / len(self._pairs)
        heights = [
            sum(part.wrap(self._column - _PADDING - 4, 1_000)[1] for part in pair)
            for pair in self._pairs
        ]
        self.width, self.height = available_width, max(heights) + 2 * _PADDING
        return self.width, self.height

    def draw(self) -> None:
        """Draws the ground and its lines as decoration, then each fact."""
        with self.canv.artifact():
            self._draw_ground()
        for number, (label, body) in enumerate(self._pairs):
            x, y = number * self._column + _PADDING, self.height - _PADDING - label.height
            label.drawOn(self.canv, x, y)
            body.drawOn(self.canv, x, y - body.height - 1)

    def _draw_ground(self) -> None:
        self.canv.setFillColor(QUIET_PANEL)
        self.canv.roundRect(0, 0, self.width, self.height, 3, stroke=0, fill=1)
        self.canv.setStrokeColor(RULE)
        self.canv.setLineWidth(0.5)
        for number in range(1, len(self._pairs)):
            x = number * self._column
            self.canv.line(x, 8, x, self.height - 8)
