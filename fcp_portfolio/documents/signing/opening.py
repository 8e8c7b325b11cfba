"""Any PDF opened for reading, or for appending to: what others made, so hostile until checked."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from pyhanko.pdf_utils.decode_limits import DecodeLimits, StreamDecodeLimits
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfReadError
from pyhanko.pdf_utils.reader import PdfFileReader

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.domain.phrase import Phrase

LARGEST = 200_000_000
_LARGEST_STREAM = 256 << 20
_HEAD = b"%PDF-"
_TAIL = re.compile(rb"startxref\s+\d+\s+%%EOF\s*\Z")
_LONGEST_TAIL = 64
_MOST_STATES = 200

_Readers = dict[tuple[bytes, int], PdfFileReader]
_READ: ContextVar[_Readers | None] = ContextVar("_READ", default=None)


@contextmanager
def read_once() -> Iterator[None]:
    """While it lasts, the same bytes are parsed once, for who judges them in many ways.

    Each thread has readers of its own; nobody who uses one changes what it read.
    """
    if _READ.get() is not None:
        yield
        return
    token = _READ.set({})
    try:
        yield
    finally:
        _READ.reset(token)


def opened(data: bytes, largest_stream: int = _LARGEST_STREAM) -> PdfFileReader:
    """The PDF, opened with limits on its size; raises FileRefused for anything else.

    What is asked of it afterwards may still raise anything.
    """
    known = _READ.get()
    if known is not None and (data, largest_stream) in known:
        return known[data, largest_stream]
    reader = _opened(data, largest_stream)
    if known is not None:
        known[data, largest_stream] = reader
    return reader


def _opened(data: bytes, largest_stream: int) -> PdfFileReader:
    if len(data) > LARGEST:
        message = Phrase(
            "This PDF is larger than {largest} MB. It was not checked.",
            largest=LARGEST // 1_000_000,
        )
        raise FileRefused(message)
    if not data.startswith(_HEAD):
        before = Phrase("Something stands before the beginning of this PDF. It was not made so.")
        raise FileRefused(before if _HEAD in data[:1024] else Phrase("This is not a PDF."))
    try:
        return _read(data, largest_stream)
    except FileRefused:
        raise
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def damaged(data: bytes) -> FileRefused:
    """What to tell of a PDF that the library tripped over."""
    cut = Phrase("This PDF does not end as a PDF ends: it was cut off, or something was appended.")
    broken = Phrase("This PDF is damaged: it cannot be read, so nothing can be said for it.")
    return FileRefused(broken if _TAIL.search(data[-_LONGEST_TAIL:]) else cut)


class Appending(IncrementalPdfFileWriter):
    """Leaves title, XMP and their dates as they are: nothing changes but what is meant to."""

    def _update_meta(self) -> None: ...


def appending(data: bytes) -> Appending:
    """A writer that leaves every byte that is there; may raise anything for a foreign PDF."""
    try:
        return Appending(io.BytesIO(data))
    except PdfReadError:
        # poppler leaves objects of a later generation behind, which strict reading refuses.
        return Appending(io.BytesIO(data), strict=False)


def _read(data: bytes, largest_stream: int) -> PdfFileReader:
    reader = _reader(data, largest_stream)
    if reader.encrypted:
        message = Phrase("This PDF is encrypted. Ask for a copy without a password.")
        raise FileRefused(message)
    if reader.xrefs.total_revisions > _MOST_STATES:
        message = Phrase(
            "This PDF was changed more than {most_states} times. It was not checked.",
            most_states=_MOST_STATES,
        )
        raise FileRefused(message)
    return reader


def _reader(data: bytes, largest_stream: int) -> PdfFileReader:
    limits = DecodeLimits(per_stream=StreamDecodeLimits(max_output_size=largest_stream))
    try:
        reader = PdfFileReader(io.BytesIO(data), decode_limits=limits)
        tuple(reader.embedded_signatures)
    except PdfReadError:
        # poppler leaves objects of a later generation behind, which strict reading refuses.
        return PdfFileReader(io.BytesIO(data), strict=False, decode_limits=limits)
    return reader
