"""Before anything is parsed: files that are gone, folders, empty, too large, not what they say."""

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from fcp_portfolio.documents.inspection import MANY_BYTES, MOST_BYTES, Inspected, inspect, read_file
from fcp_portfolio.domain.errors import Cancelled, FileRefused
from tests.documents.inspection.makers import look, pdf, refusal


def refused_path(path: Path) -> str:
    with pytest.raises(FileRefused) as refused:
        inspect(path, path.name)
    return refused.value.sentence


def test_read_file_that_is_gone(tmp_path: Path) -> None:
    assert refused_path(tmp_path / "Clinic letter.pdf") == (
        "“Clinic letter.pdf” was not added: it is no longer where it was. Nothing else changed."
    )


def test_read_file_that_is_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Letters"
    folder.mkdir()
    assert refused_path(folder) == (
        "“Letters” was not added: it is a folder; add the files in it. Nothing else changed."
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are none on Windows")
def test_read_file_that_is_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert "it is not a file" in refused_path(pipe)


def test_read_file_below_a_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x")
    assert "it cannot be read from its disk" in refused_path(tmp_path / "a" / "b")


def test_read_file_with_an_impossible_name(tmp_path: Path) -> None:
    assert "it cannot be read from its disk" in refused_path(tmp_path / "a\0b")


class Denied(io.RawIOBase):
    def read(self, size: int = -1, /) -> bytes:
        raise PermissionError(13, f"denied {size}")


def test_read_file_that_may_not_be_read() -> None:
    with pytest.raises(FileRefused, match="does not let you read it"):
        inspect(Denied(), "x")  # type: ignore[arg-type]  # a stream that cannot be read


def test_read_file_that_was_closed_meanwhile() -> None:
    stream = io.BytesIO(b"x")
    stream.close()
    with pytest.raises(FileRefused, match="cannot be read from its disk"):
        inspect(stream, "x")


def test_read_file_that_is_empty(tmp_path: Path) -> None:
    (tmp_path / "empty.pdf").touch()
    assert refused_path(tmp_path / "empty.pdf") == (
        "“empty.pdf” was not added: it is empty. Nothing else changed."
    )
    assert refusal(b"", "empty.pdf") == refused_path(tmp_path / "empty.pdf")


def test_read_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "video.bin"
    with path.open("wb") as stream:
        stream.truncate(60_500_000)
    assert refused_path(path) == (
        "“video.bin” was not added: it has 61 MB, at most 50 MB fit; make a smaller copy and add "
        "that. Nothing else changed."
    )


class Endless(io.RawIOBase):
    """A stream that never ends, as a device or a server can be."""

    asked = 0

    def read(self, size: int = -1, /) -> bytes:
        self.asked = size
        return bytes(size)


def test_read_file_that_never_ends() -> None:
    stream = Endless()
    with pytest.raises(FileRefused, match="more than 50 MB"):
        inspect(stream, "x")  # type: ignore[arg-type]  # a stream that has no end
    assert stream.asked == MOST_BYTES + 1


def test_read_file_gives_its_bytes(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"words")
    assert read_file(path) == read_file(io.BytesIO(b"words")) == b"words"
    with pytest.raises(FileRefused, match=r"“b\.txt” was not added"):
        read_file(tmp_path / "b.txt")
    with pytest.raises(FileRefused, match="“This file” was not added"):
        read_file(io.BytesIO())


def test_inspect_advises_on_large_files() -> None:
    assert look(b" " * MANY_BYTES, "x").advice == ()
    assert look(b" " * (MANY_BYTES + 1), "x").advice == (
        "It has 11 MB. Mail systems often refuse more than 10 MB.",
    )


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("two\nlines\x00.pdf", "two lines.pdf"),
        ("x" * 200 + " the end.pdf", "x" * 99 + "…" + "xxxxxxxx the end.pdf"),
        ("\x07", "This file"),
    ],
)
def test_refusals_show_the_name_on_one_line(name: str, shown: str) -> None:
    assert refusal(b"", name).startswith(f"“{shown}” was not added")


@pytest.mark.parametrize(
    ("data", "name", "advice"),
    [
        (b"words", "letter.pdf", "Its name promises a PDF, but it holds text."),
        (b"words", "photo.JPEG", "Its name promises a picture, but it holds text."),
        (b"PDF", "plan.docx", "Its name promises a Word file, but it holds text."),
        (pdf(["x"]), "mail.eml", "Its name promises a mail, but it holds a PDF."),
    ],
)
def test_inspect_advises_on_names_that_promise_something_else(
    data: bytes, name: str, advice: str
) -> None:
    assert look(data, name).advice == (advice,)


@pytest.mark.parametrize("name", ["letter", "letter.", "letter.unknown", "notes.TXT", ".txt"])
def test_inspect_takes_other_names_as_they_are(name: str) -> None:
    assert look(b"words", name).advice == ()


def test_inspect_keeps_what_it_does_not_know() -> None:
    assert look(b"\x00\x01\x02\x03 nothing known", "scan.pdf") == Inspected(
        media_type="application/octet-stream",
        kind_label="other",
        advice=(
            "It is kept as it is: not searched, and not checked for names.",
            "Its name promises a PDF, but it holds something else.",
        ),
    )


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (b"ID3\x03" + b"\x00" * 100, "audio/mpeg"),
        (b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 100, "video/mp4"),
        (b"\x1f\x8b\x08" + b"\x00" * 100, "application/gzip"),
        (b"{\\rtf1 hello}", "application/rtf"),
    ],
)
def test_inspect_names_what_it_does_not_read(data: bytes, media_type: str) -> None:
    inspected = look(data)
    assert (inspected.media_type, inspected.kind_label) == (media_type, "other")
    assert (inspected.text, inspected.picture) == ((), None)


def test_inspect_says_that_a_program_is_a_program() -> None:
    inspected = look(b"MZ" + b"\x00" * 200, "form.exe")
    assert inspected.kind_label == "other"
    assert inspected.advice == ("It is a program. It is kept as it is and never started here.",)


def stopping_at(count: int) -> Iterator[bool]:
    yield from [False] * count
    while True:
        yield True


@pytest.mark.parametrize("count", [0, 1])
def test_inspect_stops_when_cancelled(count: int) -> None:
    answers = stopping_at(count)
    with pytest.raises(Cancelled):
        inspect(io.BytesIO(pdf(["one", "two", "three"])), "x", lambda: next(answers))


def test_inspection_loads_nothing_heavy_before_it_is_needed() -> None:
    program = (
        "import sys, fcp_portfolio.documents.inspection as i;"
        "print(sorted({'PIL', 'pypdfium2', 'pi_heif', 'filetype', 'lxml'} & set(sys.modules)))"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, check=True, text=True
    )
    assert (run.stdout, run.stderr) == ("[]\n", "")
