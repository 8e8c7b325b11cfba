"""The page “Overview”: everybody at one glance, and where all are weak."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.desk.overview import Overview, Weak
from fcp_portfolio.services.desk.overview import overview, weak_for_all
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.preferences import FEW_ENTRIES, STUCK_AFTER, Preference
from fcp_portfolio.ui.views.desk.fold import Fold
from fcp_portfolio.ui.views.desk.practitioner_detail import owed_words, signed_off_words
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.widgets import (
    Card,
    EmptyState,
    OpenRow,
    PageHead,
    column,
    label,
    line,
    row,
    scrolled,
)
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_MOST = 12
_WEAK = Phrase(
    "Capabilities with few entries for everybody who gave a progress summary. It may be a topic "
    "for a session with all of them."
)


class OverviewPage(Page):
    """Reads anew whenever anything at the desk changed."""

    title = Phrase("Overview")
    parts = Changed.SUBJECTS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._head = PageHead(tr(self.title))
        self.empty = EmptyState(
            "chart-no-axes-column",
            tr("Nobody to look over yet"),
            tr("Once you supervise somebody, you see here what is owed to whom and who is stuck."),
            action=tr("Add a practitioner"),
        )
        self.empty.acted.connect(lambda: workspace.stage.show_page("practitioners"))
        self._everybody, self._weak = Card(8, 0), Card(16, 6)
        self._people, self._rows = column(spacing=0), column(spacing=6)
        self._arrange()
        workspace.preferences.watch(self._follow_preference)

    def read(self) -> None:
        desk = self.workspace.portfolio
        chosen = self.workspace.preferences.get
        found = overview(desk, stuck_weeks=chosen(STUCK_AFTER))
        self.empty.setVisible(not found)
        self._body.setVisible(bool(found))
        self._head.set_facts(_facts(found))
        empty(self._people)
        for one in sorted(found, key=_urgent):
            self._people.addWidget(self._row(one))
        empty(self._rows)
        names = {one.practitioner.id: one.practitioner.name for one in found}
        weak = weak_for_all(desk, chosen(FEW_ENTRIES))
        if weak:
            rows = [partial(_weak_row, each, names) for each in weak]
            self._rows.addWidget(Fold(rows, _MOST, 6))
        if not weak:
            told = any(one.newest for one in found)
            words = (
                tr("No capability is weak for everybody.")
                if told
                else tr("No progress summary was taken in yet.")
            )
            self._rows.addWidget(label(words, "secondary", wrap=True))

    def _follow_preference(self, preference: Preference) -> None:
        if preference in (STUCK_AFTER, FEW_ENTRIES):
            self._follow(self.parts)

    def _row(self, one: Overview) -> OpenRow:
        waits = (
            tr("{n} (request waits|requests wait)", None, len(one.waiting))
            if one.waiting
            else tr("nothing waits")
        )
        longest = (
            tr("the oldest for {n} (day|days)", None, one.longest_wait) if one.longest_wait else ""
        )
        stuck = (
            tr("nothing changed for {n} (week|weeks)", None, one.unchanged_weeks)
            if one.stuck
            else ""
        )
        told = tr("no summary yet") if one.silent_days is None else _last_summary(one.silent_days)
        signed = signed_off_words(one.levels) if one.newest else ""
        detail = " · ".join(filter(None, (waits, longest, stuck, told, signed, _here(one))))
        icon = "clock-alert" if one.stuck or one.owed.overdue else "user"
        made = OpenRow(icon, one.practitioner.name, detail, owed_words(one.owed))
        made.clicked.connect(partial(self._open, one.practitioner.id))
        return made

    def _open(self, given: str) -> None:
        self.workspace.stage.show_on("practitioners", given)

    def _arrange(self) -> None:
        self._everybody.box.addWidget(self._headed(tr("Everybody")))
        self._everybody.box.addLayout(self._people)
        self._weak.box.addWidget(label(tr("Where all are weak"), "heading"))
        self._weak.box.addWidget(label(tr(_WEAK), "secondary", wrap=True))
        self._weak.box.addLayout(self._rows)
        inner = QWidget()
        down = column(self._everybody, self._weak, spacing=16)
        down.setContentsMargins(24, 16, 24, 24)
        down.addStretch()
        inner.setLayout(down)
        self._body = scrolled(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(line())
        box.addWidget(self.empty, 1)
        box.addWidget(self._body, 1)

    def _headed(self, title: str) -> QWidget:
        made = label(title, "heading")
        made.setContentsMargins(8, 8, 8, 4)
        return made


def _here(one: Overview) -> str:
    """What this desk signed since the summary, which does not count it."""
    here = one.signed_here
    if here.last is None:
        return ""
    day = spoken(here.last)
    if one.newest is None:
        return tr("{n} (answer|answers) signed here, last on {day}", None, here.answers, day=day)
    return tr(
        "{n} (answer|answers) signed here and not in it yet, last on {day}",
        None,
        here.answers,
        day=day,
    )


def _weak_row(one: Weak, names: dict[str, str]) -> QWidget:
    each = (
        tr("{name} {number}", name=names.get(whose, ""), number=number)
        for whose, number in one.entries.items()
    )
    across = row(label(one.label, wrap=True), label(", ".join(each), "secondary", wrap=True))
    across.setStretch(0, 1)
    across.setStretch(1, 1)
    made = QWidget()
    made.setLayout(across)
    return made


def _urgent(one: Overview) -> tuple[int, int, bool, str]:
    """What is owed longest comes first."""
    return -one.longest_wait, -one.owed.overdue, not one.stuck, one.practitioner.name.casefold()


def _last_summary(days: int) -> str:
    return tr("last summary {n} (day|days) ago", None, days) if days else tr("last summary today")


def _facts(found: tuple[Overview, ...]) -> str:
    stuck, owed = sum(one.stuck for one in found), sum(bool(one.owed.overdue) for one in found)
    told = (
        tr("{n} (is|are) stuck", None, stuck) if stuck else "",
        tr("{n} (session is|sessions are) owed", None, owed) if owed else "",
    )
    return " · ".join(filter(None, told)) or tr("Nobody is stuck, and no session is owed")
