"""A provider's own form: chosen, its fields matched, filled in and saved."""

from fcp_portfolio.ui.dialogs.filling.dialog import FillDialog

__all__ = ["FillDialog"]
