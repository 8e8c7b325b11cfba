"""The Evidence page: `page` holds it together, `pane` is its list, `reading` what is read."""

from fcp_portfolio.ui.views.evidence.page import EvidencePage

__all__ = ["EvidencePage"]
