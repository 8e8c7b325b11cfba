"""Sessions that are planned, with the commands that a person types."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.cli.running import done, ran, refused

NOW = datetime.now(UTC).astimezone().date()
LAST, NEXT = NOW - timedelta(days=8), NOW + timedelta(days=9)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    file = tmp_path / "planned.fcpfolio"
    done("new", file, "--name", "Robin Example", "--registration", "HCPC PH000000")
    done("person", "add", file, "--name", "Dr Sam Example")
    return file


def test_sessions_are_planned_held_missed_moved_and_cancelled(kept: Path, tmp_path: Path) -> None:
    when = ("--date", LAST.isoformat(), "--until", NEXT.isoformat(), "--every", "1")
    how = ("--time", "14:30", "--minutes", "60", "--with", "Dr Sam Example", "--agenda", "Leave")
    first, second, third = done("plan", "add", kept, *when, *how).lines
    listed = done("plan", "list", kept)
    assert listed.lines[0].split("  ")[1:] == [
        LAST.isoformat(),
        "14:30",
        "Supervision meeting with Dr Sam Example",
        "held or missed?",
    ]
    assert listed.err == "Held, or missed? “plan held” and “plan missed” say so.\n"

    day = (LAST + timedelta(days=1)).isoformat()
    logged = ("--form", "supervision-meeting", "--title", "Plan", "--date", day)
    (entry,) = done("log", kept, *logged, "--field", "agreed=To learn.").lines
    assert done("plan", "held", kept, first[:8]).lines == [entry]
    done("plan", "missed", kept, second, "--why", "Sam was ill")
    assert done("plan", "agenda", kept, third).lines == ["Leave"]
    assert done("plan", "agenda", kept, third, "--text", "Caseload").lines == ["Caseload"]
    done("plan", "move", kept, third, "--date", NEXT.isoformat(), "--time", "9")
    to = tmp_path / "sessions.ics"
    assert done("plan", "calendar", kept, "--to", to).lines == [str(to)]
    done("plan", "cancel", kept, third, "--following")

    sessions = done("plan", "list", kept, "--json").json["sessions"]

    assert [(one["state"], one["entry"], one["why"], one["time"]) for one in sessions] == [
        ("held", entry, None, "14:30"),
        ("missed", None, "Sam was ill", "14:30"),
        ("cancelled", None, None, "09:00"),
    ]
    assert done("plan", "list", kept).err == ""


def test_day_and_time_that_cannot_be_read_are_told(kept: Path) -> None:
    assert refused("plan", "add", kept, "--date", "") == (
        "The day is missing. Write it like 2026-01-31. Nothing was changed."
    )
    late = ("--date", NEXT.isoformat(), "--time", "25:00")
    assert refused("plan", "add", kept, *late) == (
        "“25:00” is not a time of day. Write it like 14:30. Nothing was changed."
    )
    assert ran("plan", "list", kept).err == "Nothing to show.\n"


def test_what_is_due_is_told_with_its_day(kept: Path) -> None:
    assert done("due", kept).err == "Nothing is due.\n"
    (plan,) = done("plan", "add", kept, "--date", LAST.isoformat()).lines
    assert done("due", kept).lines == [
        f"{LAST.isoformat()}, late  Session: Supervision meeting (held, or missed?)"
    ]
    assert done("due", kept, "--json").json["due"] == [
        {
            "about": "session",
            "id": plan,
            "title": "Supervision meeting",
            "words": "held, or missed?",
            "date": LAST.isoformat(),
            "late": True,
        }
    ]
