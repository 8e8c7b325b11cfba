"""The Supervision page: sessions with whom and how long, and the months added up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.session_weeks import by_week
from fcp_portfolio.services.actions import agreed_actions
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import QUICK_FORM, Row
from fcp_portfolio.services.plans import plans
from fcp_portfolio.services.reading import named_sessions, planned_sessions, supervision
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.models.sessions import SessionsModel
from fcp_portfolio.ui.preferences import SUPERVISION_AIM, Preference
from fcp_portfolio.ui.views.home_cards import MonthBars, months_up_to, next_one
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.views.quick_log import QuickLogBar
from fcp_portfolio.ui.views.supervision.actions_card import ActionsCard
from fcp_portfolio.ui.views.supervision.cadence_card import CadenceCard
from fcp_portfolio.ui.views.supervision.planned_card import PlannedCard
from fcp_portfolio.ui.views.supervision.strip import WeekStrip
from fcp_portfolio.ui.views.supervision.table import SessionsTable
from fcp_portfolio.ui.words import Phrase, grouped, month_name, tr
from fcp_portfolio.ui.workspace import Workspace

MEETING = "supervision-meeting"
RIGHT, BESIDE = 332, 900
_AROUND = 10  # of the card around the sessions


class SupervisionPage(Page):
    """Reads anew whenever an entry or a person changed."""

    title = Phrase("Supervision")
    parts = (
        Changed.ENTRIES | Changed.PEOPLE | Changed.DEFINITIONS | Changed.DETAILS | Changed.PLANNED
    )

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.quick_log = QuickLogBar(workspace)
        self.model = SessionsModel(self)
        self.table = SessionsTable()
        self.table.setModel(self.model)
        self.minutes, self.debriefs = MonthBars(), MonthBars()
        self.debriefs.setAccessibleName(tr("Debriefs a month"))
        self.strip = WeekStrip()
        self.agreed = ActionsCard(workspace, MEETING)
        self.cadence = CadenceCard(workspace)
        self.planned = PlannedCard(workspace, MEETING)
        self._total = widgets.label("", "secondary", wrap=True)
        self._since = widgets.label("", "small", wrap=True)
        self._people = QVBoxLayout()
        self._none = widgets.label(
            tr("No session is logged yet. A debrief of one line above is a good beginning."),
            "secondary",
            wrap=True,
        )
        self._head = widgets.PageHead(tr("Supervision"))
        log = widgets.button(tr("Log a session"), "primary", icon="plus")
        log.clicked.connect(self._log_session)
        widgets.forbid(log, workspace.read_only)
        self.summary = widgets.button(tr("Summary…"), name=tr("Summary for your supervisor"))
        self.summary.clicked.connect(self._summarise)
        self._head.add(self.summary)
        self._head.add(log)
        self._arrange()
        self.table.opened.connect(self._open)
        self.agreed.opened.connect(self._open)
        workspace.preferences.watch(self._follow_preference)

    def read(self) -> None:
        portfolio = self.workspace.portfolio
        rows = supervision(portfolio)
        self.model.show(rows, portfolio.forms)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        held = [row for row in rows if not row.draft and row.occurred]
        today = portfolio.today()
        sessions, debriefs = apart(held)
        self.minutes.show_values(
            by_month(sessions, today), self.workspace.preferences.get(SUPERVISION_AIM)
        )
        self.debriefs.show_values(by_month(debriefs, today, minutes=False))
        coming = planned_sessions(portfolio)
        kinds = [(portfolio.form(row.form).title, row.occurred) for row in held if row.occurred]
        self.strip.show_weeks(by_week(kinds, coming, today), today)
        self._head.set_facts(" · ".join(filter(None, (facts(held, today), next_one(coming)))))
        self.planned.show_plans(plans(portfolio), named_sessions(portfolio), today)
        self.agreed.show_actions(agreed_actions(portfolio), today)
        self._total.setText(total(held))
        self._show_people(held)
        self.cadence.read()

    def add_action(self) -> None:
        """Begins to write an action into a session."""
        self.agreed.begin()

    def _follow_preference(self, preference: Preference) -> None:
        if preference is SUPERVISION_AIM:
            self.read()

    def _show_people(self, rows: Sequence[Row]) -> None:
        empty(self._people)
        first = min((row.occurred for row in rows if row.occurred), default=None)
        counted = tr("debriefs counted too")
        since = tr("since {day}, {counted}", day=first, counted=counted)
        self._since.setText(since if first else counted)
        for name, minutes, number in with_whom(rows):
            line = widgets.row(widgets.Elided(name or tr("Nobody named")))
            line.addWidget(widgets.label(tr("{n} (session|sessions)", None, number), "small"))
            line.addWidget(widgets.label(tr("{minutes} min", minutes=grouped(minutes)), "strong"))
            line.setStretch(0, 1)
            self._people.addLayout(line)
        if not rows:
            self._people.addWidget(widgets.label(tr("Nobody yet"), "small"))

    def _open(self, entry_id: str) -> None:
        self.workspace.stage.show_entry(entry_id)

    def _log_session(self) -> None:
        self.workspace.stage.begin_log(MEETING)

    def _summarise(self) -> None:
        from fcp_portfolio.ui.dialogs.save_summary import SaveSummaryDialog  # seldom asked for

        SaveSummaryDialog(self.workspace, self.window()).open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        grown = theme.active().grown
        right = grown(RIGHT)
        room = self._left.minimumSize().width() + right + 72  # margins, and what lies between
        beside = self.width() >= max(grown(BESIDE), room)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._right.setMinimumWidth(right if beside else 0)
        self._right.setMaximumWidth(right if beside else 16_777_215)

    def _arrange(self) -> None:
        sessions = widgets.Card(3, 0)
        sessions.box.addWidget(self.table, 1)
        sessions.box.addWidget(self._none)
        self._none.setContentsMargins(16, 16, 16, 16)
        left = widgets.column(spacing=10)
        left.addWidget(self._strip_card())
        left.addSpacing(8)
        left.addWidget(widgets.label(tr("Sessions"), "heading"))
        left.addWidget(self._total)
        left.addWidget(sessions, 1)
        left.addStretch()
        self.table.fitted.connect(lambda high: sessions.setMaximumHeight(high + _AROUND))
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(13)
        right.addWidget(_card(tr("Minutes a month"), tr("without debriefs"), self.minutes))
        right.addWidget(self.planned)
        right.addWidget(self.agreed)  # what is to be done stands above what is to be read
        right.addWidget(self.cadence)
        right.addWidget(_card(tr("Debriefs a month"), tr("how many"), self.debriefs))
        with_ = widgets.Card()
        with_.box.addWidget(widgets.label(tr("With whom"), "heading"))
        with_.box.addWidget(self._since)
        with_.box.addLayout(self._people)
        right.addWidget(with_)
        right.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(24)
        self._left = left
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right)
        body = QWidget()
        down = widgets.column(self.quick_log, spacing=16)
        down.setContentsMargins(24, 4, 24, 24)
        down.addLayout(self._columns, 1)
        body.setLayout(down)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(widgets.scrolled(body), 1)

    def _strip_card(self) -> widgets.Card:
        card = widgets.Card(16, 8)
        head = widgets.row(widgets.label(tr("Last 12 weeks and next"), "heading"))
        head.addStretch(1)
        legend = tr("number: how many that week · ring: planned")
        head.addWidget(widgets.label(legend, "small"))
        card.box.addLayout(head)
        card.box.addWidget(self.strip)
        return card


def apart(rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Sessions, and the debriefs that would drown them."""
    held = list(rows)
    sessions = [row for row in held if row.form != QUICK_FORM]
    return sessions, [row for row in held if row.form == QUICK_FORM]


