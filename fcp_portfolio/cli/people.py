"""`person add`, `person list`, `person know`."""

from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.identity import Json

app = typer.Typer(help="Supervisors, assessors and peers.")


@app.command("add")
def add(  # noqa: PLR0917  one option for each thing known of a person
    file: File,
    name: Annotated[str, typer.Option(metavar="TEXT", help="As it should be printed.")],
    role: Annotated[
        str, typer.Option(metavar="TEXT", help="Such as “GP and clinical supervisor”.")
    ] = "",
    body: Annotated[
        str, typer.Option(metavar="TEXT", help="Registration body: GMC, HCPC, NMC.")
    ] = "",
    number: Annotated[str, typer.Option(metavar="TEXT", help="Registration number.")] = "",
    email: Annotated[str, typer.Option(metavar="TEXT", help="E-mail address.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Adds a person and prints the id."""
    from fcp_portfolio.services.people import add_person

    with opened(file, passphrase_file, kind=None) as portfolio:
        done = add_person(
            portfolio,
            name=name,
            role=role,
            registration_body=body,
            registration_number=number,
            email=email,
        )
        show_done(done, done.value.id)


@app.command("list")
def list_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Everyone in the portfolio."""
    from fcp_portfolio.services.people import people

    with opened(file, passphrase_file, reading=True, kind=None) as portfolio:
        known = people(portfolio)
    if as_json:
        rows: list[Json] = [
            {
                "id": person.id,
                "name": person.name,
                "role": person.role,
                "registration_body": person.registration_body,
                "registration_number": person.registration_number,
                "email": person.email,
            }
            for person in known
        ]
        show_json("people", {"people": rows})
        return
    show_table([(person.id[:8], person.described) for person in known])


@app.command("know")
def know(
    file: File,
    person: Annotated[str, typer.Argument(metavar="PERSON", help="A name, or an id's beginning.")],
    card: Annotated[Path, typer.Argument(metavar="CARD", help="Their key card, a file.")],
    *,
    vouched: Annotated[
        bool,
        typer.Option("--vouched", help="Nothing was compared: somebody you know vouches for it."),
    ] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Keeps a person's key card, once you compared its words with them."""
    from fcp_portfolio.services.keys import accept_card, know_key
    from fcp_portfolio.services.verification import card_in

    with opened(file, passphrase_file, kind=None) as portfolio:
        if vouched:
            done = accept_card(portfolio, person, card_in(card))
        else:
            done = know_key(portfolio, person, card)
        show_done(done, done.value.card.fingerprint)
