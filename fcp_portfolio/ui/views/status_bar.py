"""The status bar: that everything is saved, and how it is kept."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import IconLabel, label, styled
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import short, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

BACKUP_MS = 500  # nobody waits for it when the window opens


class StatusBar(QWidget):
    """At the left what is saved, at the right how it is kept."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "status")
        self.setAccessibleName(tr("State of the file"))
        self._workspace = workspace
        self._icon = IconLabel("check", "ok", 16)
        self._saved = label("", "small")
        self._kept = label(tr("Encrypted"), "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._icon)
        row.addWidget(self._saved)
        row.addStretch()
        row.addWidget(self._kept)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        workspace.changed.connect(self.read)
        self.read(Changed.NOTHING)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(BACKUP_MS)
        self._later.timeout.connect(self._look_for_backup)
        self._later.start()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.active().size("status_bar"))

    def read(self, changed: Changed) -> None:
        """Says the state anew."""
        portfolio = self._workspace.portfolio
        if changed & Changed.SNAPSHOT and self.isVisible():
            self._later.start()
        if portfolio.read_only:
            self._icon.set_icon("lock", "warn")
            self._saved.setText(tr("Read only"))
            return
        saved = clock_time(portfolio.saved_at, portfolio.clock())
        self._saved.setText(tr("Saved {time}", time=saved) if saved else tr("Everything is saved"))
        told = self._how_it_is_saved()
        self._saved.setToolTip(tip(told))
        self._saved.setAccessibleDescription(told)

    def _how_it_is_saved(self) -> str:
        """Two places, neither of which is missing anything that the other will not bring."""
        portfolio = self._workspace.portfolio
        written = clock_time(portfolio.published_at, portfolio.clock())
        here = tr("Everything is saved on this computer, each second as you type.")
        if not portfolio.unpublished:
            return tr("{here} The file in your folder holds all of it.", here=here)
        return tr(
            "{here} The file in your folder is of {time}; it follows by itself when you pause, and "
            "when the window is closed.",
            here=here,
            time=written,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._later.stop()  # the portfolio is about to be closed

    def _look_for_backup(self) -> None:
        portfolio = self._workspace.portfolio
        self._workspace.run(lambda _job: _last_backup(portfolio), then=self._say_backup)

    def _say_backup(self, last: datetime | None) -> None:
        said = clock_time(last, self._workspace.portfolio.clock())
        told = tr("last backup {time}", time=said) if last else tr("no backup yet")
        self._kept.setText(" · ".join((tr("Encrypted"), told)))


def _last_backup(portfolio: "Portfolio") -> datetime | None:
    from fcp_portfolio.services.safekeeping import last_backup  # heavy

    return last_backup(portfolio)


def clock_time(instant: datetime | None, now: datetime) -> str:
    """An instant as the person's clock shows it: 14:32, or 14 Nov 14:32 where not today."""
    if instant is None:
        return ""
    local = instant.astimezone()
    time = f"{local:%H:%M}"
    return time if local.date() == now.astimezone().date() else f"{short(local.date())} {time}"
