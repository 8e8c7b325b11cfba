"""`group plan`, `meetings`, `change`, `cancel`, `hold`, `minutes`, `calendar`."""

from collections.abc import Mapping
from datetime import date, time
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from fcp_portfolio.cli.group.options import MeetingId, Why, read_day
from fcp_portfolio.cli.terminal import (
    AsJson,
    File,
    PassphraseFile,
    opened,
    say,
    show,
    show_done,
    show_json,
    show_table,
)
from fcp_portfolio.domain.dates import read_time
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.group.meeting import Meeting, Turn
from fcp_portfolio.domain.identity import Json

if TYPE_CHECKING:
    from fcp_portfolio.services.group.meetings import MeetingWish

Day = Annotated[str, typer.Option("--date", metavar="DATE", help="The day: 2026-01-31.")]
At = Annotated[str, typer.Option("--time", metavar="TIME", help="The time of day: 12:30.")]
Minutes = Annotated[int | None, typer.Option(metavar="M", help="How long it will take.")]
Place = Annotated[str, typer.Option(metavar="TEXT", help="A place or a link.")]
Title = Annotated[str, typer.Option(metavar="TEXT", help="What calendars show. No patients.")]
Takes = Annotated[
    list[str] | None,
    typer.Option(
        "--turn",
        metavar="TURN=MEMBER",
        help="facilitator, presenter or observer. May be repeated; without any it is proposed.",
    ),
]


def plan(
    file: File,
    *,
    on: Day,
    at: At = "",
    minutes: Minutes = None,
    place: Place = "",
    title: Title = "",
    turn: Takes = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Plans a meeting and prints its id. Whose turn it is goes round, unless you say it."""
    from fcp_portfolio.services.group.meetings import plan_meeting

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        done = plan_meeting(group, _wish(on, at, minutes, place, title, turn))
        show_done(done, done.value.id)


def change(
    file: File,
    meeting: MeetingId,
    *,
    on: Day,
    at: At = "",
    minutes: Minutes = None,
    place: Place = "",
    title: Title = "",
    turn: Takes = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """Makes a planned meeting what you say here; turns stay unless you say them."""
    from fcp_portfolio.services.group.meetings import change_meeting

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(change_meeting(group, meeting, _wish(on, at, minutes, place, title, turn)))


def cancel(
    file: File, meeting: MeetingId, why: Why = "", passphrase_file: PassphraseFile = None
) -> None:
    """Calls a planned meeting off."""
    from fcp_portfolio.services.group.meetings import cancel_meeting

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(cancel_meeting(group, meeting, why))


def hold(
    file: File,
    meeting: MeetingId,
    *,
    came: Annotated[list[str], typer.Option(metavar="MEMBER", help="Who came. May be repeated.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Says that a meeting was held, and who came. Saying it again corrects it."""
    from fcp_portfolio.services.group.meetings import hold_meeting

    with opened(file, passphrase_file, kind=FileKind.GROUP) as group:
        show_done(hold_meeting(group, meeting, came))


def meetings(
    file: File, *, as_json: AsJson = False, passphrase_file: PassphraseFile = None
) -> None:
    """Every meeting by its day; those whose day has passed ask whether they were held."""
    from fcp_portfolio.services.group import meetings as services
    from fcp_portfolio.services.group.members import names as named

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        names = named(group)
        today = group.today()
        found = [services.as_it_was(group, one) for one in services.meetings(group)]
        came = {one.id: [x.name for x in services.present_at(group, one)] for one in found}
    if as_json:
        show_json("meetings", {"meetings": [_json(one, names, came[one.id]) for one in found]})
        return
    show_table([_line(one, names) for one in found])
    if any(one.asks(today) for one in found):
        say("Held? “group hold” says so, and “group cancel” that it was not.")


def minutes(
    file: File,
    meeting: MeetingId,
    to: Annotated[
        Path | None, typer.Option(metavar="OUT.pdf", help="Writes them as PDF, or as text (.txt).")
    ] = None,
    passphrase_file: PassphraseFile = None,
) -> None:
    """The minutes of a meeting, put together from what was noted."""
    from fcp_portfolio.services.group.minutes import minutes as found
    from fcp_portfolio.services.group.minutes import save_minutes

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        if to is None:
            show(found(group, meeting).text)
        else:
            show_done(save_minutes(group, meeting, to), str(to))


def calendar(
    file: File,
    to: Annotated[Path, typer.Option(metavar="OUT.ics", help="The calendar file to write.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Writes the meetings as a calendar file, cancelled ones as cancelled."""
    from fcp_portfolio.services.group.calendar import save_group_calendar

    with opened(file, passphrase_file, reading=True, kind=FileKind.GROUP) as group:
        done = save_group_calendar(group, to)
        show_done(done, str(done.value.path))


def _wish(  # noqa: PLR0917  as the commands take them
    on: str, at: str, minutes: int | None, place: str, title: str, turns: list[str] | None
) -> "MeetingWish":
    from fcp_portfolio.services.group.meetings import MeetingWish

    return MeetingWish(
        on=_day(on),
        at=_time(at),
        minutes=minutes,
        place=place,
        title=title,
        rota=dict(map(_turn, turns)) if turns else None,
    )


def _turn(text: str) -> tuple[Turn, str]:
    name, _, member = text.partition("=")
    if name not in list(Turn):
        message = f"“{text}” names no turn. Write it like facilitator=Robin Example."
        raise Refused(message)
    return Turn(name), member


def _day(text: str) -> date:
    day = read_day(text)
    if day is None:
        message = "The day is missing. Write it like 2026-01-31."
        raise Refused(message)
    return day


def _time(text: str) -> time | None:
    meant = read_time(text) if text else None
    if text and meant is None:
        message = f"“{text}” is not a time of day. Write it like 14:30."
        raise Refused(message)
    return meant


def _line(one: Meeting, names: Mapping[str, str]) -> tuple[str, ...]:
    at = f"{one.at:%H:%M}" if one.at else ""
    turns = ", ".join(f"{turn} {names[who]}" for turn, who in one.rota.items())
    return one.id[:8], one.on.isoformat(), at, one.title, str(one.state), turns


def _json(one: Meeting, names: Mapping[str, str], came: list[str]) -> dict[str, Json]:
    return {
        "id": one.id,
        "date": one.on.isoformat(),
        "time": f"{one.at:%H:%M}" if one.at else None,
        "zone": one.zone,
        "minutes": one.minutes,
        "place": one.place,
        "title": one.title,
        "state": str(one.state),
        "why": one.why or None,
        "turns": {str(turn): names[who] for turn, who in one.rota.items()},
        "came": list(came),
    }


COMMANDS = {
    "plan": plan,
    "change": change,
    "cancel": cancel,
    "hold": hold,
    "meetings": meetings,
    "minutes": minutes,
    "calendar": calendar,
}
