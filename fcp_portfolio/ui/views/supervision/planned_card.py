"""What is planned: sessions that ask what became of them, then the next ones."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.people import Person
from fcp_portfolio.domain.planned_session import PlannedSession
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.calendars import called, save_calendar
from fcp_portfolio.services.plans import (
    content_for,
    hold_session,
    logged_for,
    plan_sessions,
    wish_for,
)
from fcp_portfolio.services.reading import everyone
from fcp_portfolio.ui.dialogs.planning import (
    MoveDialog,
    PlanDialog,
    ask_agenda,
    ask_to_cancel,
    ask_why_missed,
)
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import (
    Card,
    Elided,
    Flow,
    button,
    column,
    forbid,
    icon_button,
    label,
    open_menu,
    row,
)
from fcp_portfolio.ui.words import Phrase, short, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

SHOWN = 2
NONE = Phrase("Nothing is planned.")
KIND = Phrase("Calendar (*.ics)")


class PlannedCard(Card):
    """Those whose day has passed come first, each with “Held” and “Missed…”."""

    def __init__(self, workspace: Workspace, form: str) -> None:
        super().__init__(16, 8)
        self._workspace, self._form = workspace, form
        self._people: Mapping[str, Person] = {}
        self.plan = button(tr("Plan a session…"), compact=True, icon="calendar-plus")
        self.plan.clicked.connect(self.begin)
        self.save = button(tr("Save for my calendar…"), "quiet", compact=True)
        self.save.clicked.connect(self._save)
        forbid(self.plan, workspace.read_only)
        self._more = label("", "small")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        head = row(label(tr("Planned"), "heading"))
        head.addStretch(1)
        head.addWidget(self._more)
        self.box.addLayout(head)
        self.box.addLayout(self._rows)
        acts = Flow()
        acts.addWidget(self.plan)
        acts.addWidget(self.save)
        self.box.addLayout(acts)

    def begin(self) -> None:
        """Opens the dialog that plans a session."""
        PlanDialog(self._workspace, self._form, self.window()).open()

    def show_plans(
        self, plans: Sequence[PlannedSession], named: Sequence[Planned], today: date
    ) -> None:
        """Shows every session that asks, and the next few: planned, or named by another one."""
        empty(self._rows)
        self._people = everyone(self._workspace.portfolio)
        asking = [one for one in plans if one.asks(today)]
        coming = [one for one in plans if one.coming(today)]
        for one in asking:
            self._rows.addWidget(self._asking(one, today))
        ahead: list[PlannedSession | Planned] = [*coming, *named]
        ahead.sort(key=lambda one: one.on)
        for other in ahead[:SHOWN]:
            self._rows.addWidget(self._ahead(other, today))
        if not asking and not ahead:
            self._rows.addWidget(label(tr(NONE), "secondary", wrap=True))
        more = len(ahead) - SHOWN
        self._more.setText(tr("{number} more", number=more) if more > 0 else "")
        self.save.setVisible(bool(coming))

    def _asking(self, plan: PlannedSession, today: date) -> QWidget:
        held = button(
            tr("Held"), compact=True, name=tr("Held: {session}", session=self._said(plan))
        )
        missed = button(
            tr("Missed…"), compact=True, name=tr("Missed: {session}", session=self._said(plan))
        )
        held.clicked.connect(lambda: self._hold(plan))
        missed.clicked.connect(lambda: ask_why_missed(self._workspace, plan, self.window()))
        for one in (held, missed):
            forbid(one, self._workspace.read_only)
        answers = row(held, missed)
        answers.addStretch(1)
        day = tr("{day}: held, or missed?", day=_day(plan, today))
        return self._row(plan, label(day, "small", wrap=True), answers)

    def _ahead(self, one: PlannedSession | Planned, today: date) -> QWidget:
        return self._named(one, today) if isinstance(one, Planned) else self._coming(one, today)

    def _named(self, one: Planned, today: date) -> QWidget:
        """A day that was written in a session; one click plans it, with whoever was there."""
        day = _short(one.on, today)
        act = button(
            tr("Plan it"),
            compact=True,
            name=tr("Plan it: {form} on {day}", form=one.form, day=one.on),
        )
        act.clicked.connect(
            lambda: self._workspace.do(lambda p: plan_sessions(p, wish_for(p, one)))
        )
        forbid(act, self._workspace.read_only)
        said = tr("{day}, named in your last session", day=day)
        made = QWidget()
        words = column(Elided(one.form), label(said, "small", wrap=True), spacing=1)
        words.addSpacing(4)
        words.addWidget(act, 0, Qt.AlignmentFlag.AlignLeft)
        made.setLayout(words)
        return made

    def _coming(self, plan: PlannedSession, today: date) -> QWidget:
        return self._row(plan, label(_day(plan, today), "small", wrap=True))

    def _row(
        self, plan: PlannedSession, day: QLabel, answers: QHBoxLayout | None = None
    ) -> QWidget:
        words = column(Elided(self._called(plan)), day, spacing=1)
        if answers is not None:
            words.addSpacing(4)
            words.addLayout(answers)
        made = QWidget()
        line = row()
        line.addLayout(words, 1)
        line.addWidget(self._more_on(plan), 0, Qt.AlignmentFlag.AlignTop)
        made.setLayout(line)
        return made

    def _more_on(self, plan: PlannedSession) -> QWidget:
        made = icon_button("ellipsis", tr("More on {session}", session=self._said(plan)))
        made.clicked.connect(partial(self._open_menu, made, plan))
        made.setEnabled(not self._workspace.read_only)
        return made

    def _open_menu(self, button: QToolButton, plan: PlannedSession, _checked: bool = False) -> None:
        menu = QMenu(button)
        menu.setAccessibleName(button.accessibleName())
        window, workspace = self.window(), self._workspace
        add = menu.addAction
        add(tr("Agenda…")).triggered.connect(lambda: ask_agenda(workspace, plan, window))
        add(tr("Move…")).triggered.connect(lambda: MoveDialog(workspace, plan, window).open())
        add(tr("Call off…")).triggered.connect(
            lambda: ask_to_cancel(workspace, plan, window, following=False)
        )
        add(tr("Call off this and those after it…")).triggered.connect(
            lambda: ask_to_cancel(workspace, plan, window, following=True)
        )
        open_menu(button, menu)

    def _hold(self, plan: PlannedSession) -> None:
        """Ties it to the session that was logged; where none was, logging it begins."""
        portfolio = self._workspace.portfolio
        if logged_for(portfolio, plan):
            self._workspace.do(lambda p: hold_session(p, plan.id))
        else:
            self._workspace.stage.begin_with(content_for(portfolio, plan))

    def _save(self) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = Path(QStandardPaths.writableLocation(folder)) / tr("supervision.ics")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save for my calendar"), str(proposed), tr(KIND)
        )
        if name:
            to, then = Path(name), telling_where(self._workspace, Path(name))
            self._workspace.do(
                lambda portfolio: save_calendar(portfolio, to), then=then, quiet=True
            )

    def _called(self, plan: PlannedSession) -> str:
        return tr(called(self._workspace.portfolio, plan, self._people))

    def _said(self, plan: PlannedSession) -> str:
        return tr("{session} on {day}", session=self._called(plan), day=spoken(plan.on))


def _short(on: date, today: date) -> str:
    if on == today:
        return tr("Today")
    return short(on) if on.year == today.year else spoken(on)


def _day(plan: PlannedSession, today: date) -> str:
    day = _short(plan.on, today)
    return tr("{day}, {time}", day=day, time=f"{plan.at:%H:%M}") if plan.at else day
