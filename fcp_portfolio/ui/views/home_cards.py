"""The cards at the right of Home: marks by domain, minutes of supervision by month."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.domain.session_weeks import Planned
from fcp_portfolio.services.entries import QUICK_FORM, Row
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.capabilities import (
    how_many,
    reached,
    reaching,
    where_it_stands,
)
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, Elided, Mark, OpenRow, label, line, paint_mark, row
from fcp_portfolio.ui.widgets.painted_text import paint_text
from fcp_portfolio.ui.words import grouped, month_name, tr

if TYPE_CHECKING:
    from fcp_portfolio.services.requests import Waiting

_MONTHS_SHOWN = 6
_WAITING_SHOWN = 3
Month = tuple[int, int]


class ProgressCard(Card):
    """One row of marks for each top of the framework, and what each mark means.

    `asked` carries a status whose capabilities somebody wants to see.
    """

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(16, 8)
        self._facts = label("", "small")
        head = row(label(tr("Progress"), "heading"))
        head.addStretch()
        head.addWidget(self._facts)
        self.box.addLayout(head)
        self._tops = QGridLayout()
        self._tops.setVerticalSpacing(6)
        self._tops.setColumnStretch(0, 1)
        self.box.addLayout(self._tops)
        self.box.addWidget(line())
        self._legend = QGridLayout()
        self._legend.setVerticalSpacing(0)
        self._legend.setHorizontalSpacing(8)
        self.box.addLayout(self._legend)

    def show_rows(self, framework: Framework, rows: Sequence[Coverage]) -> None:
        """Shows where each capability stands."""
        by_path = {entry.node.path: entry for entry in rows}
        what = reaching(rows)
        self._facts.setText(how_many(rows, what))
        empty(self._tops)
        for place, top in enumerate(framework.nodes):
            found = [by_path[n.path] for n in top.walk() if n.path in by_path]
            self._show_top(place * 2, top, found, what)
        self._show_legend(rows)

    def _show_top(self, place: int, top: Node, found: Sequence[Coverage], what: str) -> None:
        title = Elided(f"{top.code}   {top.title}", "small")
        self._tops.addWidget(title, place, 0, 1, 2)
        names = (f"{entry.node.label}: {where_it_stands(entry)}" for entry in found)
        marks = row(*(Mark(e.status, n) for e, n in zip(found, names, strict=True)), spacing=10)
        marks.addStretch()
        self._tops.addLayout(marks, place + 1, 0)
        words = tr("{count} of {all}", count=reached(found, what), all=len(found))
        self._tops.addWidget(label(words, "small"), place + 1, 1)

    def _show_legend(self, rows: Sequence[Coverage]) -> None:
        counts = Counter(entry.status for entry in rows)
        empty(self._legend)
        shown = [s for s in Status if counts[s] or s is not Status.UNCONFIRMED]
        for place, status in enumerate(shown):
            made = _Counted(status, counts[status])
            made.clicked.connect(lambda _on, status=status: self.asked.emit(status))
            self._legend.addWidget(made, place // 2, place % 2)
        told = label(
            tr("Each capability counts once, where it stands furthest on."), "hint", wrap=True
        )
        self._legend.addWidget(told, len(shown), 0, 1, 2)


class _Counted(QAbstractButton):
    """A mark, how many there are, its word; it opens the capabilities that stand there."""

    def __init__(self, status: Status, count: int) -> None:
        super().__init__()
        self._status, self._count = status, str(count)
        self.setText(tr(status.value))
        self.setAccessibleName(f"{count} {tr(status.value)}")
        self.setAccessibleDescription(tr("Shows these capabilities"))
        self.setToolTip(tr("Show these capabilities"))
        self.setEnabled(count > 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        worn = theme.active()
        words = QFontMetrics(worn.font("small")).horizontalAdvance(self.text())
        return QSize(worn.size("mark") + self._number_width() + words + 20, worn.grown(24))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn, mark = theme.active(), theme.active().size("mark")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self.isEnabled():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("hover"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        paint_mark(painter, self._status, QRectF(1, (self.height() - mark) / 2, mark, mark))
        number = self.rect().adjusted(mark + 8, 0, 0, 0)
        painter.setFont(worn.font("label"))
        painter.setPen(worn.colour("text"))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, self._count)
        words = number.adjusted(self._number_width() + 6, 0, 0, 0)
        paint_text(painter, words, self.text(), worn.font("small"), worn.colour("text_2"))

    def _number_width(self) -> int:
        return QFontMetrics(theme.active().font("label")).horizontalAdvance(self._count)


class WaitingCard(Card):
    """Whoever we wait for, the longest first; hidden where nobody is. `asked` carries an id."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(0, 0)

    def show_requests(self, found: Sequence["Waiting"]) -> None:
        """Shows the requests that are with somebody."""
        empty(self.box)
        self.setVisible(bool(found))
        if not found:
            return
        from fcp_portfolio.ui.models.requests import title  # needs what a first page need not load

        longest = sorted(found, key=lambda one: -one.days)[:_WAITING_SHOWN]
        for place, one in enumerate(longest):
            if place:
                self.box.addWidget(line())
            since = tr("{n} (day|days)", None, one.days) if one.days else tr("since today")
            detail = f"{tr(one.kind).capitalize()} · {title(one)}"
            made = OpenRow("hourglass", one.waits_on, detail, since)
            made.setAccessibleName(tr("Show the request to {name}", name=one.waits_on))
            made.clicked.connect(lambda _on=False, key=one.id: self.asked.emit(key))
            self.box.addWidget(made)


