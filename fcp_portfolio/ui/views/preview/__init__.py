"""A kept file to look at: `view` holds tools and body, `pages` and `text` are the bodies."""

from fcp_portfolio.ui.views.preview.view import FileView

__all__ = ["FileView"]
