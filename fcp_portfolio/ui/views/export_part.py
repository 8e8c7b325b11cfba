"""Which part goes out: all of it unless capabilities or a period are chosen."""

from collections.abc import Sequence
from datetime import date
from typing import TypedDict

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

ALL = Phrase("All capabilities")


class Part(TypedDict):
    """What was chosen, as `services.export.select` takes it."""

    capabilities: tuple[str, ...]
    entries: tuple[str, ...]
    since: date | None
    until: date | None


NOTHING = Part(capabilities=(), entries=(), since=None, until=None)


class StayingMenu(QMenu):
    """A menu in which several things are ticked: it stays open until Esc, or a click beside it."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        chosen = self.actionAt(event.position().toPoint())
        if chosen is not None and chosen.isEnabled():  # type: ignore[redundant-expr]  # stubs
            chosen.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        chosen = self.activeAction()
        ticks = event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if ticks and chosen is not None:
            chosen.trigger()
        else:
            super().keyPressEvent(event)


class PartBox(widgets.Card):
    """Two days and a menu of capabilities. `changed` tells that another part was chosen."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._chosen: set[str] = set()
        self._entries: tuple[str, ...] = ()
        today = workspace.portfolio.today
        self.since, self.until = DateLine(today, tr("From")), DateLine(today, tr("Until"))
        self.capabilities = widgets.FilterChip(tr(ALL), tr("Capabilities that go out"))
        self.capabilities.clicked.connect(self._open_menu)
        fields = widgets.row()
        for line, name in ((self.since, tr("From")), (self.until, tr("Until"))):
            field = widgets.Field(name, line)
            line.misread.connect(field.set_error)
            line.changed.connect(self._edited)
            line.editingFinished.connect(self.changed)
            fields.addWidget(field)
        fields.addStretch()
        self.box.addWidget(widgets.label(tr("Which part"), "heading"))
        self.box.addLayout(fields)
        self.entries = widgets.FilterChip("", tr("Let go of the chosen entries"))
        self.entries.set_active(active=True)
        self.entries.clicked.connect(lambda: self.choose_entries(()))
        chips = widgets.row(self.capabilities, self.entries)
        self.entries.hide()
        chips.addStretch()
        self.box.addLayout(chips)
        hint = tr("Left empty, everything goes out. The cover says what was left out.")
        self.box.addWidget(widgets.label(hint, "hint", wrap=True))

    def part(self) -> Part:
        """What is chosen now."""
        return Part(
            capabilities=tuple(sorted(self._chosen)),
            entries=self._entries,
            since=self.since.day(),
            until=self.until.day(),
        )

    def choose_entries(self, entries: Sequence[str]) -> None:
        """Nothing but these goes out; none of them named, everything else decides."""
        self._entries = tuple(entries)
        number = len(self._entries)
        words = tr("{n} chosen (entry|entries)", None, number)
        self.entries.setText(f"{words} \N{MULTIPLICATION SIGN}")
        self.entries.setVisible(bool(number))
        self.changed.emit()

    def _edited(self) -> None:
        if not (self.since.hasFocus() or self.until.hasFocus()):
            self.changed.emit()  # from the calendar; what is typed is read once it is whole

    def _open_menu(self) -> None:
        menu = StayingMenu(self.capabilities)
        menu.setAccessibleName(tr("Capabilities that go out"))
        for framework in self._workspace.portfolio.frameworks:
            menu.addAction(framework.short_title).setEnabled(False)
            for node in framework.evidence_nodes:
                action = menu.addAction(node.label.replace("&", "&&"))
                action.setCheckable(True)
                action.setChecked(node.path in self._chosen)
                action.toggled.connect(lambda on, path=node.path: self._turn(path, on=on))
        widgets.open_menu(self.capabilities, menu)

    def _turn(self, path: str, *, on: bool) -> None:
        if on:
            self._chosen.add(path)
        else:
            self._chosen.discard(path)
        number = len(self._chosen)
        words = tr("{n} (capability|capabilities)", None, number) if number else tr(ALL)
        self.capabilities.setText(words)
        self.capabilities.set_active(active=bool(number))
        self.changed.emit()
