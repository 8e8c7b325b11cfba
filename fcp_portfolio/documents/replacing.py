"""Writes a file as a whole: the old one stands until the new one is complete and on the disk."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import BinaryIO, cast

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.domain.phrase import Phrase

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_KINDS = {
    ".pdf": Phrase("PDF"),
    ".docx": Phrase("Word document"),
    ".ics": Phrase("calendar file"),
    ".p12": Phrase("key"),
}
_FILE = Phrase("file")


@contextmanager
def replacing(to: Path) -> Iterator[BinaryIO]:
    """A temporary file beside `to`, which takes its place at the end; gone if anything raises."""
    with storage_errors(to):
        with NamedTemporaryFile(
            dir=to.parent, prefix=f".{to.stem[:40]}-", suffix=".part", delete=False
        ) as file:
            try:
                yield cast(BinaryIO, file)
                file.flush()
                os.fsync(file.fileno())
                file.close()
                Path(file.name).replace(to)
            except BaseException:
                with suppress(OSError):  # it tries once more to write what did not fit
                    file.close()
                with suppress(OSError):
                    Path(file.name).unlink()
                raise
        _sync_folder(to.parent)


@contextmanager
def storage_errors(to: Path) -> Iterator[None]:
    """Turns what the system says about a disk into one sentence about the file concerned."""
    try:
        yield
    except OSError as error:
        raise StorageFailed(_sentence(error, to)) from error


def _sentence(error: OSError, to: Path) -> str:
    if error.errno in _FULL:
        return Phrase(
            "The disk is full. What you wrote is kept; the {kind} was not written, and a “{name}” "
            "that stood there before is as it was. Free some space and write it again.",
            kind=_kind(to),
            name=to.name,
        )
    if error.errno in _FORBIDDEN:
        return Phrase(
            "“{to}” cannot be written: the folder is read-only, or the file is open in another "
            "program. Nothing was changed. Choose another folder or name.",
            to=to,
        )
    if error.errno in (errno.ENOENT, errno.ENOTDIR):
        return Phrase(
            "There is no folder “{parent}”. The {kind} was not written.",
            parent=to.parent,
            kind=_kind(to),
        )
    return Phrase(
        "“{to}” could not be written ({strerror}). Nothing was changed.",
        to=to,
        strerror=error.strerror or error,
    )


def _kind(to: Path) -> str:
    """What the file would be, by the ending of its name."""
    return _KINDS.get(to.suffix.lower(), _FILE)


def _sync_folder(folder: Path) -> None:
    # So that the new name survives a power cut. Windows cannot open folders, and does not need to.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
