"""A progress summary as a PDF, signed with its owner's key: it leaves the computer."""

from dataclasses import dataclass
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import Breadth, ProgressSummary
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.keys import signing_key
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.change import Change
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
    from fcp_portfolio.documents.replacing import replacing, storage_errors

    if summary.portfolio != portfolio.copy.portfolio_id:
        message = Phrase("This progress summary is of another portfolio. Nothing was written.")
        raise Refused(message)
    with storage_errors(to), TemporaryDirectory(dir=to.parent, prefix=".progress-") as folder:
        drawn, sealed = Path(folder) / "drawn.pdf", Path(folder) / "sealed.pdf"
        pages = progress_pdf.write_progress_pdf(summary, drawn, portfolio.copy.zone)
        with portfolio.change() as change:
            _seal(portfolio, change, drawn, sealed)
            whom = {REASON: summary.given_to}
            change.note(_line_of_history(summary), portfolio.details_id, whom)
            # The last step: where it fails, nothing was recorded.
            with sealed.open("rb") as source, replacing(to) as target:
                copyfileobj(source, target)
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


def _seal(portfolio: Portfolio, change: Change, drawn: Path, sealed: Path) -> None:
    from fcp_portfolio.documents.signing.signing import certify  # heavy

    key = signing_key(portfolio, change)
    certify(drawn, sealed, key, portfolio.clock, field_name=OWNER_SIGNATURE)
