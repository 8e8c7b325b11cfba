"""Files embedded in a PDF, piece by piece: no more than a piece of one is held in memory."""

import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO

from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import line_object, name_object, string_object
from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.phrase import Phrase

_PIECE = 256 * 1024
_WORTH_PACKING = 0.95
_BEST, _STORED = 6, 0  # levels of zlib


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbeddedFile:
    """A file to embed. `name` is unique in the document.

    `data` is the document itself in another form; everything else supplements it.
    """

    name: str
    description: str
    media_type: str
    size: int
    sha256: str
    open: Callable[[], BinaryIO]
    data: bool = False


def embed(pdf: PdfFile, files: Iterable[EmbeddedFile], moment: str) -> Mapping[str, int]:
    """Embeds the files; returns the number of each specification, by name.

    Raises StorageFailed for a file that is damaged.
    """
    return {file.name: _embed(pdf, file, moment) for file in files}


def _embed(pdf: PdfFile, file: EmbeddedFile, moment: str) -> int:
    media_type, date = file.media_type or "application/octet-stream", string_object(moment)
    facts = b"/Type/EmbeddedFile/Subtype%b/Filter/FlateDecode" % name_object(media_type)
    facts += b"/Params<</Size %d/CreationDate%b/ModDate%b>>" % (file.size, date, date)
    stream = pdf.add_pieces(facts, _packed(file))
    name, description = string_object(file.name), line_object(file.description)
    relation = b"Data" if file.data else b"Supplement"
    return pdf.add(
        b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/%b/EF<</F %d 0 R/UF %d 0 R>>>>"
        % (name, name, description, relation, stream, stream)
    )


def _packed(file: EmbeddedFile) -> Iterator[bytes]:
    digest = sha256()
    with file.open() as source:
        piece = source.read(_PIECE)
        packer = zlib.compressobj(_level(piece))
        while piece:
            digest.update(piece)
            yield packer.compress(piece)
            piece = source.read(_PIECE)
    yield packer.flush()
    if digest.hexdigest() != file.sha256:
        message = Phrase(
            "The attachment “{name}” is damaged: its content is not what was attached. The PDF "
            "was not written. Remove the attachment or take it from a backup.",
            name=file.name,
        )
        raise StorageFailed(message)


def _level(first_piece: bytes) -> int:
    # Most evidence is packed already (PDF, photographs): packing it again only takes time.
    packed = len(zlib.compress(first_piece, 1))
    return _BEST if packed < _WORTH_PACKING * len(first_piece) else _STORED
