"""All that can be got out of a file that left: bytes, text, metadata, bookmarks, embedded files."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pikepdf
from pypdfium2 import PdfDocument


def everything_in(file: Path) -> str:
    """Every text of the file without spaces and hyphens, in small letters."""
    return squashed(" ".join(_texts(file.read_bytes())))


def squashed(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())


def _texts(data: bytes) -> Iterator[str]:
    yield data.decode("latin-1")
    yield data.decode("utf-8", "ignore")
    yield data.decode("utf-16-be", "ignore")
    yield data.hex()
    if data.startswith(b"%PDF"):
        yield from _of_pdf(data)
    elif data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for name in archive.namelist():
                yield name
                yield from _texts(archive.read(name))


def _of_pdf(data: bytes) -> Iterator[str]:
    document = PdfDocument(data)
    for page in document:
        yield page.get_textpage().get_text_range()
    document.close()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata() as metadata:
            yield str(metadata)
        with pdf.open_outline() as outline:
            yield " ".join(item.title for item in _bookmarks(outline.root))
        for one in pdf.objects:
            yield from _of_object(one)


def _bookmarks(items: list[pikepdf.OutlineItem]) -> Iterator[pikepdf.OutlineItem]:
    for item in items:
        yield item
        yield from _bookmarks(item.children)


def _of_object(one: pikepdf.Object) -> Iterator[str]:
    if isinstance(one, pikepdf.Stream):
        yield from _values(one.stream_dict)
        try:
            data = one.read_bytes()
        except pikepdf.PdfError:  # pictures
            data = one.read_raw_bytes()
        yield from _texts(data)
    else:
        yield from _values(one)


def _values(one: pikepdf.Object) -> Iterator[str]:
    """Every string and name, decoded; what is referred to comes by itself."""
    if isinstance(one, pikepdf.String | pikepdf.Name):
        yield str(one)
        yield bytes(one).decode("utf-16-be", "ignore") if isinstance(one, pikepdf.String) else ""
    elif isinstance(one, pikepdf.Dictionary):
        for key, value in one.items():
            yield key
            if not getattr(value, "is_indirect", False):
                yield from _values(value)
    elif isinstance(one, pikepdf.Array):
        for value in one:
            if not getattr(value, "is_indirect", False):
                yield from _values(value)
