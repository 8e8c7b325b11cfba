"""Home: the next steps, one line to log, drafts to finish; beside them where things stand."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.domain.due import About, Due
from fcp_portfolio.domain.entry import Entry, problems
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.due import due
from fcp_portfolio.services.entries import Query, Row, list_entries, whole_entries
from fcp_portfolio.services.reading import coverage_of, planned_sessions, supervision
from fcp_portfolio.services.sent import count_out
from fcp_portfolio.services.unknown_signers import unknown_signers
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.dialogs.back_up import ask_back_up
from fcp_portfolio.ui.preferences import (
    BACKUP_DAYS,
    SUPERVISION_AIM,
    WAITING_DAYS,
    Preference,
)
from fcp_portfolio.ui.views.due_card import DueCard
from fcp_portfolio.ui.views.home_cards import ProgressCard, SupervisionCard, WaitingCard
from fcp_portfolio.ui.views.next_steps import (
    COVERED,
    MET,
    NextStep,
    compare_key,
    next_steps,
    waiting_for,
)
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.views.quick_log import QuickLogBar
from fcp_portfolio.ui.views.readiness.taking import take_step
from fcp_portfolio.ui.views.rule_steps import rule_steps
from fcp_portfolio.ui.widgets import (
    Card,
    IconTile,
    OpenRow,
    PageHead,
    button,
    column,
    forbid,
    label,
    line,
    row,
    scrolled,
)
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, short, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio
    from fcp_portfolio.services.requests import Waiting

_BESIDE = 1010
_AROUND = 72  # margins, and what lies between
_RIGHT = 352
_DRAFTS = 4
QWIDGETSIZE_MAX = 16_777_215
_PAGES = ("readiness", "sign_off")  # to which a step leads
_PAGE_OF = {About.SESSION: "supervision", About.RULE: "readiness"}


class HomePage(Page):
    """Reads anew whenever an entry, rating or definition changed."""

    title = Phrase("Home")
    parts = (
        Changed.ENTRIES
        | Changed.RATINGS
        | Changed.DEFINITIONS
        | Changed.DETAILS
        | Changed.SIGN_OFFS
        | Changed.PEOPLE
        | Changed.REQUESTS
        | Changed.PLANNED
        | Changed.SNAPSHOT
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.quick_log = QuickLogBar(workspace)
        self._head = PageHead(tr("Home"))
        self.log = button(tr("Log evidence"), "primary", icon="plus")
        self.log.clicked.connect(self._log)
        forbid(self.log, workspace.read_only)
        self._head.add(self.log)
        self._steps, self._drafts = Card(0, 0), Card(0, 0)
        self.acts: list[QPushButton] = []  # of the steps, from the first on
        self._drafts_head = _SectionHead(tr("Drafts to finish"), tr("See all"))
        self._drafts_head.more.clicked.connect(lambda: workspace.stage.show_page("evidence"))
        self.progress, self.supervision = ProgressCard(), SupervisionCard()
        self.waiting, self.due = WaitingCard(), DueCard()
        self.progress.asked.connect(self._show_status)
        self.waiting.asked.connect(self._show_request)
        self.due.asked.connect(self._show_due)
        workspace.preferences.watch(self._follow_preference)
        self._arrange()
        workspace.readiness.told.connect(self._told)

    def read(self) -> None:
        portfolio = self.workspace.portfolio
        framework = portfolio.frameworks[0]
        rows = coverage_of(portfolio)
        drafts = list_entries(portfolio, Query(draft=True))
        titles = [f"{f.short_title} ({f.edition})" for f in portfolio.frameworks]
        self._head.set_facts(" · ".join(filter(None, (portfolio.owner.aim, *titles))))
        self._show_steps()
        self._show_drafts(drafts)
        self.progress.show_rows(framework, rows)
        self.supervision.show_rows(
            supervision(portfolio),
            portfolio.today(),
            planned_sessions(portfolio),
            self.workspace.preferences.get(SUPERVISION_AIM),
        )
        self._show_what_is_due()

    def _show_what_is_due(self) -> None:
        """What waits for so long that it is due stands on that card alone."""
        portfolio = self.workspace.portfolio
        chosen = self.workspace.preferences.get
        found = due(
            portfolio,
            self.workspace.readiness.found,
            waiting_days=chosen(WAITING_DAYS),
            backup_days=chosen(BACKUP_DAYS),
        )
        self.due.show_due(found, portfolio.today())
        told = {one.id for one in found if one.about is About.REQUEST}
        self.waiting.show_requests([one for one in _waiting(portfolio) if one.id not in told])

    def _follow_preference(self, preference: Preference) -> None:
        if preference in (WAITING_DAYS, BACKUP_DAYS):
            self._show_what_is_due()

    def finish(self) -> None:
        """Keeps what is being typed; the window is about to close."""
        self.quick_log.finish()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        grown = theme.active().grown
        # In a language of long words the left part needs more room than the design gave it.
        room = self._left.minimumSize().width() + grown(_RIGHT) + _AROUND
        beside = self.width() >= max(grown(_BESIDE), room)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        right = grown(_RIGHT)
        self._right.setMinimumWidth(right if beside else 0)
        self._right.setMaximumWidth(right if beside else QWIDGETSIZE_MAX)

    def _log(self) -> None:
        self.workspace.stage.begin_log()

    def _show_status(self, status: Status) -> None:
        self.workspace.stage.show_status(status)

    def _show_due(self, one: Due) -> None:
        stage = self.workspace.stage
        if one.about in _PAGE_OF:
            stage.show_page(_PAGE_OF[one.about])
        elif one.about is About.REQUEST:
            stage.show_request(one.id)
        elif one.about is About.BACKUP:
            ask_back_up(self, self.workspace)
        else:
            stage.show_entry(one.id)

    def _show_request(self, request_id: str) -> None:
        self.workspace.stage.show_request(request_id)

    def _arrange(self) -> None:
        left = column(spacing=8)
        left.addWidget(_SectionHead(tr("Next best steps")))
        left.addWidget(self._steps)
        left.addSpacing(8)
        left.addWidget(self._drafts_head)
        left.addWidget(self._drafts)
        left.addStretch()
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(13)
        right.addWidget(self.due)
        right.addWidget(self.progress)
        right.addWidget(self.waiting)  # it is to be done, the bars are to be read
        right.addWidget(self.supervision)
        right.addStretch()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._left = left
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right)
        body = QWidget()
        down = column(self.quick_log, spacing=16)
        down.setContentsMargins(24, 8, 24, 24)
        down.addLayout(self._columns, 1)
        body.setLayout(down)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(scrolled(body), 1)

    def _show_steps(self) -> None:
        """By the rules of the routes; from coverage where none is followed, or all is met."""
        portfolio, watch = self.workspace.portfolio, self.workspace.readiness
        focused = self.window().focusWidget()  # also while a dialog is open in front of it
        held = next((n for n, act in enumerate(self.acts) if act is focused), None)
        self.acts.clear()
        empty(self._steps.box)
        steps: tuple[NextStep, ...] = ()
        if portfolio.routes:
            watch.begin()
            if not watch.found:
                self._steps.box.addWidget(_looking())
                return
            steps = rule_steps(watch.found)
        steps = steps or next_steps(portfolio.frameworks[0], coverage_of(portfolio))
        steps = (*steps, *map(compare_key, unknown_signers(portfolio)))
        steps = steps or (self._nothing_left(),)
        for place, step in enumerate(steps):
            if place:
                self._steps.box.addWidget(line())
            self._steps.box.addLayout(self._step(step))
        if held is not None:
            act = self.acts[min(held, len(self.acts) - 1)]
            act.show()  # what is hidden takes no focus
            act.setFocus()

    def _nothing_left(self) -> NextStep:
        portfolio = self.workspace.portfolio
        if names := [one.waits_on for one in _waiting(portfolio)]:
            return waiting_for(names)
        return MET if portfolio.routes else COVERED

    def _step(self, step: NextStep) -> QHBoxLayout:
        act = button(tr(step.action), name=step.name)
        self.acts.append(act)
        act.setMinimumWidth(theme.active().grown(154))
        act.clicked.connect(lambda: self._take(step))
        forbid(act, self.workspace.read_only)
        words = column(
            label(tr(step.title), "strong", wrap=True),
            label(tr(step.why), "secondary", wrap=True),
            label(tr(step.source), "hint", wrap=True),
            spacing=1,
        )
        made = row(IconTile(step.icon), spacing=14)
        made.setContentsMargins(16, 12, 16, 12)
        made.addLayout(words, 1)
        made.addSpacing(4)
        made.addWidget(act)
        return made

    def _told(self) -> None:
        if self.isVisible():
            self._show_steps()
            self._show_what_is_due()
            order_tabs(self)
        else:
            self._stale = True

    def _take(self, step: NextStep) -> None:
        stage = self.workspace.stage
        if step.rule is not None and step.rule.step is not None:
            route = self.workspace.readiness.route_of(step.rule)
            take_step(self.workspace, route, step.rule.step, self)
        elif step.answer is not None:
            stage.show_signer(step.answer.request, step.answer.id)
        elif step.do == "log":
            stage.begin_log(node_path=step.path or None)
        elif step.do in _PAGES:
            stage.show_page(step.do)
        else:
            stage.show_capability(step.path, rate=step.do == "rate")

    def _show_drafts(self, drafts: tuple[Row, ...]) -> None:
        shown = bool(drafts)
        self._drafts.setVisible(shown)
        self._drafts_head.setVisible(shown)
        self._drafts_head.set_more(
            tr("See all {count}", count=len(drafts)) if len(drafts) > _DRAFTS else ""
        )
        empty(self._drafts.box)
        first = drafts[:_DRAFTS]
        whole = {one.id: one for one in whole_entries(self.workspace.portfolio, _ids(first))}
        for place, draft in enumerate(first):
            if place:
                self._drafts.box.addWidget(line())
            self._drafts.box.addWidget(self._draft(draft, whole[draft.id]))

    def _draft(self, draft: Row, whole: Entry) -> OpenRow:
        portfolio = self.workspace.portfolio
        form = portfolio.form(whole.content.form, whole.content.form_edition)
        missing = problems(whole.content, form, draft=False, today=portfolio.today())
        lacks = tr(missing[0].sentence).rstrip(".") if missing else tr("ready to be final")
        links = _links(whole) if missing or whole.content.links else ""
        title = draft.title or tr("{form} without a title", form=form.title)
        when = _when(draft.occurred, portfolio.today())
        made = OpenRow(
            "pencil-line", title, " · ".join(filter(None, (form.title, links, lacks))), when
        )
        made.clicked.connect(lambda: self.workspace.stage.show_entry(draft.id))
        return made


def _looking() -> QWidget:
    """Until it is worked out what the routes ask for."""
    made = label(tr("Looking at what your route asks for…"), "secondary", wrap=True)
    made.setContentsMargins(16, 12, 16, 12)
    return made


def _ids(rows: tuple[Row, ...]) -> tuple[str, ...]:
    return tuple(row.id for row in rows)


def _links(entry: Entry) -> str:
    links = entry.content.links
    if not links:
        return tr("no links")
    said = tr("{n} (link|links)", None, len(links))
    return said if all(link.why for link in links) else tr("{links}, no reason", links=said)


def _when(day: date | None, today: date) -> str:
    """How far away a day is, as people say it."""
    if day is None:
        return tr("No date")
    named = {0: tr("Today"), 1: tr("Yesterday")}
    return named.get((today - day).days, short(day))


def _waiting(portfolio: "Portfolio") -> "tuple[Waiting, ...]":
    if not count_out(portfolio):
        return ()
    from fcp_portfolio.services.requests import list_requests  # loads what requests are made with

    return tuple(one for one in list_requests(portfolio) if one.waits_on)


class _SectionHead(QWidget):
    def __init__(self, title: str, more: str = "") -> None:
        super().__init__()
        self.more = button(more, "quiet", compact=True)
        words = row(label(title, "heading"))
        words.addStretch()
        words.addWidget(self.more)
        self.setLayout(words)
        self.set_more("")

    def set_more(self, text: str) -> None:
        self.more.setText(text)
        self.more.setAccessibleName(text)
        self.more.setVisible(bool(text))
