"""`due`: what is due, waiting and running out."""

from typing import Annotated

import typer

from fcp_portfolio.cli.terminal import AsJson, File, PassphraseFile, opened, say, show, show_json
from fcp_portfolio.domain.due import Due
from fcp_portfolio.domain.identity import Json


def due(
    file: File,
    *,
    waiting: Annotated[
        int, typer.Option(metavar="DAYS", help="A request is told once it waits longer.")
    ] = 14,
    backup: Annotated[
        int, typer.Option(metavar="DAYS", help="A backup is due after so many; 0 is never.")
    ] = 7,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What is due, waiting and running out, the earliest day first."""
    from fcp_portfolio.services.due import due as found_in
    from fcp_portfolio.services.readiness import readiness

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = found_in(portfolio, readiness(portfolio), waiting_days=waiting, backup_days=backup)
        today = portfolio.today()
    if as_json:
        show_json("due", {"due": [_json(one, late=one.late(today)) for one in found]})
        return
    for one in found:
        day = one.on.isoformat() if one.on else "no day yet"
        late = ", late" if one.late(today) else ""
        show(f"{day}{late}  {one.about}: {one.title} ({one.words})")
    if not found:
        say("Nothing is due.")


def _json(one: Due, *, late: bool) -> dict[str, Json]:
    return {
        "about": one.about.name.lower(),
        "id": one.id,
        "title": one.title,
        "words": one.words,
        "date": one.on.isoformat() if one.on else None,
        "late": late,
    }


COMMANDS = (due,)
