"""Reads a PDF back with other people's programs."""

import io
import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdfium2 import PdfDocument

from fcp_portfolio.documents.book import Book
from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import Field, FieldKind
from fcp_portfolio.domain.identity import instant_text

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not installed")
needs_qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")


def run(*command: str | Path) -> str:
    """What a program prints; fails where the program does."""
    done = subprocess.run(list(map(str, command)), capture_output=True, check=True)
    return done.stdout.decode("utf-8")


def squeezed(text: str) -> str:
    """Text with every run of white space as one space."""
    return " ".join(text.split())


def page_text(path: Path, *options: str) -> str:
    """The text of all pages, as pdftotext finds it."""
    return squeezed(run("pdftotext", *options, path, "-"))


def pages_of(pdf: Path | io.BytesIO) -> list[str]:
    """The text of each page, as PDFium finds it, with white space squeezed."""
    with closing(PdfDocument(pdf)) as document:
        return [squeezed(page.get_textpage().get_text_range()) for page in document]


def body_text(path: Path) -> str:
    """The text between header and footer of all pages."""
    return page_text(path, *"-raw -r 72 -x 0 -y 52 -W 596 -H 738".split())  # noqa: SIM905


def tagged_text(path: Path) -> str:
    """The text as a screen reader gets it: from the structure tree, without page furniture."""
    return squeezed(" ".join(re.findall(r'"(.*)"', run("pdfinfo", "-struct-text", path))))


def assert_in_order(parts: list[str], text: str) -> None:
    """Every part stands in the text, each after the one before."""
    position = 0
    for part in map(squeezed, parts):
        found = text.find(part, position)
        before = text[max(0, position - 60) : position]
        assert found >= 0, f"{part!r} does not stand after …{before!r}"
        position = found + len(part)


def printed(book: Book, entry: Entry) -> list[str]:
    """Everything that is stored about an entry, in the order in which it is shown as data."""
    content, form = entry.content, book.forms[entry.content.form, entry.content.form_edition]
    parts = [form.title, content.title, "Draft" if entry.draft else "Final"]
    parts += [spoken(content.occurred)] if content.occurred else []
    parts += [str(content.minutes)] if content.minutes else []
    parts += [book.people[content.person].described] if content.person else []
    for field in form.fields:
        parts += _printed_value(field, content.values.get(field.id))
    for link in content.links:
        parts += [link.code, link.title, link.why, link.path]
    for file in content.attachments:
        parts += [file.name, file.description, file.media_type, str(file.size)]
        parts += [file.sha256[start : start + 8] for start in range(0, 64, 8)]
    parts += [entry.id, form.id, form.edition, str(entry.revision)]
    return [*parts, instant_text(entry.created), instant_text(entry.changed), entry.zone]


def _printed_value(field: Field, value: Any) -> list[str]:
    if field.empty(value):
        return []
    printers: dict[FieldKind, Callable[[], list[str]]] = {
        FieldKind.YES_NO: lambda: ["Yes" if value else "No"],
        FieldKind.DATE: lambda: [spoken(date.fromisoformat(value))],
        FieldKind.CHOICES: lambda: list(value),
        FieldKind.SCALE: lambda: _printed_levels(field, value),
        FieldKind.TABLE: lambda: [
            part for row in value for c in field.columns for part in _printed_value(c, row[c.id])
        ],
    }
    return printers.get(field.kind, lambda: [str(value)])()


def _printed_levels(field: Field, value: Any) -> list[str]:
    texts = {criterion.id: criterion.text for criterion in field.criteria}
    return [part for k, v in value.items() for part in (texts[k], v["level"], v["comment"])]
