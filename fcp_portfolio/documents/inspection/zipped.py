"""Zip containers, opened only after their claims about themselves are checked."""

import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from fcp_portfolio.documents.inspection.values import DAMAGED, MEGABYTE, Source
from fcp_portfolio.domain.phrase import Phrase

MOST_UNPACKED = 200 * MEGABYTE
MOST_PART = 64 * MEGABYTE
LARGEST_DIRECTORY = 2 * MEGABYTE
_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGEST_COMMENT = 65_535
_END_64 = b"PK\x06\x07"


class Container:
    """The parts of a zip file; reading one is bounded."""

    def __init__(self, archive: zipfile.ZipFile, source: Source) -> None:
        self._archive = archive
        self._source = source
        self.names = tuple(archive.namelist())

    def read(self, name: str) -> bytes:
        """A part's bytes; a part that unpacks to more than it declares fails its checksum."""
        self._source.pause()
        if self._archive.getinfo(name).file_size > MOST_PART:
            raise self._source.refused(_bomb(self._archive.getinfo(name).file_size))
        with self._source.parsed_by_others(DAMAGED):
            return self._archive.read(name)

    def require_modest(self) -> None:
        """Refuses a file that would unpack to far more than it holds."""
        unpacked = sum(info.file_size for info in self._archive.infolist())
        if unpacked > MOST_UNPACKED:
            raise self._source.refused(_bomb(unpacked))


def _bomb(size: int) -> Phrase:
    return Phrase("it would unpack to {size} MB", size=f"{size // MEGABYTE:,}")


@contextmanager
def opened(source: Source) -> Iterator[Container | None]:
    """The zip file, or None where the bytes are no zip file that can be read safely."""
    if not _directory_is_modest(source.data):
        yield None
        return
    try:
        archive = zipfile.ZipFile(BytesIO(source.data))
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError):
        yield None
        return
    with archive:
        yield Container(archive, source)


def _directory_is_modest(data: bytes) -> bool:
    """Whether the list of parts is of a size that a real file has.

    Zip64 is for files of 4 GB and more; nothing of this size needs it.
    """
    tail = data[-(_END_SIZE + _LONGEST_COMMENT) :]
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE or _END_64 in tail[max(0, at - 20) : at]:
        return False
    return int.from_bytes(tail[at + 12 : at + 16], "little") <= LARGEST_DIRECTORY
