"""What an assessment, a confirmation or a peer review is about: entries."""

from collections.abc import Mapping, Sequence
from typing import TypedDict

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.drafting.reviewable import too_late
from fcp_portfolio.services.preflight import may_be_asked_about
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.widgets import Field, announce
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

_FINISHED = Phrase("There is no finished entry yet that is not private.")
NONE = {
    Asked.ASSESSMENT: Phrase(
        "No entry waits for an assessor: their form needs a part for one, and yours "
        "must be complete."
    ),
    Asked.CONFIRMATION: _FINISHED,
    Asked.PEER_REVIEW: _FINISHED,
}
ONCE = Phrase("Each peer reviews a piece once, and before what it shows is signed off.")


class Chosen(TypedDict, total=False):
    """What was chosen, as `services.requests.make_request` takes it."""

    capabilities: tuple[str, ...]
    entries: tuple[str, ...]
    changed: bool
    peer_review: bool


class EntriesChoice(QWidget):
    """A list to tick; an assessment is offered only what can be assessed.

    What comes too late for a peer review says so in its row, and why once it is ticked.
    """

    def __init__(self, workspace: Workspace, asked: Asked, chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._workspace, self._asked = workspace, asked
        self._late: Mapping[str, Phrase] = {}
        self.list = CheckList(tr("Entries"), 8)
        self._field = Field(tr("Entries"), self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._field)
        box.addStretch()
        self.list.changed.connect(self._ticked)
        self._offer(chosen)

    def begin(self) -> None:
        """Puts the focus where choosing begins; what was ticked stays."""
        self._offer(self.list.checked())
        self.list.setFocus()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        wrong = self._wrong() if self.list.checked() else tr("Choose one entry or more.")
        self._field.set_error(wrong)
        if wrong:
            self.list.setFocus()
        return not wrong

    def chosen(self) -> Chosen:
        """The entries that are chosen."""
        entries = tuple(self.list.checked())
        if self._asked is Asked.PEER_REVIEW:
            return Chosen(entries=entries, peer_review=True)
        return Chosen(entries=entries)

    def _offer(self, chosen: Sequence[str]) -> None:
        portfolio, reviewed = self._workspace.portfolio, self._asked is Asked.PEER_REVIEW
        offered = may_be_asked_about(portfolio, self._asked.kind)
        self._late = too_late(portfolio, offered) if reviewed else {}
        self.list.show_rows(map(self._row, offered), chosen)
        once = tr(ONCE) if reviewed else ""
        self._field.set_hint(once if offered else tr(NONE[self._asked]))
        self._count()

    def _row(self, entry: Entry) -> tuple[str, str, str]:
        key, title, aside = entry_row(self._workspace, entry)
        late = tr(" · signed off already") if key in self._late else ""
        return key, title, f"{aside}{late}"

    def _wrong(self) -> str:
        """Why one that is ticked cannot be asked about."""
        late = (self._late[key] for key in self.list.checked() if key in self._late)
        why = next(late, None)
        away = tr("Take its tick away.")
        return f"{tr(why)} {away}" if why else ""

    def _ticked(self) -> None:
        self._count()
        announce(self, self._field.error())

    def _count(self) -> None:
        self._field.set_error(self._wrong())
        self._field.set_counter(
            tr("{checked} of {keys}", checked=len(self.list.checked()), keys=len(self.list.keys()))
        )


def entry_row(workspace: Workspace, entry: Entry) -> tuple[str, str, str]:
    """An entry as a row to tick: its id, its title, its form and date."""
    content = entry.content
    form = workspace.portfolio.form(content.form, content.form_edition)
    when = spoken(content.occurred) if content.occurred else tr("no date")
    draft = tr(" · draft") if entry.draft else ""
    return entry.id, content.title or form.title, f"{form.short_title} · {when}{draft}"
