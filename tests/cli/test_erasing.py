"""`erase`."""

from pathlib import Path

from tests.cli.running import done, ran, refused

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field", "learning=Zebrafish came.")
WHY = ("--why", "A name stood there.")


def titles(file: Path) -> list[str]:
    return [row["title"] for row in done("list", file, "--json").json["entries"]]


def test_erase_for_good_names_what_still_holds_it(blank: Path, tmp_path: Path) -> None:
    entry = done("log", blank, *PLAIN, "--title", "Knees").out.strip()
    backup = Path(done("backup", blank, "--to", tmp_path / "home").out.strip())
    result = ran("erase", blank, entry, *WHY)
    assert (result.code, result.err) == (3, "Erased for good.\n")
    assert f"Still held by: Backed up as “{backup.name}”" in result.out
    assert f"in {backup.parent}" in result.out
    assert refused("show", blank, entry).startswith("There is no entry ")
    assert titles(backup) == ["Knees"]


def test_copies_of_the_program_go_too(blank: Path) -> None:
    entry = done("log", blank, *PLAIN, "--title", "Knees").out.strip()
    done("edit", blank, entry, "--title", "Hips")
    result = ran("erase", blank, entry, "--revision", "1", *WHY, "--with-copies", "--json")
    said = result.json
    assert (said["schema"], said["values"], said["files"]) == ("fcp-portfolio/erased/1", 1, 0)
    assert [one["where"] for one in said["held"]] == ["computer"]  # the one that made the file
    assert (result.code, titles(blank)) == (3, ["Hips"])


def test_words_go_from_everything_where_no_id_is_given(blank: Path) -> None:
    entry = done("log", blank, *PLAIN, "--title", "Knees").out.strip()
    told = ran("erase", blank, "--text", "ZEBRAFISH", "--dry-run", "--json")
    assert (told.code, told.err) == (3, "Nothing was erased.\n")
    assert {key: told.json[key] for key in ("earlier", "present", "editors")} == {
        "earlier": 0,
        "present": 1,
        "editors": 0,
    }
    assert {(one["where"], one["certain"], one["removable"]) for one in told.json["held"]} == {
        ("earlier snapshot", True, True),
        ("computer", False, False),
    }
    ran("erase", blank, "--text", "ZEBRAFISH", *WHY, "--with-copies")
    assert done("show", blank, entry, "--json").json["values"] == {"learning": "[erased] came."}


def test_erase_without_a_reason_is_refused(blank: Path) -> None:
    entry = done("log", blank, *PLAIN, "--title", "Knees").out.strip()
    assert refused("erase", blank, entry) == "Say why it is erased. Nothing was erased."
    assert titles(blank) == ["Knees"]
