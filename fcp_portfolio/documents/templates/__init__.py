"""A provider's own form, as PDF with fields or for Word: what it asks, and filled in."""

from fcp_portfolio.documents.templates.reading import Filled, fill_template, read_template

__all__ = ["Filled", "fill_template", "read_template"]
