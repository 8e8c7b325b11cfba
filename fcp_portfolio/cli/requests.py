"""`request`, `requests`, `receive`, `withdraw`: what goes out to be signed, and comes back."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.elsewhere import enter_elsewhere
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
    TimeStampService,
    Until,
    opened,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.answers import NOTHING as NO_VALUES
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.request import Role

if TYPE_CHECKING:
    from fcp_portfolio.services.answers import Received
    from fcp_portfolio.services.requests import Waiting

HERE, DOCUMENT, ELSEWHERE = "here", "document", "elsewhere"


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
    to: PdfToWrite,
    capability: Capabilities = None,
    stage: Annotated[
        str, typer.Option(metavar="STAGE", help="Ask for a stage of a route, such as stage-1.")
    ] = "",
    entry: Entries = None,
    since: Since = "",
    until: Until = "",
    changed: Annotated[
        bool, typer.Option("--changed", help="Only what changed since this person signed it off.")
    ] = False,
    peer_review: Annotated[
        bool,
        typer.Option("--peer-review", help="With confirmation: what helps you on is asked, too."),
    ] = False,
    supersedes: Annotated[
        str, typer.Option(metavar="REQUEST", help="An earlier request that this one replaces.")
    ] = "",
    reason: Reason = None,
    time_stamp: TimeStampService = "",
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes a certified request as PDF, to be sent by you. Private entries are left out.

    A file that is there already is never replaced: it may be a request that waits to be sent.
    """
    from fcp_portfolio.services.exchange import read_date
    from fcp_portfolio.services.requests import make_request

    if to.exists():
        message = f"“{to.name}” is there already. Nothing was written. Give another name with --to."
        raise Refused(message)
    with opened(file, passphrase_file) as portfolio:
        done = make_request(
            portfolio,
            to,
            kind=kind,
            people=people,
            capabilities=capability or (),
            entries=entry or (),
            stage=stage,
            since=read_date(since),
            until=read_date(until),
            changed=changed,
            peer_review=peer_review,
            supersedes=supersedes,
            reason=reason,
            time_stamp=time_stamp,
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


def receive(
    file: File,
    answer: Annotated[
        Path | None,
        typer.Argument(metavar="ANSWER", help="What came back: PDF, scan, photo, mail."),
    ] = None,
    *,
    by: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="WAY",
            help="paper or email; here: typed beside you; document: held, it stands for a step; "
            "elsewhere: an entry was signed on paper or in another system.",
        ),
    ] = "",
    request_number: Annotated[
        str,
        typer.Option("--request", metavar="REQUEST", help="What it answers, if it has no fields."),
    ] = "",
    answers: Annotated[
        Path | None,
        typer.Option(metavar="ANSWERS.yaml", help="What stands there, if it has no fields."),
    ] = None,
    entry: Annotated[
        str, typer.Option(metavar="ID", help="With “--as elsewhere”: the entry that was signed.")
    ] = "",
    who: Annotated[
        str, typer.Option("--by", metavar="NAME", help="With “--as elsewhere”: who signed.")
    ] = "",
    date: Annotated[
        str, typer.Option(metavar="DATE", help="With “--as elsewhere”: the day they signed.")
    ] = "",
    field: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME=VALUE", help="With “--as elsewhere”: what the assessor wrote there."
        ),
    ] = None,
    second: Annotated[
        bool, typer.Option("--second", help="They are the answers of the second approver.")
    ] = False,
    as_json: AsJson = False,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes in what came back to a request, as what it is."""
    from fcp_portfolio.services.documents_held import hold_document
    from fcp_portfolio.services.receiving import answer_here, answers_in_file, receive_answer

    if (answer is None) != (by == HERE):
        message = f"Give either what came back, or “--as {HERE}”. Nothing was changed."
        raise Refused(message)
    if answer is not None and by == ELSEWHERE:
        with opened(file, passphrase_file) as portfolio:
            enter_elsewhere(portfolio, answer, entry, (who, date), field or ())
        return
    role = Role.SECOND_APPROVER if second else Role.REVIEWER
    with opened(file, passphrase_file) as portfolio:
        values = (
            answers_in_file(portfolio, request_number, answers, role)
            if answers is not None
            else NO_VALUES
        )
        if answer is None:
            done = answer_here(portfolio, request_number, values, role=role)
        elif by == DOCUMENT:
            done = hold_document(portfolio, answer, request_number, role)
        else:
            done = receive_answer(
                portfolio, answer, way=by, request=request_number, values=values, role=role
            )
        show_done(done, "" if as_json else done.value.request.number)
        if as_json:
            show_json("received", _received(done.value))
    if done.value.needs_a_person:
        raise typer.Exit(NEEDS_A_PERSON)


def withdraw(
    file: File,
    given: Annotated[
        str, typer.Argument(metavar="ID", help="A request or a sign-off: its number or its id.")
    ],
    why: Annotated[str, typer.Option(metavar="TEXT", help="Why it is taken back.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Takes a request or a sign-off back, with the reason."""
    from fcp_portfolio.services.requests import withdraw_request
    from fcp_portfolio.services.sign_offs import is_sign_off, withdraw_sign_off

    with opened(file, passphrase_file) as portfolio:
        act = withdraw_sign_off if is_sign_off(portfolio, given) else withdraw_request
        show_done(act(portfolio, given, why))


def _received(received: "Received") -> dict[str, Json]:
    return {
        "request": received.request.id,
        "number": received.request.number,
        "answers": [
            {
                "id": one.id,
                "role": str(one.role),
                "way": str(one.way),
                "name": one.name,
                "declined": one.declined or None,
                "sha256": one.sha256 or None,
            }
            for one in received.answers
        ],
        "sign_offs": [
            {
                "id": one.id,
                "about": one.about,
                "label": one.label,
                "level": one.level or None,
                "agrees": one.agrees or None,
                "comment": one.comment,
            }
            for one in received.sign_offs
        ],
        "needs_a_person": received.needs_a_person,
    }


def _line(one: "Waiting") -> Sequence[str]:
    waits = f"waits on {one.waits_on}, {one.days} days" if one.waits_on else str(one.state)
    return one.number, str(one.called), one.made.isoformat(), ", then ".join(one.to), waits


def _row(one: "Waiting") -> dict[str, Json]:
    return {
        "id": one.id,
        "number": one.number,
        "kind": str(one.kind),
        "peer_review": one.called != one.kind,
        "state": str(one.state),
        "to": list(one.to),
        "about": list(one.about),
        "stage": one.stage or None,
        "since": one.since.isoformat() if one.since else None,
        "until": one.until.isoformat() if one.until else None,
        "made": one.made.isoformat(),
        "days": one.days,
        "waits_on": one.waits_on,
        "why": one.why,
    }


COMMANDS = (request, requests, receive, withdraw)
