"""`desk new`, `show`, `add`, `edit`, `end`, `know`: the desk and who is supervised."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from fcp_portfolio.cli.desk.options import Desk, Whom, practitioner_json
from fcp_portfolio.cli.terminal import (
    AsJson,
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

Registration = Annotated[str, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")]
Email = Annotated[str, typer.Option(metavar="TEXT", help="E-mail address.")]
Weeks = Annotated[
    int,
    typer.Option(
        metavar="N", help="How many weeks may pass between two sessions; 0 goes by the route."
    ),
]
Note = Annotated[str, typer.Option(metavar="TEXT", help="A note for yourself, without patients.")]


def new(
    file: Desk,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Your name, as it should be printed.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “GMC 0000000”.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a desk and prints its recovery words, once."""
    from fcp_portfolio.services.portfolio import create_portfolio
    from fcp_portfolio.services.strength import advice_on

    secret = read_passphrase(passphrase_file, new=True)
    owner = Owner(name=name, registration=registration)
    created = create_portfolio(file, owner, secret, kind=FileKind.DESK)
    created.portfolio.close()
    show(created.words)
    for sentence in advice_on(secret.text, (name, registration, file.stem)):
        say(sentence)
    say(
        f"Made “{file.name}”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer."
    )


def add(
    file: Desk,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Whom you supervise.")],
    registration: Registration = "",
    email: Email = "",
    weeks: Weeks = 0,
    note: Note = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Puts a practitioner on the desk and prints the id."""
    from fcp_portfolio.services.desk.practitioners import add_practitioner

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = add_practitioner(
            desk, name, registration=registration, email=email, weeks=weeks, note=note
        )
        show_done(done, done.value.id)


def edit(
    file: Desk,
    practitioner: Whom,
    *,
    name: Annotated[str | None, typer.Option(metavar="TEXT", help="Another name.")] = None,
    registration: Annotated[
        str | None, typer.Option(metavar="TEXT", help="Another registration.")
    ] = None,
    email: Annotated[str | None, typer.Option(metavar="TEXT", help="Another address.")] = None,
    weeks: Annotated[
        int | None, typer.Option(metavar="N", help="How many weeks may pass between two sessions.")
    ] = None,
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="Another note.")] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Changes what is known of a practitioner."""
    from fcp_portfolio.services.desk.practitioners import edit_practitioner
    from fcp_portfolio.services.desk.practitioners import practitioner as found

    given = {
        "name": name,
        "registration": registration,
        "email": email,
        "weeks": weeks,
        "note": note,
    }
    said: dict[str, Any] = {key: value for key, value in given.items() if value is not None}
    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(edit_practitioner(desk, replace(found(desk, practitioner), **said)))


def end(
    file: Desk,
    practitioner: Whom,
    *,
    on: Annotated[str, typer.Option(metavar="DATE", help="The last day; today.")] = "",
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it ended.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes that a supervision ended. What was answered stays."""
    from fcp_portfolio.services.desk.practitioners import end_practitioner
    from fcp_portfolio.services.exchange import read_date

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(end_practitioner(desk, practitioner, on=read_date(on), why=why))


def know(
    file: Desk,
    pdf: Annotated[Path, typer.Argument(metavar="PDF", help="What they signed.")],
    *,
    of: Annotated[str, typer.Option("--of", metavar="PRACTITIONER", help="Whose key it is.")],
    words: Annotated[
        str, typer.Option(metavar="WORDS", help="The key’s words, as they read them out to you.")
    ],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Keeps the key that signed a PDF of theirs. Its words are compared before."""
    from fcp_portfolio.services.desk.knowing import know_signer

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(know_signer(desk, of, pdf, words))


def show_all(
    file: Desk, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Everyone on the desk."""
    from fcp_portfolio.services.desk.practitioners import practitioners

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = practitioners(desk)
    if as_json:
        rows: list[Json] = [practitioner_json(one) for one in found]
        show_json("desk", {"practitioners": rows})
        return
    show_table(
        [
            (one.id[:8], one.name, one.registration, f"until {one.until}" if one.until else "")
            for one in found
        ]
    )


COMMANDS: Mapping[str, Callable[..., None]] = {
    "new": new,
    "show": show_all,
    "add": add,
    "edit": edit,
    "end": end,
    "know": know,
}
