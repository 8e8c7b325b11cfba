"""Files embedded in a PDF, without holding more than one of them in memory.

pikepdf takes an embedded file as bytes and keeps them until the document is saved, but it reads
what stands in a file that it opened only when it writes it. So the files are appended, piece by
piece, to what was drawn, as an incremental update, before pikepdf opens it.
"""

import zlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from fcp_portfolio.documents.tagged.strings import pdf_string
from fcp_portfolio.domain.errors import StorageFailed

_PIECE = 256 * 1024
_WORTH_PACKING = 0.95
_BEST, _STORED = 6, 0  # levels of zlib


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedFile:
    """A file to embed. `name` is unique in the document."""

    name: str
    description: str
    media_type: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]


def append_files(
    pdf: BinaryIO, files: Iterable[EmbeddedFile], before_piece: Callable[[], None]
) -> None:
    """Appends the files to a PDF as streams; raises StorageFailed for one that is damaged.

    `before_piece` is called often and may raise to stop.
    """
    update = _Update(pdf)
    for file in files:
        number = update.begin_object()
        update.streams.append(number)
        pdf.write(b"<</Length %d 0 R/Filter/FlateDecode>>stream\n" % (number + 1))
        length = _write_stream(file, pdf, before_piece)
        pdf.write(b"\nendstream endobj\n")
        update.begin_object()
        pdf.write(b"%d endobj\n" % length)
    update.finish()


class _Update:
    """An incremental update: objects after the end of a PDF, and where they stand."""

    def __init__(self, pdf: BinaryIO) -> None:
        with pikepdf.open(pdf) as opened:
            self._first = int(opened.trailer.Size)
            self._root = opened.Root.objgen[0]
        pdf.seek(-64, 2)
        self._previous = int(pdf.read().split(b"startxref")[1].split()[0])
        self._pdf = pdf
        self._offsets: list[int] = []
        self.streams: list[int] = []

    def begin_object(self) -> int:
        """Begins a new object and returns its number."""
        self._offsets.append(self._pdf.tell())
        number = self._first + len(self._offsets) - 1
        self._pdf.write(b"%d 0 obj\n" % number)
        return number

    def finish(self) -> None:
        """Writes the cross-reference table; the trailer names the streams, for `embed`."""
        start, count = self._pdf.tell(), len(self._offsets)
        self._pdf.write(b"xref\n%d %d\n" % (self._first, count))
        for offset in self._offsets:
            self._pdf.write(b"%010d 00000 n \n" % offset)
        streams = b" ".join(b"%d 0 R" % number for number in self.streams)
        facts = (self._first + count, self._root, self._previous, streams)
        self._pdf.write(b"trailer <</Size %d/Root %d 0 R/Prev %d/Files[%b]>>\n" % facts)
        self._pdf.write(b"startxref\n%d\n%%%%EOF\n" % start)
        self._pdf.flush()
        self._pdf.seek(0)


def _write_stream(file: EmbeddedFile, to: BinaryIO, before_piece: Callable[[], None]) -> int:
    digest, length = sha256(), 0
    with file.open() as source:
        piece = source.read(_PIECE)
        packer = zlib.compressobj(_level(piece))
        while piece:
            before_piece()
            digest.update(piece)
            length += to.write(packer.compress(piece))
            piece = source.read(_PIECE)
    length += to.write(packer.flush())
    if digest.hexdigest() != file.sha256:
        message = (
            f"The attachment “{file.name}” is damaged: its content is not what was attached. "
            "The PDF was not written. Remove the attachment or take it from a backup."
        )
        raise StorageFailed(message)
    return length


def _level(first_piece: bytes) -> int:
    # Most evidence is packed already (PDF, photographs): packing it again only takes time.
    packed = len(zlib.compress(first_piece, 1))
    return _BEST if packed < _WORTH_PACKING * len(first_piece) else _STORED


def embed(pdf: Pdf, files: Sequence[EmbeddedFile], moment: str) -> None:
    """Makes the appended streams embedded files, supplements of the document."""
    streams = pdf.trailer.Files.as_list()
    del pdf.trailer.Files
    specifications = {
        file.name: pdf.make_indirect(_specification(file, stream, moment))
        for file, stream in zip(files, streams, strict=True)
    }
    if not specifications:
        return
    names = Array()
    for name in sorted(specifications, key=lambda name: bytes(String(name))):
        names.append(String(name))
        names.append(specifications[name])
    pdf.Root.Names.EmbeddedFiles = pdf.make_indirect(Dictionary(Names=names))
    pdf.Root.AF = pdf.make_indirect(Array(list(specifications.values())))


def _specification(file: EmbeddedFile, stream: pikepdf.Object, moment: str) -> Dictionary:
    stream.Type = Name.EmbeddedFile
    stream.Subtype = Name("/" + (file.media_type or "application/octet-stream"))
    stream.Params = Dictionary(Size=file.size, CreationDate=String(moment), ModDate=String(moment))
    return Dictionary(
        Type=Name.Filespec,
        F=String(file.name),
        UF=String(file.name),
        Desc=pdf_string(file.description),
        AFRelationship=Name.Supplement,
        EF=Dictionary(F=stream, UF=stream),
    )
