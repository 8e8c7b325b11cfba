"""The page “Practitioners”: whom I supervise, and how each of them comes on."""

from fcp_portfolio.domain.desk.overview import Overview
from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.services.desk.overview import overview
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui.models.entries import Heading
from fcp_portfolio.ui.preferences import FEW_ENTRIES, STUCK_AFTER, Preference
from fcp_portfolio.ui.views.desk.list_page import ListPage
from fcp_portfolio.ui.views.desk.practitioner_detail import PractitionerDetail, owed_short
from fcp_portfolio.ui.views.desk.rows import Item, ListRow
from fcp_portfolio.ui.widgets import EmptyState, button, forbid
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_STEPS = (
    Phrase("Add whom you supervise: the name as it stands in what they send."),
    Phrase("Take in their requests and progress summaries under Waiting."),
    Phrase("Note your sessions, so that you see by when one is owed."),
)


class PractitionersPage(ListPage):
    """Those who are supervised now above those whose supervision ended."""

    title = Phrase("Practitioners")
    parts = Changed.SUBJECTS | Changed.KEYS | Changed.PEOPLE
    name = "practitioners"
    listed = Phrase("Practitioners")
    searched = Phrase("Search practitioners")
    detail: PractitionerDetail

    def __init__(self, workspace: Workspace) -> None:
        empty = EmptyState(
            "users",
            tr("You supervise nobody yet"),
            tr("Here you see what waits for whom, who is stuck, and when you met last."),
            _STEPS,
            action=tr("Add a practitioner"),
            action_icon="plus",
        )
        self.found: tuple[Overview, ...] = ()
        super().__init__(workspace, empty, PractitionerDetail(workspace))
        self.add = button(tr("Add a practitioner"), "primary", icon="plus")
        self.head.add(self.add)
        for control in (self.add, empty.action):
            forbid(control, workspace.read_only)
            control.clicked.connect(self.add_practitioner)
        workspace.preferences.watch(self._follow_preference)

    def read(self) -> None:
        stuck = self.workspace.preferences.get(STUCK_AFTER)
        self.found = overview(self.workspace.portfolio, stuck_weeks=stuck, ended=True)
        now = [one for one in self.found if one.practitioner.until is None]
        ended = [one for one in self.found if one.practitioner.until is not None]
        items: list[Item] = [Heading(tr("Supervised now")), *map(_row, now)] if now else []
        items += [Heading(tr("Ended")), *map(_row, ended)] if ended else []
        self.add.setVisible(bool(self.found))
        self.head.set_facts(_facts(now))
        self.show_items(items, "", any_at_all=bool(self.found))

    def show_current(self) -> None:
        one = self._current()
        if one is not None:
            self.detail.show_practitioner(one)

    def add_practitioner(self) -> None:
        """Asks whom one supervises."""
        from fcp_portfolio.ui.dialogs.desk.practitioner import PractitionerDialog

        PractitionerDialog(self.workspace, self.window()).open()

    def note_session(self) -> None:
        """Asks about a session, with whoever is current."""
        self.detail.note_session()

    def current(self) -> Practitioner | None:
        """Who is current in the list."""
        one = self._current()
        return one.practitioner if one else None

    def _follow_preference(self, preference: Preference) -> None:
        if preference in (STUCK_AFTER, FEW_ENTRIES):
            self._follow(self.parts)

    def _current(self) -> Overview | None:
        key = self.list.current()
        return next((one for one in self.found if one.practitioner.id == key), None)


def _row(one: Overview) -> ListRow:
    whose = one.practitioner
    number = len(one.waiting)
    waits = tr("{n} (request waits|requests wait)", None, number) if number else ""
    stuck = (
        tr("nothing changed for {n} (week|weeks)", None, one.unchanged_weeks) if one.stuck else ""
    )
    told = "" if one.newest else tr("no progress summary yet")
    longest = (
        tr("the oldest for {n} (day|days)", None, one.longest_wait) if one.longest_wait else ""
    )
    when, what = owed_short(one.owed) if whose.until is None else (tr("Ended"), "")
    return ListRow(
        key=whose.id,
        title=whose.name,
        below=" · ".join(filter(None, (waits, longest, stuck, told))) or tr("nothing waits"),
        aside=when,
        aside_below=what,
        late=bool(one.owed.overdue) and whose.until is None,
    )


def _facts(now: list[Overview]) -> str:
    if not now:
        return tr("Whom you supervise, and how they come on")
    waits = sum(len(one.waiting) for one in now)
    owed = sum(bool(one.owed.overdue) for one in now)
    return " · ".join(
        filter(
            None,
            (
                tr("You supervise {n} (practitioner|practitioners)", None, len(now)),
                tr("{n} (request waits|requests wait)", None, waits) if waits else "",
                tr("{n} (session is|sessions are) owed", None, owed) if owed else "",
            ),
        )
    )
