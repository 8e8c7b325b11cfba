"""Saving the guide, for who reads it outside the window."""

from collections.abc import Sequence
from pathlib import Path

import tzlocal

from fcp_portfolio.domain.guide import Chapter
from fcp_portfolio.domain.identity import Clock, system_clock


def save_guide_pdf(
    chapters: Sequence[Chapter], to: Path, *, title: str, clock: Clock = system_clock
) -> None:
    """Writes the guide as PDF/A-3a and PDF/UA-1; raises StorageFailed."""
    from fcp_portfolio.documents.guide_pdf import write_guide  # heavy

    write_guide(chapters, to, title=title, made=clock(), zone=tzlocal.get_localzone_name())
