"""The sheet of a period: what took place and what was answered, as tables, signed once."""

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, Spacer

from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    minutes_text,
)
from fcp_portfolio.documents.request_pdf.answer import ALL
from fcp_portfolio.documents.request_pdf.questions import (
    TIGHT,
    box_alone,
    page_head,
    question,
    sign_here,
)
from fcp_portfolio.documents.request_pdf.words import period_of
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_RIGHT,
    SMALL,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter
from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.request import Request, Role

_SESSIONS = (24, 70, 100, 248, 40)
_ANSWERS = (24, 268, 120, 70)
_ROOM_FOR_EXCEPTIONS = 52.0


def line_target(number: int) -> str:
    """Where the line with this number stands, from 1."""
    return f"line-{number}"


def period_sheet(composition: Composition, request: Request) -> Iterator[Flowable]:
    """All that is on the sheet."""
    section = composition.section()
    (step,) = (step for step in request.steps if step.role is Role.REVIEWER)
    kicker = f"Your answer on one page · request {request.number}"
    place = (ALL, f"Request {request.number} · {period_of(request)}")
    yield from page_head(composition, section, kicker, period_of(request), place)
    entries = composition.book.entries
    yield composition.paragraph(section, f"With {step.described}. {_totals(entries)}", BODY)
    yield Spacer(1, 4)
    if entries:
        yield _sessions(composition, section, entries)
    if request.answers:
        words = "Answers you gave without a signature, or that somebody typed for you"
        yield composition.paragraph(section, words, TIGHT, "H2")
        yield _answers(composition, section, request)
    yield Spacer(1, 8)
    whole = {asked.meaning: asked for asked in step.about("")}
    yield from question(composition, section, whole["agrees with all"])
    yield composition.paragraph(section, whole["except"].hint, SMALL)
    yield Spacer(1, 3)
    yield from box_alone(composition, section, whole["except"], _ROOM_FOR_EXCEPTIONS)
    yield from sign_here(composition, section, step, f"Signed by: {step.described}")


def _totals(entries: Sequence[Entry]) -> str:
    if not entries:
        return "No session is listed."
    minutes = [entry.content.minutes for entry in entries]
    without = minutes.count(None)
    said = f"{counted(len(entries), 'line')}, {minutes_text(sum(m or 0 for m in minutes))}"
    return f"{said}; {without} without a length." if without else f"{said} in all."


def _sessions(composition: Composition, section: Element, entries: Sequence[Entry]) -> Flowable:
    table, cell = TableWriter(section, _SESSIONS, row_headers=True), composition.cell
    heads = [cell(title, CELL_HEAD) for title in ("No", "Date", "What", "Title")]
    table.header(*heads, cell("Min", CELL_HEAD_RIGHT))
    for number, entry in enumerate(entries, 1):
        content = entry.content
        length = NOTHING if content.minutes is None else str(content.minutes)
        table.row(
            _number(composition, number),
            cell(date_text(content.occurred)),
            cell(composition.index.form(entry).short_title),
            cell(content.title),
            cell(length, CELL_RIGHT),
        )
    return table.table(padding=2.2)


def _answers(composition: Composition, section: Element, request: Request) -> Flowable:
    table, cell = TableWriter(section, _ANSWERS, row_headers=True), composition.cell
    table.header(*(cell(title, CELL_HEAD) for title in ("No", "About", "You said", "On")))
    for number, one in enumerate(request.answers, len(request.entries) + 1):
        table.row(
            _number(composition, number),
            cell(one.label),
            cell(one.level or NOTHING),
            cell(date_text(read_iso(one.on))),
        )
    return table.table(padding=2.2)


def _number(composition: Composition, number: int) -> Cell:
    """The number of a line, by which an exception names it, and to which data leads."""
    text = composition.text(str(number))
    return lambda cell: heading(cell.child("P"), text, CELL, target=line_target(number))
