"""A folder comes in: each file a draft with its file attached, none twice."""

from datetime import UTC, date, datetime
from os import utime
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Cancelled, FileRefused, Refused
from fcp_portfolio.services.entries import list_entries, whole_entries
from fcp_portfolio.services.files import open_file
from fcp_portfolio.services.importing import folder as folders
from fcp_portfolio.services.importing import look, take_in
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.services.importing.sources import mixed_folder

SAVED = datetime(2025, 6, 1, 12, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = mixed_folder(tmp_path)
    for file in made.rglob("*.*"):
        utime(file, (SAVED.timestamp(), SAVED.timestamp()))
    return made


def test_each_file_becomes_a_draft_with_the_file(portfolio: Portfolio, folder: Path) -> None:
    found = look(portfolio, folder)
    assert [str(note) for note in found.notes] == ["3 hidden files were left out."]
    assert [(str(item.place), item.wanted) for item in found.items] == [
        ("2025/IMG_20250301_1.jpg", True),
        ("2025/thanks again.eml", True),
        ("CBD knee 14.11.25.docx", True),
        ("course certificate.pdf", True),
        ("empty.pdf", False),
        ("notes.txt", True),
        ("thanks.eml", False),
    ]
    wanted = [item for item in found.items if item.wanted]
    done = take_in(portfolio, found.name, wanted)
    entries = {e.content.attachments[0].name: e for e in whole_entries(portfolio)}
    assert {name: (e.content.title, e.content.form, e.content.occurred, e.draft)
            for name, e in entries.items()} == {
        "IMG_20250301_1.jpg": ("IMG_20250301_1", "reflection", date(2025, 3, 1), True),
        "thanks again.eml": ("Thank you", "reflection", date(2025, 11, 14), True),
        "CBD knee 14.11.25.docx": ("CBD knee", "cbd", date(2025, 11, 14), True),
        "course certificate.pdf": (
            "Course certificate", "certificate", date(2025, 3, 3), True),
        "notes.txt": ("Notes", "reflection", date(2025, 6, 1), True),
    }  # fmt: skip
    for item in wanted:
        assert item.file is not None
        with open_file(portfolio, item.digest) as kept:
            assert kept.read() == item.file.read_bytes()
    assert str(done.said) == "Imported 5 entries from “old portfolio”."


def test_why_a_file_stays_out_is_told(portfolio: Portfolio, folder: Path) -> None:
    said = {str(item.place): item.said for item in look(portfolio, folder).items}
    assert said["empty.pdf"] == ("“empty.pdf” was not added: it is empty. Nothing else changed.",)
    assert said["thanks.eml"][0] == "It is the same as 2025/thanks again.eml."


def test_no_file_comes_in_twice(portfolio: Portfolio, folder: Path) -> None:
    found = look(portfolio, folder)
    wanted = [item for item in found.items if item.wanted]
    done = take_in(portfolio, found.name, wanted)
    (folder / "notes.txt").rename(folder / "other name.txt")
    assert not any(item.wanted for item in look(portfolio, folder).items)
    undo_change(portfolio, done.undo)
    again = [item for item in look(portfolio, folder).items if item.wanted]
    take_in(portfolio, found.name, again)
    assert len(list_entries(portfolio)) == 5


def test_a_file_that_is_attached_elsewhere_stays_out(portfolio: Portfolio, folder: Path) -> None:
    file = folder / "notes.txt"
    take_in(portfolio, "notes.txt", look(portfolio, file).items)
    item = look(portfolio, folder).items[5]
    assert (item.wanted, str(item.known)) == (False, "It was imported on 2026-11-20.")


def test_the_form_for_all_can_be_chosen(portfolio: Portfolio, folder: Path) -> None:
    (item,) = look(portfolio, folder / "notes.txt", form="debrief").items
    assert item.content is not None
    assert item.content.form == "debrief"


def test_a_file_changed_since_the_preview_is_refused_whole(
    portfolio: Portfolio, folder: Path
) -> None:
    items = [item for item in look(portfolio, folder).items if item.wanted]
    (folder / "notes.txt").write_text("Something else")
    with pytest.raises(FileRefused, match="it was changed since the preview"):
        take_in(portfolio, "old portfolio", items)
    assert list_entries(portfolio) == ()


def test_looking_can_be_cancelled(portfolio: Portfolio, folder: Path) -> None:
    seen: list[str] = []
    with pytest.raises(Cancelled):
        look(
            portfolio,
            folder,
            progress=lambda place, _done, _all: seen.append(place),
            cancelled=lambda: bool(seen),
        )
    assert seen == ["2025/IMG_20250301_1.jpg"]


def test_a_folder_without_files_is_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    (tmp_path / "nothing").mkdir()
    with pytest.raises(Refused, match=r"^There is no file in “nothing”. Nothing was taken in.$"):
        look(portfolio, tmp_path / "nothing")


def test_a_folder_with_too_many_files_is_refused(
    portfolio: Portfolio, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folders, "MOST_FILES", 3)
    with pytest.raises(Refused, match=r"^“old portfolio” holds more than 3 files. Import one"):
        look(portfolio, folder)
