"""Options and arguments that several commands of a group take."""

from datetime import date
from typing import Annotated, TypeAlias

import typer

GroupMember: TypeAlias = Annotated[
    str, typer.Option(metavar="MEMBER", help="A name or an id; else whoever writes here.")
]
MeetingId = Annotated[
    str, typer.Argument(metavar="MEETING", help="A meeting, or a unique beginning of its id.")
]
AtMeeting = Annotated[
    str, typer.Option("--meeting", metavar="MEETING", help="At this meeting, by its id.")
]
Topics = Annotated[
    list[str] | None,
    typer.Option("--topic", metavar="CODE", help="A capability it is about. May be repeated."),
]
Text = Annotated[str, typer.Argument(metavar="TEXT", help="In words that identify no patient.")]
Why = Annotated[
    str,
    typer.Option("--reason", metavar="TEXT", help="Why what looks like an identifier may stay."),
]


def read_day(text: str) -> date | None:
    """A day as it was typed; None for nothing. Raises Refused."""
    from fcp_portfolio.services.exchange import read_date

    return read_date(text)
