"""A progress summary from portfolio to reader, with the commands that a person types."""

from pathlib import Path

import pytest

from tests.cli.running import done, ran, refused

SUPERVISOR = "Dr Sam Example"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A portfolio that follows a route, with a supervisor and one entry."""
    made = tmp_path / "mine.fcpfolio"
    who = ("--name", "Robin Example", "--registration", "HCPC PH000000")
    done("new", made, *who, "--route", "fcp-taught")
    done("person", "add", made, "--name", SUPERVISOR)
    day = ("--title", "Knee pain", "--date", "2026-11-14", "--field", "learning=Ask first.")
    done("log", made, "--form", "debrief", *day, "--link", "4=Shows how I reason.")
    return made


def test_summary_goes_from_owner_to_supervisor(file: Path) -> None:
    shown = done("progress", file, "--for", "Dr Sam", "--from", "2026-11-01")
    assert "  4 Physical assessment: 1 entries" in shown.lines
    assert not Path("progress.pdf").exists()
    made = done("progress", file, "--for", "Dr Sam", "--to", "progress.pdf", "--json")
    assert made.json["path"] == "progress.pdf"
    assert made.json["summary"]["given_to"] == SUPERVISOR
    assert "signed with your key. Anyone who has the file can read it." in made.err
    read = ran("progress", "--read", "progress.pdf", "--json")
    assert read.code == 3  # the signer is not known
    assert read.json["summary"] == made.json["summary"]
    assert (read.json["signed_by"]["name"], read.json["rests_on"]) == ("Robin Example", "nothing")
    done("key", "card", file, "--to", "card.json")
    known = done("progress", "--read", "progress.pdf", "--know", "card.json")
    assert known.lines[0].startswith("Progress summary of Robin Example for Dr Sam Example, made")
    assert known.lines[-1] == "Identity rests on a key card that you gave."


def test_verify_says_what_it_is(file: Path) -> None:
    assert done("progress", file, "--for", "A Visitor", "--to", "progress.pdf").lines == [
        "progress.pdf"
    ]
    said = ran("verify", "progress.pdf")
    assert (said.code, said.lines[0].split(", made")[0]) == (
        3,
        "Progress summary of Robin Example for A Visitor",
    )
    assert ran("verify", "progress.pdf", "--json").json["progress"]["breadth"] == "full"


def test_group_gets_bands(file: Path) -> None:
    words = ("--group", "Fen peers", "--named", "--lead", "4")
    lines = done("progress", file, *words).lines
    assert "  4 Physical assessment: some" in lines
    assert lines[-2:] == ["May be named: yes", "Could lead on: hee-msk-2018#4"]
    summary = done("progress", file, *words, "--json").json["summary"]
    assert "routes" not in summary
    assert summary["agreed"] == {"named": True, "leads": ["hee-msk-2018#4"]}


def test_what_is_asked_for_is_one_thing(file: Path) -> None:
    sentence = "Give a portfolio with --for or --group, or a summary with --read. Nothing was"
    for words in (
        (),
        ("--for", SUPERVISOR),
        (file,),
        (file, "--for", SUPERVISOR, "--group", "Fen peers"),
        (file, "--read", "progress.pdf"),
    ):
        assert refused("progress", *words).startswith(sentence)
    Path("other.pdf").write_bytes(b"%PDF-1.7")
    assert refused("progress", "--read", "other.pdf").startswith("This PDF")
