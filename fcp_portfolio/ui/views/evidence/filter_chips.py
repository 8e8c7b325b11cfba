"""The filters below the search line: chips with menus, and one chip for each that is on."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.people import people
from fcp_portfolio.services.several import tags
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.evidence.filters import (
    Filters,
    more_parts,
    names_in,
    periods,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.wording import form_name
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

ANY_FORM, ANY_CAPABILITY = Phrase("Any form"), Phrase("Any capability")
ANY_TIME, ANYBODY = Phrase("Any time"), Phrase("Anybody")
TIMES = "\N{MULTIPLICATION SIGN}"  # what closes something


class FilterChips(QWidget):
    """`narrowed` carries other filters. `more` stands beside the search line."""

    narrowed = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._filters = Filters()
        self._on: list[widgets.FilterChip] = []
        self.more = widgets.icon_button("sliders-horizontal", tr("More filters"))
        self.form = widgets.FilterChip(tr(ANY_FORM), tr("Filter by form"))
        self.node = widgets.FilterChip(tr(ANY_CAPABILITY), tr("Filter by capability"))
        self.drafts = widgets.FilterChip(tr("Drafts"), tr("Show drafts only"))
        self._flow = widgets.Flow(self)
        for chip in (self.form, self.node, self.drafts):
            self._flow.addWidget(chip)
        self.form.clicked.connect(self._choose_form)
        self.node.clicked.connect(self._choose_node)
        self.drafts.clicked.connect(self._turn_drafts)
        self.more.clicked.connect(self._open_more)

    def show_filters(self, filters: Filters, drafts: int) -> None:
        """Shows what is on, and how many drafts there are in all."""
        self._filters, names = filters, names_in(self._workspace.portfolio)
        for chip, any_, value in (
            (self.form, tr(ANY_FORM), filters.form),
            (self.node, tr(ANY_CAPABILITY), filters.node),
        ):
            chip.setText(names.get(value or "", any_))
            chip.setToolTip(tip(chip.text() if value else ""))
            chip.set_active(active=value is not None)
        self.drafts.setText(tr("Drafts {drafts}", drafts=drafts) if drafts else tr("Drafts"))
        self.drafts.set_active(active=filters.drafts)
        wanted = list(more_parts(filters, names))
        if [part.words for part in wanted] != [chip.property("words") for chip in self._on]:
            self._exchange([(part.words, part.without) for part in wanted])

    def _exchange(self, wanted: list[tuple[str, Filters]]) -> None:
        for chip in self._on:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._on = []
        for words, without in wanted:
            chip = widgets.FilterChip(f"{words} {TIMES}", tr("Take off “{words}”", words=words))
            chip.setParent(self)
            chip.setProperty("words", words)
            chip.set_active(active=True)
            chip.clicked.connect(partial(self._take_off, without))
            self._flow.addWidget(chip)
            chip.show()
            self._on.append(chip)

    def _take_off(self, without: Filters, _checked: bool = False) -> None:
        self.form.setFocus()  # the chip that has it goes
        self.narrowed.emit(without)

    def _turn_drafts(self) -> None:
        drafts = not self._filters.drafts
        self.narrowed.emit(replace(self._filters, drafts=drafts, final=False))

    def _choose_form(self) -> None:
        portfolio = self._workspace.portfolio
        used = {row.form for row in list_entries(portfolio, Query(removed=self._filters.removed))}
        forms = [portfolio.forms[name] for name in used if name in portfolio.forms]
        menu = _menu(self.form)
        self._offer(menu, tr(ANY_FORM), form=None)
        for form in sorted(forms, key=lambda form: form.title):
            self._offer(menu, form_name(form), form=form.id)
        widgets.open_menu(self.form, menu)

    def _choose_node(self) -> None:
        menu = _menu(self.node)
        self._offer(menu, tr(ANY_CAPABILITY), node=None)
        for framework in self._workspace.portfolio.frameworks:
            menu.addSection(framework.short_title)
            for node in framework.evidence_nodes:
                self._offer(menu, node.label, node=node.path)
        widgets.open_menu(self.node, menu)

    def _open_more(self) -> None:
        menu = _menu(self.more)
        portfolio, filters = self._workspace.portfolio, self._filters
        when = menu.addMenu(tr("Period"))
        self._offer(when, tr(ANY_TIME), since=None, until=None)
        for title, (since, until) in periods(portfolio.today()).items():
            self._offer(when, title, since=since, until=until)
        when.addAction(tr("From and until…"), self._ask_period)
        who = menu.addMenu(tr("Person"))
        self._offer(who, tr(ANYBODY), person=None)
        for person in people(portfolio):
            self._offer(who, person.name, person=person.id)
        if used := tags(portfolio):
            tagged = menu.addMenu(tr("Tag"))
            self._offer(tagged, tr("Any tag"), tag=None)
            for tag in used:
                self._offer(tagged, tag, tag=tag)
        menu.addSeparator()
        self._offer(menu, tr("Private"), private=not filters.private, on=filters.private)
        self._offer(menu, tr("With a file"), with_file=not filters.with_file, on=filters.with_file)
        self._offer(menu, tr("Removed entries"), removed=not filters.removed, on=filters.removed)
        menu.addSeparator()
        menu.addAction(tr("Take all filters off"), lambda: self.narrowed.emit(Filters()))
        widgets.open_menu(self.more, menu)

    def _ask_period(self) -> None:
        from fcp_portfolio.ui.dialogs.period import PeriodDialog

        dialog = PeriodDialog(self._workspace, self, self._filters.since, self._filters.until)
        dialog.chosen.connect(self._choose_period)
        dialog.open()

    def _choose_period(self, since: object, until: object) -> None:
        self.narrowed.emit(replace(self._filters, since=since, until=until))  # type: ignore[arg-type]  # days

    def _offer(self, menu: QMenu, title: str, *, on: bool | None = None, **values: object) -> None:
        narrowed = replace(self._filters, **values)  # type: ignore[arg-type]  # each as it is named
        action = menu.addAction(title.replace("&", "&&"), lambda: self.narrowed.emit(narrowed))
        action.setCheckable(True)
        action.setChecked(narrowed == self._filters if on is None else on)


def _menu(button: QToolButton) -> QMenu:
    menu = QMenu(button)
    menu.setAccessibleName(button.accessibleName())
    return menu
