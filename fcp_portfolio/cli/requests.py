"""`request`, `requests`, `withdraw`: what goes out to be signed, and what waits on whom."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.services.requests import Waiting


def request(
    file: File,
    *,
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="sign-off, assessment, confirmation or period.")
    ],
    people: Annotated[
        list[str],
        typer.Option("--for", metavar="PERSON", help="Who answers; a second one approves after."),
    ],
    to: Annotated[Path, typer.Option(metavar="OUT.pdf", help="The PDF to write.")],
    capability: Annotated[
        list[str] | None,
        typer.Option(metavar="CODE", help="Ask about this capability. May be repeated."),
    ] = None,
    entry: Annotated[
        list[str] | None, typer.Option(metavar="ID", help="Send this entry. May be repeated.")
    ] = None,
    supersedes: Annotated[
        str, typer.Option(metavar="REQUEST", help="An earlier request that this one replaces.")
    ] = "",
    reason: Annotated[
        str | None,
        typer.Option(metavar="TEXT", help="Why what looks like an identifier may stay."),
    ] = None,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a certified request as PDF, to be sent by you. Private entries are left out."""
    from fcp_portfolio.services.requests import make_request

    with opened(file, passphrase_file) as portfolio:
        done = make_request(
            portfolio,
            to,
            kind=kind,
            people=people,
            capabilities=capability or (),
            entries=entry or (),
            supersedes=supersedes,
            reason=reason,
        )
        made = done.value
        show_done(done, "" if as_json else f"{made.request.number}\n{made.path}")
        if as_json:
            value: dict[str, Json] = {
                "id": made.request.id,
                "number": made.request.number,
                "path": str(made.path),
                "pages": made.pages,
                "size": made.size,
            }
            show_json("request-made", value)


def requests(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """What is out, what waits on whom and for how long."""
    from fcp_portfolio.services.requests import list_requests

    with opened(file, passphrase_file, reading=True) as portfolio:
        found = list_requests(portfolio)
    if as_json:
        show_json("requests", {"requests": [_row(one) for one in found]})
        return
    show_table([_line(one) for one in found])
    for one in found:
        if one.reminder:
            show(f"\nReminder for {one.number}, to copy:\n\n{one.reminder.rstrip()}")


def withdraw(
    file: File,
    given: Annotated[str, typer.Argument(metavar="REQUEST", help="Its number, or its id.")],
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it is taken back.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes a request back: an answer to it is refused from then on."""
    from fcp_portfolio.services.requests import withdraw_request

    with opened(file, passphrase_file) as portfolio:
        show_done(withdraw_request(portfolio, given, why))


def _line(one: "Waiting") -> Sequence[str]:
    waits = f"waits on {one.waits_on}, {one.days} days" if one.waits_on else str(one.state)
    return one.number, str(one.kind), one.made.isoformat(), ", then ".join(one.to), waits


def _row(one: "Waiting") -> dict[str, Json]:
    return {
        "id": one.id,
        "number": one.number,
        "kind": str(one.kind),
        "state": str(one.state),
        "to": list(one.to),
        "about": list(one.about),
        "made": one.made.isoformat(),
        "days": one.days,
        "waits_on": one.waits_on,
        "why": one.why,
    }


COMMANDS = (request, requests, withdraw)
