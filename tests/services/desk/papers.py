"""What practitioners send to a desk, made without a portfolio of theirs. Everybody is fictional."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.documents.signing.keys import SigningKey
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.keys import KeyCard
from fcp_portfolio.domain.progress import ProgressSummary
from tests.builders import TickingClock
from tests.documents.signing.papers import key
from tests.domain.progress_summaries import FULL

ROBIN = key()


def id_of(number: int) -> str:
    return f"7f2a91c3-77de-4b1c-8a11-{number:012d}"


def told(days: int = 0, number: int = 1, **more: object) -> ProgressSummary:
    """A summary made so many days before the usual one, which is the newest."""
    made: datetime = FULL.made - timedelta(days=days)
    facts = {"id": id_of(number), "made": made, "requests": (), **more}
    return replace(FULL, **facts)  # type: ignore[arg-type]


def summary_pdf(folder: Path, summary: ProgressSummary, by: SigningKey = ROBIN) -> Path:
    drawn, to = folder / "drawn.pdf", folder / f"{summary.id}.pdf"
    write_progress_pdf(summary, drawn, "Europe/London")
    data = certified(drawn.read_bytes(), by, TickingClock(), field_name=OWNER_SIGNATURE)
    drawn.unlink()
    to.write_bytes(data)
    return to


def card_of(one: SigningKey) -> KeyCard:
    return KeyCard(name=one.name, registration=one.registration, fingerprint=one.fingerprint)
