"""Attached files travel inside the PDF, byte for byte, and are listed with their fingerprints."""

from dataclasses import replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from fcp_portfolio.documents.book import Book, FileInBook
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.errors import StorageFailed
from tests.documents.books import a_book, a_file, an_entry
from tests.documents.reading import assert_in_order, needs_poppler


def written(tmp_path: Path, *files: FileInBook) -> Path:
    attachments = tuple(file.attachment for file in files)
    book = a_book(an_entry(0, attachments=attachments), files=files)
    return write_portfolio(book, tmp_path / "files.pdf").path


def test_files_come_out_as_they_went_in(tmp_path: Path) -> None:
    contents = [b"", b"x" * 3_000_000, bytes(range(256)) * 100]
    files = tuple(a_file(f"file {n}.bin", content) for n, content in enumerate(contents))
    attached = PdfReader(written(tmp_path, *files)).attachments
    assert [attached[f"file {n}.bin"] for n in range(3)] == [[content] for content in contents]


def test_files_are_associated_as_supplements(year: Book, year_pdf: Path) -> None:
    catalog: Any = PdfReader(year_pdf).trailer["/Root"]
    associated = [file.get_object() for file in catalog["/AF"]]
    assert len(associated) == len(year.files)
    for file, given in zip(associated, year.files, strict=True):
        assert file["/AFRelationship"] == "/Supplement"
        assert file["/UF"] == given.attachment.name
        assert file["/Desc"] == given.attachment.description
        assert file["/EF"]["/F"]["/Subtype"] == "/" + given.attachment.media_type
        assert file["/EF"]["/F"]["/Params"]["/Size"] == given.attachment.size


@needs_poppler
def test_the_list_names_every_file(year: Book, heard: str) -> None:
    listed = heard[heard.rindex("Files in this document") :]
    for file in year.files:
        attachment = file.attachment
        groups = [attachment.sha256[n : n + 8] for n in range(0, 64, 8)]
        row = [attachment.name, "Text", str(attachment.size), *groups]
        assert_in_order(row, listed)


def test_two_files_of_one_name_and_one_that_climbs_folders(tmp_path: Path) -> None:
    files = (a_file("Scan.txt", b"1"), a_file("scan.txt", b"2"), a_file("../../etc/evil.txt", b"3"))
    attached = PdfReader(written(tmp_path, *files)).attachments
    assert dict(attached) == {"Scan.txt": [b"1"], "scan (2).txt": [b"2"], "evil.txt": [b"3"]}


def test_a_damaged_file_stops_the_export(tmp_path: Path) -> None:
    good = a_file("good.txt", b"good")
    bad = replace(good, open=lambda: BytesIO(b"rotten"))
    with pytest.raises(StorageFailed, match=r"“good\.txt” is damaged"):
        written(tmp_path, bad)
    assert list(tmp_path.iterdir()) == []


def test_files_are_read_in_pieces_and_closed(tmp_path: Path) -> None:
    asked: list[int] = []

    class Watched(BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            asked.append(size or -1)
            return super().read(size)

    content = b"y" * 2_000_000
    stream = Watched(content)
    file = replace(a_file("large.bin", content), open=lambda: stream)
    written(tmp_path, file)
    assert stream.closed
    assert min(asked) > 0
    assert max(asked) <= 1_000_000
    assert sha256(content).hexdigest() == file.attachment.sha256
