"""A list and what is chosen in it, beside each other where there is room, else one at a time."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.preferences import SPLITTERS, Preferences
from fcp_portfolio.ui.widgets import button
from fcp_portfolio.ui.words import tr


class ListAndDetail(QSplitter):
    """Remembers under `name` how the width is shared. `back` is for the page to place.

    `room` is the width, at 100 % text size, from which both stand side by side.
    """

    def __init__(
        self,
        name: str,
        preferences: Preferences,
        parts: tuple[QWidget, QWidget],
        *,
        sizes: tuple[int, int],
        room: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._name, self._preferences, self._room = name, preferences, room
        self._list, self._detail = parts
        self._on_detail, self._something = False, True
        self.back = button(tr("Back to the list"), "quiet", icon="arrow-left")
        self.back.hide()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in parts:
            self.addWidget(part)
        self.setSizes(preferences.get(SPLITTERS).get(name) or list(sizes))
        self.splitterMoved.connect(self._remember)

    def show_detail(self) -> None:
        """What is chosen takes the place of the list where there is room for one alone."""
        self._on_detail = True
        self._fit()

    def show_list(self) -> None:
        """The list is there again."""
        self._on_detail = False
        self._fit()

    def set_something(self, something: bool) -> None:
        """Whether there is anything to choose, and so a detail to show."""
        self._something = something
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    @property
    def narrow(self) -> bool:
        """Whether there is room for one of them alone."""
        return self.width() < theme.active().grown(self._room)

    def _fit(self) -> None:
        narrow = self.narrow
        alone = narrow and self._on_detail and self._something
        self.back.setVisible(alone)
        self._list.setVisible(not alone)
        self._detail.setVisible(alone or (self._something and not narrow))

    def _remember(self) -> None:
        kept = dict(self._preferences.get(SPLITTERS))
        self._preferences.set(SPLITTERS, kept | {self._name: self.sizes()})
