"""Files embedded in a PDF, without holding all of them in memory.

pikepdf takes an embedded file as bytes and keeps them until the document is saved. But it copies a
stream from another open PDF lazily, reading it when the copy is written. So the files are first
written, piece by piece, into a carrier: a PDF without pages that lives in a temporary file.
"""

import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String

from fcp_portfolio.documents.tagged.strings import pdf_string
from fcp_portfolio.domain.errors import StorageFailed

_PIECE = 256 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedFile:
    """A file to embed. `name` is unique in the document."""

    name: str
    description: str
    media_type: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]


def write_carrier(
    files: Iterable[EmbeddedFile], carrier: BinaryIO, before_piece: Callable[[], None]
) -> None:
    """Writes the files into a carrier PDF; raises StorageFailed for one that is damaged.

    `before_piece` is called often and may raise to stop.
    """
    offsets: list[int] = []

    def begin_object() -> int:
        offsets.append(carrier.tell())
        carrier.write(b"%d 0 obj\n" % len(offsets))
        return len(offsets)

    carrier.write(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    streams = []
    for file in files:
        number = begin_object()
        streams.append(b"%d 0 R" % number)
        carrier.write(b"<</Length %d 0 R/Filter/FlateDecode>>stream\n" % (number + 1))
        length = _write_stream(file, carrier, before_piece)
        carrier.write(b"\nendstream endobj\n")
        begin_object()
        carrier.write(b"%d endobj\n" % length)
    pages = begin_object()
    carrier.write(b"<</Type/Pages/Kids[]/Count 0>> endobj\n")
    catalog = begin_object()
    carrier.write(b"<</Type/Catalog/Pages %d 0 R" % pages)
    carrier.write(b"/Files[" + b" ".join(streams) + b"]>> endobj\n")
    _write_end(carrier, offsets, catalog)


def _write_stream(file: EmbeddedFile, carrier: BinaryIO, before_piece: Callable[[], None]) -> int:
    digest, packer, length = sha256(), zlib.compressobj(), 0
    with file.open() as source:
        while piece := source.read(_PIECE):
            before_piece()
            digest.update(piece)
            length += carrier.write(packer.compress(piece))
    length += carrier.write(packer.flush())
    if digest.hexdigest() != file.sha256:
        message = (
            f"The attachment “{file.name}” is damaged: its content is not what was attached. "
            "The PDF was not written. Remove the attachment or take it from a backup."
        )
        raise StorageFailed(message)
    return length


def _write_end(carrier: BinaryIO, offsets: list[int], catalog: int) -> None:
    start = carrier.tell()
    carrier.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(offsets) + 1))
    carrier.writelines(b"%010d 00000 n \n" % offset for offset in offsets)
    carrier.write(b"trailer <</Size %d/Root %d 0 R>>\n" % (len(offsets) + 1, catalog))
    carrier.write(b"startxref\n%d\n%%%%EOF\n" % start)
    carrier.flush()
    carrier.seek(0)


def embed(pdf: Pdf, files: Iterable[EmbeddedFile], carrier: BinaryIO, moment: str) -> Pdf:
    """Embeds the files of a carrier as supplements of the document.

    Returns the opened carrier: it has to stay open until the document is saved.
    """
    source = pikepdf.open(carrier)
    specifications = {
        file.name: pdf.make_indirect(_specification(file, pdf.copy_foreign(stream), moment))
        for file, stream in zip(files, _streams(source), strict=True)
    }
    if specifications:
        names = Array()
        for name in sorted(specifications, key=lambda name: bytes(String(name))):
            names.append(String(name))
            names.append(specifications[name])
        tree = Dictionary(Names=names)
        if "/Names" not in pdf.Root:
            pdf.Root.Names = Dictionary()
        pdf.Root.Names.EmbeddedFiles = pdf.make_indirect(tree)
        pdf.Root.AF = pdf.make_indirect(Array(list(specifications.values())))
    return source


def _streams(carrier: Pdf) -> Iterator[pikepdf.Object]:
    yield from carrier.Root.Files.as_list()


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
