"""`example`: a filled-in fictional portfolio and its PDF, for a first look."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import DONE, OpenWindow, PassphraseFile, read_passphrase, say, show

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Passphrase


def example(
    context: typer.Context,
    to: Annotated[Path | None, typer.Option(metavar="FILE", help="The portfolio to make.")] = None,
    entries: Annotated[
        int | None,
        typer.Option(min=1, max=5000, metavar="N", help="How many entries (a year has 60)."),
    ] = None,
    seed: Annotated[
        int, typer.Option(metavar="N", help="Another number varies the entries beyond 60.")
    ] = 1,
    *,
    no_window: Annotated[bool, typer.Option("--no-window", help="Do not open it.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a fictional portfolio and its PDF, and opens it."""
    from fcp_portfolio.services.example import REASON, write_example
    from fcp_portfolio.services.export import export_portfolio

    file = to or next(_free_names())
    secret = _passphrase(passphrase_file)
    done = write_example(file, secret, entries=entries, seed=seed)
    pdf = file.with_suffix(".pdf")
    with done.value.portfolio as portfolio:
        exported = export_portfolio(portfolio, pdf, reason=REASON)
    show(str(file))
    show(str(pdf))
    show(f"Passphrase: {secret.text}")
    say(f"A fictional portfolio and its PDF of {exported.value.pages} pages. Nobody in it exists.")
    if no_window:
        return
    open_window: OpenWindow = context.obj
    code = open_window([file], secret)
    if code is None:
        say("There is no display here, so no window was opened.")
    raise typer.Exit(code or DONE)


def _passphrase(file: Path | None) -> "Passphrase":
    from fcp_portfolio.services.example import PASSPHRASE
    from fcp_portfolio.services.portfolio import Passphrase

    if file is None and "FCP_PASSPHRASE" not in os.environ:
        return Passphrase(PASSPHRASE)
    return read_passphrase(file)


def _free_names() -> Iterator[Path]:
    # An example that somebody has written in is never written over.
    number = 1
    while True:
        ending = "" if number == 1 else f"-{number}"
        file = Path(f"fictional-example{ending}.fcpfolio")
        if not file.exists() and not file.with_suffix(".pdf").exists():
            yield file
        number += 1
