"""The sidebar: whose portfolio, the pages, and at the foot export and preferences."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.services.done import Changed
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.actions import plain, spelled
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.widgets import Elided, FindBox, NavRow, column, styled
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_NARROW = 56


class Sidebar(QWidget):
    """Rows in a group: one is current. `chosen` carries its name; `searched` asks to find."""

    chosen = Signal(str)
    searched = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "sidebar")
        self.setAccessibleName(tr("Pages"))
        self._kind = window_kind(workspace.portfolio.kind)
        self._group = QButtonGroup(self)
        self.rows: dict[str, NavRow] = {}
        self._owner = _OwnerHead(workspace)
        palette = self._kind.row_of("palette")
        find = FindBox(plain(palette), spelled(palette.shortcut))
        find.clicked.connect(self.searched)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, 16, 12, 8)
        box.setSpacing(2)
        box.addWidget(self._owner)
        box.addSpacing(12)
        box.addWidget(find)
        box.addSpacing(10)
        for page in self._kind.rows:
            box.addWidget(self._row(page))
        box.addStretch()
        for page in self._kind.foot:
            box.addWidget(self._row(page))
        self.set_narrow(narrow=False)
        workspace.changed.connect(self._follow)
        self._kind.counts(self, workspace)

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
        action = self._kind.row_of(name)
        made = NavRow(action.icon, plain(action), spelled(action.shortcut))
        made.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(made)
        self.rows[name] = made
        return made

    def count(self, page: str, number: int, words: str) -> None:
        """Sets the number beside a page's name; `words` say what it counts."""
        self.rows[page].set_count(number, words)

    def _follow(self, changed: Changed) -> None:
        if changed & Changed.DETAILS:
            self._owner.read()


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
