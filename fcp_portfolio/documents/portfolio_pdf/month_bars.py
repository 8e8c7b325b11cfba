"""Months as bars, each with its number: nothing rests on a colour or a length alone."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

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
    """The bars of the minutes of these months and the sentence below them."""
    in_all = minutes_text(sum(minutes.get(month, 0) for month in months))
    bars = Bars("Supervision", minutes_text, lambda one: f"{one // 60}:{one % 60:02}")
    yield drawn_bars(section, bars, months, minutes)
    words = f"Hours and minutes in each month, {counted(len(months), 'month')}, {in_all} in all."
    yield composition.paragraph(section, words, LEGEND)


class Bars(NamedTuple):
    """What bars show: of what, and how a number is said and written above its bar."""

    of: str
    said: Callable[[int], str]
    written: Callable[[int], str]


def drawn_bars(
    section: Element, bars: Bars, months: Sequence[Month], values: Mapping[Month, int]
) -> Flowable:
    """One bar for each month, with its number."""
    span = f"{month_text(*months[0])} to {month_text(*months[-1])}"
    picture = section.child(
        "Figure",
        alternative=f"{bars.of} by month, {span}: "
        + "; ".join(f"{month_text(*m)} {bars.said(values.get(m, 0))}" for m in months),
    )

    def draw(canvas: TaggedCanvas, width: float, _height: float) -> None:
        step = min(width / len(months), _WIDEST + _GAP)
        highest = max(1, *(values.get(month, 0) for month in months))
        for place, month in enumerate(months):
            share, where = values.get(month, 0) / highest, (place * step, step - _GAP)
            _draw_bar(canvas, month, share, where)
            _draw_number(canvas, bars.written(values.get(month, 0)), share, where)
        canvas.setStrokeColor(RULE)
        canvas.setLineWidth(0.5)
        canvas.line(0, _FOOT, len(months) * step - _GAP, _FOOT)

    return Drawing(HEIGHT, draw, picture)


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
    canvas: TaggedCanvas, written: str, share: float, place: tuple[float, float]
) -> None:
    x, width = place
    canvas.setFillColor(INK)
    canvas.setFont(SEMIBOLD, 8)
    canvas.drawCentredString(x + width / 2, _FOOT + share * _TALLEST + 4, written)
