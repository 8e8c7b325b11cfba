"""One meeting: whose turn it is, what is brought, what was noted, learnt and agreed, who came."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.group.items import GroupAction, Item, Learning, Theme
from fcp_portfolio.domain.group.meeting import Meeting, MeetingState
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.actions import (
    actions,
    finish_action,
    open_actions,
    remove_action,
)
from fcp_portfolio.services.group.agenda import brought, put_off
from fcp_portfolio.services.group.meetings import as_it_was, find_meeting, present_at
from fcp_portfolio.services.group.members import members
from fcp_portfolio.services.group.minutes import labels, minutes
from fcp_portfolio.services.group.notes import learnt, take_out, themes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.dialogs.group.meeting import (
    TURNS,
    CancelMeetingDialog,
    HoldDialog,
    MeetingDialog,
    day_and_time,
    open_turns,
)
from fcp_portfolio.ui.dialogs.group.minutes import MinutesDialog
from fcp_portfolio.ui.dialogs.group.notes import (
    BringDialog,
    GroupActionDialog,
    LearningDialog,
    ThemeDialog,
)
from fcp_portfolio.ui.dialogs.group.own_entry import OwnEntryDialog
from fcp_portfolio.ui.views.desk.detail import Detail, words_of
from fcp_portfolio.ui.views.desk.lines import line_of
from fcp_portfolio.ui.widgets import (
    beside_box,
    button,
    check_box,
    forbid,
    icon_button,
    label,
    row,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_SHORT = 44


class MeetingDetail(Detail):
    """Filled anew for each meeting."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The meeting"))
        self._workspace = workspace
        self._one: Meeting | None = None
        self._names: dict[str, str] = {}
        self.hold = button(tr("It was held…"), icon="check")
        self.change = button(tr("Move or change…"), icon="pencil-line")
        self.minutes = button(tr("Minutes…"), icon="file-text")
        self.own = button(tr("Make my own entry of it…"), icon="copy")
        self.cancel = button(tr("Call off…"), "quiet")
        self._opens(self.hold, lambda one: HoldDialog(workspace, one, self.window()))
        self._opens(self.change, lambda one: MeetingDialog(workspace, self.window(), one))
        self._opens(self.minutes, lambda one: MinutesDialog(workspace, one, self.window()))
        self._opens(self.own, lambda one: OwnEntryDialog(workspace, one, self.window()))
        self._opens(self.cancel, lambda one: CancelMeetingDialog(workspace, one, self.window()))
        for made in (self.hold, self.change, self.own, self.minutes, self.cancel):
            self.act(made)
        for made in (self.hold, self.change, self.cancel):
            forbid(made, workspace.read_only)

    def show_meeting(self, one: Meeting) -> None:
        """Shows a meeting."""
        self._one, group = one, self._workspace.portfolio
        today = group.today()
        self._names = {each.id: each.name for each in members(group)}
        self.begin(self._state(one), day_and_time(one), one.title)
        minutes = tr("{minutes} min", minutes=one.minutes) if one.minutes else ""
        self.say(words_of(one.place, minutes), "secondary")
        self.say(one.why, "secondary")
        if one.happens:
            self._show_rota(one)
            self._show_agenda(one)
        if one.happens and one.on <= today:
            self._show_notes(one)
            self._show_learning(one)
        if one.happens:
            self._show_actions(one)
        planned = one.state is MeetingState.PLANNED
        self.hold.setVisible(one.happens and one.on <= today)
        self.hold.setText(tr("It was held…") if planned else tr("Who came…"))
        self.hold.setAccessibleName(self.hold.text().removesuffix("…"))
        self.change.setVisible(planned)
        self.cancel.setVisible(planned)
        self.minutes.setVisible(one.happens)
        self.own.setVisible(one.state is MeetingState.HELD)

    def words_in(self, key: str) -> str:
        """All that was noted of a meeting, for the search."""
        try:
            return str(minutes(self._workspace.portfolio, key).text)
        except PortfolioError:
            return ""

    def bring(self) -> None:
        """Asks what somebody brings to this meeting."""
        self._ask(lambda one: BringDialog(self._workspace, one, self.window()))

    def add_action(self) -> None:
        """Asks what somebody is to do."""
        self._ask(lambda one: GroupActionDialog(self._workspace, one, self.window()))

    def _state(self, one: Meeting) -> str:
        if one.asks(self._workspace.portfolio.today()):
            return tr("Its day has passed: was it held?")
        states = {
            MeetingState.PLANNED: tr("Planned"),
            MeetingState.HELD: tr("Held"),
            MeetingState.CANCELLED: tr("Called off"),
        }
        return states[one.state]

    def _show_rota(self, one: Meeting) -> None:
        self.part(tr("Whose turn it is"))
        rota = as_it_was(self._workspace.portfolio, one).rota
        gone = {each.id for each in members(self._workspace.portfolio) if not each.stays}
        planned = one.state is MeetingState.PLANNED
        for turn, member in rota.items():
            name = self._names.get(member, "")
            shown = tr("{name} (has left)", name=name) if planned and member in gone else name
            self.say(tr("{turn}: {name}", turn=tr(TURNS[turn]), name=shown))
        if not rota:
            none = tr("Nobody has a turn yet.") if planned else tr("Nobody had a turn.")
            self.say(none, "secondary")
        elif open_ := open_turns(rota):
            words = Phrase("Nobody is {turns}.") if planned else Phrase("Nobody was {turns}.")
            self.say(tr(words, turns=open_), "secondary")
        if one.state is MeetingState.HELD:
            came = [each.name for each in present_at(self._workspace.portfolio, one)]
            self.say(tr("Came: {names}", names=", ".join(came)))

    def _show_agenda(self, one: Meeting) -> None:
        made = self._adds(tr("Bring something…"), self.bring)
        self.part(tr("What members bring"), made)
        found = brought(self._workspace.portfolio, one)
        for item in found:
            name = self._names.get(item.member, "")
            self._note("messages-square", tr("{name}: {what}", name=name, what=item.text), item)
        if not found:
            self.say(tr("Nobody brings anything yet."), "secondary")

    def _show_notes(self, one: Meeting) -> None:
        made = self._adds(tr("Note a theme…"), partial(self._ask, self._theme))
        self.part(tr("What it was about"), made)
        found = themes(self._workspace.portfolio, one)
        for theme in found:
            self._note("layers", theme.text, theme)
        if not found:
            self.say(tr("Themes without patients, said by nobody in particular."), "secondary")

    def _show_learning(self, one: Meeting) -> None:
        made = self._adds(tr("Note what was learnt…"), partial(self._ask, self._learning))
        self.part(tr("What was learnt"), made)
        found = learnt(self._workspace.portfolio, one)
        for each in found:
            name = self._names.get(each.member, "")
            words = tr("{name}: {what}", name=name, what=each.text) if name else each.text
            self._note("graduation-cap", words, each)
        if not found:
            self.say(tr("By the group, or by a member for themselves."), "secondary")

    def _show_actions(self, one: Meeting) -> None:
        group = self._workspace.portfolio
        self.part(tr("Actions"), self._adds(tr("Add an action…"), self.add_action))
        here = actions(group, one)
        others = [each for each in open_actions(group) if each.meeting != one.id]
        for action in here:
            self._action(action)
        if others and one.state is MeetingState.PLANNED:
            self.say(tr("Still open from before"), "label")
            for action in others:
                self._action(action)
        elif not here:
            self.say(tr("None was agreed."), "secondary")

    def _action(self, one: GroupAction) -> None:
        today = self._workspace.portfolio.today()
        box = check_box(_cut(one.text), checked=one.done is not None)
        box.setAccessibleName(tr("Done: {what}", what=one.text))
        box.setToolTip(tip(one.text if _cut(one.text) != one.text else ""))
        box.setProperty("struck", one.done is not None)
        box.setEnabled(not self._workspace.read_only)
        box.clicked.connect(
            lambda on: self._do(lambda group: finish_action(group, one.id, done=on))
        )
        due = ""
        if one.done is not None:
            due = tr("done on {day}", day=spoken(one.done))
        elif one.due is not None:
            late = one.overdue(today)
            due = tr("late: by {day}", day=one.due) if late else tr("by {day}", day=one.due)
        facts = words_of(self._names.get(one.owner, ""), due)
        box.setAccessibleDescription(facts)
        below = label(facts, "over" if one.overdue(today) else "small", wrap=True)
        below.setContentsMargins(beside_box(), 0, 0, 0)
        across = row(box, *self._acts_on(one))
        across.insertStretch(1, 1)
        line = QWidget()
        line.setLayout(across)
        self.add(line)
        self.add(below)

    def _acts_on(self, one: GroupAction) -> tuple[QToolButton, QToolButton]:
        """What changes an action, and what removes it."""
        change = icon_button("pencil-line", tr("Change: {what}", what=_cut(one.text)))
        remove = icon_button("x", tr("Remove: {what}", what=_cut(one.text)))
        for made in (change, remove):
            made.setEnabled(not self._workspace.read_only)
        change.clicked.connect(
            lambda: GroupActionDialog(self._workspace, None, self.window(), one).open()
        )
        remove.clicked.connect(lambda: self._do(lambda group: remove_action(group, one.id)))
        return change, remove

    def _note(self, icon: str, words: str, note: Item | Theme | Learning) -> None:
        """A line with what takes it out, and below it the capabilities it is about."""
        off = icon_button("x", tr("Take out: {what}", what=_cut(note.text)))
        off.setEnabled(not self._workspace.read_only)
        off.clicked.connect(partial(self._take_out, note))
        self.add(line_of(icon, "text_2", words, off))
        topics = note.topics if not isinstance(note, Learning) else ()
        if topics:
            about = label(" · ".join(labels(self._workspace.portfolio, topics)), "small", wrap=True)
            about.setContentsMargins(beside_box(), 0, 0, 0)
            self.add(about)

    def _take_out(self, note: Item | Theme | Learning, _on: bool = False) -> None:
        if isinstance(note, Item):
            self._do(lambda group: put_off(group, note.id))
        else:
            self._do(lambda group: take_out(group, note))

    def _do(self, work: Callable[[Portfolio], Done[Any]]) -> None:
        self._workspace.do(work)

    def _theme(self, one: Meeting) -> ThemeDialog:
        return ThemeDialog(self._workspace, one, self.window())

    def _learning(self, one: Meeting) -> LearningDialog:
        return LearningDialog(self._workspace, one, self.window())

    def _adds(self, words: str, work: Callable[[], object]) -> QPushButton:
        made = button(words, "quiet", compact=True, icon="plus")
        made.clicked.connect(lambda _on=False: work())
        forbid(made, self._workspace.read_only)
        return made

    def _opens(self, made: QPushButton | QToolButton, dialog: Callable[[Meeting], QWidget]) -> None:
        made.clicked.connect(lambda _on=False: self._ask(dialog))

    def _ask(self, dialog: Callable[[Meeting], Any]) -> None:
        """Opens a dialog about the meeting as it now is."""
        if self._one is not None:
            dialog(find_meeting(self._workspace.portfolio, self._one.id)).open()


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else f"{line[: _SHORT - 1].rstrip()}…"
