"""The command palette: one line that finds actions, capabilities, entries and files.

`open_palette` is all that the window needs. `finding` reads what a text finds, `results` are the
values and their model, `delegate` paints a row, `panel` is what lies over the window.
"""

from fcp_portfolio.ui.command_palette.panel import open_palette

__all__ = ["open_palette"]
