"""Readiness: what the routes still ask for, rule by rule, and one step that closes each."""

from fcp_portfolio.ui.views.readiness.page import ReadinessPage

__all__ = ["ReadinessPage"]
