"""The sidebar: whose portfolio, the pages, and at the foot export and preferences."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import plain, row_of, spelled
from fcp_portfolio.ui.widgets import Elided, FindBox, NavRow, column, styled
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_PAGES = ("home", "capabilities", "evidence", "supervision", "sign_off", "readiness")
_FOOT = ("export", "verify", "preferences")
_NARROW = 56


class Sidebar(QWidget):
    """Rows in a group: one is current. `chosen` carries its name; `searched` asks to find."""

    chosen = Signal(str)
    searched = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "sidebar")
        self.setAccessibleName(tr("Pages"))
        self._workspace = workspace
        self._group = QButtonGroup(self)
        self.rows: dict[str, NavRow] = {}
        self._owner = _OwnerHead(workspace)
        find = FindBox(plain(row_of("palette")), spelled(row_of("palette").shortcut))
        find.clicked.connect(self.searched)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 16, 12, 8)
        box.setSpacing(2)
        box.addWidget(self._owner)
        box.addSpacing(12)
        box.addWidget(find)
        box.addSpacing(10)
        for page in _PAGES:
            box.addWidget(self._row(page))
        box.addStretch()
        for page in _FOOT:
            box.addWidget(self._row(page))
        self.set_narrow(narrow=False)
        workspace.changed.connect(self._follow)
        workspace.readiness.told.connect(self._count_missing)
        self._follow(Changed.ENTRIES | Changed.REQUESTS)

    def show_current(self, name: str) -> None:
        """Marks the row of a page; it is the one that Tab stops at."""
        self.rows[name].setChecked(True)
        for row in self.rows.values():
            stop, pass_by = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(stop if row is self.rows[name] else pass_by)

    def set_narrow(self, *, narrow: bool) -> None:
        """Shows icons alone, or icons and words."""
        self.setFixedWidth(_NARROW if narrow else theme.active().size("sidebar"))
        self._owner.set_narrow(narrow=narrow)
        margin = 8 if narrow else 12
        box = self.layout()
        if box is not None:
            box.setContentsMargins(margin, 16, margin, 8)

    def _row(self, name: str) -> NavRow:
        action = row_of(name)
        made = NavRow(action.icon, plain(action), spelled(action.shortcut))
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(made)
        self.rows[name] = made
        return made

    def _follow(self, changed: Changed) -> None:
        if changed & Changed.ENTRIES:
            self._count_entries()
        if changed & Changed.REQUESTS:
            self._count_requests()
        if changed & Changed.DETAILS:
            self._owner.read()

    def _count_entries(self) -> None:
        from fcp_portfolio.services.entries import count_entries

        number = count_entries(self._workspace.portfolio)
        self.rows["evidence"].set_count(number, tr("{n} (entry|entries)", None, number))

    def _count_requests(self) -> None:
        from fcp_portfolio.services.sent import count_out

        number = count_out(self._workspace.portfolio)
        what = tr("{n} (request waits|requests wait) for an answer", None, number)
        self.rows["sign_off"].set_count(number, what)

    def _count_missing(self) -> None:
        """What is at risk or not there yet, over all routes."""
        found = self._workspace.readiness.found
        missing = sum(one.counts[State.AT_RISK] + one.counts[State.NOT_YET] for one in found)
        what = tr("{n} (requirement|requirements) not met yet", None, missing)
        self.rows["readiness"].set_count(missing, what)


class _OwnerHead(QWidget):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._badge = _Badge()
        self._name = Elided("", "strong")
        self._file = Elided("", "small")
        self._words = QWidget()
        self._words.setLayout(column(self._name, self._file, spacing=0))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._badge)
        row.addWidget(self._words, 1)
        self.read()

    def read(self) -> None:
        portfolio = self._workspace.portfolio
        self._name.setText(portfolio.owner.name)
        self._file.setText(portfolio.file.name)
        self._badge.set_name(portfolio.owner.name)

    def set_narrow(self, *, narrow: bool) -> None:
        self._words.setVisible(not narrow)


class _Badge(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self._letters = ""
        self.setFixedSize(34, 34)

    def set_name(self, name: str) -> None:
        words = name.split()
        self._letters = "".join(w[0] for w in (words[:1] + words[1:][-1:])).upper()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour("accent"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        font = worn.font("label")
        font.setPixelSize(13)
        painter.setFont(font)
        painter.setPen(worn.colour("on_accent"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._letters)
