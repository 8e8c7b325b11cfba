"""A CPD profile as PDF and as a Word document: `parts` has the words, the same in both."""

from fcp_portfolio.documents.cpd_profile.pdf import write_pdf
from fcp_portfolio.documents.cpd_profile.word import write_word

__all__ = ["write_pdf", "write_word"]
