"""`merge`, `decide`."""

import json
from pathlib import Path

import pytest

from tests.cli.running import at_home, done, ran, refused

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field", "learning=A.", "--title")


@pytest.fixture
def other(blank: Path, tmp_path: Path) -> Path:
    """The same portfolio after another computer went on with it."""
    done("log", blank, *PLAIN, "Known to both")
    other = tmp_path / "there" / "mine.fcpfolio"
    other.parent.mkdir()
    other.write_bytes(blank.read_bytes())
    entry = done("list", blank, "--json").json["entries"][0]["id"]
    with at_home(tmp_path / "there"):
        done("edit", other, entry, "--title", "Changed there")
        done("log", other, *PLAIN, "From there")
    done("edit", blank, entry, "--title", "Changed here")
    return other


def titles(file: Path) -> list[str]:
    return sorted(row["title"] for row in done("list", file, "--json").json["entries"])


def test_versions_are_compared_then_merged_and_decided(blank: Path, other: Path) -> None:
    looked = done("merge", blank, other, "--look", "--json").json
    assert [one["title"] for one in looked["new"]] == ["From there"]
    assert titles(blank) == ["Changed here"]
    merged = ran("merge", blank, other)
    assert merged.code == 3
    assert merged.out.splitlines()[0].startswith("new  ")
    assert merged.err.splitlines()[-1] == "“decide” shows both versions of what waits for a choice."
    shown = done("decide", blank).out
    assert "Title: Changed" in shown
    (choice,) = done("decide", blank, "--json").json["choices"]
    wanted = next(one for one in choice["versions"] if one["differs"])
    title = wanted["differs"][0]["before"]
    done("decide", blank, choice["id"], "--keep", wanted["id"])
    assert titles(blank) == sorted([title, "From there"])
    assert done("decide", blank).err == "Nothing waits for a choice.\n"
    assert done("check", blank).err == "No faults found.\n"


def test_both_versions_are_kept_as_entries(blank: Path, other: Path) -> None:
    ran("merge", blank, other)
    (choice,) = done("decide", blank, "--json").json["choices"]
    left = done("decide", blank, choice["id"], "--keep", "both", "--json").json
    assert left["choices"] == []
    assert titles(blank) == ["Changed here", "Changed there", "From there"]


def test_another_portfolio_is_refused(blank: Path, tmp_path: Path) -> None:
    done("new", tmp_path / "hers.fcpfolio", "--name", "Jory", "--registration", "PH1")
    assert refused("merge", blank, tmp_path / "hers.fcpfolio") == (
        "“hers.fcpfolio” is another portfolio, not a version of this one. Nothing was changed."
    )


def test_passphrase_of_the_other_version_can_be_given(
    blank: Path, other: Path, tmp_path: Path
) -> None:
    (tmp_path / "wrong.txt").write_text("another one")
    (tmp_path / "wrong.txt").chmod(0o600)
    said = refused("merge", blank, other, "--other-passphrase-file", tmp_path / "wrong.txt")
    assert said == "“mine.fcpfolio” has another passphrase, or is damaged. Nothing was changed."


def test_what_was_erased_on_one_side_is_told(blank: Path, other: Path) -> None:
    entry = done("list", blank, "--form", "debrief", "--json").json["entries"][0]["id"]
    assert ran("erase", blank, entry, "--why", "A name").code == 3  # its line keeps the title
    merged = done("merge", blank, other)
    assert merged.err.splitlines()[-1] == (
        "Erased for good on one side and changed on the other, and gone: 1."
    )
    assert json.loads(done("list", blank, "--json").out)["entries"][0]["title"] == "From there"
