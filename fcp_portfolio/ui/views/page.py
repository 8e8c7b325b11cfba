"""What pages have in common: they read when they are looked at, and again when it changed."""

from contextlib import suppress

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.widgets import styled
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace


class Page(QWidget):
    """A page reads itself in `read()`. `parts` are what it shows; other changes leave it alone.

    A page that is hidden reads once it is shown again.
    """

    title = ""
    parts = Changed.NOTHING

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self._stale = True
        styled(self, "page")
        self.setAccessibleName(tr(self.title))
        workspace.changed.connect(self._follow, Qt.ConnectionType.AutoConnection)

    def read(self) -> None:
        """Reads everything anew."""
        raise NotImplementedError

    def read_before_shown(self) -> None:
        """Reads what is stale while the page is hidden still: it is painted as it is laid out.

        What is put into a page that is seen already is laid out a turn of the event loop later.
        """
        if self._stale and not self.isVisible():
            with suppress(PortfolioError):  # it is read, and told, once the page is shown
                self._read_in_order()
                self._stale = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.catch_up()

    def catch_up(self) -> None:
        """Reads where something changed since it was read last, or nothing was read yet."""
        if self._stale:
            self._stale = False
            self._read_in_order()

    def _follow(self, changed: Changed) -> None:
        if changed & self.parts:
            self._stale = not self.isVisible()
            if not self._stale:
                self._read_in_order()

    def _read_in_order(self) -> None:
        self.read()
        order_tabs(self)  # rows may have been put in anew


def empty(layout: QLayout) -> None:
    """Takes everything out of a layout, for good."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)
