"""The portfolio as a PDF: cover, contents, coverage, capabilities, entries, supervision, files."""

from fcp_portfolio.documents.portfolio_pdf.writer import write_portfolio

__all__ = ["write_portfolio"]
