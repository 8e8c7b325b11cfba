"""Where the portfolio is kept, when its file was written, and backups."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fcp_portfolio.services.safekeeping import earlier_snapshots, last_backup
from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.views.status_bar import clock_time
from fcp_portfolio.ui.widgets import Card, button, forbid, label, row
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

SAVED = Phrase(
    "What you type is kept each second. The file in your folder is written anew after "
    "two minutes without a change, and when the window closes."
)
COPIES = Phrase(
    "A backup is a whole copy with the same passphrase, opened and checked once it is "
    "written. Keep one on another device."
)


class KeepingCard(Card):
    """The file, and copies of it."""

    def __init__(self, workspace: Workspace, window: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self._file, self._written = label("", wrap=True), label("", "small", wrap=True)
        self._backed_up, self._earlier = (
            label("", "small", wrap=True),
            label("", "small", wrap=True),
        )
        write = button(tr("Write the file now"), icon="download")
        write.clicked.connect(workspace.publish)
        forbid(write, workspace.read_only)
        copy = button(tr("Back up to a folder…"), icon="database-backup")
        copy.clicked.connect(lambda: ask_back_up(window, workspace))
        self.box.addWidget(label(tr("Your file"), "heading"))
        self.box.addWidget(self._file)
        self.box.addWidget(label(tr(SAVED), "secondary", wrap=True))
        self.box.addWidget(self._written)
        self.box.addLayout(_left(write))
        self.box.addSpacing(8)
        self.box.addWidget(label(tr("Backups"), "heading"))
        self.box.addWidget(label(tr(COPIES), "secondary", wrap=True))
        self.box.addWidget(self._backed_up)
        self.box.addWidget(self._earlier)
        self.box.addLayout(_left(copy))

    def read(self) -> None:
        """Says anew how it stands."""
        portfolio = self._workspace.portfolio
        now = portfolio.clock()
        written = clock_time(portfolio.published_at, now)
        last = last_backup(portfolio)
        self._file.setText(str(portfolio.file))
        self._written.setText(
            tr("Written {written}", written=written)
            if written
            else tr("Not written in this session")
        )
        day = spoken(last.astimezone().date()) if last else ""
        self._backed_up.setText(
            tr("Last backup: {day}", day=day) if last else tr("No backup was made yet")
        )
        number = len(earlier_snapshots(portfolio))
        self._earlier.setText(
            tr(
                "{n} (earlier state|earlier states) of the file kept on this computer, encrypted "
                "as it is: File > Restore an earlier version…",
                None,
                number,
            )
        )


def _left(control: QWidget) -> QHBoxLayout:
    made = row(control)
    made.addStretch()
    return made
