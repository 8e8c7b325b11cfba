"""Time by month as bars, each with its number: nothing rests on a colour or a length alone."""

from collections.abc import Iterator, Mapping, Sequence

from reportlab.platypus import Flowable

from fcp_portfolio.documents.portfolio_pdf.composition import (
    Composition,
    counted,
    minutes_text,
    month_text,
)
from fcp_portfolio.documents.portfolio_pdf.index import Month
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.fonts import REGULAR, SEMIBOLD
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import ACCENT, INK, LEGEND, MUTED, RAMP, RULE
from fcp_portfolio.domain.dates import MONTHS

HEIGHT = 104.0
_TALLEST, _FOOT, _GAP = 72.0, 16.0, 6.0
_WIDEST = 40.0


def month_bars(
    composition: Composition,
    section: Element,
    months: Sequence[Month],
    minutes: Mapping[Month, int],
) -> Iterator[Flowable]:
    """The bars of these months and the sentence below them."""
    in_all = minutes_text(sum(minutes.get(month, 0) for month in months))
    span = f"{month_text(*months[0])} to {month_text(*months[-1])}"
    picture = section.child(
        "Figure",
        alternative=f"Supervision by month, {span}: "
        + "; ".join(f"{month_text(*m)} {minutes_text(minutes.get(m, 0))}" for m in months),
    )

    def draw(canvas: TaggedCanvas, width: float, _height: float) -> None:
        step = min(width / len(months), _WIDEST + _GAP)
        highest = max(*(minutes.get(month, 0) for month in months), 1)
        for place, month in enumerate(months):
            _draw_bar(canvas, month, minutes.get(month, 0) / highest, (place * step, step - _GAP))
            _draw_number(canvas, minutes.get(month, 0), highest, (place * step, step - _GAP))
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(0, _FOOT, len(months) * step - _GAP, _FOOT)

    yield Drawing(HEIGHT, draw, picture)
    words = f"Hours and minutes in each month, {counted(len(months), 'month')}, {in_all} in all."
    yield composition.paragraph(section, words, LEGEND)


def _draw_bar(canvas: TaggedCanvas, month: Month, share: float, place: tuple[float, float]) -> None:
    x, width = place
    if share:
        canvas.setFillColor(RAMP[1])
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(0.8)
        canvas.rect(x, _FOOT, width, share * _TALLEST, stroke=1, fill=1)
    canvas.setFillColor(MUTED)
    canvas.setFont(REGULAR, 8)
    canvas.drawCentredString(x + width / 2, 4, MONTHS[month[1] - 1][:3])


def _draw_number(
    canvas: TaggedCanvas, minutes: int, highest: int, place: tuple[float, float]
) -> None:
    x, width = place
    canvas.setFillColor(INK)
    canvas.setFont(SEMIBOLD, 8)
    above = _FOOT + minutes / highest * _TALLEST + 4
    canvas.drawCentredString(x + width / 2, above, f"{minutes // 60}:{minutes % 60:02}")
