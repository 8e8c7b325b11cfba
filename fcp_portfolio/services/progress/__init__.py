"""Progress summaries: made of a portfolio, written as a signed PDF, read from somebody else's.

summary = progress_summary(portfolio, given_to="Dr Sam Example")   # what would leave
write_progress(portfolio, summary, to)                             # exactly that, signed
found = read_progress(pdf, cards)                                  # at the other end
newer_than(found.summary, held)                                    # before it is kept
"""

from fcp_portfolio.services.progress.making import addressed, group_summary, progress_summary
from fcp_portfolio.services.progress.reading import (
    ProgressRead,
    newer_than,
    progress_held,
    read_progress,
    same_signer,
)
from fcp_portfolio.services.progress.writing import Written, write_progress

__all__ = [
    "ProgressRead",
    "Written",
    "addressed",
    "group_summary",
    "newer_than",
    "progress_held",
    "progress_summary",
    "read_progress",
    "same_signer",
    "write_progress",
]
