"""Files taken in from outside, and pictures."""

import io
from pathlib import Path

import pypdf
import pytest
from PIL import Image

from fcp_portfolio.domain.errors import Cancelled, FileRefused, NotFound, StorageFailed
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import Query, list_entries, log_entry
from fcp_portfolio.services.files import (
    add_bytes,
    add_file,
    never,
    open_file,
    pages_of,
    picture_of,
    pictures_of_file,
    save_copy,
)
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import debrief, photo
from tests.documents.signing.papers import blank

NOTES = b"Three things that I learned about knees.\n"


def test_add_file_keeps_its_bytes(portfolio: Portfolio, tmp_path: Path) -> None:
    path = tmp_path / "my notes.txt"
    path.write_bytes(NOTES)
    done = add_file(portfolio, path, description=" What I noted ")
    assert (done.changed, done.said) == (Changed.FILES, "Added “my notes.txt”.")
    assert (done.value.name, done.value.description) == ("my notes.txt", "What I noted")
    assert (done.value.media_type, done.value.size) == ("text/plain", len(NOTES))
    with open_file(portfolio, done.value.sha256) as stream:
        assert stream.read() == NOTES
    assert picture_of(portfolio, done.value.sha256) is None
    log_entry(portfolio, debrief(attachments=(done.value,)))
    (row,) = list_entries(portfolio, Query(search="three knees"))
    assert (row.files, row.place) == (1, "files")


def test_add_file_under_another_name_is_kept_once(portfolio: Portfolio, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(NOTES)
    first = add_file(portfolio, path, name="One  name.txt").value
    second = add_bytes(portfolio, NOTES, "other.txt").value
    assert (first.name, second.name) == ("One name.txt", "other.txt")
    assert first.sha256 == second.sha256


def test_add_photo_keeps_an_upright_copy(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, photo(), "scan.jpg").value
    picture = picture_of(portfolio, kept.sha256)
    assert picture is not None
    with Image.open(io.BytesIO(picture)) as upright:
        assert (upright.size, dict(upright.getexif())) == ((40, 60), {})
    with open_file(portfolio, kept.sha256) as stream:
        assert stream.read() == photo()


def test_file_that_is_not_taken_in(portfolio: Portfolio, tmp_path: Path) -> None:
    with pytest.raises(FileRefused):
        add_bytes(portfolio, b"", "empty.txt")
    with pytest.raises(FileRefused):
        add_file(portfolio, tmp_path / "gone.txt")
    assert not portfolio.unpublished


def test_file_that_is_cancelled_is_not_kept(portfolio: Portfolio, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a line of text\n" * 100_000)
    asked: list[int] = []

    def later() -> bool:
        asked.append(1)
        return len(asked) > 4

    assert not never()
    with pytest.raises(Cancelled):
        add_file(portfolio, path, cancelled=later)
    assert not portfolio.unpublished


def test_file_that_nobody_kept(portfolio: Portfolio) -> None:
    with pytest.raises(NotFound):
        open_file(portfolio, "ab" * 32)
    assert picture_of(portfolio, "ab" * 32) is None


def test_pages_of_a_kept_pdf_are_drawn(portfolio: Portfolio) -> None:
    document = pypdf.PdfWriter()
    for _ in range(3):
        document.add_blank_page(width=200, height=100)
    data = io.BytesIO()
    document.write(data)
    kept = add_bytes(portfolio, data.getvalue(), "three.pdf").value
    drawn = pages_of(portfolio, kept.sha256, width=50, most=2)
    assert (drawn.pages, kept.pages) == (3, 3)
    sizes = []
    for picture in drawn.pictures:
        with Image.open(io.BytesIO(picture)) as page:
            sizes.append(page.size)
    assert sizes == [(50, 25), (50, 25)]


def test_scan_from_outside_is_drawn(tmp_path: Path) -> None:
    (tmp_path / "scan.pdf").write_bytes(blank())
    (tmp_path / "scan.jpg").write_bytes(photo())
    (tmp_path / "note.txt").write_text("Words alone.")
    for name in ("scan.pdf", "scan.jpg"):
        seen = pictures_of_file(tmp_path / name, width=200, most=2)
        assert (len(seen.pictures), seen.pages) == (1, 1)
        assert Image.open(io.BytesIO(seen.pictures[0])).width > 0
    with pytest.raises(FileRefused, match=r"“note\.txt” is no PDF and no picture"):
        pictures_of_file(tmp_path / "note.txt", width=200, most=2)


def test_copy_is_written_as_it_came_and_called_readable(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    kept = add_bytes(portfolio, b"All well.", "note.txt").value
    done = save_copy(portfolio, kept, tmp_path / "copy.txt")
    assert done.value.read_bytes() == b"All well."
    assert done.said == "Saved a copy as “copy.txt”. Anyone who has the file can read it."


def test_copy_to_a_folder_that_is_gone_is_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    kept = add_bytes(portfolio, b"All well.", "note.txt").value
    with pytest.raises(StorageFailed):
        save_copy(portfolio, kept, tmp_path / "gone" / "copy.txt")
