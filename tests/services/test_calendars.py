"""Calendar files, as the icalendar library and Thunderbird's parser read them."""

import json
import sys
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.calendars import save_calendar
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.plans import (
    Wish,
    cancel_session,
    miss_session,
    move_session,
    plan_sessions,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY
from tests.documents.reading import run

FORM = "supervision-meeting"
HERE = Path(__file__).parent
NODE = Path(sys.executable).with_name("node")
MODULES = Path(sys.prefix) / "npm" / "node_modules"
LONG = "Naïve coördination of £20 clinics; “quotes”, commas, a back\\slash and a rather long tail"


def read(path: Path) -> Any:
    return json.loads(run(NODE, HERE / "ical.mjs", MODULES, path))


def dumped(path: Path) -> list[tuple[str, str, int, str]]:
    """What the library reads: title, start, sequence and status of each event."""
    calendar = Calendar.from_ical(path.read_bytes())
    assert calendar.errors == []
    found = []
    for event in calendar.walk("VEVENT"):
        assert event.errors == []
        start = event["DTSTART"].dt.isoformat()
        found.append((str(event["SUMMARY"]), start, event["SEQUENCE"], str(event["STATUS"])))
    return found


def test_both_parsers_read_the_same_sessions(portfolio: Portfolio, tmp_path: Path) -> None:
    sam = add_person(portfolio, name="Dr Sam Example").value
    wish = Wish(form=FORM, on=TODAY, at=time(14, 30), minutes=90, person=sam.id, title=LONG)
    timed = plan_sessions(portfolio, wish).value[0]
    day = plan_sessions(portfolio, Wish(form=FORM, on=date(2027, 7, 1))).value[0]
    open_end = plan_sessions(portfolio, Wish(form=FORM, on=date(2027, 7, 2), at=time(9))).value[0]
    to = tmp_path / "sessions.ics"

    done = save_calendar(portfolio, to)

    assert done.value.sessions == 3
    assert done.said == (
        "Wrote 3 sessions to “sessions.ics”. Open it with your calendar; open it again after a "
        "change, and each session is changed in place."
    )
    assert timed.starts
    assert dumped(to)[:2] == [
        (f"{LONG} with Dr Sam Example", timed.starts.isoformat(), 0, "CONFIRMED"),
        ("Supervision meeting", "2027-07-01", 0, "CONFIRMED"),
    ]
    seen = read(to)
    assert seen["method"] == "PUBLISH"
    assert [one["uid"] for one in seen["events"]] == [timed.id, day.id, open_end.id]
    first, second, third = seen["events"]
    assert first["summary"] == f"{LONG} with Dr Sam Example"
    assert instant(first["start"]) == timed.starts
    assert (instant(first["end"]) - instant(first["start"])).seconds == 90 * 60
    assert (second["day"], second["start"], second["end"]) == (True, "2027-07-01", "2027-07-02")
    assert (instant(third["end"]) - instant(third["start"])).seconds == 60 * 60


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


def test_lines_are_folded_and_ended_as_the_standard_has_it(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    plan_sessions(portfolio, Wish(form=FORM, on=TODAY, title=LONG))
    to = tmp_path / "sessions.ics"
    save_calendar(portfolio, to)
    lines = to.read_bytes().split(b"\r\n")
    assert lines[-1] == b""
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert all(line.decode() is not None for line in lines)  # no letter is cut in two


def test_changes_count_up_under_the_same_id_and_cancelled_ones_say_so(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    one, other, *_ = plan_sessions(
        portfolio, Wish(form=FORM, on=TODAY, until=date(2026, 12, 4))
    ).value
    miss_session(portfolio, one.id, "Ill")
    move_session(portfolio, other.id, date(2026, 12, 24))
    undo_change(portfolio)
    cancel_session(portfolio, other.id)
    to = tmp_path / "sessions.ics"
    save_calendar(portfolio, to)
    assert [(one["start"], one["sequence"], one["status"]) for one in read(to)["events"]] == [
        ("2026-11-27", 3, "CANCELLED"),
        ("2026-12-04", 0, "CONFIRMED"),
    ]
    assert read(to)["events"][0]["uid"] == other.id


def test_nothing_planned_writes_nothing(portfolio: Portfolio, tmp_path: Path) -> None:
    plan_sessions(portfolio, Wish(form=FORM, on=date(2026, 11, 1)))
    to = tmp_path / "sessions.ics"
    with pytest.raises(Refused) as refused:
        save_calendar(portfolio, to)
    assert refused.value.sentence == (
        "No session is planned for today or later. Nothing was written."
    )
    assert not to.exists()
