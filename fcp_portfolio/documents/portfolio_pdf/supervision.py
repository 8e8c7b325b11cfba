"""The supervision log: every session with whom, how long and about what; totals by month."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby, pairwise
from typing import NamedTuple

from reportlab.platypus import CondPageBreak, Flowable, PageBreak, Spacer

from fcp_portfolio.documents.portfolio_pdf.agreed import agreed_actions
from fcp_portfolio.documents.portfolio_pdf.composition import (
    NOTHING,
    Composition,
    counted,
    date_text,
    minutes_text,
    month_text,
    page_cell,
)
from fcp_portfolio.documents.portfolio_pdf.index import Month
from fcp_portfolio.documents.tagged.paragraphs import heading
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    CELL_HEAD,
    CELL_HEAD_RIGHT,
    CELL_LINK,
    CELL_RIGHT,
    CELL_SMALL,
    CELL_STRONG,
    HEADING_1,
    HEADING_2,
    LEAD,
    QUIET_PANEL,
    SMALL,
    TEXT_WIDTH,
)
from fcp_portfolio.documents.tagged.table import Cell, TableWriter

_WIDTHS = (62, 96, 104, 34, 146, 40)
_MOST_FORMS = 5
_OTHERS = "Others"
_MONTH_WIDTH = 80.0


class Session(NamedTuple):
    """A line of the log. Totals are made of these lines and of nothing else."""

    on: date
    form: str
    person: str
    minutes: int | None
    title: str
    target: str

    @property
    def month(self) -> Month:
        """The month that the session counts for."""
        return self.on.year, self.on.month


def sessions(composition: Composition) -> tuple[Session, ...]:
    """Every final entry whose form says that it is supervision, in order of date."""
    index = composition.index
    found = [
        Session(
            entry.content.occurred,
            index.form(entry).short_title,
            index.person_name(entry),
            entry.content.minutes,
            entry.content.title or NOTHING,
            index.entry_target(entry),
        )
        for entry in composition.book.entries
        if entry.counts and entry.content.occurred and index.form(entry).supervision
    ]
    return tuple(sorted(found, key=lambda session: session.on))


def total_minutes(rows: Sequence[Session]) -> int:
    """How long sessions took together; one without a length adds nothing."""
    return sum(row.minutes or 0 for row in rows)


def supervision_log(composition: Composition) -> Iterator[Flowable]:
    """The log and its totals."""
    section, rows = composition.section(), sessions(composition)
    yield PageBreak()
    yield heading(
        section.child("H1"),
        composition.text("Supervision log"),
        HEADING_1,
        target="supervision",
        bookmark=("Supervision log", 0),
        place="Supervision log",
    )
    if not rows:
        yield composition.paragraph(section, "No supervision has been logged yet.", BODY)
        return
    yield composition.paragraph(section, _sentence(rows), LEAD)
    yield composition.paragraph(section, _what_counts(composition), SMALL)
    yield Spacer(1, 4)
    yield _log(composition, section, rows)
    yield from _totals(composition, section, rows)
    yield from agreed_actions(composition, section)


def _what_counts(composition: Composition) -> str:
    forms = {f.title for f in composition.book.forms.values() if f.supervision}
    return f"Final entries of these forms count as supervision: {', '.join(sorted(forms))}."


def _sentence(rows: Sequence[Session]) -> str:
    gaps = [(later.on - row.on).days for row, later in pairwise(rows)]
    said = (
        f"{counted(len(rows), 'session')}, {minutes_text(total_minutes(rows))}, "
        f"{date_text(rows[0].on)} to {date_text(rows[-1].on)}."
    )
    if gaps:
        said += f" Longest gap: {counted(max(gaps), 'day')}."
    without = sum(row.minutes is None for row in rows)
    return f"{said} {counted(without, 'session')} without a length." if without else said


def _log(composition: Composition, section: Element, rows: Sequence[Session]) -> Flowable:
    table, cell = TableWriter(section, _WIDTHS, row_headers=False), composition.cell
    table.header(
        cell("Date", CELL_HEAD),
        cell("Form", CELL_HEAD),
        cell("With", CELL_HEAD),
        cell("Min", CELL_HEAD_RIGHT),
        cell("Title", CELL_HEAD),
        cell("Page", CELL_HEAD),
    )
    for month, in_month in groupby(rows, key=lambda row: row.month):
        of_month = tuple(in_month)
        table.row(
            cell(month_text(*month), CELL_STRONG),
            cell("month total", CELL_SMALL),
            cell(counted(len(of_month), "session"), CELL_SMALL),
            cell(str(total_minutes(of_month)), CELL_RIGHT),
            cell(minutes_text(total_minutes(of_month)), CELL_STRONG),
            cell(""),
            fill=QUIET_PANEL,
        )
        for row in of_month:
            table.row(
                cell(date_text(row.on)),
                cell(row.form),
                cell(row.person or NOTHING),
                cell(NOTHING if row.minutes is None else str(row.minutes), CELL_RIGHT),
                cell(row.title, CELL_LINK, link=row.target),
                page_cell(row.target),
            )
    return table.table(padding=3.6)


def _totals(
    composition: Composition, section: Element, rows: Sequence[Session]
) -> Iterator[Flowable]:
    """Minutes by month with a column for each form, so that debriefs stand apart."""
    forms = [form for form, _ in Counter(row.form for row in rows).most_common()]
    columns = forms if len(forms) <= _MOST_FORMS else [*forms[: _MOST_FORMS - 1], _OTHERS]
    share = (TEXT_WIDTH - _MONTH_WIDTH) / (len(columns) + 1)
    widths = [_MONTH_WIDTH] + [share] * (len(columns) + 1)
    yield CondPageBreak(120)
    yield composition.paragraph(section, "Minutes by month", HEADING_2, "H2")
    table, cell = TableWriter(section, widths, row_headers=True), composition.cell
    heads = [cell(head, CELL_HEAD_RIGHT) for head in (*columns, "All")]
    table.header(cell("Month", CELL_HEAD), *heads)
    for month in sorted({row.month for row in rows}):
        of_month = [row for row in rows if row.month == month]
        table.row(*_total_cells(composition, month_text(*month), columns, of_month))
    table.row(*_total_cells(composition, "All", columns, rows))
    yield table.table(padding=3)


def _total_cells(
    composition: Composition, label: str, columns: Sequence[str], rows: Sequence[Session]
) -> list[Cell]:
    minutes = Counter[str]()
    for row in rows:
        minutes[row.form if row.form in columns else _OTHERS] += row.minutes or 0
    numbers = [*(minutes[column] for column in columns), total_minutes(rows)]
    cells = [composition.cell(str(number), CELL_RIGHT) for number in numbers]
    return [composition.cell(label, CELL_STRONG), *cells]
