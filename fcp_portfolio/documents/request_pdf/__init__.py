"""The request as a PDF: how to answer, what was chosen, answer pages, signatures."""

from fcp_portfolio.documents.request_pdf.writer import write_request

__all__ = ["write_request"]
