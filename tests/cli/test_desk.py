"""A supervisor's desk with the commands that a person types: from a request to a year later."""

from pathlib import Path

import pytest

from fcp_portfolio.cli.terminal import NEEDS_A_PERSON
from tests.cli.running import done, ran, refused
from tests.documents.answers.programs import pypdf_appends
from tests.documents.questionnaires.papers import COLLEAGUE

ANSWERS = """\
name: Dr Sam Example
role: Clinical supervisor, GMC 0000000
declares: yes
capabilities:
  "4": {level: capable}
"""
WHO = ("--name", "Robin Example", "--registration", "HCPC PH000000")
SUPERVISOR = ("--name", "Dr Sam Example", "--registration", "GMC 0000000")


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """A practitioner's portfolio with an entry and its supervisor."""
    file = tmp_path / "mine.fcpfolio"
    done("new", file, *WHO)
    done("person", "add", file, "--name", "Dr Sam Example")
    day = ("--title", "Knee pain", "--date", "2026-11-14", "--field", "learning=Ask first.")
    done("log", file, "--form", "debrief", *day, "--link", "4=Shows how I reason.")
    return file


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    file = tmp_path / "my desk.fcpdesk"
    done("desk", "new", file, *SUPERVISOR)
    return file


def asked(mine: Path, to: Path) -> Path:
    what = ("--kind", "sign-off", "--for", "Dr Sam", "--capability", "4", "--to", to)
    done("request", mine, *what)
    return to


