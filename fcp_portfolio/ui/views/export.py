"""Export: what goes out, what looks like an identifier, where to; then it runs."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.patients import write_instead
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.erase_for_good import ask_to_erase
from fcp_portfolio.ui.folders import Folder
from fcp_portfolio.ui.views.export_contents import ContentsCard
from fcp_portfolio.ui.views.export_findings import FindingsBox
from fcp_portfolio.ui.views.export_name import proposed_name, stem_of
from fcp_portfolio.ui.views.export_part import NOTHING, Part, PartBox
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.written import WrittenNotice
from fcp_portfolio.ui.widgets import (
    Card,
    Notice,
    PageHead,
    PlaceField,
    RadioButton,
    beside_box,
    button,
    column,
    forbid,
    label,
    scrolled,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.export import Preview

PROFILES = {
    "full": (
        Phrase("Everything"),
        Phrase("All entries that are not private, drafts among them, with their files."),
    ),
    "supervisor": (
        Phrase("For a supervisor"),
        Phrase("Finished entries with their files; drafts stay here."),
    ),
    "hcpc": (
        Phrase("HCPC profile"),
        Phrase("The profile that the HCPC asks for in an audit."),
    ),
}
LEFT, BESIDE = 400, 860
_UNBOUND = 16_777_215


class ExportPage(Page):
    """Findings are looked for on the worker each time that the page is shown."""

    title = Phrase("Export")
    parts = Changed.ENTRIES | Changed.FILES | Changed.DETAILS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._job: Job | None = None
        self._profiles: dict[str, QRadioButton] = {}
        kinds = tr("PDF (*.pdf);;Word, for the HCPC profile (*.docx)")
        self.place = PlaceField(
            tr("Export as PDF"),
            self._name(NOTHING),
            kind=kinds,
            folder=Folder("export", workspace.preferences),
        )
        self._group = QButtonGroup(self)
        self.part = PartBox(workspace)
        self.part.changed.connect(self.read)
        self.findings = FindingsBox()
        self.findings.show_entry.connect(self._show_entry)
        self.findings.rewrite.connect(self._write_instead)
        self.findings.erase.connect(partial(ask_to_erase, workspace, self))
        self.running = RunningBox()
        self.running.cancel.clicked.connect(self._cancel)
        self.result = WrittenNotice()
        self.refused = Notice("danger")
        self.export = button(tr("Export as PDF"), "primary", icon="file-output")
        self.export.clicked.connect(self._run)
        self.fill = button(tr("Fill a provider’s form…"), icon="pencil-line")
        self.fill.clicked.connect(lambda _on: self.take_in())
        self.progress = button(tr("Progress summary…"), icon="gauge")
        self.progress.clicked.connect(self.tell_progress)
        forbid(self.progress, workspace.read_only)
        self._contents = ContentsCard()
        self._head = PageHead(
            tr("Export"), tr("One PDF that anyone can open, in any viewer and on paper")
        )
        self._arrange()

    def read(self) -> None:
        portfolio, profile, part = self.workspace.portfolio, self._profile(), self.part.part()
        self._name_everything(len(part["capabilities"]))
        self.place.propose(self._name(part))
        self.findings.look()
        self.refused.hush()
        self.workspace.run(
            lambda job: _look(portfolio, profile, part),  # noqa: ARG005
            then=self._show_preview,
            failed=self._failed,
        )

    def _name(self, part: Part) -> str:
        portfolio = self.workspace.portfolio
        stem = stem_of(portfolio.owner.name, self._profile() if self._profiles else "full")
        return proposed_name(stem, part, portfolio.frameworks, portfolio.today())

    def _name_everything(self, capabilities: int) -> None:
        """What “Everything” means beside a part that was chosen."""
        about = tr("Everything about {n} (capability|capabilities)", None, capabilities)
        radio = self._profiles["full"]
        radio.setText(about if capabilities else tr(PROFILES["full"][0]))
        radio.setAccessibleName(radio.text())

    def choose_entries(self, entries: Sequence[str]) -> None:
        """Exports nothing but these."""
        self.part.choose_entries(entries)

    def finish(self) -> None:
        """Stops an export that runs, because the window closes."""
        self._cancel()

    def take_in(self, file: Path | None = None) -> None:
        """Fills in a provider's form: the one that was dropped here, if any was."""
        from fcp_portfolio.ui.dialogs.filling import FillDialog

        FillDialog(self.workspace, self.window(), file).open()

    def tell_progress(self) -> None:
        """Makes a progress summary for a supervisor or a group."""
        from fcp_portfolio.ui.dialogs.progress import ProgressDialog

        ProgressDialog(self.workspace, self.window()).open()

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self._left, self._right)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        worn = theme.active()
        beside = self.width() >= worn.grown(BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._left.setMinimumWidth(worn.grown(LEFT) if beside else 0)
        self._left.setMaximumWidth(worn.grown(LEFT) if beside else _UNBOUND)

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows above the button why nothing was written."""
        self._end()
        self.refused.say(tr(error.sentence))
        return True

    def _show_preview(self, seen: "Preview") -> None:
        self.findings.show_findings(seen.findings)
        self._contents.show_preview(seen)

    def _show_entry(self, entry_id: str) -> None:
        self.workspace.stage.show_entry(entry_id)

    def _write_instead(self, entry: str, text: str, instead: str) -> None:
        """Once it is written everything is looked through again, as after any change."""
        self.workspace.do(
            lambda portfolio: write_instead(portfolio, entry, text, instead), failed=self._failed
        )

    def _run(self) -> None:
        self.refused.hush()
        self.result.hush()
        if not (self.place.sound() and self.findings.sound()):
            return
        portfolio, to = self.workspace.portfolio, self.place.path()
        profile, part, reason = self._profile(), self.part.part(), self.findings.reason()
        self.export.setEnabled(False)
        self.running.begin()
        self._job = self.workspace.run(
            lambda job: _export(portfolio, to, (profile, part), reason, job),
            then=partial(self._done, to),
            failed=self._failed,
            progress=self.running.show_progress,
            stopped=self._stopped,
        )

    def _profile(self) -> str:
        return next(name for name, radio in self._profiles.items() if radio.isChecked())

    def _done(self, to: Path, done: Done[Any]) -> None:
        self._end()
        self.workspace.tell(done, quiet=True)
        self.result.show_written(to, tr(done.said), " ".join(tr(one) for one in done.advice))

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)

    def _stopped(self) -> None:
        self._end()
        self.result.hush()
        self.refused.say(tr("Cancelled. No file was written; an earlier one stands as it was."))

    def _end(self) -> None:
        self._job = None
        self.export.setEnabled(True)
        if self.running.cancel.hasFocus():
            self.export.setFocus()
        self.running.hide()

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self.running.stopping()

    def _arrange(self) -> None:
        for told in (self.refused, self.result, self.running):
            told.hide()
        self._left, self._right = QWidget(), QWidget()
        left, right = QVBoxLayout(self._left), QVBoxLayout(self._right)
        for column_ in (left, right):
            column_.setContentsMargins(0, 0, 0, 0)
            column_.setSpacing(16)
        words = tr("Anyone who has the file can read it, and every file in it.")
        for card in (self._profile_card(), self.part, self.place):
            left.addWidget(card)
        left.addWidget(self.export, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(label(words, "hint", wrap=True))
        left.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignLeft)
        left.addWidget(self.fill, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.refused, self.result, self.running, self._contents, self.findings):
            right.addWidget(widget)
        left.addStretch()
        right.addStretch()
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(24, 8, 24, 24)
        self._columns.setSpacing(24)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self._right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(scrolled(body), 1)

    def _profile_card(self) -> Card:
        from fcp_portfolio.services import export

        card = Card()
        card.box.addWidget(label(tr("What goes out"), "heading"))
        for name in export.PROFILES:
            title, facts = (tr(words) for words in PROFILES.get(name, (name, "")))
            radio = RadioButton(title)
            radio.setAccessibleName(title)
            radio.setAccessibleDescription(facts)
            self._profiles[name] = radio
            self._group.addButton(radio)
            radio.clicked.connect(self.read)
            below = label(facts, "hint", wrap=True)
            below.setContentsMargins(beside_box(), 0, 0, 0)
            card.box.addLayout(column(radio, below, spacing=0))
        next(iter(self._profiles.values())).setChecked(True)
        return card


def _look(portfolio: Any, profile: str, part: Part) -> "Preview":
    from fcp_portfolio.services.export import for_profile, preview, select

    return preview(portfolio, for_profile(profile, select(portfolio, **part)), profile)


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
