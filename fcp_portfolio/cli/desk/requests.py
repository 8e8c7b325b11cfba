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
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.verdict_text import on_one_line

if TYPE_CHECKING:
    from fcp_portfolio.services.desk.sent import Sent

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
    from fcp_portfolio.services.desk.sent import take_sent

    rows: list[Json] = []
    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        for pdf in pdfs:  # one by one, so that each is told as soon as it is there
            done = take_sent(desk, [pdf], of=of, new_portfolio=new_portfolio)
            (sent,) = done.value
            if sent.error:
                say(f"{pdf.name}: {sent.error.sentence}")
            else:
                show_done(done)
            rows.append(_row(sent))
    if as_json:
        show_json("desk-taken", {"files": rows})
    failed = [row for row in rows if isinstance(row, Mapping) and "error" in row]
    if len(failed) == len(rows):
        say(f"None of {len(rows)} files was taken in. What is held stays.")
        raise typer.Exit(REFUSED)
    if failed:
        raise typer.Exit(NEEDS_A_PERSON)


def _row(sent: "Sent") -> dict[str, Json]:
    from fcp_portfolio.services.desk.requests import Taken

    file, kept = sent.file.name, sent.kept
    if kept is None:
        return {"file": file, "error": str(sent.error.sentence if sent.error else "")}
    if not isinstance(kept, Taken):
        return {"file": file, "is": "summary", "id": kept.id, "new": True}
    if kept.found is not None:
        return {"file": file, "is": "answer", "id": kept.found.id, "new": kept.new}
    id_ = kept.received.id if kept.received else ""
    return {"file": file, "is": "request", "id": id_, "new": kept.new}


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
            show(on_one_line(f"{one.id[:8]}  {one.number}  {one.owner}: {one.what}"))
        for path in found.summaries:
            show(on_one_line(f"progress summary: {path}"))
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
