"""What an assessment or a confirmation is about: entries."""

from collections.abc import Sequence
from typing import TypedDict

from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.preflight import may_be_asked_about
from fcp_portfolio.ui.widgets import Field
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

NONE = {
    Kind.ASSESSMENT: Phrase(
        "No entry waits for an assessor: their form needs a part for one, and yours "
        "must be complete."
    ),
    Kind.CONFIRMATION: Phrase("There is no finished entry yet that is not private."),
}


class Chosen(TypedDict, total=False):
    """What was chosen, as `services.requests.make_request` takes it."""

    capabilities: tuple[str, ...]
    entries: tuple[str, ...]
    changed: bool


class EntriesChoice(QWidget):
    """A list to tick; an assessment is offered only what can be assessed."""

    def __init__(self, workspace: Workspace, kind: Kind, chosen: Sequence[str] = ()) -> None:
        super().__init__()
        self._workspace, self._kind = workspace, kind
        self.list = CheckList(tr("Entries"), 8)
        self._field = Field(tr("Entries"), self.list)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._field)
        box.addStretch()
        self.list.changed.connect(self._count)
        self._offer(chosen)

    def begin(self) -> None:
        """Puts the focus where choosing begins; what was ticked stays."""
        self._offer(self.list.checked())
        self.list.setFocus()

    def sound(self) -> bool:
        """Whether something is chosen; else the field says what is missing."""
        missing = "" if self.list.checked() else tr("Choose one entry or more.")
        self._field.set_error(missing)
        if missing:
            self.list.setFocus()
        return not missing

    def chosen(self) -> Chosen:
        """The entries that are chosen."""
        return Chosen(entries=tuple(self.list.checked()))

    def _offer(self, chosen: Sequence[str]) -> None:
        offered = may_be_asked_about(self._workspace.portfolio, self._kind)
        self.list.show_rows((entry_row(self._workspace, one) for one in offered), chosen)
        self._field.set_hint("" if offered else tr(NONE[self._kind]))
        self._count()

    def _count(self) -> None:
        self._field.set_error("")
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
