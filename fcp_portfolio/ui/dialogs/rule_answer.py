"""What an owner says to a rule of their route: a number, a day, a statement, a document held."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.errors import PortfolioError, Refused
from fcp_portfolio.domain.framework import Provenance
from fcp_portfolio.domain.readiness.requirement import AskedDate, Given, Requirement
from fcp_portfolio.domain.readiness.units import unit
from fcp_portfolio.domain.route import Route
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.entries import Query, Row, list_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.route_settings import (
    MOST,
    hold,
    set_day,
    set_number,
    settings,
)
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.readiness.sources import whole_source
from fcp_portfolio.ui.widgets import (
    Field,
    Notice,
    NumberField,
    RadioButton,
    SearchField,
    beside_box,
    button,
    column,
    fit_dialog,
    label,
    row,
)
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

WIDTH, NARROW, ROWS = 560, 160, 6
NO_DAY = Phrase("Give the day, such as 14 Nov 2026.")
Work = Callable[[Portfolio], Done[Any]]
_ID = Qt.ItemDataRole.UserRole


class RuleDialog(QDialog):
    """The rule with its source, what is asked for, and one button that keeps it."""

    def __init__(
        self,
        workspace: Workspace,
        route: Route,
        asked: Requirement | AskedDate,
        parent: QWidget,
        *,
        keep: str,
        heading: str = "",
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(asked.title)
        self.setAccessibleName(asked.title)
        self.workspace, self.route, self.about = workspace, route.key, asked.id
        self.given = given_to(workspace.portfolio, route, asked.id)
        self._asked_from: QWidget | None = None
        self.fields: Mapping[str, Field] = {}  # by what a refusal is about
        self.refused = Notice("danger")
        self.refused.hide()
        self.keep = button(keep, "primary")
        self.keep.setDefault(True)
        self.keep.clicked.connect(self._keep)
        cancel = button(tr("Cancel"))
        cancel.clicked.connect(self.reject)
        foot = row(cancel, self.keep)
        foot.insertStretch(0, 1)
        self.box = fit_dialog(self, foot, wide=WIDTH)
        self.box.addWidget(label(tr(heading or asked.title), "title", wrap=True))
        if isinstance(asked, Requirement):
            self.box.addWidget(label(asked.statement, "secondary", wrap=True))
        self.box.addWidget(source_label(asked.provenance))

    def work(self) -> Work | None:
        """What is to be done; None where something is missing, which its field then says."""
        raise NotImplementedError

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not kept, at the field that it is about where there is one."""
        self.keep.setEnabled(True)
        field = self.fields.get(error.part) if isinstance(error, Refused) else None
        if field is not None:
            field.refuse(tr(error.sentence))
            return True
        if self._asked_from is not None:
            self._asked_from.setFocus()  # which wandered while the button was disabled
        self.refused.say(tr(error.sentence))
        return True

    def _keep(self) -> None:
        work = self.work()
        if work is not None:
            self.refused.hush()
            self._asked_from = self.focusWidget()
            self.keep.setEnabled(False)
            self.workspace.do(work, then=self._kept, failed=self._failed)

    def _kept(self, _done: Done[Any]) -> None:
        self.accept()

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)


class NumberDialog(RuleDialog):
    """Which of the sources counts; or, where none says a number, the one that the owner heard."""

    def __init__(
        self, workspace: Workspace, route: Route, asked: Requirement, parent: QWidget
    ) -> None:
        super().__init__(workspace, route, asked, parent, keep=tr("Use this number"))
        self._radios: dict[int, QRadioButton] = {}
        self._group = QButtonGroup(self)
        now = self.given.number if self.given else None
        if asked.choices:
            self._offer(asked, asked.default if now is None else now)
        else:
            self._ask(asked, now)
        self.box.addWidget(self.refused)

    def work(self) -> Work | None:
        about, route, number = self.about, self.route, self._number()
        if number is None:
            return None
        return lambda portfolio: set_number(portfolio, about, number, route=route)

    def _number(self) -> int | None:
        if self._radios:
            return next(value for value, radio in self._radios.items() if radio.isChecked())
        return self._typed.asked()

    def _offer(self, asked: Requirement, now: int | None) -> None:
        self.box.addWidget(label(tr("Sources differ. Which counts for you?"), "heading", wrap=True))
        for choice in asked.choices:
            radio = RadioButton(str(choice.value))
            radio.setAccessibleName(tr("{number} counts", number=choice.value))
            radio.setAccessibleDescription(choice.words)
            radio.setChecked(choice.value == now)
            self._radios[choice.value] = radio
            self._group.addButton(radio)
            words = column(
                label(choice.words, wrap=True), source_label(choice.provenance), spacing=1
            )
            words.setContentsMargins(beside_box(), 0, 0, 0)
            self.box.addLayout(column(radio, spacing=2))
            self.box.addLayout(words)
            if radio.isChecked():
                radio.setFocus()

    def _ask(self, asked: Requirement, now: int | None) -> None:
        hint = tr(
            "No public source says how many: {decides} decides. Set the number that you were told.",
            decides=asked.decides,
        )
        units = " ".join(tr(one) for one in unit(asked))
        title = tr("How many are needed ({unit})", unit=units)
        self._typed = NumberField(title, MOST, now, hint, least=1)
        self._typed.line.setMaximumWidth(theme.active().grown(NARROW))
        self.box.addWidget(self._typed)
        self._typed.line.setFocus()


