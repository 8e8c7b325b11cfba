"""`group`: what a facilitator and members do from the command line."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.running import done, ran, refused


@pytest.fixture
def group(tmp_path: Path) -> Path:
    file = tmp_path / "peers.fcpgroup"
    done("group", "new", file, "--name", "Peers")
    for name in ("Robin Example", "Ali Example"):
        done("group", "join", file, "--name", name, "--date", "2026-01-01")
    done("group", "writer", file, "--member", "Robin Example")
    return file


def a_meeting(group: Path, *more: str) -> str:
    on = (date.today() - timedelta(days=1)).isoformat()  # noqa: DTZ011  the program's own day
    return done("group", "plan", group, "--date", on, *more).lines[0]


def test_a_group_meets_and_a_member_keeps_an_entry(group: Path, blank: Path) -> None:
    meeting = a_meeting(
        group, "--time", "12:30", "--minutes", "60", "--place", "Room 2", "--title", "Knees"
    )
    Path("rules.txt").write_text("What is said here stays here.\n")
    assert (
        "Wrote the ground rules"
        in done("group", "rules", group, "--text", "rules.txt", "--agree").err
    )
    told = done("group", "rules", group, "--json").json
    assert ([one["name"] for one in told["agreed"]], told["asked"]) == (
        ["Robin Example"],
        ["Ali Example"],
    )
    assert "Robin Example  agreed on" in done("group", "rules", group).out
    item = done("group", "bring", group, "A knee that gives way", "--topic", "4").lines[0]
    action = done(
        "group", "act", group, "Share it", "--due", "2026-01-31", "--meeting", meeting
    ).lines[0]
    agenda = done("group", "agenda", group, "--meeting", meeting, "--json").json
    assert [one["id"] for one in agenda["items"]] == [item]
    assert agenda["actions"][0]["owner"] == "Robin Example"
    assert "A knee that gives way" in done("group", "agenda", group).out
    assert "Held? “group hold” says so" in done("group", "meetings", group).err
    done("group", "hold", group, meeting, "--came", "Robin Example", "--came", "Ali Example")
    done("group", "theme", group, meeting, "When to scan", "--topic", "4")
    done("group", "learn", group, meeting, "Ask about locking first")
    done("group", "learn", group, meeting, "I scan too often", "--own")
    assert "late" in done("group", "actions", group).out
    done("group", "done", group, action)
    assert done("group", "actions", group, "--json").json["actions"][0]["done"]
    assert "Themes\n- When to scan" in done("group", "minutes", group, meeting).out
    written = done("group", "minutes", group, meeting, "--to", "minutes.pdf")
    assert (written.lines, Path("minutes.pdf").read_bytes()[:4]) == (["minutes.pdf"], b"%PDF")
    (row,) = done("group", "meetings", group, "--json").json["meetings"]
    assert (row["came"], row["time"], row["state"]) == (
        ["Ali Example", "Robin Example"],
        "12:30",
        "held",
    )
    since = ("--since", "2026-01-01")
    made = done("group", "record", group, "--to", "record.pdf", *since, "--json").json
    assert Path(made["path"]).is_file()
    assert done("group", "record", group, "--to", "record.pdf").lines == ["record.pdf"]
    told = ran("verify", "record.pdf")
    assert told.code == 3
    assert told.lines[0].startswith("Record of the peer-support group Peers, ")
    words = ("--member", "Robin Example", "--attach", "record.pdf", "--no-record")
    entry = done("group", "entry", group, meeting, blank, *words).lines[0]
    shown = done("show", blank, entry, "--json").json
    assert [one["name"] for one in shown["attachments"]] == ["record.pdf"]
    assert shown["values"]["learning"] == "I scan too often"
    assert done("check", group).err == done("check", blank).err == "No faults found.\n"


def test_meetings_are_changed_and_leave_for_a_calendar(group: Path) -> None:
    on = (date.today() + timedelta(days=7)).isoformat()  # noqa: DTZ011
    meeting = done("group", "plan", group, "--date", on).lines[0]
    turns = ("--turn", "observer=Ali Example")
    done("group", "change", group, meeting[:8], "--date", on, "--title", "Hips", *turns)
    (row,) = done("group", "meetings", group, "--json").json["meetings"]
    assert (row["title"], row["turns"]) == ("Hips", {"observer": "Ali Example"})
    done("group", "calendar", group, "--to", "peers.ics")
    assert "SUMMARY:Hips" in Path("peers.ics").read_text()
    done("group", "cancel", group, meeting, "--reason", "Nobody can come")
    assert "cancelled" in done("group", "meetings", group).out


def test_members_leave_and_are_told_apart(group: Path) -> None:
    done("group", "leave", group, "--member", "Ali Example")
    found = done("group", "show", group, "--json").json["members"]
    assert [(one["name"], bool(one["left"]), one["writes_here"]) for one in found] == [
        ("Ali Example", True, False),
        ("Robin Example", False, True),
    ]
    assert ", left " in done("group", "show", group).out
    assert done("group", "rules", group).err == "There are no ground rules yet.\n"
    assert done("group", "rules", group, "--json").json["text"] is None


def test_a_summary_is_handed_in_and_withdrawn(group: Path, blank: Path) -> None:
    done("progress", blank, "--group", "Peers", "--to", "bands.pdf", "--named")
    taken = ran("group", "take", group, "bands.pdf", "--member", "Robin Example")
    assert (taken.code, "Took in the summary of Robin Example." in taken.err) == (3, True)
    assert "7 more are missing" in done("group", "map", group).err
    assert done("group", "map", group, "--json").json["lacking"] == 7
    assert "7 more are missing" in refused("group", "map", group, "--make")
    done("group", "withdraw", group)
    assert done("group", "map", group, "--json").json["lacking"] == 8


def test_another_key_is_told_by_its_words_and_said_to_be_theirs(group: Path, blank: Path) -> None:
    take = ("group", "take", group, "bands.pdf")
    done("progress", blank, "--group", "Peers", "--to", "bands.pdf")
    ran(*take, "--member", "Robin Example")
    (one,) = done("key", "list", blank, "--json").json["keys"]
    done("key", "end", blank, one["id"], "--why", "It was lost")
    done("progress", blank, "--group", "Peers", "--to", "bands.pdf")
    said = refused(*take)
    known, new = said.partition(" Known: ")[2].partition(". This one: ")[::2]
    words = new.partition(". Once")[0]
    assert (len(known.split()), len(words.split())) == (12, 12)
    assert ran(*take, "--new-key", words).code == 3
    assert f"{words} in place of {known}" in done("history", group).out


def test_whoever_left_comes_back(group: Path) -> None:
    done("group", "leave", group, "--member", "Ali Example")
    assert "is in the group again" in done("group", "back", group, "--member", "ali example").err
    assert not done("group", "show", group, "--json").json["members"][0]["left"]


def test_what_is_known_of_a_member_is_corrected(group: Path) -> None:
    edit = ("group", "edit-member", group, "--member", "Ali Example")
    done(*edit, "--registration", "HCPC PH000009", "--date", "2025-11-01")
    (ali, _) = done("group", "show", group, "--json").json["members"]
    assert (ali["registration"], ali["joined"]) == ("HCPC PH000009", "2025-11-01")
    done(*edit, "--name", "Ali Lee", "--email", "ali@example.org")
    (ali, _) = done("group", "show", group, "--json").json["members"]
    assert (ali["name"], ali["joined"]) == ("Ali Lee", "2025-11-01")


def test_an_action_is_changed_and_removed(group: Path) -> None:
    action = done("group", "act", group, "Share it", "--due", "2026-01-31").lines[0]
    edit = ("group", "edit-action", group, action[:8])
    done(*edit, "--text", "Share it soon", "--owner", "Ali Example")
    (one,) = done("group", "actions", group, "--json").json["actions"]
    assert (one["text"], one["owner"], one["due"]) == (
        *("Share it soon", "Ali Example"),
        "2026-01-31",
    )
    done(*edit, "--due", "")
    (one,) = done("group", "actions", group, "--json").json["actions"]
    assert (one["text"], one["due"]) == ("Share it soon", None)
    done("group", "remove-action", group, action)
    assert done("group", "actions", group, "--json").json["actions"] == []


def test_a_group_is_renamed(group: Path) -> None:
    told = done("group", "rename", group, "--name", "Moor peers").err
    assert "The group is called “Moor peers” now." in told
    assert "Undid: Renamed the group." in done("undo", group).err


def test_words_that_do_not_fit_are_told(group: Path) -> None:
    assert refused("group", "plan", group, "--date", "") == (
        "The day is missing. Write it like 2026-01-31. Nothing was changed."
    )
    assert refused("group", "plan", group, "--date", "2026-01-31", "--time", "noon") == (
        "“noon” is not a time of day. Write it like 14:30. Nothing was changed."
    )
    assert refused("group", "plan", group, "--date", "2026-01-31", "--turn", "cook=Robin") == (
        "“cook=Robin” names no turn. Write it like facilitator=Robin Example. Nothing was changed."
    )
    assert "is no member of the group" in refused("group", "leave", group, "--member", "Nobody")
