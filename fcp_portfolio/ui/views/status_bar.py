"""The status bar: that everything is saved, when the file in the folder was written."""

from datetime import datetime

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from fcp_portfolio.domain.dates import short
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import IconLabel, label, styled
from fcp_portfolio.ui.workspace import Workspace


class StatusBar(QWidget):
    """At the left what is saved, at the right how it is kept."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "status")
        self.setAccessibleName("State of the portfolio")
        self._workspace = workspace
        self._icon = IconLabel("check", "ok", 16)
        self._saved = label("", "small")
        self._kept = label("Encrypted", "small")
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

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.active().size("status_bar"))

    def read(self, _changed: Changed) -> None:
        """Says the state anew."""
        portfolio = self._workspace.portfolio
        if portfolio.read_only:
            self._icon.set_icon("lock", "warn")
            self._saved.setText("Read only")
            return
        now = portfolio.clock()
        saved = clock_time(portfolio.saved_at, now)
        written = clock_time(portfolio.published_at, now)
        words = f"Saved {saved}" if saved else "Nothing changed yet"
        self._saved.setText(f"{words} · in the folder {written}" if written else words)


def clock_time(instant: datetime | None, now: datetime) -> str:
    """An instant as the person's clock shows it: 14:32, or 14 Nov 14:32 where not today."""
    if instant is None:
        return ""
    local = instant.astimezone()
    time = f"{local:%H:%M}"
    return time if local.date() == now.astimezone().date() else f"{short(local.date())} {time}"
