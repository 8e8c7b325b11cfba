"""The evaluation of a service as a tagged PDF: counts by month, and what is assumed of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO

from reportlab.platypus import CondPageBreak, Flowable, Spacer

from fcp_portfolio.documents.book import bare_book
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    month_text,
)
from fcp_portfolio.documents.portfolio_pdf.document import PortfolioDocument, described
from fcp_portfolio.documents.portfolio_pdf.index import Index, Month
from fcp_portfolio.documents.portfolio_pdf.month_bars import Bars, drawn_bars
from fcp_portfolio.documents.portfolio_pdf.tiles import Tile, Tiles
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.documents.tagged.canvas import TaggedCanvas
from fcp_portfolio.documents.tagged.finisher import finish
from fcp_portfolio.documents.tagged.flowables import Drawing
from fcp_portfolio.documents.tagged.fonts import REGULAR, SEMIBOLD
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    ACCENT,
    BODY,
    BODY_STRONG,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    CELL_STRONG,
    COVER_NAME,
    HEADING_2,
    INK,
    KICKER,
    LEAD,
    QUIET_PANEL,
    RAMP,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import TableWriter
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.impact import BACK, SEEN, Group, Impact, Sums
from fcp_portfolio.domain.people import Owner

KIND = "Service evaluation"
_IN_A_ROW = 6  # months that stand side by side
_LABEL, _MONTH, _ALL_WIDTHS = 158.0, 54.0, (242.0, 80.0, 80.0, 80.0)
_LINE, _BAR, _BARS_FROM = 17.0, 10.0, 150.0
_HEAD_ROOM, _BLOCK_ROOM = 90.0, 230.0
_COUNTS_ONLY = (
    "Made of counts of whole clinics, never of lines about patients. A dash means that it was not "
    "counted, which is not none. Each share is of the people seen in those clinics that counted it."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """What is printed, whose it is and when it was made. `made` is aware; `zone` is IANA."""

    owner: Owner
    form: Form
    impact: Impact
    made: datetime
    zone: str


def write_impact(evaluation: Evaluation, to: Path) -> int:
    """Writes the PDF as a whole; gives its pages. Raises StorageFailed."""
    with replacing(to) as target:
        return draw_impact(evaluation, target)


def draw_impact(evaluation: Evaluation, to: BinaryIO) -> int:
    """Draws the PDF; gives its pages."""
    book = bare_book(evaluation.owner, evaluation.made, evaluation.zone, "impact")
    composition = Composition(book=book, index=Index(book))
    about = described(book, f"{KIND} by {book.owner.name}", KIND)
    document = PortfolioDocument(to, composition, kind=KIND, state="")
    canvas = document.write([list(_pages(composition, evaluation))], lambda: None)
    finish(canvas, root=composition.root, about=about, files={})
    return canvas.page_index


def _pages(composition: Composition, evaluation: Evaluation) -> Iterator[Flowable]:
    section, found, owner = composition.section(), evaluation.impact, evaluation.owner
    yield composition.paragraph(section, KIND, KICKER)
    name = composition.text(owner.name or NOTHING)
    yield heading(
        section.child("H1"), name, COVER_NAME, target="impact", bookmark=(KIND, 0), place=KIND
    )
    yield composition.paragraph(section, _span(found), LEAD)
    yield Spacer(1, 6)
    yield Tiles(composition, section.child("L"), tuple(_tiles(found)))
    yield from _saved(composition, section, found)
    yield from _followed(composition, section, found)
    yield from _in_all(composition, section, found)
    for start in range(0, len(found.months), _IN_A_ROW):
        months = found.months[start : start + _IN_A_ROW]
        yield from _by_month(composition, section, found, months)
    yield from _sources(composition, section, evaluation)


def _span(found: Impact) -> str:
    first, last = (_month(found.months[place][0]) for place in (0, -1))
    when = month_text(*first) if first == last else f"{month_text(*first)} to {month_text(*last)}"
    return f"{counted(found.total.clinics, 'clinic')}, {when}."


def _tiles(found: Impact) -> Iterator[Tile]:
    total = found.total
    yield Tile("People seen", _number(total, SEEN))
    back = total.of(BACK)
    yield Tile("Back to a GP", _with_share(_number(total, BACK), back.share))
    saved = "not claimed" if found.saved is None else f"{found.saved:,}"
    yield Tile("GP appointments saved", saved)
    friends = f"{total.recommend}% of {counted(total.answers, 'answer')}"
    yield Tile("Very good or good", NOTHING if total.recommend is None else friends)


def _saved(composition: Composition, section: Element, found: Impact) -> Iterator[Flowable]:
    yield composition.paragraph(section, "GP appointments saved", HEADING_2, "H2")
    if found.assumption is None:
        words = "None is claimed: how many people would have seen a GP otherwise is not assumed."
        yield composition.paragraph(section, words, BODY)
        return
    yield composition.paragraph(section, found.formula, BODY_STRONG)
    words = f"This rests on an assumption: {found.assumption.share}%. Its source, as the owner says"
    yield composition.paragraph(section, f"{words}: {found.assumption.source}", BODY)


def _followed(composition: Composition, section: Element, found: Impact) -> Iterator[Flowable]:
    """What followed from the visits as bars, each with its number."""
    rows = [one for one in found.counted if one.group is Group.FOLLOWED]
    if not rows:
        return
    yield CondPageBreak(_HEAD_ROOM + _LINE * len(rows))
    yield composition.paragraph(section, Group.FOLLOWED, HEADING_2, "H2")
    numbers = {one.id: found.total.of(one.id) for one in rows}
    said = {
        one.id: _with_share(f"{numbers[one.id].number:,}", numbers[one.id].share) for one in rows
    }
    words = "; ".join(f"{one.label} {said[one.id]}" for one in rows)
    figure = section.child("Figure", alternative=f"{Group.FOLLOWED}: {words}")
    highest = max(1, *(one.number for one in numbers.values()))

    def draw(canvas: TaggedCanvas, width: float, height: float) -> None:
        for place, one in enumerate(rows):
            bottom = height - (place + 1) * _LINE + 4
            longest = (width - _BARS_FROM - _HEAD_ROOM) * numbers[one.id].number / highest
            _draw_line(canvas, one.label, said[one.id], longest, bottom)

    yield Drawing(_LINE * len(rows), draw, figure)
    yield composition.paragraph(section, "More than one may follow from one visit.", SMALL)


def _draw_line(canvas: TaggedCanvas, label: str, said: str, longest: float, bottom: float) -> None:
    canvas.setFillColor(INK)
    canvas.setFont(REGULAR, 8.8)
    canvas.drawString(0, bottom + 2, label)
    if longest:
        canvas.setFillColor(RAMP[1])
        canvas.setStrokeColor(ACCENT)
        canvas.setLineWidth(0.8)
        canvas.rect(_BARS_FROM, bottom, longest, _BAR, stroke=1, fill=1)
    canvas.setFillColor(INK)
    canvas.setFont(SEMIBOLD, 8.8)
    canvas.drawString(_BARS_FROM + longest + 5, bottom + 2, said)


def _in_all(composition: Composition, section: Element, found: Impact) -> Iterator[Flowable]:
    yield CondPageBreak(_HEAD_ROOM)
    yield composition.paragraph(section, "All counts", HEADING_2, "H2")
    table, cell = TableWriter(section, _ALL_WIDTHS, row_headers=True), composition.cell
    heads = ("Number", "Share of seen", "Clinics")
    table.header(cell("Count", CELL_HEAD), *(cell(head, CELL_HEAD_RIGHT) for head in heads))
    for one in found.counted:
        tally = found.total.of(one.id)
        shown = tally.share if one.group in (Group.CAME, Group.FOLLOWED) else None
        share = NOTHING if shown is None else f"{shown}%"
        numbers = (f"{tally.number:,}", share, f"{tally.clinics} of {found.total.clinics}")
        table.row(cell(one.label), *(cell(number, CELL_RIGHT) for number in numbers))
    yield table.table(padding=2.6)
    yield Spacer(1, 6)
    if found.total.conversion is not None:
        words = f"{found.total.conversion}% of the referrals with a known result were taken on."
        yield composition.paragraph(section, words, BODY)
    if found.total.recommend is not None:
        words = (
            f"Friends and family score: {found.total.recommend}% of all answers, those who do not "
            "know among them, said very good or good."
        )
        yield composition.paragraph(section, words, BODY)


def _by_month(
    composition: Composition,
    section: Element,
    found: Impact,
    months: Sequence[tuple[date, Sums]],
) -> Iterator[Flowable]:
    names = [_month(month) for month, _ in months]
    title = f"By month, {month_text(*names[0])} to {month_text(*names[-1])}"
    yield CondPageBreak(_BLOCK_ROOM)
    yield composition.paragraph(section, title, HEADING_2, "H2")
    seen = {_month(month): sums.of(SEEN).number for month, sums in months}
    yield drawn_bars(section, Bars("People seen", str, str), names, seen)
    yield Spacer(1, 8)
    widths = [_LABEL, *(_MONTH for _ in months)]
    table, cell = TableWriter(section, widths, row_headers=True), composition.cell
    heads = (month_text(*name) for name in names)
    table.header(cell("Count", CELL_HEAD), *(cell(head, CELL_HEAD_RIGHT) for head in heads))
    clinics = (cell(str(sums.clinics), CELL_RIGHT) for _, sums in months)
    table.row(cell("Clinics", CELL_STRONG), *clinics, fill=QUIET_PANEL)
    for one in found.counted:
        table.row(cell(one.label), *(cell(_number(sums, one.id), CELL_RIGHT) for _, sums in months))
    yield table.table(padding=2.6)


def _sources(
    composition: Composition, section: Element, evaluation: Evaluation
) -> Iterator[Flowable]:
    form = evaluation.form
    yield CondPageBreak(_HEAD_ROOM)
    yield composition.paragraph(section, "How this was counted", HEADING_2, "H2")
    yield composition.paragraph(section, _COUNTS_ONLY, BODY)
    told = (
        f"Form: {form.title}, edition {form.edition} ({form.provenance.confidence}).",
        form.provenance.note,
        *(f"Source: {source}" for source in form.provenance.sources),
    )
    for words in filter(None, told):
        yield composition.paragraph(section, words, SMALL)


def _month(month: date) -> Month:
    return month.year, month.month


def _number(sums: Sums, measure: str) -> str:
    return f"{sums.of(measure).number:,}" if measure in sums.tallies else NOTHING


def _with_share(number: str, share: int | None) -> str:
    return number if share is None else f"{number} ({share}%)"
