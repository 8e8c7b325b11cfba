"""One member, or the ground rules and who agreed to them."""

from functools import partial

from fcp_portfolio.domain.group.meeting import MeetingState, Turn
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.services.group.actions import open_actions
from fcp_portfolio.services.group.meetings import as_it_was, meetings, present_at
from fcp_portfolio.services.group.members import write_as, writer
from fcp_portfolio.services.group.rules import Standing, agree, rules
from fcp_portfolio.ui.dialogs.group.members import (
    BackDialog,
    EditMemberDialog,
    LeaveDialog,
    RulesDialog,
)
from fcp_portfolio.ui.views.desk.detail import Detail, words_of
from fcp_portfolio.ui.views.desk.lines import line_of
from fcp_portfolio.ui.widgets import button, forbid
from fcp_portfolio.ui.words import spoken, tr
from fcp_portfolio.ui.workspace import Workspace

RULES = "rules"


class MemberDetail(Detail):
    """Filled anew for each member, and for the rules."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("The member"))
        self._workspace = workspace
        self._one: Member | None = None
        self.me = button(tr("I write here as this member"), icon="user-check")
        self.edit = button(tr("Edit…"), icon="pencil-line")
        self.leaves = button(tr("They leave…"), "quiet")
        self.back = button(tr("They are back…"))
        self.write = button(tr("Write the ground rules…"), icon="pencil-line")
        self.me.clicked.connect(self._write_as)
        self.edit.clicked.connect(self._edit)
        self.leaves.clicked.connect(self._leave)
        self.back.clicked.connect(self._come_back)
        self.write.clicked.connect(self._write)
        for made in (self.me, self.edit, self.leaves, self.back, self.write):
            self.act(made)
            forbid(made, workspace.read_only)

    def show_member(self, one: Member) -> None:
        """Shows a member."""
        self._one, group = one, self._workspace.portfolio
        here = writer(group)
        left = tr("left on {day}", day=spoken(one.left)) if one.left else ""
        since = tr("since {day}", day=spoken(one.joined))
        self.begin(words_of(one.registration, since, left), one.name, one.email)
        for first, last in one.before:
            told = tr("Was a member before: {first} to {last}", first=first, last=last)
            self.say(told, "secondary")
        if here is not None and here.id == one.id:
            self.say(tr("Writes on this computer."), "secondary")
        self._show_rules_of(one)
        self._show_turns(one)
        self._show_open(one)
        self._offer(member=one.stays, me=one.stays and (here is None or here.id != one.id))

    def show_rules(self) -> None:
        """Shows the ground rules, and who agreed to them as they stand."""
        self._one = None
        standing = rules(self._workspace.portfolio)
        about = tr("As they stand since {day}", day=spoken(standing.on)) if standing else ""
        self.begin(about, tr("Ground rules"))
        self._offer(member=False, me=False)
        if standing is None:
            self.say(
                tr("There are none yet. What stays in the room, and how do you speak of patients?"),
                "secondary",
            )
            return
        self.say(standing.text)
        self._show_agreed(standing)

    def _offer(self, *, member: bool, me: bool) -> None:
        self.edit.setVisible(member)
        self.leaves.setVisible(member)
        self.me.setVisible(me)
        self.back.setVisible(self._one is not None and not self._one.stays)
        self.write.setVisible(self._one is None)

    def _show_agreed(self, standing: Standing) -> None:
        self.part(tr("Who agreed"))
        days = {one.id: day for one, day in standing.agreed}
        everyone = (*(one for one, _ in standing.agreed), *standing.asked)
        for one in sorted(everyone, key=lambda one: (one.name.casefold(), one.id)):
            if one.id in days:  # each stays in place, so that nobody agrees for somebody else
                words = tr("{name}, on {day}", name=one.name, day=days[one.id])
                self.add(line_of("circle-check", "ok", words))
                continue
            made = button(
                tr("Agrees"),
                compact=True,
                name=tr("{name} agrees to the ground rules", name=one.name),
            )
            forbid(made, self._workspace.read_only)
            made.clicked.connect(partial(self._agree, one.id))
            words = tr("{name}, not yet", name=one.name)
            self.add(line_of("circle-dashed", "text_2", words, made))

    def _show_rules_of(self, one: Member) -> None:
        standing = rules(self._workspace.portfolio)
        if standing is None or not one.stays:
            return
        days = {each.id: day for each, day in standing.agreed}
        self.part(tr("Ground rules"))
        if one.id in days:
            self.say(tr("Agreed on {day}", day=spoken(days[one.id])))
        else:
            self.say(tr("Has not agreed yet to the rules as they stand."), "secondary")

    def _show_turns(self, one: Member) -> None:
        group = self._workspace.portfolio
        found = [as_it_was(group, each) for each in meetings(group)]
        held = [each for each in found if each.state is MeetingState.HELD]
        possible = [each for each in held if one.belonged(each.on)]
        self.part(tr("Meetings"))
        came = sum(one.id in {who.id for who in present_at(group, each)} for each in possible)
        self.say(tr("Came to {came} of {all}", came=came, all=len(possible)))
        for turn in Turn:
            number = sum(each.rota.get(turn) == one.id for each in held)
            if number:
                self.say(_had(turn, number))
        for each in (each for each in found if each.coming(group.today())):
            turns = [tr(turn) for turn, who in each.rota.items() if who == one.id]
            if turns:
                said = tr("{day}: {turns}", day=spoken(each.on), turns=", ".join(turns))
                self.add(line_of("calendar-clock", "text_2", said))

    def _show_open(self, one: Member) -> None:
        found = [each for each in open_actions(self._workspace.portfolio) if each.owner == one.id]
        self.part(tr("Open actions"))
        for each in found:
            due = tr("{what}, by {day}", what=each.text, day=each.due) if each.due else each.text
            self.add(line_of("list-checks", "text_2", due))
        if not found:
            self.say(tr("None is open."), "secondary")

    def _agree(self, member: str, _on: bool = False) -> None:
        self._workspace.do(lambda group: agree(group, member))

    def _edit(self) -> None:
        if self._one is not None:
            EditMemberDialog(self._workspace, self._one, self.window()).open()

    def _write_as(self) -> None:
        if self._one is not None:
            given = self._one.id
            self._workspace.do(lambda group: write_as(group, given))

    def _leave(self) -> None:
        if self._one is not None:
            LeaveDialog(self._workspace, self._one, self.window()).open()

    def _come_back(self) -> None:
        if self._one is not None:
            BackDialog(self._workspace, self._one, self.window()).open()

    def _write(self) -> None:
        RulesDialog(self._workspace, self.window()).open()


def _had(turn: Turn, number: int) -> str:
    return {
        Turn.FACILITATOR: tr("Facilitated {n} (time|times)", None, number),
        Turn.PRESENTER: tr("Presented {n} (time|times)", None, number),
        Turn.OBSERVER: tr("Observed {n} (time|times)", None, number),
    }[turn]