def by_month(rows: Iterable[Row], today: date, *, minutes: bool = True) -> list[tuple[str, int]]:
    """Minutes, or how many, in each of the last six months."""
    found: Counter[tuple[int, int]] = Counter()
    for row in rows:
        if row.occurred:
            found[row.occurred.year, row.occurred.month] += (row.minutes or 0) if minutes else 1
    return [(month_name(month), found[year, month]) for year, month in months_up_to(today)]


def with_whom(rows: Iterable[Row]) -> list[tuple[str, int, int]]:
    """Name, minutes and number of sessions, the most minutes first."""
    held = list(rows)
    names = {row.person for row in held}
    mine = {name: [row for row in held if row.person == name] for name in names}
    totals = [
        (name, sum(r.minutes or 0 for r in found), len(found)) for name, found in mine.items()
    ]
    return sorted(totals, key=lambda total: (-total[1], total[0]))


def facts(rows: Sequence[Row], today: date) -> str:
    """The line below the title: what this month holds, debriefs apart, and how long it took."""
    month = [row for row in rows if row.occurred and row.occurred >= today.replace(day=1)]
    sessions, debriefs = apart(month)
    name = month_name(today.month, whole=True)
    held = (
        _with_minutes(
            tr("{n} (session|sessions) in {month}", None, len(sessions), month=name), sessions
        )
        if sessions
        else tr("No session in {month} yet", month=name)
    )
    if not debriefs:
        return held
    counted = _with_minutes(tr("{n} (debrief|debriefs)", None, len(debriefs)), debriefs)
    return " · ".join((held, counted))


def total(rows: Sequence[Row]) -> str:
    """All that is listed: since when, how many and how long, debriefs apart."""
    first = min((row.occurred for row in rows if row.occurred), default=None)
    if first is None:
        return ""
    sessions, debriefs = apart(rows)
    counted = (
        _with_minutes(tr("{n} (session|sessions)", None, len(sessions)), sessions),
        _with_minutes(tr("{n} (debrief|debriefs)", None, len(debriefs)), debriefs),
    )
    return tr("Since {day}: {counted}", day=first, counted=" · ".join(counted))


def _with_minutes(what: str, rows: Sequence[Row]) -> str:
    minutes = sum(row.minutes or 0 for row in rows)
    return tr("{what}, {minutes} min", what=what, minutes=grouped(minutes)) if minutes else what


def _card(title: str, unit: str, bars: MonthBars) -> widgets.Card:
    card = widgets.Card()
    head = widgets.row(widgets.label(title, "heading", wrap=True))
    head.setStretch(0, 1)
    head.addWidget(widgets.label(unit, "small"))
    card.box.addLayout(head)
    card.box.addWidget(bars)
    return card
