"""The page “Meetings”: planned and held ones, and beside them what one of them is about."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.group.calendar import NONE_COMING, in_calendar, save_group_calendar
from fcp_portfolio.services.group.meetings import as_it_was, meetings, next_meeting
from fcp_portfolio.services.group.members import members, staying, writer
from fcp_portfolio.ui.dialogs.group.meeting import MeetingDialog, coming_day, day_and_time
from fcp_portfolio.ui.dialogs.group.members import JoinDialog, WriterDialog
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.views.group.meeting_detail import MeetingDetail
from fcp_portfolio.ui.views.written import telling_where
from fcp_portfolio.ui.widgets import EmptyState, Notice, button, forbid
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

KIND = Phrase("Calendar (*.ics)")
_STEPS = (
    Phrase("Let the members join: each of them keeps a copy of this file."),
    Phrase("Plan a meeting. Whose turn it is to facilitate, present and observe is proposed."),
    Phrase("Bring what you want to talk about, and note themes, never patients."),
)


class MeetingsPage(ListPage):
    """Those to come first, the next one at the top; below them those held, the newest first."""

    title = Phrase("Meetings")
    parts = Changed.SUBJECTS
    name = "meetings"
    listed = Phrase("Meetings")
    searched = Phrase("Search meetings")
    detail: MeetingDetail

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "calendar-days",
            tr("No meeting is planned yet"),
            tr("Here the group plans its meetings, and keeps what was brought and learnt."),
            _STEPS,
            action=tr("Plan a meeting"),
            action_icon="calendar-plus",
        )
        super().__init__(workspace, empty, MeetingDetail(workspace))
        self.found: tuple[Meeting, ...] = ()
        self.plan = button(tr("Plan a meeting"), "primary", icon="calendar-plus")
        self.calendar = button(tr("Save for your calendar…"), icon="download")
        self.head.add(self.calendar)
        self.head.add(self.plan)
        self.calendar.clicked.connect(self.save_calendar)
        for made in (self.plan, empty.action):
            forbid(made, workspace.read_only)
            made.clicked.connect(self.plan_meeting)
        self.who = Notice("info", action=tr("I write here as…"))
        self.who.acted.connect(self.write_as)
        self._asks = QWidget()
        around = QVBoxLayout(self._asks)
        around.setContentsMargins(24, 12, 24, 12)
        around.addWidget(self.who)
        self._asks.hide()
        self.above.addWidget(self._asks)

    def read(self) -> None:
        group = self.workspace.portfolio
        self.found = meetings(group)
        self._ask_who()
        planned = [one for one in self.found if one.state is MeetingState.PLANNED]
        held = [one for one in self.found if one.state is MeetingState.HELD]
        off = [one for one in self.found if one.state is MeetingState.CANCELLED]
        items: list[Item] = []
        for title, those in (
            (tr("To come"), planned),
            (tr("Held"), held[::-1]),
            (tr("Called off"), off[::-1]),
        ):
            if those:
                items += [Heading(title), *(self._row(one) for one in those)]
        for made in (self.plan, self.calendar):
            made.setVisible(bool(self.found))
        following = next_meeting(group)
        self.head.set_facts(
            tr("The next one: {day}", day=day_and_time(following))
            if following
            else tr("None is planned")
        )
        forbid(self.calendar, "" if in_calendar(group) else tr(NONE_COMING))
        self.show_items(items, "", any_at_all=bool(self.found))

    def show_current(self) -> None:
        key = self.list.current()
        one = next((each for each in self.found if each.id == key), None)
        if one is not None:
            self.detail.show_meeting(one)

    def holds(self, key: str) -> str:
        return self.detail.words_in(key)

    def plan_meeting(self) -> None:
        """Asks when and where; in a group without members, who joins first."""
        asks = MeetingDialog if staying(self.workspace.portfolio) else JoinDialog
        asks(self.workspace, self.window()).open()

    def write_as(self) -> None:
        """Asks which member writes on this computer."""
        WriterDialog(self.workspace, self.window()).open()

    def save_calendar(self) -> None:
        """Asks where the calendar file goes."""
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        proposed = Path(QStandardPaths.writableLocation(folder)) / tr("meetings.ics")
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save for your calendar"), str(proposed), tr(KIND)
        )
        if name:
            to = Path(name)
            self.workspace.do(
                lambda group: save_group_calendar(group, to),
                then=telling_where(self.workspace, to),
                quiet=True,
            )

    def _ask_who(self) -> None:
        group = self.workspace.portfolio
        asks = bool(staying(group)) and writer(group) is None and not self.workspace.read_only
        if asks and self._asks.isHidden():
            self.who.say(
                tr("Which member are you?"),
                tr("Say so once, and the history tells who wrote what on this computer."),
            )
        self._asks.setVisible(asks)

    def _row(self, one: Meeting) -> ListRow:
        today = self.workspace.portfolio.today()
        names = {each.id: each.name for each in members(self.workspace.portfolio)}
        leads = names.get(as_it_was(self.workspace.portfolio, one).facilitator, "")
        who = tr("{name} facilitates", name=leads) if leads and one.happens else ""
        return ListRow(
            key=one.id,
            title=day_and_time(one),
            below=one.title or one.place,
            aside=tr("held, or not?") if one.asks(today) else coming_day(one.on, today),
            aside_below=who if one.happens else one.why,
            late=one.asks(today),
        )
