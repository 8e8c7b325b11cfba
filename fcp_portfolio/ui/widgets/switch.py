"""A view switch: a few words in a frame, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from fcp_portfolio.ui.widgets.toggling import Toggling
from fcp_portfolio.ui.words import tr

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class ViewSwitch(QFrame):
    """One tab stop; the arrow keys move within. `chosen` carries a view's name, not translated."""

    chosen = Signal(str)

    def __init__(self, name: str, views: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("kind", "switch")
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._views = {view: _View(view) for view in views}
        box = QHBoxLayout(self)
        box.setContentsMargins(2, 2, 2, 2)
        box.setSpacing(2)
        for view, made in self._views.items():
            self._group.addButton(made)
            box.addWidget(made)
            made.moved.connect(self._move)
            made.clicked.connect(lambda _on, view=view: self._choose(view))
        self.show_current(views[0])

    def current(self) -> str:
        """The name of the view that is chosen."""
        return next(view for view, made in self._views.items() if made.isChecked())

    def show_current(self, view: str) -> None:
        """Marks a view as chosen; says nothing."""
        self._views[view].setChecked(True)
        for name, made in self._views.items():
            stop, pass_by = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(stop if name == view else pass_by)

    def set_count(self, view: str, count: int) -> None:
        """Shows how much there is in a view."""
        self._views[view].setText(f"{tr(view)} {count}")
        self._views[view].setAccessibleDescription(str(count))

    def _move(self, step: int) -> None:
        names = list(self._views)
        view = names[(names.index(self.current()) + step) % len(names)]
        self._choose(view)
        self._views[view].setFocus(Qt.FocusReason.TabFocusReason)

    def _choose(self, view: str) -> None:
        self.show_current(view)
        self.chosen.emit(view)


class _View(Toggling, QPushButton):
    moved = Signal(int)

    def __init__(self, view: str) -> None:
        super().__init__()
        self.setText(tr(view))
        self.setAccessibleName(tr(view))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read out as one of several, not as a box to tick
        self.setProperty("kind", "view")
        self.hear_all()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)
