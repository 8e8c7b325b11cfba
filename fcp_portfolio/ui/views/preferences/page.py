"""Preferences: sections at the left, what can be chosen beside them. They apply at once."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.double_click import this_computer
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.preferences import TABLE, Preference, Section
from fcp_portfolio.ui.views.page import Page
from fcp_portfolio.ui.views.preferences.choices import ChoiceCard, stacked
from fcp_portfolio.ui.views.preferences.definitions_card import DefinitionsCard
from fcp_portfolio.ui.views.preferences.double_click_card import DoubleClickCard
from fcp_portfolio.ui.views.preferences.keeping_card import KeepingCard
from fcp_portfolio.ui.views.preferences.keys_card import KeysCard
from fcp_portfolio.ui.views.preferences.passphrase_card import PassphraseCard
from fcp_portfolio.ui.views.preferences.people_card import PeopleCard
from fcp_portfolio.ui.views.preferences.routes_card import RoutesCard
from fcp_portfolio.ui.views.preferences.shortcuts_card import ShortcutsCard
from fcp_portfolio.ui.widgets import ComboBox, NavList, PageHead, button, line, scrolled
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

LIST, WIDE, BESIDE = 236, 720, 720
OF_ONE_KIND = {
    Section.SUPERVISION: FileKind.PORTFOLIO,
    Section.DEFINITIONS: FileKind.PORTFOLIO,
    Section.DESK: FileKind.DESK,
}
SHOWN = tuple(p for p in TABLE if p.section and len(p.choices) != 1)  # one is no choice


@runtime_checkable
class _ReadCard(Protocol):
    """A card that shows what can change meanwhile."""

    def read(self) -> None:
        """Reads it anew."""


class PreferencesPage(Page):
    """What is kept on this computer, and what belongs to the portfolio: routes, people, keys."""

    title = Phrase("Preferences")
    parts = Changed.KEYS | Changed.PEOPLE | Changed.DETAILS | Changed.DEFINITIONS | Changed.SNAPSHOT

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        kind = workspace.portfolio.kind
        self.offered = [one for one in Section if OF_ONE_KIND.get(one, kind) is kind]
        self._choices: dict[str, ChoiceCard] = {}
        self._cards: list[_ReadCard] = []
        self.sections = NavList(
            tr("Sections of the preferences"), [tr(part.value) for part in self.offered]
        )
        self._choice = ComboBox()  # in the list's place where there is no room for both
        self._stack = QStackedWidget()
        self._bodies: list[QWidget] = []
        self._areas: dict[Section, QScrollArea] = {}
        self._arrange()
        self.sections.chosen.connect(self._choose)
        self._choice.activated.connect(self._choose)
        self.show_section(Section.APPEARANCE)
        workspace.preferences.watch(self._follow_preference)

    @cached_property
    def signing(self) -> KeysCard:
        """The keys, made when first needed."""
        return KeysCard(self.workspace)

    def panes(self) -> tuple[QWidget, ...]:
        """The parts that F6 goes through."""
        return (self.sections, self._choice, self._stack)

    def read(self) -> None:
        for card in self._cards:
            card.read()

    def show_section(self, section: Section) -> None:
        """Shows a section."""
        place = self.offered.index(section)
        self.sections.show_current(place)
        self._choice.setCurrentIndex(place)
        if section not in self._areas:
            self._make(section)
            self._read_in_order()
        self._stack.setCurrentWidget(self._areas[section])

    def show_routes(self) -> None:
        """Shows the routes that can be followed."""
        self.show_section(Section.DEFINITIONS)

    def show_keys(self) -> None:
        """Shows the keys, once the section was painted and its heights are known."""
        self.show_section(Section.PEOPLE)
        self.signing.know.setFocus()
        QTimer.singleShot(0, self, self._scroll_to_keys)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        worn = theme.active()
        beside = self.width() >= worn.grown(BESIDE)
        self.sections.setFixedWidth(worn.grown(LIST))
        self.sections.setVisible(beside)
        self._above.setVisible(not beside)
        for body in self._bodies:
            body.setMaximumWidth(worn.grown(WIDE))

    def _choose(self, place: int) -> None:
        self.show_section(self.offered[place])

    def _scroll_to_keys(self) -> None:
        self._areas[Section.PEOPLE].ensureWidgetVisible(self.signing.know, 0, 64)

    def _arrange(self) -> None:
        self._choice.setAccessibleName(tr("Section"))
        self._choice.addItems([tr(section.value) for section in self.offered])
        self._above = QWidget()
        above = QVBoxLayout(self._above)
        above.setContentsMargins(24, 12, 24, 0)
        above.addWidget(self._choice, 0, Qt.AlignmentFlag.AlignLeft)
        columns = QHBoxLayout()
        columns.setSpacing(0)
        columns.addWidget(self.sections, 0, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self._stack, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(PageHead(tr("Preferences"), tr("They apply at once, on this computer")))
        box.addWidget(line())
        box.addWidget(self._above)
        box.addLayout(columns, 1)

    def _make(self, section: Section) -> None:
        """Makes a section, when it is first shown."""
        rows = [p for p in SHOWN if p.section is section]
        choices = {p.name: ChoiceCard(p, self.workspace.preferences) for p in rows}
        self._choices |= choices
        own = self._own(section)
        self._cards += [card for card in own if isinstance(card, _ReadCard)]
        cards = [*choices.values(), *own]
        if rows:
            words = tr("Restore defaults of {section}", section=section.value)
            restore = button(tr("Restore defaults"), "quiet", name=words)
            restore.clicked.connect(self._restoring(rows))
            cards.append(restore)
        body = stacked(*cards)
        body.setMaximumWidth(theme.active().grown(WIDE))
        self._bodies.append(body)
        self._areas[section] = scrolled(body)
        self._stack.addWidget(self._areas[section])

    def _own(self, section: Section) -> list[QWidget]:
        """The cards of a section that hold more than choices."""
        match section:
            case Section.KEEPING:
                return [KeepingCard(self.workspace, self), *_double_click()]
            case Section.SECURITY:
                return [PassphraseCard(self.workspace)]
            case Section.DEFINITIONS:
                return [RoutesCard(self.workspace), DefinitionsCard(self.workspace)]
            case Section.PEOPLE:
                return [self.signing, PeopleCard(self.workspace)]
            case Section.KEYS:
                return [ShortcutsCard(window_kind(self.workspace.portfolio.kind))]
        return []

    def _restoring(self, rows: list[Preference]) -> Callable[[], None]:
        return partial(self._restore, rows)

    def _restore(self, rows: list[Preference]) -> None:
        for preference in rows:
            self.workspace.preferences.set(preference, preference.default)

    def _follow_preference(self, preference: Preference) -> None:
        if preference.name in self._choices:
            self._choices[preference.name].read()


def _double_click() -> list[QWidget]:
    """Where this computer can be told from here."""
    told = this_computer()
    return [DoubleClickCard(told)] if told else []