def test_a_request_is_answered_in_one_sitting_and_told_a_year_later(
    desk: Path, mine: Path, tmp_path: Path
) -> None:
    inbox, outbox, answers = tmp_path / "in", tmp_path / "out", tmp_path / "answers.yaml"
    inbox.mkdir()
    outbox.mkdir()
    answers.write_text(ANSWERS)
    asked(mine, inbox / "one.pdf")
    (inbox / "half.pdf").write_bytes(b"%PDF-1.7 half")
    assert "Took in 1 request. 1 file is not complete yet" in done("desk", "look", desk, inbox).err
    assert done("desk", "look", desk, inbox, "--json").json["held"] == 1
    (row,) = done("desk", "waiting", desk, "--json").json["requests"]
    assert (row["state"], row["practitioner"], row["owner"]) == ("waiting", None, "Robin Example")
    assert [one["title"] for one in row["entries"]] == ["Knee pain"]
    assert "Robin Example (new: desk add)" in done("desk", "waiting", desk).out

    done("desk", "add", desk, *WHO, "--weeks", "6")
    done("desk", "aside", desk, row["number"], "--why", "Sent to somebody else as well.")
    assert done("desk", "waiting", desk, "--of", "Robin Example").out == ""
    assert "Sent to somebody else" in done("desk", "waiting", desk, "--all").err
    done("desk", "aside", desk, row["number"], "--back")
    done("desk", "assign", desk, row["id"], "Robin Example")
    (row,) = done("desk", "waiting", desk, "--json").json["requests"]
    assert (row["name"], row["known_by"]) == ("Robin Example", "hand")

    done("desk", "prepare", desk, row["number"], answers)
    signed = Path(done("desk", "answer", desk, "--to", outbox, "--prepared").out.strip())
    assert signed.parent == outbox
    assert signed.name.startswith("Robin Example, sign-off of 4 Physical assessment, signed ")
    assert ran("receive", mine, signed).code == 3  # the key is not known there yet
    again = ran("desk", "answer", desk, "--to", outbox, "--answers", f"{row['id']}={answers}")
    assert (again.code, "answered this request already" in again.err) == (1, True)
    assert again.err.startswith("Nothing was signed.\n")
    (row,) = done("desk", "waiting", desk, "--all", "--of", WHO[1], "--json").json["requests"]
    assert row["state"] == "answered"
    none = ran("desk", "take", desk, answers, "--json")
    assert (none.code, "error" in none.json["files"][0]) == (1, True)

    about = ("--of", "Robin Example", "--since", "2020-01-01", "--capability", "4")
    (told,) = done("desk", "answers", desk, *about, "--json").json["answers"]
    assert told["said"] == [
        {
            "about": "hee-msk-2018#4",
            "label": "4 Physical assessment",
            "level": "capable",
            "agrees": None,
        }
    ]
    assert [one["title"] for one in told["evidence"]] == ["Knee pain"]
    assert "    4 Physical assessment: capable" in done("desk", "answers", desk).lines
    assert "Nothing to show." in done("desk", "answers", desk, "--until", "2020-01-01").err
    done("desk", "copy", desk, told["id"][:8], "--to", tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == signed.read_bytes()
    assert "no one of the answers" in refused("desk", "copy", desk, "zz", "--to", "x.pdf")
    done("desk", "take", desk, signed)
    assert done("check", desk).err == "No faults found.\n"


def test_requests_are_declined_and_what_is_not_answered_is_said(
    desk: Path, mine: Path, tmp_path: Path
) -> None:
    done("desk", "take", desk, asked(mine, tmp_path / "one.pdf"))
    number = done("desk", "waiting", desk, "--json").json["requests"][0]["number"]
    to = ("--to", tmp_path)
    assert "Say what is to be answered" in refused("desk", "answer", desk, *to)
    assert "is not REQUEST=SOMETHING" in refused("desk", "answer", desk, *to, "--answers", "x")
    nothing = f"{number}={tmp_path / 'none.yaml'}"
    assert "cannot be read" in refused("desk", "answer", desk, *to, "--answers", nothing)
    away = ("--to", tmp_path / "none", "--decline", f"{number}=No time.")
    assert "is no folder here. Nothing was signed" in refused("desk", "answer", desk, *away)
    done("key", "file", "sam.p12", *SUPERVISOR, "--key-passphrase-file", _secret(tmp_path))
    key = ("--sign-with", "sam.p12", "--key-passphrase-file", _secret(tmp_path))
    declined = ("--decline", f"{number}=No time.", *key, "--json")
    (one,) = done("desk", "answer", desk, *to, *declined).json["requests"]
    assert Path(one["file"]).name.startswith("Robin Example, sign-off of 4")
    assert "declined" in done("desk", "answers", desk).out


def _secret(folder: Path) -> Path:
    file = folder / "secret"
    file.write_text("a long passphrase of a key")
    file.chmod(0o600)
    return file


def test_files_that_are_not_taken_in_are_named(desk: Path, mine: Path, tmp_path: Path) -> None:
    words = tmp_path / "words.pdf"
    words.write_text("words")
    assert "None of 1 files was taken in" in ran("desk", "take", desk, words).err
    asked(mine, tmp_path / "one.pdf")
    both = ran("desk", "take", desk, words, tmp_path / "one.pdf", "--json")
    assert both.code == 3
    assert [list(one) for one in both.json["files"]] == [
        ["file", "error"],
        ["file", "is", "id", "new"],
    ]
    assert "is not there now" in refused("desk", "look", desk, tmp_path / "none")
    altered = tmp_path / "in"
    altered.mkdir()
    data = (tmp_path / "one.pdf").read_bytes()
    (altered / "two.pdf").write_bytes(data.replace(b"Robin", b"Rabin", 1))
    looked = ran("desk", "look", desk, altered)
    assert looked.code in (0, 3)


def test_a_summary_is_taken_in_once_its_key_is_known(
    desk: Path, mine: Path, tmp_path: Path
) -> None:
    pdf = tmp_path / "progress.pdf"
    done("progress", mine, "--for", "Dr Sam", "--to", pdf)
    assert "Nobody on this desk is known by the key" in ran("desk", "take", desk, pdf).err
    done("desk", "add", desk, *WHO)
    assert "You do not know the key" in ran("desk", "take", desk, pdf).err
    know = ("desk", "know", desk, pdf, "--of", "Robin Example", "--words")
    assert "These are not the words" in refused(*know, "one two three")
    key = ran("progress", "--read", pdf)
    words = next(line for line in key.lines if line.startswith("Key: ")).removeprefix("Key: ")
    done(*know, words)
    assert "Took in the progress summary of Robin Example" in done("desk", "take", desk, pdf).err
    assert "is held already" in ran("desk", "take", desk, pdf).err
    (row,) = done("desk", "summaries", desk, "--json").json["summaries"]
    assert (
        done("desk", "summaries", desk, "--of", "Robin Example").lines[0].startswith(row["id"][:8])
    )
    whole = done("desk", "overview", desk, "--json", "--few", "1").json
    (one,) = whole["practitioners"]
    assert (one["stuck"], one["silent_days"], one["session"]["weeks"]) == (False, 0, 0)
    assert len(whole["weak_for_all"]) == 13
    assert "Robin Example: summary of" in done("desk", "overview", desk).lines[0]


def test_practitioners_and_sessions_are_kept(desk: Path) -> None:
    assert "Nothing to show." in done("desk", "overview", desk).err
    done("desk", "add", desk, *WHO)
    done("desk", "edit", desk, "Robin Example", "--weeks", "6", "--note", "Fridays.")
    done("desk", "session", desk, "Robin Example", "--on", "2026-11-01", "--minutes", "45")
    note = ("--note", "Saw NHS number 999 123 4578.")
    day = ("--on", "2026-11-02")
    assert "looks like" in refused("desk", "session", desk, "Robin Example", *day, *note)
    (row,) = done("desk", "sessions", desk, "--json").json["sessions"]
    assert (row["minutes"], row["state"]) == (45, "held")
    assert "45 min  held" in done("desk", "sessions", desk, "--of", "Robin Example").out
    done("desk", "end", desk, "Robin Example", "--why", "Moved.")
    (row,) = done("desk", "show", desk, "--json").json["practitioners"]
    assert (row["weeks"], row["note"], bool(row["until"])) == (6, "Fridays.", True)
    assert "until" in done("desk", "show", desk).out
    assert done("desk", "overview", desk, "--json").json["practitioners"] == []


def test_feedback_is_collected_released_and_taken_in(
    desk: Path, mine: Path, tmp_path: Path
) -> None:
    done("desk", "add", desk, *WHO)
    about = ("Robin Example", "--form", "msf", "--asked", "12")
    one = done("desk", "round", "open", desk, *about).out.strip()
    table = tmp_path / "answers.csv"
    rows = "Clinician,6,5,Listens.\n" * 5 + "Other colleague,7,,\n" * 4
    table.write_text(f"group,behaviour,performance,highlights\n{rows}")
    done("desk", "round", "import", desk, one, table)
    assert "9 of 10  open" in done("desk", "round", "list", desk).out
    assert "wait for 1 more" in refused("desk", "round", "release", desk, one, "--to", tmp_path)
    last = ("--level", "behaviour=6", "--group", "others", "--comment", "suggestions=Be on time.")
    done("desk", "round", "add", desk, one, *last)
    assert "suggestions  Be on time." in done("desk", "round", "comments", desk, one).out
    assert len(done("desk", "round", "comments", desk, one, "--json").json["comments"]) == 6
    done("desk", "round", "comments", desk, one, "--choose", "highlights=Listens.")
    bad = ("desk", "round", "add", desk, one, "--level", "behaviour", "--group", "others")
    assert "is not NAME=WORDS" in refused(*bad)
    pdf = Path(done("desk", "round", "release", desk, one, "--to", tmp_path).out.strip())
    again = done("desk", "round", "release", desk, one, "--to", tmp_path / "again.pdf")
    assert Path(again.out.strip()).read_bytes() == pdf.read_bytes()
    (row,) = done("desk", "round", "list", desk, "--of", "Robin Example", "--json").json["rounds"]
    assert (row["answers"], row["missing"], bool(row["released"])) == (10, 0, True)
    entry = done("feedback", mine, pdf).out.strip()
    shown = done("show", mine, entry, "--json").json
    assert shown["values"]["clinicians"] == "5"


def test_questionnaires_are_written_filled_and_counted(desk: Path, tmp_path: Path) -> None:
    done("desk", "add", desk, *WHO)
    one = done("desk", "round", "open", desk, "Robin Example", "--form", "msf").out.strip()
    written = done(
        "desk", "round", "questionnaire", desk, one, "--by", "2099-12-18", "--to", tmp_path
    )
    sheet, copy = Path(written.out.strip()), tmp_path / "filled.pdf"
    copy.write_bytes(pypdf_appends(sheet.read_bytes(), COLLEAGUE))
    assert "Take it in with its round" in ran("desk", "take", desk, sheet).err
    took = ran("desk", "round", "take", desk, one, copy, sheet, "--json")
    assert took.code == NEEDS_A_PERSON
    assert f"{sheet.name}: Nothing was answered in this copy." in took.err
    assert len(took.json["refused"]) == 1
    (answer,) = done("desk", "round", "answers", desk, one, "--json").json["answers"]
    assert took.json["answers"] == [answer["id"]]
    assert (answer["group"], answer["levels"]) == ("others", {"behaviour": "6"})
    again = ran("desk", "round", "take", desk, one, copy)
    assert again.code == 1
    assert "This file was counted before." in again.err
    assert "None of 1 files was counted" in again.err
    listed = done("desk", "round", "answers", desk, one).out
    assert listed.startswith(f"{answer['id'][:8]}  others  behaviour=6")
    done("desk", "round", "remove", desk, answer["id"][:8])
    assert "Nothing to show." in done("desk", "round", "answers", desk, one).err
