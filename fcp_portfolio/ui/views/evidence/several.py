"""Several entries chosen at once: linked, tagged, exported, asked about."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.entries import Row, whole_entries
from fcp_portfolio.services.several import link_entries
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs.tags import ask_tags
from fcp_portfolio.ui.views.evidence.signed_first import SignedFirst
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

DRAFTS = Phrase("Drafts go out to an assessor alone, and only once your part is complete.")
_NAMED = 8  # titles that are shown; more are counted


class SeveralView(QWidget):
    """Each button is one change, with one Undo."""

    def __init__(self, workspace: Workspace, first: SignedFirst) -> None:
        super().__init__()
        self._workspace, self._first = workspace, first
        self._rows: tuple[Row, ...] = ()
        self._title = widgets.label("", "title", wrap=True)
        self._names = widgets.label("", "secondary", wrap=True)
        self._left_out = widgets.label("", "hint", wrap=True)
        self.link = widgets.menu_button(tr("Link to a capability"), icon="link-2")
        self.tag = widgets.button(tr("Tags…"), icon="list-filter")
        self.export = widgets.button(tr("Export these"), icon="file-output")
        self.ask = widgets.menu_button(tr("Ask about these…"), icon="send")
        buttons = (self.link, self.tag, self.export, self.ask)
        for button in (self.link, self.tag, self.ask):
            widgets.forbid(button, workspace.read_only)
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(24, 16, 24, 24)
        box.setSpacing(14)
        box.addWidget(self._title)
        box.addWidget(self._names)
        choices = QWidget()
        flow = widgets.Flow(choices)
        for button in buttons:
            flow.addWidget(button)
        box.addWidget(choices)
        box.addWidget(self._left_out)
        box.addWidget(widgets.label(tr("Esc lets go of them."), "hint"))
        box.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(widgets.scrolled(body))
        self.link.clicked.connect(self._choose_node)
        self.tag.clicked.connect(self._tags)
        self.export.clicked.connect(lambda: workspace.stage.export_entries(self._public()))
        self.ask.clicked.connect(self._choose_kind)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Shows what is chosen now."""
        self._rows = tuple(rows)
        self._title.setText(tr("{n} (entry|entries) chosen", None, len(rows)))
        widgets.announce(self, self._title.text())
        more = len(rows) - _NAMED
        names = [_named(row) for row in rows[:_NAMED]]
        if more > 0:
            names.append(tr("and {n} (other|others)", None, more))
        self._names.setText("\n".join(names))
        private = len(rows) - len(self._public())
        said = tr("{n} of them (is|are) private and never (goes|go) out.", None, private)
        self._left_out.setText(said if private else "")
        nothing = "" if self._public() else tr("None of them may go out.")
        widgets.forbid(self.export, nothing)
        widgets.forbid(self.ask, nothing or self._workspace.read_only)

    def _ids(self) -> tuple[str, ...]:
        return tuple(row.id for row in self._rows)

    def _public(self) -> tuple[str, ...]:
        return tuple(row.id for row in self._rows if not row.private)

    def _askable(self) -> Mapping[Asked, tuple[str, ...]]:
        """Which of them each thing that is asked can be about."""
        from fcp_portfolio.services.preflight import may_be_asked_about  # heavy

        final = tuple(row.id for row in self._rows if not (row.private or row.draft))
        linked = tuple(
            one.id for one in whole_entries(self._workspace.portfolio, final) if one.content.links
        )
        waiting = {one.id for one in may_be_asked_about(self._workspace.portfolio, Kind.ASSESSMENT)}
        assessed = tuple(one for one in self._ids() if one in waiting)
        return {
            Asked.CONFIRMATION: final,
            Asked.PEER_REVIEW: final,
            Asked.ASSESSMENT: assessed,
            Asked.SIGN_OFF: linked,
        }

    def _choose_kind(self) -> None:
        menu = QMenu(self.ask)
        menu.setAccessibleName(self.ask.accessibleName())
        for asked, entries in self._askable().items():
            if entries:
                about = tr("{n} (entry|entries)", None, len(entries))
                words = tr("Ask for {kind} · {entries}…", kind=tr(asked), entries=about)
                menu.addAction(words, partial(self._workspace.stage.ask, str(asked), *entries))
        if menu.isEmpty():
            menu.addAction(tr(DRAFTS)).setEnabled(False)
        widgets.open_menu(self.ask, menu)

    def _tags(self) -> None:
        ask_tags(self._workspace, self._ids(), self)

    def _choose_node(self) -> None:
        menu = QMenu(self.link)
        menu.setAccessibleName(self.link.accessibleName())
        for framework in self._workspace.portfolio.frameworks:
            menu.addSection(framework.short_title)
            for node in framework.evidence_nodes:
                action = menu.addAction(node.label.replace("&", "&&"))
                action.triggered.connect(partial(self._link, node.path))
        widgets.open_menu(self.link, menu)

    def _link(self, path: str, _checked: bool = False) -> None:
        self._first.ask_all(partial(self._write_links, path), self._ids())

    def _write_links(self, path: str) -> None:
        ids = self._ids()
        self._workspace.do(lambda portfolio: link_entries(portfolio, ids, path))


def _named(row: Row) -> str:
    title = row.title or tr("No title yet")
    return f"{title} · {spoken(row.occurred)}" if row.occurred else title
