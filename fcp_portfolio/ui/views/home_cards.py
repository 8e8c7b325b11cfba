"""The cards at the right of Home: marks by domain, minutes of supervision by month."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.dates import MONTHS
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.services.entries import Row
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, Elided, Mark, label, line, row

_MONTHS_SHOWN = 6
Month = tuple[int, int]


class ProgressCard(Card):
    """One row of marks for each top of the framework, and what each mark means."""

    def __init__(self) -> None:
        super().__init__(16, 8)
        self._facts = label("", "small")
        head = row(label("Progress", "heading"))
        head.addStretch()
        head.addWidget(self._facts)
        self.box.addLayout(head)
        self._tops = QGridLayout()
        self._tops.setVerticalSpacing(6)
        self._tops.setColumnStretch(0, 1)
        self.box.addLayout(self._tops)
        self.box.addWidget(line())
        self._legend = QGridLayout()
        self._legend.setVerticalSpacing(6)
        self._legend.setHorizontalSpacing(8)
        self.box.addLayout(self._legend)

    def show_rows(self, framework: Framework, rows: Sequence[Coverage]) -> None:
        """Shows where each capability stands."""
        by_path = {entry.node.path: entry for entry in rows}
        with_evidence = sum(entry.pieces > 0 for entry in rows)
        self._facts.setText(f"{with_evidence} of {len(rows)} with evidence")
        empty(self._tops)
        for place, top in enumerate(framework.nodes):
            found = [by_path[n.path] for n in top.walk() if n.path in by_path]
            self._show_top(place * 2, top, found)
        self._show_legend(rows)

    def _show_top(self, place: int, top: Node, found: Sequence[Coverage]) -> None:
        title = Elided(f"{top.code}   {top.title}", "small")
        self._tops.addWidget(title, place, 0, 1, 2)
        names = (f"{entry.node.label}: {entry.status.value}" for entry in found)
        marks = row(*(Mark(e.status, n) for e, n in zip(found, names, strict=True)), spacing=10)
        marks.addStretch()
        self._tops.addLayout(marks, place + 1, 0)
        reached = sum(entry.pieces > 0 for entry in found)
        self._tops.addWidget(label(f"{reached} of {len(found)}", "small"), place + 1, 1)

    def _show_legend(self, rows: Sequence[Coverage]) -> None:
        counts = Counter(entry.status for entry in rows)
        empty(self._legend)
        for place, status in enumerate(Status):
            legend = row(Mark(status), label(str(counts[status]), "label"), spacing=6)
            legend.addWidget(label(status.value, "small"))
            legend.addStretch()
            self._legend.addLayout(legend, place // 2, place % 2)


class SupervisionCard(Card):
    """Minutes of supervision in the last six months."""

    def __init__(self) -> None:
        super().__init__(16, 10)
        head = row(label("Supervision", "heading"))
        head.addStretch()
        head.addWidget(label("minutes a month", "small"))
        self.box.addLayout(head)
        self.bars = MonthBars()
        self.box.addWidget(self.bars)

    def show_rows(self, rows: Iterable[Row], today: date) -> None:
        """Adds the minutes up by month."""
        minutes: Counter[Month] = Counter()
        for entry in rows:
            if entry.occurred and entry.minutes and not entry.draft:
                minutes[entry.occurred.year, entry.occurred.month] += entry.minutes
        months = months_up_to(today)
        self.bars.show_values([(MONTHS[m - 1][:3], minutes[y, m]) for y, m in months])


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
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("Minutes of supervision a month")

    def show_values(self, values: list[tuple[str, int]]) -> None:
        """Shows other months."""
        self._values = values
        self.setAccessibleDescription(", ".join(f"{month} {n}" for month, n in values))
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
        most = max((n for _, n in self._values), default=0) or 1
        step = self.width() / max(1, len(self._values))
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
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(minutes or "–"))  # noqa: RUF001
            below = QRectF(cell.left(), foot + 2, step, text)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, month)
