"""What files that go back are called: whose, what, which day, on every system."""

import re
from datetime import date

from fcp_portfolio.domain.identity import name_on_one_line

LONGEST = 100  # characters without the ending: folders above need room too, on Windows
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\u2028\u2029]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def file_stem(*parts: str, day: date) -> str:
    """Parts and a day as the name of a file without its ending.

    Nothing in it means anything to a file system, and no part can leave the folder.
    """
    said = ", ".join(filter(None, (_safe(part) for part in parts)))
    stem = said[: LONGEST - 12].strip(" .,") or "file"
    named = f"{stem} {day.isoformat()}"
    return f"_{named}" if _RESERVED.fullmatch(stem) else named


def _safe(part: str) -> str:
    return " ".join(_UNSAFE.sub(" ", name_on_one_line(part)).split()).strip(" .")
