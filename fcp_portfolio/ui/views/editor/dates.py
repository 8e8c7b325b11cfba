"""A line that takes a date as people type it, with a calendar for those who point."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

from fcp_portfolio.domain.dates import AHEAD_EXAMPLES, DATE_EXAMPLES, read_date, read_iso
from fcp_portfolio.domain.form import Field, Value
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.values import Around, ValueEditor
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import spoken, tr


class DateLine(QLineEdit):
    """Takes 14/11, 14 nov, today, -7, fri; shows 14 Nov 2025 once it is left.

    What is typed without a year lies in the past, or with `ahead` on either side of today.
    `changed` tells that a person has changed it; `misread` carries a sentence, or "" when all is
    well.
    """

    changed = Signal()
    misread = Signal(str)

    def __init__(self, today: Callable[[], date], name: str = "", *, ahead: bool = False) -> None:
        super().__init__()
        self._today, self._ahead = today, ahead
        self._examples = AHEAD_EXAMPLES if ahead else DATE_EXAMPLES
        self._calendar: QMenu | None = None
        self._button = widgets.icon_button(
            "chevron-down", tr("Choose from a calendar: {name}", name=name)
        )
        self._button.setParent(self)
        self._button.setProperty("kind", "inside")
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Alt+Down opens it from the keyboard
        self._button.setCursor(Qt.CursorShape.ArrowCursor)
        self._button.clicked.connect(self._choose)
        open_ = QAction(tr("Choose from a calendar"), self)
        open_.setShortcut("Alt+Down")
        open_.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        open_.triggered.connect(self._choose)
        QWidget.addAction(self, open_)
        self.setAccessibleName(name)
        self.setToolTip(tip(tr("Takes {examples}", examples=self._examples)))
        self.textEdited.connect(self.changed)
        self.editingFinished.connect(self._put_right)

    def day(self) -> date | None:
        """The day typed, or None where there is none or it cannot be read."""
        return read_date(self.text(), self._today(), ahead=self._ahead)

    def set_day(self, day: date | None) -> None:
        """Shows a day; says nothing."""
        self.setText(spoken(day) if day else "")
        self.setCursorPosition(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self.height() - 6
        self.setTextMargins(0, 0, size - 8, 0)  # beside the chevron, which grows with the text
        self._button.setGeometry(self.width() - size - 3, 3, size, size)

    def misreading(self) -> str:
        """A sentence where there is text that is no day; else empty."""
        if not self.text().strip() or self.day() is not None:
            return ""
        return tr(
            "“{text}” was not understood. Type {examples}.",
            text=self.text(),
            examples=self._examples,
        )

    def _put_right(self) -> None:
        day = self.day()
        if day:
            self.set_day(day)
        self.misread.emit(self.misreading())

    def _choose(self) -> None:
        if self._calendar is None:
            self._calendar = self._make_calendar()
        calendar = self._calendar.findChild(QCalendarWidget)
        shown = self.day() or self._today()
        if calendar is not None:
            calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        self._calendar.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _make_calendar(self) -> QMenu:
        calendar = QCalendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        today = self._today()
        if not self._ahead:
            calendar.setMaximumDate(QDate(today.year, today.month, today.day))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        menu = QMenu(self)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        return menu

    def _take(self, chosen: QDate) -> None:
        if not chosen.isValid():  # a place in the calendar that is no day
            return
        self.set_day(date(chosen.year(), chosen.month(), chosen.day()))
        if self._calendar is not None:
            self._calendar.hide()
        self.misread.emit("")
        self.changed.emit()


class DateEditor(ValueEditor):
    """A date within a form; text that is no date is kept as typed and named as a problem."""

    def __init__(self, field: Field, around: Around) -> None:
        super().__init__(field)
        self.line = DateLine(around.today, field.label, ahead=True)
        self.line.changed.connect(self.changed)
        self._holds(self.line)

    def value(self) -> Value:
        day = self.line.day()
        return day.isoformat() if day else self.line.text().strip()

    def set_value(self, value: Value) -> None:
        text = str(value or "")
        day = read_iso(text)
        self.line.setText(spoken(day) if day else text)
