"""Summaries as members hand them in, signed with a key of the tests."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.documents.progress_pdf import write_progress_pdf
from fcp_portfolio.documents.signing.keys import SigningKey
from fcp_portfolio.documents.signing.signing import certified
from fcp_portfolio.domain.asking.signing import OWNER_SIGNATURE
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.progress import ProgressSummary
from fcp_portfolio.services.group.bands import take_summary
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from tests.builders import START, TickingClock
from tests.documents.signing.papers import key
from tests.domain.progress_summaries import BANDS

FIRST = replace(BANDS, given_to="peers", made=START - timedelta(days=9))
LATER = replace(FIRST, id=new_id(), made=START - timedelta(days=2))


def sealed(folder: Path, summary: ProgressSummary = FIRST, by: SigningKey | None = None) -> bytes:
    drawn = folder / "drawn.pdf"
    write_progress_pdf(summary, drawn, "UTC")
    signer = by or key()
    return certified(drawn.read_bytes(), signer, TickingClock(), field_name=OWNER_SIGNATURE)


def refused(group: Portfolio, data: bytes, **more: str) -> str:
    """Why it is not taken in; nothing is written."""
    before = history(group)
    with pytest.raises(PortfolioError) as error:
        take_summary(group, data, **more)  # type: ignore[arg-type]
    assert history(group) == before
    return error.value.sentence
