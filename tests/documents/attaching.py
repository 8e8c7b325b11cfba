"""Books whose files were taken in as the program takes them in."""

import io
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pikepdf
from PIL import Image

from fcp_portfolio.documents.attached.detail import Showing
from fcp_portfolio.documents.book import Book, Exported, FileInBook
from fcp_portfolio.documents.inspection import inspect
from fcp_portfolio.documents.portfolio_pdf import write_portfolio
from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.paths import RESOURCES
from tests.documents.books import a_book, an_entry
from tests.documents.reading import pages_of

EXAMPLES = RESOURCES / "example" / "files"


def attached(data: bytes, name: str, description: str = "") -> FileInBook:
    """A file as it is after it was inspected."""
    found = inspect(io.BytesIO(data), name)
    text = "\n".join(page.text for page in found.text)
    original = Attachment(
        sha256=sha256(data).hexdigest(),
        name=name,
        description=description,
        media_type=found.media_type,
        size=len(data),
        pages=found.pages,
    )
    if not found.picture:
        return FileInBook(attachment=original, open=lambda: io.BytesIO(data), text=lambda: text)
    picture, media_type = found.picture, found.picture_type or ""
    copy = replace(
        original,
        sha256=sha256(picture).hexdigest(),
        name=f"{name.rsplit('.', 1)[0]}.{media_type.removeprefix('image/')}",
        media_type=media_type,
        size=len(picture),
    )
    return FileInBook(attachment=original, copy=copy, open=lambda: io.BytesIO(picture))


def unchecked(data: bytes, name: str, media_type: str, pages: int | None = None) -> FileInBook:
    """A file that stands in the book although no inspection let it in."""
    attachment = Attachment(
        sha256=sha256(data).hexdigest(),
        name=name,
        description="",
        media_type=media_type,
        size=len(data),
        pages=pages,
    )
    return FileInBook(attachment=attachment, open=lambda: io.BytesIO(data))


def example(name: str, description: str = "What it shows") -> FileInBook:
    """A file of the example, made by another program."""
    return attached((EXAMPLES / name).read_bytes(), name, description)


def book_of(*files: FileInBook) -> Book:
    """Two entries that use the files, both of them the first."""
    first = an_entry(0, title="A first use", attachments=tuple(f.attachment for f in files))
    second = an_entry(1, title="A second", attachments=tuple(f.attachment for f in files[:1]))
    return a_book(first, second, files=files)


def exported(folder: Path, *files: FileInBook, showing: Showing | None = None) -> Exported:
    """The PDF of these files."""
    return write_portfolio(book_of(*files), folder / "out.pdf", showing=showing or Showing())


def shown_pages(path: Path) -> list[str]:
    """The text of each page of the attached files."""
    texts = pages_of(path)
    first = next(n for n, text in enumerate(texts) if "Every attached file is inside" in text)
    last = next(n for n, text in enumerate(texts) if "Files in this document" in text and n > first)
    return texts[first:last]


def figures(path: Path) -> list[str]:
    """The alternative text of every figure that shows something of a file, in order."""
    with pikepdf.open(path) as pdf:
        found: list[str] = []
        _collect(pdf.Root.StructTreeRoot.K, found)
    return found


def _collect(element: Any, found: list[str]) -> None:
    if isinstance(element, pikepdf.Array):
        for kid in element.as_list():
            _collect(kid, found)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        if element.S == "/Figure":
            found.append(str(element.Alt))
        if "/K" in element:
            _collect(element.K, found)


def page_images(page: pikepdf.Page) -> list[Any]:
    """The pictures that a page draws, as they stand in the file."""
    drawn = dict(page.Resources.get("/XObject", pikepdf.Dictionary()).items())
    return [found for found in drawn.values() if found.get("/Subtype") == "/Image"]


def pictures(path: Path) -> list[Image.Image]:
    """Every picture on a page, decoded."""
    with pikepdf.open(path) as pdf:
        raw = [image for page in pdf.pages for image in page_images(page)]
        return [pikepdf.PdfImage(image).as_pil_image() for image in raw]
