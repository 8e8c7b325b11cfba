"""`group`: a peer-support group."""

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

app = typer.Typer(help="A peer-support group: members and meetings.")


@app.command("new")
def new(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="What the group is called.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a group and prints its recovery words, once. Its members share the passphrase."""
    from fcp_portfolio.services.group.members import create_group

    secret = read_passphrase(passphrase_file, new=True)
    created = create_group(file, name, secret)
    created.portfolio.close()
    show(created.words)
    say(
        f"Made “{file.name}”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer."
    )


@app.command("join")
def join(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Who joins.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")] = (
        ""
    ),
    email: Annotated[str, typer.Option(metavar="TEXT", help="E-mail address.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Lets somebody join and prints the id."""
    from fcp_portfolio.services.group.members import add_member

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = add_member(group, name, registration=registration, email=email)
        show_done(done, done.value.id)


@app.command("show")
def show_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Everyone in the group."""
    from fcp_portfolio.services.group.members import members

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        found = members(group)
    if as_json:
        rows: list[Json] = [
            {"id": one.id, "name": one.name, "joined": one.joined.isoformat()} for one in found
        ]
        show_json("group", {"members": rows})
        return
    show_table([(one.id[:8], one.name, one.joined.isoformat()) for one in found])
