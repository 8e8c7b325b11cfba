"""A progress summary as a PDF: drawn from its data, which is inside; and read again."""

from fcp_portfolio.documents.progress_pdf.writer import write_progress_pdf

__all__ = ["write_progress_pdf"]
