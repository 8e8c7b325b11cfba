"""A block that is folded until it is wanted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.words import tr


class Folded(QFrame):
    """A line with a chevron; what it hides goes into `box`, by `fill` when first wanted."""

    def __init__(self, title: str, fill: Callable[[], None]) -> None:
        super().__init__()
        self._fill: Callable[[], None] | None = fill
        self._line = QToolButton()
        self._line.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._body = QWidget()
        self.box = QVBoxLayout(self._body)
        self.box.setContentsMargins(16, 4, 12, 12)
        self.box.setSpacing(12)
        widgets.styled(self, "well")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._line)
        outer.addWidget(self._body)
        self._line.clicked.connect(self._turn)
        self.set_title(title)
        self._show(open_=False)

    def set_title(self, title: str) -> None:
        """Changes the words of the line."""
        self._line.setText(f"  {title}")
        self._line.setAccessibleName(title)

    def make(self) -> None:
        """Has what is hidden made, without showing it."""
        fill, self._fill = self._fill, None
        if fill is not None:
            fill()

    def unfold(self) -> None:
        """Shows what is hidden."""
        self._show(open_=True)

    def go_to(self) -> None:
        """Shows what is hidden, and puts the focus on its line."""
        self.unfold()
        self._line.setFocus()

    def _turn(self) -> None:
        self._show(open_=self._body.isHidden())

    def _show(self, *, open_: bool) -> None:
        if open_:
            self.make()
        self._body.setVisible(open_)
        self._line.setAccessibleDescription(tr("Unfolded") if open_ else tr("Folded"))
        icon = "chevron-up" if open_ else "chevron-down"
        theme.icons.dress(self._line, theme.active(), icon, "text_2")
