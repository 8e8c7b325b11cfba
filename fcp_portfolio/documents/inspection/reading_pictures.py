"""Words in pictures, read by Tesseract where it is installed on this computer.

It is never part of the program. It runs as a process of its own that is ended when it takes too
long, and it is given the picture alone: no file name, no folder.
"""

import os
import shutil
import subprocess
from pathlib import Path

from fcp_portfolio.domain.phrase import Phrase

ENGINE = "tesseract"
SECONDS = 20.0
READ = Phrase("Words in pictures were read by Tesseract, which misses some.")
_MOST = 200_000  # characters
_WINDOWS_HIDES = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def engine() -> str:
    """Where the engine is installed, or nothing; one that lies in the present folder is not run."""
    found = shutil.which(ENGINE)
    return found if found and Path(found).parent != Path.cwd() else ""


def words_in(picture: bytes, engine: str, seconds: float = SECONDS) -> str:
    """The words in a PNG or JPEG; nothing where there are none or it takes too long."""
    try:
        done = subprocess.run(  # noqa: S603  the engine of this computer, and no words of anybody
            [engine, "stdin", "stdout"],
            input=picture,
            capture_output=True,
            timeout=seconds,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
            creationflags=_WINDOWS_HIDES,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout[: _MOST * 4].decode("utf-8", "replace")[:_MOST].strip()
