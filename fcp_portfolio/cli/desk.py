"""`desk new`, `desk add`, `desk show`: a supervisor's desk."""

from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    read_passphrase,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.people import Owner

app = typer.Typer(help="A supervisor’s desk: whom you supervise, what waits.")


@app.command("new")
def new(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Your name, as it should be printed.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “GMC 0000000”.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a desk and prints its recovery words, once."""
    from fcp_portfolio.services.portfolio import create_portfolio

    secret = read_passphrase(passphrase_file, new=True)
    owner = Owner(name=name, registration=registration)
    created = create_portfolio(file, owner, secret, kind=FileKind.DESK)
    created.portfolio.close()
    show(created.words)
    say(
        f"Made “{file.name}”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer."
    )


@app.command("add")
def add(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Whom you supervise.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")] = (
        ""
    ),
    email: Annotated[str, typer.Option(metavar="TEXT", help="E-mail address.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Puts a practitioner on the desk and prints the id."""
    from fcp_portfolio.services.desk.practitioners import add_practitioner

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = add_practitioner(desk, name, registration=registration, email=email)
        show_done(done, done.value.id)


@app.command("show")
def show_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Everyone on the desk."""
    from fcp_portfolio.services.desk.practitioners import practitioners

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = practitioners(desk)
    if as_json:
        rows: list[Json] = [
            {"id": one.id, "name": one.name, "registration": one.registration} for one in found
        ]
        show_json("desk", {"practitioners": rows})
        return
    show_table([(one.id[:8], one.name, one.registration) for one in found])
