"""Where frameworks, resources and guide are: beside the package, in source and bundle.

And how a file from elsewhere is read and a folder of our own is made, which every layer does.
"""

import os
import stat
from contextlib import suppress
from errno import EINVAL
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FRAMEWORKS = ROOT / "frameworks"
RESOURCES = ROOT / "resources"
GUIDE = ROOT / "docs" / "guide"
_NO_FILE = "it is not a file"


def bytes_of(path: Path, most: int) -> bytes:
    """The bytes of a file, one more than `most` at most, so that a longer one is noticed.

    Raises OSError; also for a pipe or device, which would be waited for or read without an end.
    """
    mode = path.stat().st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):  # opening a folder is refused as one
        raise OSError(EINVAL, _NO_FILE, os.fspath(path))
    with path.open("rb") as stream:
        return stream.read(most + 1)


def make_own_folder(folder: Path) -> None:
    """Makes a folder of the program's own; nobody else on this computer may look into it.

    One that is there is closed to others, as far as whoever owns it lets that happen. Raises
    OSError where it cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with suppress(OSError):
        folder.chmod(folder.stat().st_mode & ~(stat.S_IRWXG | stat.S_IRWXO))
