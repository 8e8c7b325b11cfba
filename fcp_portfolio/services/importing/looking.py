"""A preview: what a list, a folder or an export of our own would become. Nothing is kept yet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.importing.columns import (
    Columns,
    columns_from_json,
    guess_columns,
    twice,
)
from fcp_portfolio.domain.importing.items import Item, Known, Named, marked, named
from fcp_portfolio.domain.importing.rows import Around, Reader
from fcp_portfolio.domain.importing.table import Table, Workbook, row_digest
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.requirement import Given
from fcp_portfolio.services.export import Progress, no_progress
from fcp_portfolio.services.files import never
from fcp_portfolio.services.importing.folder import files_in, previewed
from fcp_portfolio.services.importing.ours import OURS, our_items, said_to_routes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import imports, lists, reading
from fcp_portfolio.storage.lists import Query

USUAL_FORM = "reflection"


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """What was found at a place. A list has `tables` and no items yet: its columns come first.

    `said` is what an export of ours says of the routes that are followed here.
    """

    name: str
    tables: tuple[Table, ...] = ()
    items: tuple[Item, ...] = ()
    notes: tuple[str, ...] = ()
    said: tuple[Given, ...] = ()


def look(
    portfolio: Portfolio,
    source: Path,
    *,
    form: str = "",
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Brought:
    """Looks at a spreadsheet, a text with columns, a folder, a file, or an export of our own.

    `form` is what files become whose name tells none. Raises FileRefused, Refused, Cancelled.
    """
    if source.is_dir():
        return look_at_files(portfolio, source, form=form, progress=progress, cancelled=cancelled)
    from fcp_portfolio.documents.inspection import read_file  # heavy
    from fcp_portfolio.documents.tables import may_be_table

    data = read_file(source)
    if source.suffix.lower() in OURS:
        items = our_items(portfolio, data, source)
        said = said_to_routes(portfolio, data, source.name)
        return Brought(
            name=source.name,
            items=marked(items, known(portfolio, items)),
            notes=(_said_too(said),) if said else (),
            said=said,
        )
    if may_be_table(source.name):
        book = _tables(data, source.name, cancelled)
        return Brought(name=source.name, tables=book.tables, notes=book.notes)
    return look_at_files(portfolio, source, form=form, progress=progress, cancelled=cancelled)


def _said_too(said: Sequence[Given]) -> str:
    return Phrase(
        "{n} (setting|settings) of your routes (comes|come) along: numbers, days, statements and "
        "documents held that are not set here.",
        None,
        len(said),
    )


def look_at_files(
    portfolio: Portfolio,
    source: Path,
    *,
    form: str = "",
    progress: Progress = no_progress,
    cancelled: Callable[[], bool] = never,
) -> Brought:
    """Looks at every file below a folder, or at one file. Raises Refused, Cancelled."""
    usual = portfolio.form(form or USUAL_FORM)
    files, notes = files_in(source)
    items = []
    for number, (place, file) in enumerate(files, 1):
        progress(place, number, len(files))
        items.append(previewed(portfolio, place, file, usual, cancelled))
    return Brought(
        name=source.name or str(source), items=marked(items, known(portfolio, items)), notes=notes
    )


def usual_columns(portfolio: Portfolio, table: Table, form: str = "") -> Columns:
    """What the columns meant the last time these headings came; else what they seem to mean.

    With another `form` than that time they are guessed anew, as its fields are others.
    """
    with portfolio.read() as session:
        found = imports.remembered(session, table.headings)
    if found and found["form"] in portfolio.forms and form in {"", found["form"]}:
        return columns_from_json(found)
    usual = portfolio.form(form or USUAL_FORM)
    return Columns(
        form=usual.id, targets=guess_columns(table, usual, tuple(portfolio.forms.values()))
    )


def preview_rows(portfolio: Portfolio, table: Table, columns: Columns) -> tuple[Item, ...]:
    """What each row becomes; raises Refused where two columns mean what only one can."""
    if wrong := twice(columns):
        raise Refused(wrong[0])
    with portfolio.read() as session:
        people = reading.people(session)
    around = Around(
        forms=portfolio.forms,
        frameworks=portfolio.frameworks,
        people=people,
        today=portfolio.today(),
    )
    reader = Reader(table, columns, around)
    items = []
    for line in table.lines:
        row = reader.read(line)
        items.append(
            Item(
                place=Phrase("row {number}", number=line.number),
                digest=row_digest(dict(zip(table.headings, line.cells, strict=True))),
                content=row.content,
                draft=row.draft,
                notes=row.notes,
            )
        )
    return marked(items, known(portfolio, items))


def known(portfolio: Portfolio, items: Iterable[Item]) -> Known:
    """What of these the portfolio has already."""
    wanted = {named(item.content.title, item.content.occurred) for item in items if item.content}
    with portfolio.read() as session:
        ids = [
            row.id
            for row in lists.list_rows(session, Query())
            if named(row.title, row.occurred) in wanted
        ]
        entries = reading.entries(session, ids)
        imported, attached = imports.imported(session), imports.attached(session)
    found: dict[Named, list[Content]] = {}
    for entry in entries:
        key = named(entry.content.title, entry.content.occurred)
        found.setdefault(key, []).append(entry.content)
    return Known(imported=imported, attached=attached, entries=found)


def _tables(data: bytes, name: str, cancelled: Callable[[], bool]) -> Workbook:
    from fcp_portfolio.documents.apart import unless  # heavy
    from fcp_portfolio.documents.tables import read_tables

    return unless(cancelled, read_tables, data, name)
