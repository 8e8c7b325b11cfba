"""A portfolio in its window, as `Session` shows it once it is open, without the passphrase."""

from pathlib import Path
from typing import Any

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.desk.overview import read_ahead
from fcp_portfolio.services.portfolio import open_portfolio
from fcp_portfolio.ui.application import Session, make_application
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.preferences import LAST_PAGE, Preferences
from fcp_portfolio.ui.workspace import Workspace
from tests.bench.probes.opened import key_of
from tests.bench.probes.watching import Heartbeat, rest


class Shown:
    """The window, alive; on its Evidence page, which is `page`, unless it is to stay on Home."""

    def __init__(self, file: Path, *, at_home: bool = False) -> None:
        self.app = make_application()
        preferences = Preferences()
        preferences.set(LAST_PAGE, "home")
        self.session = Session(self.app, preferences)  # theme, collector, focus ring
        self.heart = Heartbeat()
        self.portfolio = open_portfolio(file, key_of(file))
        if self.portfolio.kind is FileKind.DESK:
            read_ahead(self.portfolio)  # as the start window has the worker do
        self.heart.begin()
        self.window = MainWindow(Workspace(self.portfolio, preferences))
        self.session.window = self.window  # whose worker the collector waits for
        self.window.show()
        rest(0.5)
        self.made = self.heart.found()  # by making the window and painting it first
        if not at_home:
            self.window.pages.show_page("evidence")
            rest(0.5)

    @property
    def page(self) -> Any:
        """The Evidence page."""
        return self.window.pages.page("evidence")

    @property
    def workspace(self) -> Workspace:
        """The window's workspace."""
        return self.window.workspace

    def close(self) -> None:
        """Closes the window, which publishes what was changed."""
        self.window.close()
        self.session.end()
