"""`framework make`, `save`, `wording`: definitions of pasted rows, official wording, YAML."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    File,
    PassphraseFile,
    opened,
    read_text_file,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form_sketch import FormSketch, sketched_form
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.sketch import About, Sketch, headings, sketched

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from fcp_portfolio.domain.wording.doubts import Doubt, Settled
    from fcp_portfolio.services.making import Written
    from fcp_portfolio.services.portfolio import Portfolio


class What(StrEnum):
    """What rows are made into."""

    FRAMEWORK = "framework"
    HEADINGS = "headings"
    FORM = "form"


def make(
    file: File,
    rows: Annotated[
        Path, typer.Argument(metavar="ROWS", help="Pasted rows as text: code, title, statement.")
    ],
    *,
    title: Annotated[str, typer.Option(metavar="TITLE", help="What it is called.")],
    what: Annotated[
        What, typer.Option("--as", help="A form has rows of label, kind and hint.")
    ] = What.FRAMEWORK,
    key: Annotated[
        str, typer.Option("--id", metavar="ID", help="One word; else made of the title.")
    ] = "",
    edition: Annotated[str, typer.Option(metavar="EDITION")] = "1",
    publisher: Annotated[str, typer.Option(metavar="NAME", help="Who answers for it.")] = "",
    licence: Annotated[str, typer.Option(metavar="TEXT", help="What may be done with it.")] = "",
    source: Annotated[str, typer.Option(metavar="TEXT", help="An address or a title.")] = "",
    level: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="What one of a level is called, the top first."),
    ] = None,
    to: Annotated[
        Path | None, typer.Option(metavar="OUT.yaml", help="Save it as YAML too.")
    ] = None,
    look: Annotated[
        bool, typer.Option("--look", help="Only show what would be made; change nothing.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a framework, a form or a list of headings of pasted rows, kept in the portfolio."""
    from fcp_portfolio.services.making import keep_made, save_definition

    about = About(
        title=title,
        id=key,
        edition=edition,
        publisher=publisher,
        licence=licence,
        source=source,
        levels=tuple(level or ()),
    )
    text = read_text_file(rows)
    sketch = _SKETCHED[what](text)
    with opened(file, passphrase_file, reading=look) as portfolio:
        written = _written(portfolio, sketch, about)
        if not look:
            done = keep_made(portfolio, written)
            if to is not None:
                save_definition(portfolio, _key(written), to)
    if as_json:
        doubts: list[Json] = [{"line": line, "doubt": words} for line, words in sketch.doubts]
        show_json("made", {"id": _key(written), "kept": not look, "doubts": doubts})
    else:
        _show(sketch)
    for line, words in sketch.doubts:
        say(f"{rows.name}:{line}: {words}")
    if not look:
        show_done(done)
    if sketch.doubts:
        raise typer.Exit(NEEDS_A_PERSON)


def save(
    file: File,
    key: Annotated[str, typer.Argument(metavar="ID", help="A framework or form of it.")],
    to: Annotated[Path, typer.Option(metavar="OUT.yaml", help="The file to write.")],
    *,
    official_too: Annotated[
        bool,
        typer.Option(
            "--official-too", help="With official wording: for yourself, not to be passed on."
        ),
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Saves a framework or form of a portfolio as YAML."""
    from fcp_portfolio.services.making import save_definition

    with opened(file, passphrase_file, reading=True) as portfolio:
        show_done(save_definition(portfolio, key, to, official_too=official_too), str(to))


_SKETCHED: "Mapping[What, Callable[[str], Sketch | FormSketch]]" = {
    What.FRAMEWORK: sketched,
    What.HEADINGS: headings,
    What.FORM: sketched_form,
}


def _written(portfolio: "Portfolio", sketch: Sketch | FormSketch, about: About) -> "Written":
    from fcp_portfolio.services.making import written_form, written_framework

    if isinstance(sketch, FormSketch):
        return written_form(portfolio, sketch, about)
    return written_framework(portfolio, sketch, about)


def _key(written: "Written") -> str:
    made = written.definition
    return getattr(made, "key", made.id)


def _show(sketch: Sketch | FormSketch) -> None:
    if isinstance(sketch, FormSketch):
        show_table([(row.id, row.kind, row.label, row.hint) for row in sketch.rows])
        return
    for row in sketch.rows:
        show(f"{'  ' * row.depth}{row.code}  {row.title}")


def wording(
    file: File,
    source: Annotated[
        Path, typer.Argument(metavar="SOURCE", help="Your copy: PDF, Word, CSV or text.")
    ],
    framework: Annotated[
        str, typer.Option(metavar="ID", help="The framework that it is the wording of.")
    ] = "hee-msk-2018",
    decide: Annotated[
        list[str] | None,
        typer.Option(metavar="DOUBT=CHOICE", help="Decides a doubt; or DOUBT=own:WORDS."),
    ] = None,
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Brings in official wording from your own copy; ends with 3 while doubts remain."""
    from fcp_portfolio.domain.wording.doubts import settled
    from fcp_portfolio.services.wording import adopt_wording, read_copy

    decisions = dict(map(_decision, decide or ()))
    with opened(file, passphrase_file) as portfolio:
        reading = read_copy(portfolio, source, framework=framework)
        stand = settled(reading, decisions)
        if stand.open:
            done = None
        else:
            done = adopt_wording(
                portfolio, reading, decisions, source=source.name, framework=framework
            )
    if as_json:
        _show_stand(stand, adopted=done is not None)
    else:
        for doubt in stand.open:
            _show_doubt(doubt)
    if done is None:
        say(f"{stand.said}. To be decided: {len(stand.open)}. Nothing was kept.")
        raise typer.Exit(NEEDS_A_PERSON)
    show_done(done)


def _decision(given: str) -> tuple[str, str]:
    doubt, sign, choice = given.partition("=")
    if not sign:
        message = f"“{given}” decides nothing. Write --decide DOUBT=CHOICE."
        raise Refused(message)
    return doubt, choice


def _show_doubt(doubt: "Doubt") -> None:
    page = f", page {doubt.page}" if doubt.page else ""
    show(f"{doubt.id}{page}: {doubt.question}")
    if doubt.read:
        show(f"  read: {doubt.read}")
    for choice in doubt.choices:
        show(f"  {choice.id}: {choice.label}")
    if doubt.own:
        show("  own:WORDS: the words as they stand in your copy")


def _show_stand(stand: "Settled", *, adopted: bool) -> None:
    doubts: list[Json] = [
        {
            "id": doubt.id,
            "about": doubt.about,
            "page": doubt.page or None,
            "read": doubt.read,
            "question": doubt.question,
            "choices": [{"id": choice.id, "label": choice.label} for choice in doubt.choices],
            "own": doubt.own,
        }
        for doubt in stand.open
    ]
    capabilities, outcomes = stand.counts
    value: dict[str, Json] = {
        "adopted": adopted,
        "capabilities": capabilities,
        "outcomes": outcomes,
        "official_totals": list(stand.reading.totals),
        "doubts": doubts,
    }
    show_json("wording", value)
