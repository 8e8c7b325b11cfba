"""Planned sessions as a calendar file (iCalendar, RFC 5545) that other programs take in.

Each session is an event of its own under the id of its plan, so that a calendar that knows it
changes it in place. Times are in UTC, which needs no rules of zones to be right everywhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from icalendar import Calendar, Event

from fcp_portfolio import __version__

HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Appointment:
    """A session as calendars know it: `changes` counts up, the newest one is believed.

    `starts` is an instant, or a day where no time is given. `long` is None where nobody said.
    """

    id: str
    title: str
    starts: datetime | date
    long: timedelta | None
    changes: int
    cancelled: bool
    place: str = ""


def calendar_bytes(appointments: Iterable[Appointment], made: datetime) -> bytes:
    """The file; lines are folded and ended as the standard has it."""
    calendar = Calendar()
    calendar.add("prodid", f"-//FCP Portfolio//{__version__}//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for one in appointments:
        calendar.add_component(_event(one, made))
    data: bytes = calendar.to_ical()
    return data


def _event(one: Appointment, made: datetime) -> Event:
    event = Event()
    event.add("uid", one.id)
    event.add("dtstamp", made)
    event.add("sequence", one.changes)
    event.add("summary", one.title)
    if one.place:
        event.add("location", one.place)
    event.add("dtstart", one.starts)
    if isinstance(one.starts, datetime):
        event.add("dtend", one.starts + (one.long or HOUR))
    else:
        event.add("dtend", one.starts + timedelta(days=1))  # the first day that is not part of it
        event.add("transp", "TRANSPARENT")
    event.add("status", "CANCELLED" if one.cancelled else "CONFIRMED")
    return event
