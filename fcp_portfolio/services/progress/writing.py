"""A progress summary as a PDF, signed with its owner's key: it leaves the computer."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import Breadth, ProgressSummary
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.sealing import sealed
from fcp_portfolio.storage.history import REASON


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A progress summary that was written."""

    summary: ProgressSummary
    path: Path
    pages: int
    size: int


def write_progress(portfolio: Portfolio, summary: ProgressSummary, to: Path) -> Done[Written]:
    """Writes exactly this summary as a PDF, signed with the owner's key, and notes that it left.

    Raises Refused for one of another portfolio, StorageFailed; then nothing was recorded, and an
    earlier file stands as it was. It cannot be undone.
    """
    from fcp_portfolio.documents import progress_pdf  # heavy

    if summary.portfolio != portfolio.copy.portfolio_id:
        message = Phrase("This progress summary is of another portfolio. Nothing was written.")
        raise Refused(message)
    draw = partial(progress_pdf.write_progress_pdf, summary, zone=portfolio.copy.zone)
    with sealed(portfolio, to, draw) as (change, _, pages):
        whom = {REASON: summary.given_to}
        change.note(_line_of_history(summary), portfolio.details_id, whom)
    made = Written(summary=summary, path=to, pages=pages, size=to.stat().st_size)
    said = Phrase(
        "Wrote the progress summary for {given_to} to “{name}”, signed with your key. Anyone who "
        "has the file can read it.",
        given_to=summary.given_to,
        name=to.name,
    )
    return Done(value=made, changed=Changed.KEYS | Changed.DETAILS, said=said)


def _line_of_history(summary: ProgressSummary) -> Phrase:
    """Without a name: for whom it was stands beside the line, so that it can be erased."""
    if summary.breadth is Breadth.FULL:
        return Phrase("Wrote a progress summary")
    return Phrase("Wrote a progress summary in bands")