class SupervisionCard(Card):
    """Minutes of supervision in the last six months, without debriefs: they would drown them."""

    def __init__(self) -> None:
        super().__init__(16, 10)
        head = row(label(tr("Supervision"), "heading"))
        head.addStretch()
        unit = label(tr("minutes a month, without debriefs"), "small", wrap=True)
        unit.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(unit, 2)
        self.box.addLayout(head)
        self.bars = MonthBars()
        self._next = label("", "small", wrap=True)
        self.box.addWidget(self.bars)
        self.box.addWidget(self._next)

    def show_rows(
        self, rows: Iterable[Row], today: date, coming: Sequence[Planned] = (), aim: int = 0
    ) -> None:
        """Adds the minutes up by month; says which session is next, and what the month lacks."""
        minutes: Counter[Month] = Counter()
        for entry in rows:
            if entry.occurred and entry.minutes and not entry.draft and entry.form != QUICK_FORM:
                minutes[entry.occurred.year, entry.occurred.month] += entry.minutes
        months = months_up_to(today)
        self.bars.show_values([(month_name(m), minutes[y, m]) for y, m in months], aim)
        lacks = max(0, aim - minutes[today.year, today.month])
        lacking = tr("{n} (minute|minutes) to your aim this month", None, lacks) if lacks else ""
        words = " · ".join(filter(None, (next_one(coming), lacking)))
        self._next.setText(words)
        self._next.setVisible(bool(words))


def next_one(coming: Sequence[Planned]) -> str:
    """When the next session is; empty where none is planned."""
    if not coming:
        return ""
    return tr("Next: {form} on {day}", form=coming[0].form, day=coming[0].on)


def months_up_to(today: date, count: int = _MONTHS_SHOWN) -> list[Month]:
    """The last months as (year, month), this one last."""
    last = today.year * 12 + today.month - 1
    return [divmod_month(number) for number in range(last - count + 1, last + 1)]


def divmod_month(number: int) -> Month:
    """The year and month of a running number of months."""
    return number // 12, number % 12 + 1


class MonthBars(QWidget):
    """Bars with their numbers on them; the last month in the strongest colour."""

    def __init__(self) -> None:
        super().__init__()
        self._values: list[tuple[str, int]] = []
        self._aim = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Minutes of supervision a month"))

    def show_values(self, values: list[tuple[str, int]], aim: int = 0) -> None:
        """Shows other months, and a dashed line at what the person aims for, if they do."""
        self._values, self._aim = values, aim
        said = [f"{month} {n}" for month, n in values]
        self.setAccessibleDescription(", ".join([*said, *self._aimed()]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(280, theme.active().grown(104))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(worn.font("small"))
        text = worn.grown(20)
        foot = self.height() - text - 2
        painter.setPen(worn.colour("border_control"))
        painter.drawLine(0, foot, self.width(), foot)
        most = max(*(n for _, n in self._values), self._aim, 1) if self._values else 1
        step = (self.width() - self._beside()) / max(1, len(self._values))
        for place, (month, minutes) in enumerate(self._values):
            cell = QRectF(place * step, 0, step, self.height())
            height = (foot - text - 4) * minutes / most
            last = place == len(self._values) - 1
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(worn.colour("data_1" if last else "data_2"))
            bar = QRectF(cell.center().x() - 13, foot - height, 26, height)
            painter.drawRoundedRect(bar, min(3.0, height / 2), min(3.0, height / 2))
            painter.setPen(worn.colour("text_2"))
            above = QRectF(cell.left(), foot - height - text, step, text)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(minutes))
            below = QRectF(cell.left(), foot + 2, step, text)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, month)
        if self._aim:
            self._paint_aim(painter, foot - (foot - text - 4) * self._aim / most)

    def _paint_aim(self, painter: QPainter, high: float) -> None:
        worn = theme.active()
        painter.setPen(QPen(worn.colour("warn"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, high), QPointF(self.width() - self._beside(), high))
        painter.setPen(worn.colour("warn"))
        line = worn.grown(18)
        place = QRectF(self.width() - self._beside() + 4, high - line, self._beside(), 2 * line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, "\n".join(self._aimed()))

    def _beside(self) -> int:
        """The room that the words beside the line take."""
        if not self._aim:
            return 0
        metrics = QFontMetrics(theme.active().font("small"))
        return 8 + max(map(metrics.horizontalAdvance, self._aimed()))

    def _aimed(self) -> tuple[str, ...]:
        return (grouped(self._aim), tr("your aim")) if self._aim else ()
