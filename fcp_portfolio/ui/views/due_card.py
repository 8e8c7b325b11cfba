"""What is due, waiting and running out, on one quiet card of Home."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal

from fcp_portfolio.domain.due import About, Due
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Card, OpenRow, label, line, row
from fcp_portfolio.ui.words import short, spoken, tr

_SHOWN = 3
_ICONS: Mapping[About, str] = {
    About.SESSION: "calendar-clock",
    About.ACTION: "list-checks",
    About.REQUEST: "hourglass",
    About.REVIEW: "clock-alert",
    About.RULE: "gauge",
    About.BACKUP: "database-backup",
}


class DueCard(Card):
    """What is due, the earliest first; hidden where nothing is. `asked` carries a `Due`."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__(0, 0)

    def show_due(self, found: Sequence[Due], today: date) -> None:
        """Shows the first few, and how many more there are."""
        empty(self.box)
        head = row(label(tr("Due"), "heading"))
        head.setContentsMargins(16, 12, 16, 8)
        head.addStretch()
        more = len(found) - _SHOWN
        head.addWidget(label(tr("{number} more", number=more) if more > 0 else "", "small"))
        self.box.addLayout(head)
        for one in found[:_SHOWN]:
            self.box.addWidget(line())
            self.box.addWidget(self._row(one, today))
        self.setVisible(bool(found))

    def _row(self, one: Due, today: date) -> OpenRow:
        day = _day(one, today)
        detail = " · ".join((tr(one.about), tr(one.words)))
        made = OpenRow(_ICONS[one.about], tr(one.title), detail, day)
        made.setAccessibleName(", ".join(filter(None, (tr(one.title), detail, day))))
        made.clicked.connect(lambda _on=False: self.asked.emit(one))
        return made


def _day(one: Due, today: date) -> str:
    if one.on is None:
        return ""
    if one.on == today:
        return tr("Today")
    day = short(one.on) if one.on.year == today.year else spoken(one.on)
    return tr("late: {day}", day=day) if one.late(today) else day
