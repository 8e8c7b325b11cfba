"""Small pieces of text that several pages write the same way."""

from datetime import datetime

KILO = 1000


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its word: 1 file, 2 files."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def size_text(size: int) -> str:
    """A file's size as people know it: 214 KB, 1.1 MB."""
    if size < KILO:
        return f"{size} bytes"
    if size < KILO * KILO:
        return f"{round(size / KILO)} KB"
    return f"{size / KILO / KILO:.1f} MB"


def clock_text(instant: datetime) -> str:
    """The time of day where the computer stands: 14:32."""
    return f"{instant.astimezone():%H:%M}"
