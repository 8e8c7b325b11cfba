"""`key new|list|card|end` for the owner, `key file` for a reviewer, `key vouch` for a provider."""

from pathlib import Path
from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    KeyPassphraseFile,
    PassphraseFile,
    opened,
    read_key_passphrase,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.identity import Json, instant_text

app = typer.Typer(help="Keys to sign with, and the cards they are recognised by.")


@app.command("new")
def new(
    file: File,
    role: Annotated[str, typer.Option(metavar="TEXT", help="What your card says you are.")] = "",
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a key in the portfolio; one that was in use ends."""
    from fcp_portfolio.services.keys import make_own_key

    with opened(file, passphrase_file, kind=None) as portfolio:
        done = make_own_key(portfolio, role=role)
        show_done(done, done.value.card.words)


@app.command("list")
def list_all(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Your keys, those that have ended too."""
    from fcp_portfolio.services.keys import own_keys

    with opened(file, passphrase_file, reading=True, kind=None) as portfolio:
        found = own_keys(portfolio)
    if as_json:
        rows: list[Json] = [
            {
                "id": key.id,
                "fingerprint": key.card.fingerprint,
                "words": key.card.words,
                "made": instant_text(key.made),
                "ended": key.ended.isoformat() if key.ended else None,
                "why": key.why,
            }
            for key in found
        ]
        show_json("keys", {"keys": rows})
        return
    show_table(
        [
            (
                key.id[:8],
                key.made.date().isoformat(),
                f"{key.ended.isoformat()}: {key.why}" if key.ended else "in use",
                key.card.words,
            )
            for key in found
        ]
    )


@app.command("card")
def card(
    file: File,
    to: Annotated[Path, typer.Option(metavar="CARD", help="Where to write it; .pdf to print it.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes your key card, for others to compare and keep."""
    from fcp_portfolio.services.keys import save_own_card

    with opened(file, passphrase_file, reading=True, kind=None) as portfolio:
        show_done(save_own_card(portfolio, to), str(to))


@app.command("end")
def end(
    file: File,
    key: Annotated[str, typer.Argument(metavar="KEY", help="An id, or its beginning.")],
    why: Annotated[str, typer.Option(metavar="TEXT", help="Such as “lost with the computer”.")],
    on: Annotated[
        str | None, typer.Option(metavar="DATE", help="Since when; today if not given.")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes that a key was lost or is used no more."""
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.keys import end_own_key

    with opened(file, passphrase_file, kind=None) as portfolio:
        day = read_date(on or "") or portfolio.today()
        show_done(end_own_key(portfolio, key, on=day, why=why))


@app.command("file")
def key_file(
    to: Annotated[Path, typer.Argument(metavar="KEY", help="A new file, ending in .p12.")],
    name: Annotated[str, typer.Option(metavar="TEXT", help="Who holds it.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “GMC 0000000”.")] = "",
    card: Annotated[
        Path | None, typer.Option(metavar="CARD", help="Write its key card, too.")
    ] = None,
    key_passphrase_file: KeyPassphraseFile = None,
) -> None:
    """Makes a key in a file of its own, for a reviewer without a portfolio."""
    from fcp_portfolio.services.keys import make_key_file, save_card

    passphrase = read_key_passphrase(key_passphrase_file, new=True)
    done = make_key_file(to, name=name, registration=registration, passphrase=passphrase)
    if card is not None:
        save_card(done.value, card)
    show_done(done, done.value.words)


@app.command("vouch")
def vouch(
    card: Annotated[Path, typer.Argument(metavar="CARD", help="Somebody's key card.")],
    sign_with: Annotated[Path, typer.Option(metavar="KEY.p12", help="Your own key.")],
    to: Annotated[Path, typer.Option(metavar="CARD", help="Where to write the signed card.")],
    role: Annotated[str, typer.Option(metavar="TEXT", help="What you are, such as a hub.")] = "",
    key_passphrase_file: KeyPassphraseFile = None,
) -> None:
    """Signs somebody's key card: who knows your key then knows whose theirs is."""
    from fcp_portfolio.services.keys import read_key_file
    from fcp_portfolio.services.vouching import vouch_for

    key = read_key_file(sign_with, read_key_passphrase(key_passphrase_file))
    show_done(vouch_for(card, to, key, role=role), str(to))
