"""`desk take`, `look`, `waiting`, `aside`, `assign`: what practitioners sent."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.desk.options import Desk, Of, Whom, waiting_json, whose
from fcp_portfolio.cli.terminal import (
    NEEDS_A_PERSON,
    REFUSED,
    AsJson,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.errors import NoRequest, PortfolioError
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

Request = Annotated[
    str, typer.Argument(metavar="REQUEST", help="By its id, number, or a beginning of the id.")
]


def take(
    file: Desk,
    pdfs: Annotated[list[Path], typer.Argument(metavar="PDF...", help="What they sent.")],
    *,
    of: Annotated[
        str, typer.Option("--of", metavar="PRACTITIONER", help="Whose progress summaries they are.")
    ] = "",
    new_portfolio: Annotated[
        bool, typer.Option("--new-portfolio", help="The practitioner began another portfolio.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes in requests and progress summaries. What fails keeps no other from it."""
    rows: list[Json] = []
    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        for pdf in pdfs:
            try:
                row = _taken(desk, pdf, of, new_portfolio=new_portfolio)
            except PortfolioError as error:
                say(f"{pdf.name}: {error.sentence}")
                row = {"file": pdf.name, "error": str(error.sentence)}
            rows.append(row)
    if as_json:
        show_json("desk-taken", {"files": rows})
    failed = [row for row in rows if isinstance(row, Mapping) and "error" in row]
    if len(failed) == len(rows):
        say(f"None of {len(rows)} files was taken in. What is held stays.")
        raise typer.Exit(REFUSED)
    if failed:
        raise typer.Exit(NEEDS_A_PERSON)


def _taken(desk: "Portfolio", pdf: Path, of: str, *, new_portfolio: bool) -> dict[str, Json]:
    from fcp_portfolio.services.desk.requests import take_request
    from fcp_portfolio.services.desk.summaries import take_summary

    try:
        done = take_request(desk, pdf)
    except NoRequest:
        summary = take_summary(desk, pdf, of=of, new_portfolio=new_portfolio)
        show_done(summary)
        return {"file": pdf.name, "is": "summary", "id": summary.value.id, "new": True}
    show_done(done)
    taken = done.value
    if taken.found is not None:
        return {"file": pdf.name, "is": "answer", "id": taken.found.id, "new": taken.new}
    id_ = taken.received.id if taken.received else ""
    return {"file": pdf.name, "is": "request", "id": id_, "new": taken.new}


def look(
    file: Desk,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where requests are put.")],
    *,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes in every new request in a folder. Other PDFs are left alone."""
    from fcp_portfolio.services.desk.folder import look_in

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = look_in(desk, folder)
    found = done.value
    say(done.said)
    for name, why in found.refused:
        say(f"{name}: {why}")
    if as_json:
        show_json(
            "desk-looked",
            {
                "taken": [one.id for one in found.taken],
                "answers_found": [one.id for one in found.found],
                "held": found.held,
                "others": found.others,
                "unfinished": found.unfinished,
                "summaries": [str(path) for path in found.summaries],
                "refused": [{"file": name, "why": str(why)} for name, why in found.refused],
                "stopped": str(found.stopped),
            },
        )
    else:
        for one in found.taken:
            show(f"{one.id[:8]}  {one.number}  {one.owner}: {one.what}")
        for path in found.summaries:
            show(f"progress summary: {path}")
    if found.refused or found.stopped:
        raise typer.Exit(NEEDS_A_PERSON)


def waiting(
    file: Desk,
    *,
    of: Of = "",
    everything: Annotated[
        bool, typer.Option("--all", help="Also what was answered, put aside or superseded.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """What waits for an answer, the longest wait first."""
    from fcp_portfolio.services.desk.requests import all_received
    from fcp_portfolio.services.desk.requests import waiting as still_waiting

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = all_received(desk, of) if everything else still_waiting(desk, of)
    if as_json:
        show_json("desk-waiting", {"requests": [waiting_json(one) for one in found]})
        return
    show_table(
        [
            (
                one.received.id[:8],
                one.received.number,
                whose(one.match, one.received.owner),
                str(one.received.what),
                f"{one.days} days",
                str(one.state) if everything else "",
            )
            for one in found
        ]
    )
    for note in dict.fromkeys(str(one.note) for one in found if one.note):
        say(note)


def aside(
    file: Desk,
    request: Request,
    *,
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it is not answered.")] = "",
    back: Annotated[bool, typer.Option("--back", help="Let it wait again.")] = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Puts a request aside, or lets it wait again."""
    from fcp_portfolio.services.desk.requests import set_aside, take_up

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(take_up(desk, request) if back else set_aside(desk, request, why))


def assign(
    file: Desk, request: Request, practitioner: Whom, *, passphrase_file: PassphraseFile = None
) -> None:
    """Says whose request it is. Needed where its name does not tell."""
    from fcp_portfolio.services.desk.requests import assign_request

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        show_done(assign_request(desk, request, practitioner))


COMMANDS: Mapping[str, Callable[..., None]] = {
    "take": take,
    "look": look,
    "waiting": waiting,
    "aside": aside,
    "assign": assign,
}
