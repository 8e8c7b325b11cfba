"""The panel over the window: a line to type in, what it finds, what the keys do."""

from collections.abc import Callable, Mapping

import shiboken6
from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QModelIndex,
    QObject,
    QPoint,
    QPropertyAnimation,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.command_palette.delegate import ResultDelegate
from fcp_portfolio.ui.command_palette.finding import Finder, all_coverage
from fcp_portfolio.ui.command_palette.results import Result, ResultsModel
from fcp_portfolio.ui.kinds.window import window_kind
from fcp_portfolio.ui.words import Phrase, grouped, tr
from fcp_portfolio.ui.workspace import Workspace

WIDE, TOP, EDGE = 640, 110, 24
ROWS = 8
REST_MS = 25  # another key may follow
RISE = 12
SHADE = {"light": 74}  # of 255, over the window; darker looks need more
DARK_SHADE = 140
NAME = Phrase("Find anything")


def open_palette(window: QMainWindow, workspace: Workspace, actions: Mapping[str, QAction]) -> None:
    """Opens the palette over a window; closes it where it is open already."""
    palette = window.findChild(CommandPalette) or CommandPalette(window, workspace, actions)
    if palette.isVisible():
        palette.leave()
    else:
        palette.begin()


class CommandPalette(QWidget):
    """Covers the window while it is open; a click beside the panel closes it."""

    def __init__(
        self, window: QMainWindow, workspace: Workspace, actions: Mapping[str, QAction]
    ) -> None:
        super().__init__(window)
        self.hide()
        self.setAccessibleName(tr("Command palette"))
        self._window, self._workspace = window, workspace
        self._finder = Finder(workspace, actions)
        self._model = ResultsModel()
        self._came_from: QWidget | None = None
        self._kind = window_kind(workspace.portfolio.kind)
        self._line = _Line(tr(self._kind.finds))
        self._list = _Results(self._model)
        self._nothing = widgets.label("", "secondary", wrap=True)
        self._found = widgets.label("", "small")
        self._panel = QFrame(self)
        self._panel.setProperty("kind", "palette")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rise = QPropertyAnimation(self._panel, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._arrange()
        self._connect()

    def begin(self) -> None:
        """Opens it with an empty line and every action."""
        self._came_from = self._window.focusWidget()
        self._line.clear()
        self._find()
        self._place()
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._move_in()
        portfolio = self._workspace.portfolio
        if self._kind.logs:
            self._workspace.run(lambda _job: all_coverage(portfolio), then=self._know)

    def leave(self) -> None:
        """Closes it; the focus is again where it was."""
        self._rest.stop()
        before = self._came_from
        if before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._line.clearFocus()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            QTimer.singleShot(0, self, self._place)  # once every part of it has the other look too

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        shade = QColor(Qt.GlobalColor.black)
        shade.setAlpha(SHADE.get(theme.active().look, DARK_SHADE))
        QPainter(self).fillRect(event.rect(), shade)

    def _arrange(self) -> None:
        head = widgets.row(widgets.IconLabel("search"), spacing=14)
        head.addWidget(self._line, 1)
        head.addWidget(widgets.label(tr("Esc closes"), "small"))
        head.setContentsMargins(EDGE, 2, EDGE, 2)
        foot = widgets.row(widgets.label(tr("↑ ↓ move · Enter opens"), "small"))
        foot.addStretch(1)
        foot.addWidget(self._found)
        foot.setContentsMargins(EDGE, 6, EDGE, 6)
        self._nothing.setContentsMargins(EDGE, 16, EDGE, 20)
        box = QVBoxLayout(self._panel)
        box.setContentsMargins(1, 1, 1, 1)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(widgets.line())
        box.addWidget(self._list)
        box.addWidget(self._nothing)
        box.addWidget(widgets.line())
        box.addLayout(foot)

    def _connect(self) -> None:
        self._window.installEventFilter(self)
        self._rest.timeout.connect(self._find)
        self._line.textEdited.connect(lambda _text: self._rest.start())
        self._line.stepped.connect(self._step)
        self._line.entered.connect(self._choose)
        self._line.escaped.connect(self.leave)
        self._line.left.connect(self.hide)
        self._list.clicked.connect(self._choose)

    def _find(self) -> None:
        self._rest.stop()
        found = self._finder.find(self._line.text())
        self._model.show(found.items)
        self._list.setCurrentIndex(self._model.stepped(self._list.currentIndex(), 0))
        self._list.scrollToTop()
        self._list.setVisible(bool(found.number))
        self._nothing.setVisible(not found.number)
        typed = self._line.text().strip()
        self._nothing.setText(tr(self._kind.found_none, typed=typed))
        self._found.setText(tr("{number} found", number=grouped(found.number)))
        self._place()
        self._say(
            tr("{n} (result|results)", None, found.number) if found.number else self._nothing.text()
        )

    def _know(self, rows: tuple[Coverage, ...]) -> None:
        """The marks are there: what is shown is shown with them; what is chosen stays so."""
        self._finder.know(rows)
        if self.isVisible() and self._line.text().strip() and not self._rest.isActive():
            chosen = self._list.currentIndex().row()
            self._model.show(self._finder.find(self._line.text()).items)
            self._list.setCurrentIndex(self._model.index(chosen))

    def _step(self, step: int) -> None:
        self._settle()
        self._list.setCurrentIndex(self._model.stepped(self._list.currentIndex(), step))
        if self._list.currentIndex() == self._model.stepped(QModelIndex(), 0):
            self._list.scrollToTop()  # the heading above it too
        self._say()

    def _settle(self) -> None:
        """What was typed last is found before a key goes by it."""
        if self._rest.isActive():
            self._find()

    def _choose(self) -> None:
        self._settle()
        index = self._list.currentIndex()
        if index.isValid():
            item = self._model.item(index)
            self.leave()
            if isinstance(item, Result):
                item.choose()

    def _say(self, before: str = "") -> None:
        index = self._list.currentIndex()
        item = self._model.item(index) if index.isValid() else None
        spoken = item.spoken if isinstance(item, Result) else ""
        widgets.announce(self._line, ". ".join(filter(None, (before, spoken))))

    def _place(self) -> None:
        self._rise.stop()
        self.setGeometry(self._window.rect())
        width = min(theme.active().grown(WIDE), self.width() - 2 * EDGE)
        self._panel.setFixedWidth(width)
        self._list.setFixedHeight(0)
        room = self.height() - TOP - EDGE - self._panel.sizeHint().height()
        self._list.setFixedHeight(min(self._list.height_of(ROWS), room))
        self._nothing.setFixedHeight(self._nothing.heightForWidth(width))
        self._panel.adjustSize()
        self._panel.move((self.width() - width) // 2, TOP)

    def _move_in(self) -> None:
        """A short rise; none where the system was asked for less motion."""
        moves = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        end = self._panel.pos()
        self._rise.setDuration(theme.active().normal_ms if moves else 0)
        self._rise.setStartValue(end + QPoint(0, RISE))
        self._rise.setEndValue(end)
        self._rise.start()


class _Line(QLineEdit):
    """Keeps the focus while the palette is open: arrows, Tab and page keys move in the results."""

    stepped = Signal(int)
    entered = Signal()
    escaped = Signal()
    left = Signal()

    def __init__(self, hint: str) -> None:
        super().__init__()
        self.setProperty("kind", "palette")
        self.setAccessibleName(tr(NAME))
        self.setAccessibleDescription(
            tr("Up and Down move in the results, Enter opens, Esc closes.")
        )
        self.setPlaceholderText(hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self._keys().get(event.key())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002  Qt's own name
        self.stepped.emit(1 if next else -1)
        return True

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        kept = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
        if event.reason() not in kept:
            self.left.emit()

    def _keys(self) -> Mapping[int, Callable[[], None]]:
        return {
            Qt.Key.Key_Down: lambda: self.stepped.emit(1),
            Qt.Key.Key_Up: lambda: self.stepped.emit(-1),
            Qt.Key.Key_Return: self.entered.emit,
            Qt.Key.Key_Enter: self.entered.emit,
            Qt.Key.Key_Escape: self.escaped.emit,
        }


class _Results(QListView):
    """The list below the line, which has the keys; the mouse chooses in it."""

    def __init__(self, model: ResultsModel) -> None:
        super().__init__()
        self._model = model
        self.setModel(model)
        self.setProperty("kind", "palette")
        self.setAccessibleName(tr("Results"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setItemDelegate(ResultDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def height_of(self, rows: int) -> int:
        """How high it is to show so many results with their headings."""
        return sum(self.sizeHintForRow(row) for row in self._model.through(rows)) + 2
