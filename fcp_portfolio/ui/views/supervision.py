"""The Supervision page: sessions with whom and how long, and the months added up."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import QUICK_FORM, Row
from fcp_portfolio.services.reading import supervision
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.models.entries import ITEM, Index, Line
from fcp_portfolio.ui.models.sessions import MINUTES, WHAT, WHEN, WHO, SessionsModel, cells
from fcp_portfolio.ui.views.home_cards import MonthBars, months_up_to
from fcp_portfolio.ui.views.page import Page, empty
from fcp_portfolio.ui.views.quick_log import QuickLogBar
from fcp_portfolio.ui.words import Phrase, grouped, month_name, tr
from fcp_portfolio.ui.workspace import Workspace

MEETING = "supervision-meeting"
ROW, ICON = 50, 40
RIGHT, BESIDE = 332, 900
VCENTRE = Qt.AlignmentFlag.AlignVCenter
STRONG, BODY = ("strong", "text"), ("body", "text")
SECONDARY, SMALL = ("body", "text_2"), ("small", "text_2")


class SupervisionPage(Page):
    """Reads anew whenever an entry or a person changed."""

    title = Phrase("Supervision")
    parts = Changed.ENTRIES | Changed.PEOPLE | Changed.DEFINITIONS

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.quick_log = QuickLogBar(workspace)
        self.model = SessionsModel(self)
        self.table = _Table()
        self.table.setModel(self.model)
        self.minutes, self.debriefs = MonthBars(), MonthBars()
        self.debriefs.setAccessibleName(tr("Debriefs a month"))
        self._people = QVBoxLayout()
        self._none = widgets.label(
            tr("No session is logged yet. A debrief of one line above is a good beginning."),
            "secondary",
            wrap=True,
        )
        self._head = widgets.PageHead(tr("Supervision"))
        log = widgets.button(tr("Log a session"), "primary", icon="plus")
        log.clicked.connect(self._log_session)
        widgets.forbid(log, workspace.read_only)
        self._head.add(log)
        self._arrange()
        self.table.opened.connect(self._open)

    def read(self) -> None:
        portfolio = self.workspace.portfolio
        rows = supervision(portfolio)
        self.model.show(rows, portfolio.forms)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        held = [row for row in rows if not row.draft and row.occurred]
        today = portfolio.today()
        self._head.set_facts(facts(held, today))
        sessions, debriefs = apart(held)
        self.minutes.show_values(by_month(sessions, today))
        self.debriefs.show_values(by_month(debriefs, today, minutes=False))
        self._show_people(held)

    def _show_people(self, rows: Sequence[Row]) -> None:
        empty(self._people)
        for name, minutes, number in with_whom(rows):
            line = widgets.row(widgets.Elided(name or tr("Nobody named")))
            line.addWidget(widgets.label(tr("{n} (session|sessions)", None, number), "small"))
            line.addWidget(widgets.label(tr("{minutes} min", minutes=grouped(minutes)), "strong"))
            line.setStretch(0, 1)
            self._people.addLayout(line)
        if not rows:
            self._people.addWidget(widgets.label(tr("Nobody yet"), "small"))

    def _open(self, entry_id: str) -> None:
        self.workspace.stage.show_entry(entry_id)

    def _log_session(self) -> None:
        self.workspace.stage.begin_log(MEETING)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self._left.minimumSize().width() + RIGHT + 72  # margins, and what lies between
        beside = self.width() >= max(BESIDE, room)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(across if beside else down)
        self._right.setMinimumWidth(RIGHT if beside else 0)
        self._right.setMaximumWidth(RIGHT if beside else 16_777_215)

    def _arrange(self) -> None:
        sessions = widgets.Card(1, 0)
        sessions.box.addWidget(self.table, 1)
        sessions.box.addWidget(self._none)
        self._none.setContentsMargins(16, 16, 16, 16)
        left = widgets.column(spacing=10)
        left.addWidget(self.quick_log)
        left.addSpacing(8)
        left.addWidget(widgets.label(tr("Sessions"), "heading"))
        left.addWidget(sessions, 1)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(13)
        right.addWidget(_card(tr("Minutes a month"), tr("without debriefs"), self.minutes))
        right.addWidget(_card(tr("Debriefs a month"), tr("how many"), self.debriefs))
        with_ = widgets.Card()
        with_.box.addWidget(widgets.label(tr("With whom"), "heading"))
        with_.box.addLayout(self._people)
        right.addWidget(with_)
        right.addStretch(1)
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(24, 4, 24, 24)
        self._columns.setSpacing(24)
        self._left = left
        self._columns.addLayout(left, 1)
        self._columns.addWidget(self._right)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._head)
        box.addWidget(widgets.scrolled(body), 1)


def apart(rows: Iterable[Row]) -> tuple[list[Row], list[Row]]:
    """Sessions, and the debriefs that would drown them."""
    held = list(rows)
    sessions = [row for row in held if row.form != QUICK_FORM]
    return sessions, [row for row in held if row.form == QUICK_FORM]


def by_month(rows: Iterable[Row], today: date, *, minutes: bool = True) -> list[tuple[str, int]]:
    """Minutes, or how many, in each of the last six months."""
    found: Counter[tuple[int, int]] = Counter()
    for row in rows:
        if row.occurred:
            found[row.occurred.year, row.occurred.month] += (row.minutes or 0) if minutes else 1
    return [(month_name(month), found[year, month]) for year, month in months_up_to(today)]


def with_whom(rows: Iterable[Row]) -> list[tuple[str, int, int]]:
    """Name, minutes and number of sessions, the most minutes first."""
    held = list(rows)
    names = {row.person for row in held}
    mine = {name: [row for row in held if row.person == name] for name in names}
    totals = [
        (name, sum(r.minutes or 0 for r in found), len(found)) for name, found in mine.items()
    ]
    return sorted(totals, key=lambda total: (-total[1], total[0]))


def facts(rows: Sequence[Row], today: date) -> str:
    """The line below the title: what this month holds."""
    month = [row for row in rows if row.occurred and row.occurred >= today.replace(day=1)]
    sessions, debriefs = apart(month)
    minutes = sum(row.minutes or 0 for row in sessions)
    name = month_name(today.month, whole=True)
    return tr(
        "{minutes} in {name} · {debriefs}",
        minutes=tr("{n} (minute|minutes)", None, minutes),
        name=name,
        debriefs=tr("{n} (debrief|debriefs)", None, len(debriefs)),
    )


class _Table(QTableView):
    """One tab stop; Enter or a double click opens the entry."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Sessions"))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setItemDelegate(_SessionDelegate(self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(320)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.active().grown(ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | VCENTRE)
        self.activated.connect(self._open)

    def setModel(self, model: "SessionsModel") -> None:  # type: ignore[override]  # ours only
        super().setModel(model)
        header = self.horizontalHeader()
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        widths = {WHO: 170, MINUTES: 76, WHEN: 108}
        for place, wide in widths.items():
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(place, theme.active().grown(wide))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _open(self, index: QModelIndex) -> None:
        model = self.model()
        row = model.row_at(index) if isinstance(model, SessionsModel) else None
        if row is not None:
            self.opened.emit(row.id)


class _SessionDelegate(QStyledItemDelegate):
    """Title above the form's name; other columns in one line; the whole row is selected."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.active().grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.active()
        line: Line = index.data(ITEM)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, look.colour("selected"))
        painter.setPen(look.colour("border"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if index.column() == WHAT:
            _paint_what(painter, box, line, chosen=chosen)
        else:
            text = cells(line)[index.column()]
            right = index.column() == MINUTES
            inner = box.adjusted(8, 0, -12 if right else -4, 0)
            _draw(painter, inner, text, STRONG if right else SECONDARY, right=right)
        painter.restore()


def _paint_what(painter: QPainter, box: QRect, line: Line, *, chosen: bool) -> None:
    look = theme.active()
    if chosen:
        painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), look.colour("accent"))
    size = look.size("icon")
    place = QRectF(box.left() + 15, box.center().y() - size / 2, size, size)
    theme.icons.draw_icon(painter, line.icon, look.colour("text_2"), place)
    inner = box.adjusted(ICON + 4, 5, -8, -6)
    upper, lower = QRect(inner), QRect(inner)
    upper.setBottom(inner.center().y() + 1)
    lower.setTop(inner.center().y() + 2)
    state = tr("Draft · ") if line.row.draft else ""
    _draw(painter, upper, cells(line)[WHAT], STRONG if chosen else BODY)
    _draw(painter, lower, f"{state}{line.form}", SMALL)


def _draw(
    painter: QPainter, box: QRect, text: str, roles: tuple[str, str], *, right: bool = False
) -> None:
    """One line of text, elided; `roles` are those of the font and of the colour."""
    look = theme.active()
    painter.setFont(look.font(roles[0]))
    painter.setPen(look.colour(roles[1]))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    painter.drawText(box, align | VCENTRE, shown)


def _card(title: str, unit: str, bars: MonthBars) -> widgets.Card:
    card = widgets.Card()
    head = widgets.row(widgets.label(title, "heading", wrap=True))
    head.setStretch(0, 1)
    head.addWidget(widgets.label(unit, "small"))
    card.box.addLayout(head)
    card.box.addWidget(bars)
    return card
