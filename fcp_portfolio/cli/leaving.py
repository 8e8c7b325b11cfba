"""`new` and `export`: a portfolio comes into being, and leaves as PDF."""

from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    AsJson,
    Capabilities,
    Entries,
    File,
    PassphraseFile,
    PdfToWrite,
    Reason,
    Since,
    Until,
    opened,
    read_passphrase,
    say,
    show,
    show_done,
    show_json,
)
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.people import Owner

if TYPE_CHECKING:
    from fcp_portfolio.services.findings import Finding


def new(
    file: File,
    *,
    name: Annotated[str, typer.Option(metavar="TEXT", help="Your name, as it should be printed.")],
    registration: Annotated[str, typer.Option(metavar="TEXT", help="Such as “HCPC PH000000”.")],
    framework: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="What to collect against (default HEE MSK)."),
    ] = None,
    route: Annotated[
        list[str] | None,
        typer.Option(metavar="ID", help="A route to follow, such as fcp-taught. May be repeated."),
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a new portfolio and prints its recovery words, once."""
    from fcp_portfolio.services.portfolio import create_portfolio
    from fcp_portfolio.services.strength import advice_on

    secret = read_passphrase(passphrase_file, new=True)
    owner = Owner(name=name, registration=registration)
    created = create_portfolio(file, owner, secret, frameworks=framework or (), routes=route or ())
    created.portfolio.close()
    show(created.words)
    for sentence in advice_on(secret.text, (name, registration, file.stem)):
        say(sentence)
    say(
        f"Made “{file.name}”. The 24 words above open it without the passphrase. They are shown "
        "this once: write them down and keep them apart from this computer."
    )


def export(
    file: File,
    to: PdfToWrite,
    *,
    profile: Annotated[
        str,
        typer.Option(
            metavar="NAME", help="What it is for: full, supervisor or hcpc (a CPD profile)."
        ),
    ] = "full",
    capability: Capabilities = None,
    entry: Entries = None,
    since: Since = "",
    until: Until = "",
    merge_originals: Annotated[
        bool,
        typer.Option(
            "--merge-originals",
            help="Show pages of attached PDFs as they are, not as pictures. Ends PDF/A and PDF/UA.",
        ),
    ] = False,
    max_size: Annotated[
        float | None,
        typer.Option(metavar="MB", min=0.1, help="Show pictures less finely until it fits."),
    ] = None,
    reason: Reason = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes the portfolio as PDF. Private entries are left out.

    The profile hcpc may also be written for Word: name a file that ends in .docx.
    """
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.export import export_portfolio, for_profile, found_in_export, select

    with opened(file, passphrase_file, reading=True) as portfolio:
        named = select(
            portfolio,
            capabilities=capability or (),
            entries=entry or (),
            since=read_date(since),
            until=read_date(until),
        )
        selection = for_profile(profile, named)
        found = found_in_export(portfolio, profile, selection)
        for line in dict.fromkeys(map(_perhaps, found)):  # a file may be part of many entries
            say(line)
        done = export_portfolio(
            portfolio,
            to,
            profile=profile,
            selection=selection,
            reason=reason,
            merge_originals=merge_originals,
            max_size=None if max_size is None else int(max_size * 1_000_000),
        )
        exported = done.value
        show_done(done, "" if as_json else str(exported.path))
        if as_json:
            value: dict[str, Json] = {
                "path": str(exported.path),
                "pages": exported.pages,
                "size": exported.size,
                "findings": len(found),
                "missing_glyphs": dict(exported.missing_glyphs),
            }
            show_json("exported", value)
    if found or exported.missing_glyphs:
        raise typer.Exit(NEEDS_A_PERSON)


def _perhaps(one: "Finding") -> str:
    return f"Perhaps an identifier ({one.kind}, {one.grade}): “{one.text}” in {one.place}."


COMMANDS = (new, export)
