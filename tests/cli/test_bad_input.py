"""Bad input through the command line: one clear sentence, the right code, nothing stored lost."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.cli.running import (
    FILES,
    PASSPHRASE,
    at_home,
    done,
    files_no_longer_than,
    only_line,
    ran,
    refused,
)

PLAIN = ("--form", "debrief", "--title", "Knees", "--date", "2026-01-31", "--field", "learning=A.")
TOMORROW = date.today() + timedelta(days=2)  # noqa: DTZ011  a day as a person says it
NOBODY = 65534


def titles(file: Path) -> list[str]:
    result = done("list", file, "--json")
    assert result.err == ""
    return [row["title"] for row in result.json["entries"]]


def cut_off(to: Path) -> None:
    whole = (FILES / "teaching-handout.pdf").read_bytes()
    to.write_bytes(whole[: len(whole) // 2])


def under_a_password(to: Path) -> None:
    import pikepdf

    with pikepdf.open(FILES / "fit-note-certificate.pdf") as pdf:
        pdf.save(to, encryption=pikepdf.Encryption(owner="owner", user="user"))


def not_there(_to: Path) -> None:
    pass


def a_folder(to: Path) -> None:
    to.mkdir()


def empty(to: Path) -> None:
    to.write_bytes(b"")


def without_end(to: Path) -> None:
    os.mkfifo(to)


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (not_there, "“clinic.pdf” was not added: it is no longer where it was."),
        (a_folder, "“clinic.pdf” was not added: it is a folder; add the files in it."),
        (empty, "“clinic.pdf” was not added: it is empty."),
        (cut_off, "“clinic.pdf” was not added: it is cut off"),
        (
            under_a_password,
            "“clinic.pdf” was not added: it needs a password; ",
        ),
        pytest.param(
            without_end,
            "“clinic.pdf” was not added: ",
            marks=pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names"),
        ),
    ],
)
def test_attachments_that_cannot_be_kept(
    blank: Path, make: Callable[[Path], None], sentence: str
) -> None:
    entry = done("log", blank, *PLAIN).out.strip()
    paper = Path("clinic.pdf")
    make(paper)
    said = refused("attach", blank, entry, paper)
    assert refused("log", blank, *PLAIN, "--attach", paper) == said
    assert said.startswith(sentence)
    assert said.endswith("Nothing else changed.")
    assert done("show", blank, entry, "--json").json["attachments"] == []
    assert titles(blank) == ["Knees"]


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        (f"{TOMORROW}", "The date is in the future: "),
        ("2052-11-14", "The date is in the future: 14 Nov 2052. Did you mean "),
        ("1899-12-31", "The date is before 1900: 31 Dec 1899. Give the date it occurred."),
        ("0025-11-14", "The date is before 1900: 14 Nov 25. Did you mean 2025?"),
        ("2026-02-30", "“2026-02-30” is not a date. Write it like 2026-01-31."),
    ],
)
def test_days_that_cannot_be(blank: Path, day: str, sentence: str) -> None:
    said = refused("log", blank, *PLAIN, "--date", day)
    assert said.startswith(sentence)
    assert said.endswith(" Nothing was changed.")
    assert titles(blank) == []


def test_a_path_with_emoji_and_spaces(blank: Path) -> None:
    folder = Path("my “clinic” 🦵 papers")
    folder.mkdir()
    file = folder / "Übung & practice 🩺.fcpfolio"
    blank.rename(file)
    paper = shutil.copy(FILES / "peer-group-notes.txt", folder / "notes 📝 of May.txt")
    entry = done("log", file, *PLAIN, "--attach", paper).out.strip()
    pdf = folder / "out 📄.pdf"
    assert ran("export", file, "--to", pdf).out == f"{pdf}\n"
    (kept,) = done("show", file, entry, "--json").json["attachments"]
    assert (kept["name"], pdf.read_bytes()[:5]) == ("notes 📝 of May.txt", b"%PDF-")


@pytest.mark.slow
def test_a_megabyte_of_text_is_kept_and_exported(blank: Path) -> None:
    text = "".join(f"Sentence {n} of a long reflection. " for n in range(30_000)).strip()
    assert len(text) > 1_000_000
    Path("long.txt").write_text(text)
    entry = done("log", blank, *PLAIN, "--field", "learning=@long.txt").out.strip()
    assert done("show", blank, entry, "--json").json["values"]["learning"] == text
    assert done("export", blank, "--to", "out.pdf", "--json").json["pages"] > 200
    assert titles(blank) == ["Knees"]


def test_text_without_end_is_refused(blank: Path) -> None:
    Path("endless.txt").write_text("A" * 2_000_001)
    assert refused("log", blank, *PLAIN, "--field", "learning=@endless.txt") == (
        "“Learning points” holds more than 2,000,000 characters: attach a file. "
        "Nothing was changed."
    )


def test_control_characters_are_dropped(blank: Path) -> None:
    Path("odd.txt").write_bytes("One\x00\x07\r\nTwo\x1b[31m\tcafe\u0301".encode())
    entry = done("log", blank, *PLAIN, "--field", "learning=@odd.txt", "--title", "A\x07\nB")
    shown = done("show", blank, entry.out.strip(), "--json").json
    assert (shown["title"], shown["values"]) == ("A B", {"learning": "One\nTwo[31m\tcafé"})
    assert done("export", blank, "--to", "out.pdf").code == 0


def test_a_full_disk_while_saving_loses_nothing(portfolio: Path) -> None:
    before = titles(portfolio)
    Path("text").write_text("A. " * 200_000)
    with files_no_longer_than(200_000):
        said = refused("log", portfolio, *PLAIN, "--field", "learning=@text")
    assert said == (
        "The disk is full or cannot be written. What was saved before stands; this change was not "
        "saved. Free some space and do it again."
    )
    assert titles(portfolio) == before


def test_a_full_disk_while_exporting_keeps_the_old_pdf(portfolio: Path) -> None:
    before = titles(portfolio)
    pdf = Path("out.pdf")
    pdf.write_bytes(b"the old one")
    with files_no_longer_than(200_000):
        result = ran("export", portfolio, "--to", pdf, "--reason", "Nobody in it exists.")
    assert result.code == 1
    assert result.err.splitlines()[-1] == (
        "The disk is full. What you wrote is kept; the PDF was not written, and a “out.pdf” that "
        "stood there before is as it was. Free some space and write it again."
    )
    assert pdf.read_bytes() == b"the old one"
    assert sorted(path.name for path in Path().iterdir()) == ["home", "out.pdf", "year.fcpfolio"]
    assert titles(portfolio) == before


@pytest.mark.skipif(not hasattr(os, "seteuid"), reason="no other user to become")
def test_a_folder_that_cannot_be_written(blank: Path) -> None:
    done("log", blank, *PLAIN)
    done("export", blank, "--to", "warm-up.pdf")  # whatever is imported late is imported now
    with TemporaryDirectory() as name:
        folder = Path(name)
        shelf, home = folder / "shelf", folder / "home"
        shelf.mkdir()
        home.mkdir()
        file = shelf / "mine.fcpfolio"
        file.write_bytes(blank.read_bytes())
        for path, mode in ((file, 0o444), (shelf, 0o555), (home, 0o777), (folder, 0o755)):
            path.chmod(mode)
        with at_home(home), anybody():
            logged = ran("log", file, *PLAIN)
            exported = ran("export", file, "--to", shelf / "out.pdf")
            assert sorted(shelf.iterdir()) == [file]
        shelf.chmod(0o755)
    not_replaced = (
        "Saved on this computer; “mine.fcpfolio” was not replaced yet. The folder “shelf” cannot "
        "be written. Nothing was lost; choose another."
    )
    assert logged.code == 3
    assert logged.err.splitlines() == ["Logged “Knees”.", not_replaced]
    not_written = (
        f"“{shelf / 'out.pdf'}” cannot be written: the folder is read-only, or the file is open "
        "in another program. Nothing was changed. Choose another folder or name."
    )
    assert (exported.code, only_line(exported.err)) == (1, not_written)


def test_a_lock_held_elsewhere_leaves_reading(blank: Path) -> None:
    from fcp_portfolio.services.portfolio import Passphrase, open_portfolio

    with open_portfolio(blank, Passphrase(PASSPHRASE)):
        for words in (("log", blank, *PLAIN), ("undo", blank), ("remove", blank, "abc")):
            assert refused(*words).endswith(" Close it there to edit here.")
        assert ran("export", blank, "--to", "out.pdf").code == 0
    assert titles(blank) == []


def test_damage_in_the_file_is_said(portfolio: Path) -> None:
    data = portfolio.read_bytes()
    portfolio.write_bytes(data[: len(data) // 2])
    said = refused("log", portfolio, *PLAIN)
    assert said == (
        "A part of the file is damaged and cannot be read. What is in it stays as it is. Save what "
        "can be read to another file, or restore a backup or an earlier snapshot."
    )
    assert portfolio.read_bytes() == data[: len(data) // 2]


def test_a_computer_that_never_saw_the_file_reads_all_of_it(
    portfolio: Path, tmp_path: Path
) -> None:
    done("log", portfolio, *PLAIN)
    other = tmp_path / "other"
    other.mkdir()
    with at_home(other):
        assert len(titles(portfolio)) == 61


@contextmanager
def anybody() -> Iterator[None]:
    """Somebody to whom permissions apply, which they do not to root."""
    before = os.geteuid()
    if before == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(before)
