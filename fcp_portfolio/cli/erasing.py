"""`erase`: for good, with the list of what still holds it."""

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

if TYPE_CHECKING:
    from fcp_portfolio.domain.identity import Json
    from fcp_portfolio.services.erasing import Held


def erase(  # noqa: PLR0917  one option for each way to say what goes
    file: File,
    what: Annotated[
        str,
        typer.Argument(
            metavar="[ID]",
            help="An entry, a request or any other record, by its id or a unique beginning of it. "
            "With --text it may be left out: then the words go from everything.",
        ),
    ] = "",
    why: Annotated[
        str,
        typer.Option(
            metavar="TEXT", help="The reason, kept in the history: do not repeat there what goes."
        ),
    ] = "",
    revision: Annotated[
        int | None, typer.Option(metavar="N", help="Only this earlier revision, counted from 1.")
    ] = None,
    text: Annotated[
        str,
        typer.Option(
            metavar="WORDS",
            help="Only these words, and every earlier version that holds them; capital letters "
            "make no difference.",
        ),
    ] = "",
    attached: Annotated[
        str, typer.Option("--file", metavar="NAME", help="Only this file of the entry.")
    ] = "",
    with_copies: Annotated[
        bool,
        typer.Option(
            "--with-copies",
            help="Delete the earlier snapshots and set-aside copies in the program's own folder "
            "that hold it.",
        ),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Tell what would go and what would keep it.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Erases for good: an entry, a revision, words, a file."""
    from fcp_portfolio.services import erasing

    target = erasing.Target(id=what, revision=revision, passage=text, file=attached)
    with opened(file, passphrase_file, reading=dry_run, kind=None) as portfolio:
        if dry_run:
            goes = erasing.what_goes(portfolio, target)
            held = goes.held
            counted = {"earlier": goes.earlier, "present": goes.present, "editors": goes.editors}
        else:
            done = erasing.erase(portfolio, target, why=why, with_copies=with_copies)
            held = done.value.held
            counted = {"values": done.value.values, "files": done.value.files}
            show_done(done)
        _tell(held, counted, as_json=as_json)
        if dry_run:
            say("Nothing was erased.")
    if held or (not dry_run and done.advice):
        raise typer.Exit(NEEDS_A_PERSON)


def _tell(held: "tuple[Held, ...]", counted: dict[str, int], *, as_json: bool) -> None:
    if not as_json:
        for one in held:
            show(f"{'Still held by' if one.certain else 'Perhaps held by'}: {one.said}")
        return
    told: list[Json] = [
        {"where": str(one.where), "what": one.said, "certain": one.certain, "removable": one.ours}
        for one in held
    ]
    show_json("erased", {**counted, "held": told})


COMMANDS = (erase,)
