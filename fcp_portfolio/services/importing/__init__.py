"""What is kept elsewhere, brought in: looked at, shown as what it becomes, taken in at once."""

from fcp_portfolio.services.importing.looking import Brought, look, preview_rows, usual_columns
from fcp_portfolio.services.importing.taking import Imported, take_in

__all__ = ["Brought", "Imported", "look", "preview_rows", "take_in", "usual_columns"]
