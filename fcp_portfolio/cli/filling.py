"""`fill`: a provider's own form, PDF or Word, filled in from the portfolio."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    File,
    PassphraseFile,
    Reason,
    Since,
    Until,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.domain.templates.matching import Answered
    from fcp_portfolio.services.templates import Looked

Given = Annotated[
    list[str] | None,
    typer.Option(
        "--match",
        metavar="FIELD=VALUE",
        help="What goes into a field: a value that --list shows, leave, or words:TEXT. May be "
        "repeated; remembered.",
    ),
]
ToWrite = Annotated[Path | None, typer.Option("--to", metavar="OUT", help="The file to write.")]
ChosenEntry = Annotated[
    str, typer.Option("--entry", metavar="ID", help="The entry whose fields may be filled in.")
]


def fill(  # noqa: PLR0917  one option for each choice of a person
    file: File,
    template: Annotated[
        Path, typer.Argument(metavar="TEMPLATE", help="A PDF with fields, or a Word document.")
    ],
    to: ToWrite = None,
    match: Given = None,
    entry: ChosenEntry = "",
    since: Since = "",
    until: Until = "",
    *,
    listing: Annotated[
        bool, typer.Option("--list", help="Show the fields and what there is; write nothing.")
    ] = False,
    take_guesses: Annotated[
        bool,
        typer.Option("--take-guesses", help="Take what seems to fit where nothing is chosen."),
    ] = False,
    reason: Reason = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Fills in a provider's own form. What goes where is chosen once, and remembered."""
    from fcp_portfolio.domain.templates.matching import answered, read_matches
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.templates import fill_in, identifiers_in, look_at

    if to is None and not listing:
        message = "Name the file to write by --to OUT, or show the fields by --list."
        raise Refused(message)
    with opened(file, passphrase_file, reading=listing) as portfolio:
        looked = look_at(
            portfolio, template, since=read_date(since), until=read_date(until), entry=entry
        )
        guessed = looked.proposed if take_guesses else {}
        given = read_matches(match or (), looked.template, looked.offers)
        matches = {**guessed, **looked.matches, **given}
        answers = answered(looked.template, matches, looked.offers)
        if to is None or listing:
            _show(looked, matches, answers, as_json=as_json)
            return
        found = identifiers_in(portfolio, answers)
        for one in found:
            what = f"{one.kind}, {one.grade}"
            say(f"Perhaps an identifier ({what}): “{one.text}” in {one.place}.")
        done = fill_in(portfolio, looked, matches, to, source=template, reason=reason)
        show_done(done, "" if as_json else str(to))
        if as_json:
            said: dict[str, Json] = {
                "path": str(to),
                "size": done.value.size,
                "complete": done.value.complete,
            }
            show_json("filled", {**said, **_json(looked, matches, done.value.answers)})
    if found or not done.value.complete:
        raise typer.Exit(NEEDS_A_PERSON)


def _show(
    looked: "Looked",
    matches: Mapping[str, str],
    answers: "Sequence[Answered]",
    *,
    as_json: bool,
) -> None:
    if as_json:
        offers: list[Json] = [
            {"key": one.key, "label": str(one.label), "text": one.text} for one in looked.offers
        ]
        show_json("template", {**_json(looked, matches, answers), "offers": offers})
        return
    show("Fields")
    show_table([_row(looked, matches, one) for one in answers])
    show("")
    show("Values")
    show_table([(one.key, str(one.label), _beginning(one.text)) for one in looked.offers])
    for note in looked.template.notes:
        say(note)


def _row(looked: "Looked", matches: Mapping[str, str], one: "Answered") -> tuple[str, ...]:
    name = one.blank.name
    guess = looked.proposed.get(name, "")
    meant = matches.get(name) or (f"perhaps {guess}" if guess else "")
    called = "" if one.blank.label == name else one.blank.label
    said = _beginning(one.text) or str(one.why)
    return (name, called, str(one.blank.kind), _beginning(meant), str(one.outcome), said)


def _beginning(text: str, most: int = 50) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1]}…"


def _json(
    looked: "Looked", matches: Mapping[str, str], answers: "Sequence[Answered]"
) -> dict[str, Json]:
    return {
        "fields": [
            {
                "name": one.blank.name,
                "label": one.blank.label,
                "kind": str(one.blank.kind),
                "options": list(one.blank.options),
                "most": one.blank.most,
                "match": matches.get(one.blank.name, ""),
                "guess": looked.proposed.get(one.blank.name, ""),
                "outcome": str(one.outcome),
                "text": one.text,
                "why": str(one.why),
            }
            for one in answers
        ],
        "notes": [str(note) for note in looked.template.notes],
    }


COMMANDS = (fill,)
