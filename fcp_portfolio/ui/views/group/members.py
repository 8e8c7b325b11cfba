"""The page “Members”: what they agreed, who they are, who left."""

from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.group.members import members, staying, writer
from fcp_portfolio.services.group.rules import Standing, rules
from fcp_portfolio.ui.dialogs.group.asking import called
from fcp_portfolio.ui.dialogs.group.members import JoinDialog, WriterDialog
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.views.group.member_detail import RULES, MemberDetail
from fcp_portfolio.ui.widgets import EmptyState, button, forbid
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_STEPS = (
    Phrase("Let each member join, yourself first, and say that you write here as yourself."),
    Phrase("Write the ground rules, and have each member agree."),
    Phrase("Give each member a copy of the file, and tell them its passphrase in person."),
)


class MembersPage(ListPage):
    """The ground rules above everyone who is in the group; below them who left."""

    title = Phrase("Members")
    parts = Changed.SUBJECTS
    name = "members"
    listed = Phrase("Members and ground rules")
    searched = Phrase("Search members")
    detail: MemberDetail

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "users",
            tr("Nobody has joined yet"),
            tr("A group learns together: everyone keeps a copy of this file."),
            _STEPS,
            action=tr("Let somebody join"),
            action_icon="plus",
        )
        super().__init__(workspace, empty, MemberDetail(workspace))
        self.found: tuple[Member, ...] = ()
        self.join = button(tr("Let somebody join"), "primary", icon="plus")
        self.me = button(tr("I write here as…"), icon="user-check")
        self.head.add(self.me)
        self.head.add(self.join)
        self.me.clicked.connect(self.write_as)
        for made in (self.join, empty.action):
            made.clicked.connect(self.add_member)
        for made in (self.join, self.me, empty.action):
            forbid(made, workspace.read_only)

    def read(self) -> None:
        group = self.workspace.portfolio
        self.found = members(group)
        now, here = staying(group), writer(group)
        left = [one for one in self.found if not one.stays]
        agreed = rules(group)
        items: list[Item] = [
            Heading(tr("What all agree to")),
            ListRow(key=RULES, title=tr("Ground rules"), below=_agreed(agreed)),
        ]
        items += [Heading(tr("In the group")), *(_row(one, now, here) for one in now)]
        items += [Heading(tr("Left")), *(_row(one, left, None) for one in left)] if left else []
        for made in (self.join, self.me):
            made.setVisible(bool(self.found))
        writes = tr("{name} writes on this computer", name=here.name) if here else ""
        number = tr("{n} (member|members)", None, len(now))
        self.head.set_facts(" · ".join(filter(None, (number, writes))))
        self.show_items(items, "", any_at_all=bool(self.found))

    def show_current(self) -> None:
        key = self.list.current()
        one = next((each for each in self.found if each.id == key), None)
        if one is not None:
            self.detail.show_member(one)
        else:
            self.detail.show_rules()

    def add_member(self) -> None:
        """Asks who joins."""
        JoinDialog(self.workspace, self.window()).open()

    def write_as(self) -> None:
        """Asks which member writes on this computer."""
        WriterDialog(self.workspace, self.window()).open()


def _agreed(standing: Standing | None) -> str:
    if standing is None:
        return tr("Not written yet")
    number = len(standing.agreed)
    return tr("Agreed by {number} of {all}", number=number, all=number + len(standing.asked))


def _row(one: Member, among: "tuple[Member, ...] | list[Member]", here: Member | None) -> ListRow:
    since = tr("since {day}", day=spoken(one.joined))
    left = tr("left on {day}", day=spoken(one.left)) if one.left else ""
    return ListRow(
        key=one.id,
        title=called(one, among),
        below=one.registration,
        aside=left or since,
        aside_below=tr("writes here") if here is not None and here.id == one.id else "",
    )
