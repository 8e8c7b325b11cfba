"""A feedback summary as a signed PDF, with its data inside; written and read."""

from fcp_portfolio.documents.feedback_pdf.writer import write_feedback_pdf

__all__ = ["write_feedback_pdf"]
