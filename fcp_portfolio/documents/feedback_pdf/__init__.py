"""A feedback summary as a signed PDF, with its data inside; written and read."""

from fcp_portfolio.documents.feedback_pdf.writer import feedback_pdf

__all__ = ["feedback_pdf"]
