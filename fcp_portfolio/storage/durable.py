"""Written so that it is there after the power went: files whole or not at all, names that last.

A file that was forced to the disk may still have no name there: that is in its folder, which is
forced by itself. And of two changes of a folder the later one may last without the earlier.
"""

import errno
import glob
import os
import platform
import shutil
from contextlib import suppress
from pathlib import Path

from fcp_portfolio.domain.identity import new_id, sha256_hex

_CANNOT = {errno.EACCES, errno.EPERM, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
"""Windows gives nobody a handle to a folder, and some shares force none: what they do is theirs."""
_COPIES = ("", " (before restore *)", " (damaged *)", " (version *)", " (replaced *)", " backup *")
"""Beside a file stand copies of it, named so."""


def copy_to_disk(source: Path, to: Path) -> None:
    """Copies a closed file; it is on the disk when this ends."""
    to.touch(mode=0o600)
    with source.open("rb") as reading, to.open("wb") as writing:
        shutil.copyfileobj(reading, writing, 1024 * 1024)
        writing.flush()
        os.fsync(writing.fileno())


def write_whole(path: Path, data: bytes) -> None:
    """Writes a small file so that it is there whole or not at all."""
    partial = path.with_name(f".{path.name}.partial")
    with partial.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    partial.replace(path)


def sync_folder(folder: Path) -> None:
    """The names in this folder are on the disk as they are now, when this ends."""
    try:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def make_folder(folder: Path, within: Path) -> None:
    """Makes a folder and those above it; their names are on the disk when this ends.

    Up to `within` those that are there already too: whoever made them may have been killed.
    """
    above = (folder, *folder.parents)
    made = [one for one in above if not one.exists()]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for one in above:
        if one in made or one == within or within in one.parents:
            sync_folder(one.parent)


def partial_of(to: Path) -> Path:
    """The name under which a file is written before it takes its place.

    It names this computer, so that in a shared folder nobody clears away what another one writes.
    """
    return to.with_name(f".{to.name}.{_computer()}{new_id()[:8]}.partial")


def clear_partials(file: Path) -> None:
    """Removes what a killed program left half written of a file, or of copies beside it."""
    stem = glob.escape(f".{file.stem}")
    for kind in _COPIES:
        pattern = f"{stem}{kind}{glob.escape(file.suffix)}.{_computer()}*.partial*"
        for path in file.parent.glob(pattern):
            with suppress(OSError):  # what cannot be removed now is tried again
                path.unlink()


def _computer() -> str:
    return sha256_hex(platform.node().encode(errors="surrogateescape"))[:8]
