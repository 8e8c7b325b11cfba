"""`backup`, `restore`, `recover`, `check`."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.running import FILES, PASSPHRASE, Ran, done, ran, refused

PLAIN = ("--form", "debrief", "--date", "2026-01-31", "--field", "learning=A.", "--title")


def lying(folder: Path) -> set[Path]:
    """What lies in a folder, but for the counts of wrong passphrases."""
    return {path for path in folder.rglob("*") if path.parent.name != "attempts"}


def titles(file: Path) -> list[str]:
    return [row["title"] for row in done("list", file, "--json").json["entries"]]


def test_a_backup_into_no_folder_is_refused(blank: Path) -> None:
    assert refused("backup", blank, "--to", "gone") == (
        "There is no folder “gone”. Make it first, or name another."
    )


def test_a_backup_can_be_restored_over_what_came_later(blank: Path, tmp_path: Path) -> None:
    done("log", blank, *PLAIN, "Knees")
    result = done("backup", blank, "--to", tmp_path / "home")
    backup = Path(result.out.strip())
    assert (backup.parent, backup.exists()) == (tmp_path / "home", True)
    assert result.err == f"Backed up as “{backup.name}”, opened and checked.\n"
    done("log", blank, *PLAIN, "Hips")
    restored = done("restore", backup, "--to", blank)
    assert restored.out == f"{blank}\n"
    assert restored.err.startswith(f"Restored “{backup.name}” to “mine.fcpfolio”. The version ")
    assert titles(blank) == ["Knees"]
    (kept,) = tmp_path.glob("mine (before restore *).fcpfolio")
    assert sorted(titles(kept)) == ["Hips", "Knees"]


def test_recovery_words_set_a_new_passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    owner = ("--name", "Robin Example", "--registration", "PH000000")
    file = Path("mine.fcpfolio")
    words = done("new", file, *owner).out
    done("log", file, *PLAIN, "Knees")
    monkeypatch.setenv("FCP_PASSPHRASE", "kettle orbit mango trousers")
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    result = done("recover", file)
    assert (len(result.out.split()), result.out == words) == (24, False)
    assert result.err.splitlines() == [
        "Opened, and encrypted again under the new passphrase.",
        "The old words no longer open this file; backups made before keep them.",
    ]
    assert titles(file) == ["Knees"]
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    assert ran("recover", file).code == 1


def test_recovery_at_a_terminal_asks_for_the_words(
    blank: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = io.StringIO("abandon ability\n")
    monkeypatch.setattr(typed, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdin", typed)
    assert ran("recover", blank) == Ran(
        1,
        "",
        "Type the 24 words of the recovery sheet, then Enter:\n"
        "A recovery sheet has 24 words; these are 2.\n",
    )


def test_after_several_wrong_passphrases_the_next_has_to_wait(
    blank: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = "Wrong passphrase, or the file is damaged."
    monkeypatch.setenv("FCP_PASSPHRASE", "not that one")
    tries = [refused("list", blank) for _ in range(5)]
    assert tries == [*(wrong,) * 4, f"{wrong} The next try can be made in 5 seconds."]
    monkeypatch.setenv("FCP_PASSPHRASE", PASSPHRASE)
    for words in (("list",), ("backup", "--to", home), ("check",)):
        assert refused(words[0], blank, *words[1:]).startswith(
            "After several wrong passphrases “mine.fcpfolio” waits: try again in "
        )


def test_check_of_what_is_sound(blank: Path) -> None:
    done("log", blank, *PLAIN, "Knees", "--attach", FILES / "peer-group-notes.txt")
    assert ran("check", blank) == Ran(0, "", "No faults found.\n")
    assert done("check", blank, "--json").json == {"schema": "fcp-portfolio/check/1", "faults": []}


def test_check_of_what_is_damaged(portfolio: Path) -> None:
    done("list", portfolio)
    damaged = bytearray(portfolio.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 4096] = bytes(4096)
    portfolio.write_bytes(damaged)
    result = ran("check", portfolio)
    assert (result.code, result.err) == (1, "")
    assert [line.partition(": ")[0] for line in result.lines] == [
        "Your file is damaged",
        "What this computer holds is whole",
    ]
    assert ran("check", portfolio, "--json").json["faults"] == result.lines


def test_what_can_be_read_of_a_damaged_file_is_saved(blank: Path, tmp_path: Path) -> None:
    for number in range(8):
        done("log", blank, *PLAIN, f"Knees {number}")
    whole = blank.read_bytes()
    cut = tmp_path / "cut.fcpfolio"
    cut.write_bytes(whole[:-5000])
    to = tmp_path / "saved.fcpfolio"
    result = ran("salvage", cut, "--to", to)
    assert (result.code, result.out) == (3, f"{to}\n")
    assert result.err.startswith("Saved as “saved.fcpfolio”: 8 entries, 0 whole files.")
    assert len(titles(to)) == 8
    assert refused("salvage", blank, "--to", tmp_path / "other.fcpfolio") == (
        "“mine.fcpfolio” is not damaged: everything in it can be read. Nothing was written."
    )


def test_passphrase_is_changed_and_copies_under_the_old_one_are_named(
    blank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done("log", blank, *PLAIN, "Knees")
    backup = Path(done("backup", blank, "--to", tmp_path / "home").out.strip())
    new = tmp_path / "new.txt"
    new.write_text("another one of them\n")
    new.chmod(0o600)
    result = done("passphrase", blank, "--new-passphrase-file", new)
    assert len(result.out.split()) == 24
    first, *said = result.err.splitlines()
    assert first.startswith("Everything is written again: up to ")
    assert said[0] == "Encrypted again under the new passphrase. It has new recovery words."
    assert any(
        line.startswith(f"Still opened by the old ones: Backed up as “{backup.name}”")
        for line in said
    )
    assert ran("list", blank).code == 1
    assert titles(backup) == ["Knees"]
    monkeypatch.setenv("FCP_PASSPHRASE", "another one of them")
    assert titles(blank) == ["Knees"]


def test_earlier_snapshot_is_listed_and_takes_the_place_of_a_damaged_file(
    blank: Path, tmp_path: Path
) -> None:
    done("log", blank, *PLAIN, "Knees")
    backup = Path(done("backup", blank, "--to", tmp_path / "home").out.strip())
    done("log", blank, *PLAIN, "Hips")
    damaged = bytearray(blank.read_bytes())
    damaged[100:600] = bytes(500)
    blank.write_bytes(damaged)
    assert refused("list", blank).startswith("“mine.fcpfolio” is damaged and nothing in it can be")
    before = lying(tmp_path)
    listed = done("restore", "--to", blank, "--list")
    assert lying(tmp_path) == before  # nothing that was made for it stays
    assert [line.split("  ")[2] for line in listed.lines][:2] == [
        "what this computer holds",
        "earlier snapshot 4",
    ]
    found = done("restore", "--to", blank, "--list", "--json").json["versions"]
    assert [(one["kept_as"], one["entries"]) for one in found if one["file"] == str(backup)] == [
        ("backup", 1)
    ]
    one = next(one for one in found if one["entries"] == 1 and one["file"] is None)
    restored = done("restore", "--to", blank, "--version", one["id"][:6])
    assert restored.err.startswith("Restored “earlier snapshot ")
    assert titles(blank) == ["Knees"]
    (kept,) = tmp_path.glob("mine (damaged *).fcpfolio")
    assert kept.read_bytes() == damaged
    assert "Wrong passphrase" in done("restore", "--to", blank, "--list").out


def test_recovery_words_alone_restore_a_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = Path("mine.fcpfolio")
    words = done("new", file, "--name", "Robin Example", "--registration", "PH000000").out
    done("log", file, *PLAIN, "Knees")
    backup = Path(done("backup", file, "--to", tmp_path / "home").out.strip())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "another account"))
    monkeypatch.setattr(sys, "stdin", io.StringIO(words))
    done("restore", backup, "--to", "again.fcpfolio", "--words")
    assert titles(Path("again.fcpfolio")) == ["Knees"]


def test_restore_asks_for_one_thing(blank: Path) -> None:
    said = "Name a backup, or a version with --version, or ask for --list. Nothing was done."
    assert refused("restore", "--to", blank) == said
    assert refused("restore", blank, "--to", blank, "--list") == said
