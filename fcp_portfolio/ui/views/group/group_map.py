"""The page “Map”: what the whole group has evidence of, in three bands, and who could lead what."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.group.bands import AnotherKey, CapabilityIn
from fcp_portfolio.domain.group.group_map import (
    LEAST,
    MEANING,
    NOT_HIDDEN,
    Topic,
    too_few,
    too_small,
)
from fcp_portfolio.domain.progress import Band
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.bands import (
    TakenSeveral,
    WhoseIsIt,
    handed_in,
    take_summaries,
)
from fcp_portfolio.services.group.mapping import MapNow, group_map, make_map
from fcp_portfolio.services.group.members import members, staying
from fcp_portfolio.ui.dialogs.group.summaries import NewKeyDialog, WhoseDialog, WithdrawDialog
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.views.underway import tell_ended, tell_how_far, tell_underway
from fcp_portfolio.ui.widgets import (
    Card,
    Mark,
    Notice,
    PageHead,
    button,
    forbid,
    label,
    line,
    row,
    scrolled,
)
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

KIND = Phrase("Progress summaries (*.pdf)")
MARKS = {Band.NONE: Status.NOTHING, Band.SOME: Status.STARTED, Band.MOST: Status.ENOUGH}
_HOW = Phrase(
    "Each member makes a summary for this group under Export in their own portfolio: bands alone, "
    "no numbers and no text. It is given freely, and withdrawn as freely."
)
_WHOSE, _KEYS = Phrase("Say whose it is…"), Phrase("Look at the keys…")
_NOBODY = Phrase("No member agreed to be named.")
_NONE = Phrase("Nobody has handed in a summary yet.")


class MapPage(Page):
    """Bands for the group, topics where it is thin, and what was handed in."""

    title = Phrase("Map")
    parts = Changed.SUBJECTS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.head = PageHead(tr(self.title))
        self.notice = Notice("warn", action=tr(_WHOSE))
        self._refusals: list[tuple[Path, PortfolioError]] = []
        self.take = button(tr("Take in a summary…"), icon="file-input")
        self.make = button(tr("Make the map"), "primary", icon="layers")
        self.head.add(self.take)
        self.head.add(self.make)
        self._map, self._topics, self._handed = Card(), Card(), Card()
        self._arrange()
        self.take.clicked.connect(self.ask_summary)
        self.make.clicked.connect(self._make)
        self.notice.acted.connect(self._ask)
        forbid(self.take, workspace.read_only)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self.head, self._body)

    def read(self) -> None:
        group = self.workspace.portfolio
        now = group_map(group)
        handed = {one.member for one in handed_in(group)}
        names = [one.name for one in members(group) if one.id in handed]
        self._show_map(now)
        self._show_topics(now)
        self._show_handed(names)
        told = tr(
            "{n} (summary|summaries) handed in, {least} are needed", None, len(names), least=LEAST
        )
        self.head.set_facts(told)
        self._offer(now)

    def ask_summary(self) -> None:
        """Asks for one PDF or several with the system's own dialog."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Take in a summary"), "", tr(KIND))
        if names:
            self.take_in(*map(Path, names))

    def take_in(self, *files: Path) -> None:
        """Takes summaries in; where it is not plain whose one is, it says so and asks."""
        self._refusals = []
        self.notice.hush()
        job = self.workspace.do_long(
            lambda group, job: take_summaries(
                group, files, progress=job.progress, cancelled=job.cancelled
            ),
            then=self._took,
            progress=partial(tell_how_far, self.notice),
            stopped=partial(tell_ended, self.notice),
            quiet=True,
        )
        tell_underway(self.notice, tr("Taking in {n} (file|files).", None, len(files)), job)

    def _took(self, done: "Done[TakenSeveral]") -> None:
        tell_ended(self.notice)
        self._refusals = list(done.value.refused)
        self._say_refused()
        if done.value.members:  # else the notice says it all
            undo = partial(self.workspace.undo, done.undo) if done.undo else None
            self.workspace.stage.say(tr(done.said), undo)

    def _say_refused(self) -> None:
        """Every file that was not taken in; the button asks of the first that an answer lets in."""
        if not self._refusals:
            self.notice.hush()
            return
        number = len(self._refusals)
        told = tr("{n} (file was|files were) not taken in", None, number)
        words = "\n".join(
            tr("“{name}”: {why}", name=file.name, why=tr(error.sentence))
            for file, error in self._refusals
        )
        file, error = self._to_ask()
        ask = tr(_KEYS if isinstance(error, AnotherKey) else _WHOSE) if file else ""
        said = tr("It was not taken in") if number == 1 else told
        self.notice.action.hide()
        self.notice.say(said, words, kind="warn", action=ask)

    def _ask(self) -> None:
        file, error = self._to_ask()
        if file is None:
            return
        if isinstance(error, AnotherKey):
            self._ask_key(file, error)
            return
        dialog = WhoseDialog(self.workspace, file, self.window())
        dialog.accepted.connect(partial(self._taken, file))
        dialog.other_key.connect(partial(self._ask_key, file))
        dialog.open()

    def _ask_key(self, file: Path, error: AnotherKey) -> None:
        dialog = NewKeyDialog(self.workspace, file, error, self.window())
        dialog.accepted.connect(partial(self._taken, file))
        dialog.open()

    def _to_ask(self) -> tuple[Path | None, PortfolioError | None]:
        """The first file that a member's name, or a word about their key, would let in."""
        asked = (pair for pair in self._refusals if isinstance(pair[1], WhoseIsIt | AnotherKey))
        return next(asked, (None, None))

    def _taken(self, taken: Path) -> None:
        self._refusals = [(file, error) for file, error in self._refusals if file != taken]
        self._say_refused()

    def _make(self) -> None:
        self.workspace.do(make_map)

    def _withdraw(self) -> None:
        WithdrawDialog(self.workspace, self.window()).open()

    def _offer(self, now: MapNow) -> None:
        """One of the two buttons at the top is there, or the sentence that says why not."""
        today = self.workspace.portfolio.today()
        why = self.workspace.read_only
        if not why and now.lacking:
            why = self._lacking(now)
        elif not why and now.anew and today < now.anew:
            why = tr("The next one can be made from {day} on.", day=now.anew)
        forbid(self.make, why)

    def _lacking(self, now: MapNow) -> str:
        """What a map lacks: summaries, or members who could hand one in."""
        number = len(staying(self.workspace.portfolio))
        return tr(too_small(number) if number < LEAST else too_few(now.lacking))

    def _show_map(self, now: MapNow) -> None:
        box = self._map.box
        empty(box)
        box.addWidget(label(tr("What the group has evidence of"), "heading", wrap=True))
        if now.lacking:
            box.addWidget(label(self._lacking(now), wrap=True))
        if now.found is None:
            box.addWidget(label(tr(NOT_HIDDEN), "small", wrap=True))
            return
        made = tr(
            "Made on {day} from {n} (summary|summaries).",
            None,
            now.found.summaries,
            day=now.found.on,
        )
        anew = tr("The next one can be made from {day} on.", day=now.anew) if now.anew else ""
        box.addWidget(label(" ".join(filter(None, (made, anew))), "secondary", wrap=True))
        for one in now.found.bands:
            box.addWidget(_band(one))
        box.addWidget(label(tr(MEANING), "small", wrap=True))
        box.addWidget(label(tr(NOT_HIDDEN), "small", wrap=True))

    def _show_topics(self, now: MapNow) -> None:
        box = self._topics.box
        empty(box)
        self._topics.setVisible(now.found is not None)
        box.addWidget(label(tr("Topics for a meeting"), "heading", wrap=True))
        for one in now.topics:
            box.addLayout(_topic(one))
        if not now.topics:
            box.addWidget(label(tr("The group is thin nowhere."), "secondary", wrap=True))
        named = tr("Named as they agreed: {names}.", names=", ".join(now.named))
        box.addWidget(label(named if now.named else tr(_NOBODY), "small", wrap=True))

    def _show_handed(self, names: Sequence[str]) -> None:
        box = self._handed.box
        empty(box)
        box.addWidget(label(tr("Handed in"), "heading", wrap=True))
        words = ", ".join(names) if names else tr(_NONE)
        box.addWidget(label(words, wrap=True))
        box.addWidget(label(tr(_HOW), "small", wrap=True))
        withdraw = button(tr("Withdraw a summary…"), "quiet", compact=True)
        withdraw.clicked.connect(self._withdraw)
        forbid(withdraw, self.workspace.read_only or ("" if names else tr(_NONE)))
        across = row(withdraw)
        across.addStretch(1)
        box.addLayout(across)

    def _arrange(self) -> None:
        self.notice.hide()
        body = QWidget()
        inner = QVBoxLayout(body)
        inner.setContentsMargins(24, 16, 24, 24)
        inner.setSpacing(16)
        for part in (self.notice, self._topics, self._map, self._handed):
            inner.addWidget(part)
        inner.addStretch()
        self._body = scrolled(body)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.head)
        box.addWidget(line())
        box.addWidget(self._body, 1)


def band_words(band: Band) -> str:
    """What a band says, in words."""
    return {
        Band.NONE: tr("none", "evidence of a capability"),
        Band.SOME: tr("some", "evidence of a capability"),
        Band.MOST: tr("most", "evidence of a capability"),
    }[band]


def _band(one: CapabilityIn) -> QWidget:
    """A shape, the capability, and the band as a word."""
    words = band_words(one.band)
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 2, 0, 2)
    across.setSpacing(10)
    across.addWidget(Mark(MARKS[one.band], tr("{what}: {band}", what=one.label, band=words)))
    across.addWidget(label(one.label, wrap=True), 1)
    across.addWidget(label(words, "strong"))
    return made


def _topic(one: Topic) -> QHBoxLayout:
    leads = ", ".join(one.leads)
    who = tr("{names} could lead it", names=leads) if leads else tr("nobody said that they lead it")
    across = row(label(one.capability.label, wrap=True), label(who, "secondary", wrap=True))
    across.setStretch(0, 1)
    across.setStretch(1, 1)
    return across
