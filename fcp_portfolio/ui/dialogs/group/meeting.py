"""Plans a meeting of a group, changes or calls it off, and says who came."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.group.meeting import Meeting, MeetingState, Turn
from fcp_portfolio.domain.planned_session import LONGEST_MINUTES, LONGEST_TITLE
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.group.meetings import (
    LONGEST_PLACE,
    MeetingWish,
    cancel_meeting,
    change_meeting,
    hold_meeting,
    nobody_yet,
    plan_meeting,
    present_at,
    propose_rota,
)
from fcp_portfolio.services.group.members import members
from fcp_portfolio.ui.dialogs.group.asking import GroupDialog, MemberBox, called
from fcp_portfolio.ui.dialogs.planning import Act, When
from fcp_portfolio.ui.widgets import Field, Notice, NumberField, label
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

TURNS = {
    Turn.FACILITATOR: Phrase("Facilitates"),
    Turn.PRESENTER: Phrase("Presents"),
    Turn.OBSERVER: Phrase("Observes"),
}
_ROWS = 8


class MeetingDialog(GroupDialog):
    """A new meeting with the rota that is proposed, or another day, place or rota for `one`."""

    def __init__(
        self, workspace: Workspace, parent: QWidget | None, one: Meeting | None = None
    ) -> None:
        title = tr("Change the meeting") if one else tr("Plan a meeting")
        super().__init__(workspace, title, tr("Keep changes") if one else tr("Plan it"), parent)
        self._one = one
        group = workspace.portfolio
        self.when = When(workspace, one.on if one else None, one.at if one else None)
        given = one.minutes if one else None
        self.minutes = NumberField(tr("Minutes"), LONGEST_MINUTES, given)
        self.place = QLineEdit(one.place if one else "")
        self.place.setMaxLength(LONGEST_PLACE)
        self.title = QLineEdit(one.title if one else "")
        self.title.setMaxLength(LONGEST_TITLE)
        rota = one.rota if one else propose_rota(group)
        self.turns = {turn: MemberBox(group, tr("Nobody")) for turn in Turn}
        for turn, box in self.turns.items():
            box.choose(rota.get(turn, ""))
        self._arrange()

    def chosen(self) -> Act | None:
        """The meeting, once day and time can be read."""
        when, minutes = self.when.read(), self.minutes.asked()
        if when is None or minutes is None:
            return None
        wish = MeetingWish(
            on=when[0],
            at=when[1],
            minutes=minutes or None,
            place=self.place.text(),
            title=self.title.text(),
            rota={turn: box.chosen() for turn, box in self.turns.items()},
        )
        one = self._one
        if one is None:
            return lambda group: plan_meeting(group, wish)
        return lambda group: change_meeting(group, one.id, wish)

    def _done(self, done: Done[Meeting]) -> None:
        super()._done(done)
        if self._one is None:
            self.workspace.stage.show_on("meetings", done.value.id)

    def _arrange(self) -> None:
        self.when.fields.addWidget(self.minutes)
        self.box.addLayout(self.when.fields)
        self.box.addWidget(Field(tr("Place or link"), self.place))
        hint = tr("It is in the calendar file that you can save. No names of patients.")
        self.box.addWidget(Field(tr("Title (if it needs one)"), self.title, hint))
        told = tr("Whose turn it is, proposed from who has waited longest. Change it as you agree.")
        self.box.addWidget(label(told, "hint", wrap=True))
        for turn, box in self.turns.items():
            self.box.addWidget(Field(tr(TURNS[turn]), box))
        self.finish()
        self.when.on.setFocus()


class CancelMeetingDialog(GroupDialog):
    """Why a meeting is called off."""

    def __init__(self, workspace: Workspace, one: Meeting, parent: QWidget | None) -> None:
        title = tr("Call off the meeting of {day}", day=one.on)
        super().__init__(workspace, title, tr("Call it off"), parent)
        self._one = one
        self.why = QLineEdit()
        self.box.addWidget(
            Field(tr("Why (if you want to say so)"), self.why, tr("No names of patients."))
        )
        self.finish()
        self.why.setFocus()

    def chosen(self) -> Act | None:
        """The calling off."""
        given, why = self._one.id, self.why.text()
        return lambda group: cancel_meeting(group, given, why)


class HoldDialog(GroupDialog):
    """Who came; everyone is ticked at first, or those of whom it was said before."""

    def __init__(self, workspace: Workspace, one: Meeting, parent: QWidget | None) -> None:
        held = one.state is MeetingState.HELD
        does = tr("Keep who came") if held else tr("It was held")
        super().__init__(workspace, tr("Meeting of {day}: who came?", day=one.on), does, parent)
        self._one = one
        group = workspace.portfolio
        possible = [each for each in members(group) if each.belonged(one.on)]
        came = [each.id for each in (present_at(group, one) if held else possible)]
        self.came = CheckList(tr("Who came"), min(_ROWS, max(2, len(possible))))
        turns = {who: tr(turn) for turn, who in one.rota.items()}
        rows = [(each.id, called(each, possible), turns.get(each.id, "")) for each in possible]
        self.came.show_rows(rows, came)
        self.freed = label("", "secondary", wrap=True)
        self.came.changed.connect(self._say_open)
        hint = tr("What waits on the agenda belongs to this meeting then.")
        if not possible:
            self.box.addWidget(Notice("warn", tr(nobody_yet(one))))
        self.box.addWidget(self.came)
        self.box.addWidget(self.freed)
        self._say_open()
        self.box.addWidget(label("" if held else hint, "hint", wrap=True))
        self.finish()
        self.came.setFocus()

    def chosen(self) -> Act | None:
        """The attendance."""
        given, came = self._one.id, tuple(self.came.checked())
        return lambda group: hold_meeting(group, given, came)

    def _say_open(self) -> None:
        """A turn counts for who came; of one who did not nobody had it."""
        came = self._one.with_turns_of(self.came.checked()).rota
        gone = [turn for turn in self._one.rota if turn not in came]
        words = tr(
            "Nobody is {turns}: who had that turn is not ticked, and it counts for nobody.",
            turns=", ".join(tr(turn) for turn in gone),
        )
        self.freed.setText(words if gone else "")
        self.freed.setVisible(bool(gone))


def open_turns(rota: Mapping[Turn, str]) -> str:
    """The turns that nobody has, in words."""
    return ", ".join(tr(turn) for turn in Turn if turn not in rota)


def day_and_time(one: Meeting) -> str:
    """The day of a meeting, and the time where one is given."""
    day = spoken(one.on)
    return tr("{day}, {time}", day=day, time=f"{one.at:%H:%M}") if one.at else day


def coming_day(on: date, today: date) -> str:
    """How far away a day is, in words."""
    days = (on - today).days
    if days == 0:
        return tr("Today")
    if days > 0:
        return tr("in {n} (day|days)", None, days)
    return tr("{n} (day|days) ago", None, -days)
