"""Service impact: what clinics came to, as counts."""

from fcp_portfolio.ui.views.impact.pane import ImpactPane, MonthsTable

__all__ = ["ImpactPane", "MonthsTable"]
