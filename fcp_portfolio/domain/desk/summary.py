"""A progress summary that was taken in at the desk."""

from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import ClassVar

from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.domain.progress_json import restored_progress
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenSummary(Subject):
    """What a practitioner told, as canonical JSON; the PDF is kept under `sha256`.

    `signed_by` is the fingerprint of the key. It was believed when it was taken in.
    """

    KIND: ClassVar[str] = "taken_summary"

    practitioner: str
    portfolio: str
    made: datetime
    signed_by: str
    told: str
    sha256: str
    name: str
    size: int

    @property
    def summary(self) -> ProgressSummary:
        """The summary as a value."""
        return _read(self.told)


@lru_cache(maxsize=1_000)
def _read(told: str) -> ProgressSummary:
    return restored_progress(told)
