"""Export: what goes out, what looks like an identifier, where to; then it runs."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.export_part import Part, PartBox
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.widgets import (
    Card,
    Notice,
    PageHead,
    PlaceField,
    button,
    column,
    label,
    row,
    scrolled,
)
from fcp_portfolio.ui.wording import counted
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.export import Preview

PROFILES = {
    "full": ("Everything", "All entries that are not private, with their files."),
    "supervisor": ("For a supervisor", "Finished entries with their files; drafts stay here."),
    "hcpc": ("HCPC profile", "The profile that the HCPC asks for in an audit."),
}
_WIDTH = 720


class ExportPage(Page):
    """Findings are looked for on the worker each time that the page is shown."""

    title = "Export"
    parts = Changed.ENTRIES | Changed.FILES | Changed.DETAILS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._job: Job | None = None
        self._written: Path | None = None
        today = workspace.portfolio.today().isoformat()
        name = f"{workspace.portfolio.file.stem} {today}.pdf"
        self.place = PlaceField("Export as PDF", name)
        self._profiles: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        self.part = PartBox(workspace)
        self.part.changed.connect(self.read)
        self.findings = FindingsBox()
        self.findings.show_entry.connect(self._show_entry)
        self.running = RunningBox()
        self.running.cancel.clicked.connect(self._cancel)
        self.result = Notice("ok", action="Open", other="Show in folder")
        self.result.acted.connect(self._open)
        self.result.declined.connect(self._open_folder)
        self.refused = Notice("danger")
        self.export = button("Export as PDF", "primary", icon="file-output")
        self.export.clicked.connect(self._run)
        self._contents = label("", "secondary", wrap=True)
        self._head = PageHead("Export")
        self._head.set_facts("One PDF that anyone can open, in any viewer and on paper")
        self._arrange()

    def read(self) -> None:
        portfolio, profile, part = self.workspace.portfolio, self._profile(), self.part.part()
        self.findings.look()
        self.refused.hush()
        self.workspace.run(
            lambda job: _look(portfolio, profile, part),  # noqa: ARG005
            then=self._show_preview,
            failed=self._failed,
        )

    def finish(self) -> None:
        """Stops an export that runs, because the window closes."""
        self._cancel()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows above the button why nothing was written."""
        self._end()
        self.refused.say(error.sentence)
        return True

    def _show_preview(self, seen: "Preview") -> None:
        self.findings.show_findings(seen.findings)
        parts = [
            counted(seen.entries, "entry", "entries"),
            f"{counted(seen.drafts, 'draft')} among them" if seen.drafts else "",
            counted(seen.files, "file"),
        ]
        left_out = f" Private and left out: {seen.private}." if seen.private else ""
        self._contents.setText(f"{', '.join(filter(None, parts))}.{left_out}")

    def _show_entry(self, entry_id: str) -> None:
        self.workspace.stage.show_entry(entry_id)

    def _run(self) -> None:
        self.refused.hush()
        self.result.hush()
        if not (self.place.sound() and self.findings.sound()):
            return
        portfolio, to = self.workspace.portfolio, self.place.path()
        profile, part, reason = self._profile(), self.part.part(), self.findings.reason()
        self._written = to
        self.export.setEnabled(False)
        self.running.begin()
        self._job = self.workspace.run(
            lambda job: _export(portfolio, to, (profile, part), reason, job),
            then=self._done,
            failed=self._failed,
            progress=self.running.show_progress,
            stopped=self._stopped,
        )

    def _profile(self) -> str:
        return next(name for name, radio in self._profiles.items() if radio.isChecked())

    def _done(self, done: Done[Any]) -> None:
        self._end()
        self.workspace.tell(done, quiet=True)
        self.result.say(done.said, " ".join(done.advice))

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _stopped(self) -> None:
        self._end()
        self.result.hush()
        self.refused.say("Cancelled. No file was written; an earlier one stands as it was.")

    def _end(self) -> None:
        self._job = None
        self.running.hide()
        self.export.setEnabled(True)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.running.stopping()

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _arrange(self) -> None:
        foot = row(self.export)
        foot.addStretch()
        words = "Anyone who has the file can read it, and every file in it."
        foot.addWidget(label(words, "hint"))
        self.refused.hide()
        self.result.hide()
        self.running.hide()
        form = QWidget()
        form.setMaximumWidth(_WIDTH)
        inner = QVBoxLayout(form)
        inner.setContentsMargins(24, 8, 24, 24)
        inner.setSpacing(16)
        inner.addWidget(self._profile_card())
        inner.addWidget(self.part)
        inner.addWidget(self.findings)
        inner.addWidget(self.place)
        for widget in (self.refused, self.result, self.running):
            inner.addWidget(widget)
        inner.addLayout(foot)
        inner.addStretch()
        body = QWidget()
        across = QHBoxLayout(body)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(form, 1)
        across.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(scrolled(body), 1)

    def _profile_card(self) -> Card:
        from fcp_portfolio.services import export

        card = Card()
        card.box.addWidget(label("What goes out", "heading"))
        for name in export.PROFILES:
            title, facts = PROFILES.get(name, (name, ""))
            radio = QRadioButton(title)
            radio.setAccessibleName(title)
            radio.setAccessibleDescription(facts)
            self._profiles[name] = radio
            self._group.addButton(radio)
            radio.clicked.connect(self.read)
            below = label(facts, "hint", wrap=True)
            below.setContentsMargins(28, 0, 0, 0)
            card.box.addLayout(column(radio, below, spacing=0))
        next(iter(self._profiles.values())).setChecked(True)
        card.box.addWidget(self._contents)
        return card


def _look(portfolio: Any, profile: str, part: Part) -> "Preview":
    from fcp_portfolio.services.export import for_profile, preview, select

    return preview(portfolio, for_profile(profile, select(portfolio, **part)))


def _export(
    portfolio: Any, to: Path, what: tuple[str, Part], reason: str | None, job: Job
) -> Done[Any]:
    from fcp_portfolio.services.export import export_portfolio, select

    profile, part = what
    return export_portfolio(
        portfolio,
        to,
        profile=profile,
        selection=select(portfolio, **part),
        reason=reason,
        progress=job.progress,
        cancelled=job.cancelled,
    )
