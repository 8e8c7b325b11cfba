"""The Supervision page: weeks, sessions, minutes by month, and what is still to be done."""

from fcp_portfolio.ui.views.supervision.page import SupervisionPage

__all__ = ["SupervisionPage"]
