"""`desk session` and `desk sessions`: with whom, when, and by when the next is owed."""

from collections.abc import Callable, Mapping
from typing import Annotated

import typer

from fcp_portfolio.cli.desk.options import Desk, Of, Whom, day
from fcp_portfolio.cli.terminal import (
    AsJson,
    PassphraseFile,
    Reason,
    opened,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.planned_session import PlanState


def session(
    file: Desk,
    practitioner: Whom,
    *,
    on: Annotated[str, typer.Option(metavar="DATE", help="The day; one to come is planned.")],
    minutes: Annotated[
        int | None, typer.Option(metavar="N", help="How long it took, or is to take.")
    ] = None,
    note: Annotated[
        str, typer.Option(metavar="TEXT", help="What to remember, without patients.")
    ] = "",
    state: Annotated[
        PlanState | None, typer.Option(help="What became of it, where it is not plain.")
    ] = None,
    reason: Reason = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Notes a session, held or planned, and prints its id."""
    from fcp_portfolio.services.desk.sessions import add_session
    from fcp_portfolio.services.exchange import read_date

    with opened(file, passphrase_file, kind=FileKind.DESK) as desk:
        done = add_session(
            desk,
            practitioner,
            on=read_date(on) or desk.today(),
            minutes=minutes,
            note=note,
            state=state,
            reason=reason,
        )
        show_done(done, done.value.id)


def sessions(
    file: Desk, *, of: Of = "", as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Every session, the newest first."""
    from fcp_portfolio.services.desk.practitioners import practitioners
    from fcp_portfolio.services.desk.sessions import sessions as noted

    with opened(file, passphrase_file, reading=True, kind=FileKind.DESK) as desk:
        found = noted(desk, of)
        names = {one.id: one.name for one in practitioners(desk)}
    if as_json:
        show_json(
            "desk-sessions",
            {
                "sessions": [
                    {
                        "id": one.id,
                        "practitioner": one.practitioner,
                        "on": day(one.on),
                        "minutes": one.minutes,
                        "state": str(one.state),
                        "note": one.note,
                    }
                    for one in found
                ]
            },
        )
        return
    show_table(
        [
            (
                one.id[:8],
                str(one.on),
                names.get(one.practitioner, ""),
                f"{one.minutes} min" if one.minutes else "",
                str(one.state),
                " ".join(one.note.split())[:60],
            )
            for one in found
        ]
    )


COMMANDS: Mapping[str, Callable[..., None]] = {"session": session, "sessions": sessions}