class DayDialog(RuleDialog):
    """A day that rules count from or to."""

    def __init__(
        self, workspace: Workspace, route: Route, asked: AskedDate, parent: QWidget
    ) -> None:
        super().__init__(workspace, route, asked, parent, keep=tr("Set the day"))
        self.line = DateLine(workspace.portfolio.today, tr("Day"), ahead=True)
        self.line.set_day(self.given.on if self.given else None)
        self._field = Field(tr("Day"), self.line)
        self.line.misread.connect(self._field.set_error)
        self.box.addWidget(self._field)
        self.box.addWidget(self.refused)
        self.line.setFocus()

    def work(self) -> Work | None:
        about, route, day = self.about, self.route, self.line.day()
        if day is None:
            self._field.refuse(tr(NO_DAY))
            return None
        return lambda portfolio: set_day(portfolio, about, day, route=route)


class HoldDialog(RuleDialog):
    """Which entry has the document as a file; the newest first."""

    def __init__(
        self, workspace: Workspace, route: Route, asked: Requirement, parent: QWidget
    ) -> None:
        super().__init__(workspace, route, asked, parent, keep=tr("This is the document"))
        self._rows = list_entries(workspace.portfolio, Query(draft=False, with_file=True))
        self.search = SearchField(tr("Find the entry"), tr("Words of its title"))
        self.search.textChanged.connect(self._show)
        self.list = QListWidget()
        self.list.setProperty("kind", "boxed")
        self.list.setFixedHeight(theme.active().size("row") * ROWS + 4)
        self.list.itemActivated.connect(lambda _item: self._keep())
        none = tr("No final entry has a file yet. Log one with the document first.")
        self._field = Field(
            tr("Entry that has it as a file"), self.list, "" if self._rows else none
        )
        self.log = button(tr("Log one with the document"), "quiet", compact=True, icon="plus")
        self.log.clicked.connect(self._log)
        self.box.addWidget(self.search)
        self.box.addWidget(self._field)
        self.box.addWidget(self.log, 0, Qt.AlignmentFlag.AlignLeft)
        self.box.addWidget(self.refused)
        self._show("")
        (self.search if self._rows else self.log).setFocus()

    def work(self) -> Work | None:
        item = self.list.currentItem()
        if item is None:
            self._field.refuse(tr("Choose the entry that has the document."))
            return None
        about, route, entry = self.about, self.route, str(item.data(_ID))
        return lambda portfolio: hold(portfolio, about, entry, route=route)

    def _show(self, words: str) -> None:
        self.list.clear()
        now = self.given.entry if self.given else ""
        for one in self._rows:
            if words.casefold() in one.title.casefold():
                item = QListWidgetItem(_told(one))
                item.setData(_ID, one.id)
                item.setSizeHint(QSize(0, theme.active().size("row")))
                self.list.addItem(item)
                if one.id == now:
                    self.list.setCurrentItem(item)

    def _log(self) -> None:
        self.reject()
        self.workspace.stage.begin_log("certificate")


def given_to(portfolio: Portfolio, route: Route, about: str) -> Given | None:
    """What was said to this rule, or set for this day; None where nothing was."""
    return next((g for g in settings(portfolio) if (g.route, g.about) == (route.id, about)), None)


def source_label(provenance: Provenance) -> QWidget:
    """Where something was read, in full, and how sure that is."""
    made = QWidget()
    box = QVBoxLayout(made)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(1)
    for said in whole_source(provenance):
        box.addWidget(label(said, "hint", wrap=True))
    return made


def _told(one: Row) -> str:
    return " · ".join(filter(None, (spoken(one.occurred) if one.occurred else "", one.title)))
