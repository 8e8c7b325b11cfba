"""Import: what is kept elsewhere, what its columns mean, what comes in. Three steps."""

from fcp_portfolio.ui.dialogs.importing.dialog import ImportDialog

__all__ = ["ImportDialog"]
