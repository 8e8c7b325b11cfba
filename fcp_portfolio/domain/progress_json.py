"""`progress.json`: a progress summary as canonical JSON, and read back from a foreign file."""

from collections.abc import Mapping

from fcp_portfolio.domain.identity import Json
from fcp_portfolio.domain.inside_data import (
    LARGEST,
    LARGEST_NUMBER,
    LONGEST_LIST,
    LONGEST_TEXT,
    InsideData,
)
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import plain
from fcp_portfolio.domain.progress import ProgressSummary

__all__ = [
    "LARGEST",
    "LARGEST_NUMBER",
    "LONGEST_LIST",
    "LONGEST_TEXT",
    "NAME",
    "SCHEMA",
    "as_json",
    "progress_json",
    "read_progress_json",
    "restored_progress",
]

NAME = "progress.json"
SCHEMA = "fcp-portfolio/progress-summary/1"
_DATA = InsideData(kind=ProgressSummary, schema=SCHEMA, called=Phrase("progress summary"))


def progress_json(summary: ProgressSummary) -> bytes:
    """The summary as canonical JSON; unknown keys that came with it stand where they stood."""
    return _DATA.written(summary)


def read_progress_json(data: bytes) -> ProgressSummary:
    """The summary that these bytes hold; raises FileRefused for anything else."""
    return _DATA.read(data)


def restored_progress(text: str) -> ProgressSummary:
    """The summary that was read before and kept as text, not judged again."""
    return _DATA.restored(text)


def as_json(summary: ProgressSummary) -> Mapping[str, Json]:
    """The same as a mapping, without the schema."""
    found: Mapping[str, Json] = plain(summary)
    return found
