"""`import`: what is kept elsewhere becomes entries, once."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    File,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.domain.importing.columns import Columns
    from fcp_portfolio.domain.importing.items import Item
    from fcp_portfolio.domain.importing.table import Table
    from fcp_portfolio.services.importing import Brought
    from fcp_portfolio.services.portfolio import Portfolio

Source = Annotated[
    Path,
    typer.Argument(
        metavar="SOURCE",
        help="A spreadsheet (.xlsx), a CSV, a folder, a file, or an entry or portfolio.json of "
        "this program.",
    ),
]
Given = Annotated[
    list[str] | None,
    typer.Option(
        "--columns",
        metavar="HEADING=TARGET",
        help="What a column becomes: title, date, form, minutes, links, why, person, tags, "
        "private, text, leave, or a field of the form. May be repeated; remembered.",
    ),
]


def import_(  # noqa: PLR0917  one option for each choice of a person
    file: File,
    source: Source,
    columns: Given = None,
    form: Annotated[
        str, typer.Option(metavar="FORM", help="What rows and files become that name no form.")
    ] = "",
    sheet: Annotated[
        str, typer.Option(metavar="NAME", help="Which sheet; the first that is not hidden if none.")
    ] = "",
    dates: Annotated[
        str, typer.Option(metavar="ORDER", help="How 3/4/25 is read: day-first or month-first.")
    ] = "",
    *,
    final: Annotated[
        bool, typer.Option("--final", help="Mark as final what is complete; else all are drafts.")
    ] = False,
    preview: Annotated[
        bool, typer.Option("--preview", help="Show what it would become, and take nothing in.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes in a list, a folder or an export.

    Nothing comes in twice, and “undo” takes all of it back.
    """
    from fcp_portfolio.services.importing import look, preview_rows, take_in

    with opened(file, passphrase_file, reading=preview) as portfolio:
        found = look(portfolio, source, form=form)
        items, meant, table = found.items, None, None
        if found.tables:
            table = _sheet(found, sheet)
            meant = _columns(portfolio, table, columns or (), (form, dates), final=final)
            items = preview_rows(portfolio, table, meant)
        wanted = [item for item in items if item.wanted]
        for note in (*found.notes, *(table.notes if table else ())):
            say(note)
        if preview:
            _show(items, meant, as_json=as_json)
        else:
            headings = table.headings if table else ()
            done = take_in(
                portfolio, found.name, wanted, headings=headings, columns=meant, said=found.said
            )
            show_done(done, "" if as_json else "\n".join(done.value.entries))
            _say_what_was_left(items)
            if as_json:
                ids = dict(zip((i.place for i in wanted), done.value.entries, strict=True))
                show_json("imported", {"items": [_json(i, ids.get(i.place, "")) for i in items]})
    if any(item.refused or (item.wanted and item.notes) for item in items):
        raise typer.Exit(NEEDS_A_PERSON)


def _sheet(found: "Brought", name: str) -> "Table":
    if name:
        for table in found.tables:
            if table.name == name:
                return table
        names = ", ".join(table.name for table in found.tables)
        message = f"There is no sheet “{name}” with rows. Sheets: {names}."
        raise NotFound(message)
    visible = [table for table in found.tables if not table.hidden]
    chosen = (*visible, *found.tables)[0]
    others = [f"“{table.name}”" for table in found.tables if table is not chosen]
    if others:
        say(f"Sheet “{chosen.name}”. Not read: {', '.join(others)}; --sheet NAME reads one.")
    return chosen


def _columns(
    portfolio: "Portfolio",
    table: "Table",
    given: Sequence[str],
    form_and_dates: tuple[str, str],
    *,
    final: bool,
) -> "Columns":
    from dataclasses import replace

    from fcp_portfolio.domain.importing.columns import read_columns
    from fcp_portfolio.domain.importing.dates import Order
    from fcp_portfolio.services.importing import usual_columns

    form, dates = form_and_dates
    usual = usual_columns(portfolio, table, form)
    if dates and dates not in set(Order):
        message = f"“{dates}” is no order of dates: day-first or month-first."
        raise Refused(message)
    targets = read_columns(given, usual.targets, portfolio.form(usual.form))
    order = Order(dates) if dates else usual.order
    return replace(usual, targets=targets, order=order, final=final or usual.final)


def _show(items: "Sequence[Item]", columns: "Columns | None", *, as_json: bool) -> None:
    if as_json:
        meant: dict[str, Json] = dict(columns.targets) if columns else {}
        show_json("import-preview", {"columns": meant, "items": [_json(i, "") for i in items]})
        return
    for heading, target in columns.targets.items() if columns else ():
        show(f"{heading}: {target}")
    for item in items:
        show(_line(item))
        for sentence in item.said:
            show(f"    {sentence}")


def _line(item: "Item") -> str:
    content = item.content
    if content is None:
        return f"{item.place}: refused"
    state = ("draft" if item.draft else "final") if item.wanted else "left out"
    day = spoken(content.occurred) if content.occurred else "no date"
    return f"{item.place}: {state}, {content.form}, {day}, {content.title}"


def _json(item: "Item", entry: str) -> dict[str, Json]:
    content = item.content
    return {
        "place": str(item.place),
        "entry": entry,
        "taken": item.wanted,
        "form": content.form if content else "",
        "title": content.title if content else "",
        "occurred": content.occurred.isoformat() if content and content.occurred else None,
        "links": [link.code for link in content.links] if content else [],
        "draft": item.draft,
        "left_out": str(item.refused or item.known),
        "notes": [str(note.sentence) for note in item.notes],
        "guesses": [str(guess) for guess in item.guesses],
    }


def _say_what_was_left(items: "Sequence[Item]") -> None:
    for item in items:
        for sentence in item.said if item.notes or not item.wanted else ():
            say(f"{item.place}: {sentence}")


import_.__name__ = "import"
COMMANDS = (import_,)
