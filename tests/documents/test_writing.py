"""A PDF is written as a whole or not at all."""

import errno
import os
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from fcp_portfolio.documents.book import Book
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.documents.replacing import replacing
from fcp_portfolio.domain.errors import Cancelled, StorageFailed
from tests.documents.books import a_year

ROOT = Path(__file__).parents[2]


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "portfolio.pdf"
    path.write_bytes(b"the old one")
    return path


def stands(old: Path) -> bool:
    """Whether the old file is as it was, and nothing lies beside it."""
    return old.read_bytes() == b"the old one" and list(old.parent.iterdir()) == [old]


def test_progress_is_told_to_the_end(year: Book, old: Path) -> None:
    told: list[tuple[str, int, int]] = []
    write_portfolio(year, old, progress=lambda *step: told.append(step))
    sections = [section for section, _, _ in told]
    assert list(dict.fromkeys(sections)) == [
        "Cover",
        "Contents",
        "Summary",
        "Capabilities",
        "Entries",
        "Supervision log",
        "People",
        "Forms",
        "Pages of files",
        "Files",
        "Verification",
        "Attached files",
        "Done",
    ]
    done = [number for _, number, _ in told]
    assert done == sorted(done)
    assert told[-1][1] == told[-1][2] >= len(year.entries) + len(year.files)
    assert old.read_bytes().startswith(b"%PDF")
    assert list(old.parent.iterdir()) == [old]


def test_it_can_be_stopped_at_every_point(year: Book, old: Path) -> None:
    asked = 0

    def count() -> bool:
        nonlocal asked
        asked += 1
        return False

    write_portfolio(year, old.parent / "counted.pdf", cancelled=count)
    (old.parent / "counted.pdf").unlink()
    assert asked > len(year.entries) + len(year.files)
    for stop_at in (1, asked // 2, asked - 1, asked):
        answers = iter([False] * (stop_at - 1) + [True])
        with pytest.raises(Cancelled):
            write_portfolio(year, old, cancelled=partial(next, answers))
        assert stands(old)


def test_a_full_disk_leaves_the_old_file(old: Path) -> None:
    def fill() -> None:
        with replacing(old) as file:
            file.write(b"half")
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(
        StorageFailed, match=r"^The disk is full. What you wrote is kept; the PDF was not written"
    ):
        fill()
    assert stands(old)


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.pdf", "PDF"), ("a.DOCX", "Word document"), ("a.ics", "calendar file"), ("a", "file")],
)
def test_what_was_not_written_is_named(tmp_path: Path, name: str, kind: str) -> None:
    to = tmp_path / "nowhere" / name
    sentence = f"There is no folder “{to.parent}”. The {kind} was not written."
    with pytest.raises(StorageFailed) as failed, replacing(to):
        pass
    assert failed.value.sentence == sentence


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
def test_a_file_too_large_for_the_disk_leaves_the_old_file(old: Path) -> None:
    script = (
        "import resource, sys\n"
        "from pathlib import Path\n"
        "from fcp_portfolio.documents.portfolio_pdf import write_portfolio\n"
        "from fcp_portfolio.domain.errors import StorageFailed\n"
        "from tests.documents.books import a_year\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)\n"
        "try: write_portfolio(a_year(6), Path(sys.argv[1]))\n"
        "except StorageFailed as failed: print(failed.sentence)\n"
    )
    for limit in ("200", "30000"):  # too small for the attachments, then for the document
        command = [sys.executable, "-c", script, str(old), limit]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert done.stdout.startswith("The disk is full. What you wrote is kept")
        assert stands(old)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_read_only_folder_is_named(year: Book, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(StorageFailed, match="read-only"):
            write_portfolio(year, tmp_path / "a.pdf")
    finally:
        tmp_path.chmod(0o700)


def test_errors_of_the_system_are_said_in_one_sentence(old: Path) -> None:
    for number, words in (
        (errno.EDQUOT, "The disk is full"),
        (errno.EFBIG, "The disk is full"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "could not be written"),
    ):
        with pytest.raises(StorageFailed, match=words), replacing(old):
            raise OSError(number, os.strerror(number))
        assert stands(old)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(StorageFailed, match="There is no folder"):
        write_portfolio(a_year(1), tmp_path / "nowhere" / "a.pdf")


def test_importing_documents_loads_no_pdf_library() -> None:
    script = (
        "import sys, fcp_portfolio.documents, fcp_portfolio.documents.book\n"
        "print(sorted({'reportlab', 'pikepdf', 'PIL'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
