"""Dialogs are as large as what they say, and never larger than the window behind them."""

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QDialog, QLayout, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.pages import scrolled

MOST = 0.9
_AROUND, _ABOVE_FOOT = 24, 20


def size_dialog(dialog: QDialog, wide: int, tall: int) -> None:
    """Makes a dialog grow with the text, up to most of the window behind it."""
    grown, room = theme.active().grown, _room(dialog)
    dialog.resize(min(grown(wide), room.width()), min(grown(tall), room.height()))


def fit_dialog(
    dialog: QDialog, foot: QLayout, *, wide: int = 520, spacing: int = 14
) -> QVBoxLayout:
    """The layout to fill: what is in it scrolls where the window is too low; the foot stays."""
    body = QWidget()
    inner = QVBoxLayout(body)
    inner.setContentsMargins(_AROUND, _AROUND - 4, _AROUND, 0)
    inner.setSpacing(spacing)
    foot.setContentsMargins(_AROUND, _ABOVE_FOOT, _AROUND, _AROUND - 4)
    box = QVBoxLayout(dialog)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    area = scrolled(body)
    area.setMinimumHeight(1)  # else a dialog of one line would be as tall as Qt likes to scroll
    box.addWidget(area, 1)
    box.addLayout(foot)
    dialog.setMinimumWidth(min(theme.active().grown(wide), _room(dialog).width()))
    _Fitting(dialog, body.parentWidget() or body, foot)
    return inner


class _Fitting(QObject):
    """Gives a dialog the height that its words ask for, also once there are more of them."""

    def __init__(self, dialog: QDialog, inner: QWidget, foot: QLayout) -> None:
        super().__init__(dialog)
        self._dialog, self._inner, self._foot = dialog, inner, foot
        self._given = 0
        dialog.installEventFilter(self)
        inner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = watched is self._dialog and event.type() == QEvent.Type.Show
        if opens or event.type() == QEvent.Type.LayoutRequest:
            self._fit(opens=opens)
        return False

    def _fit(self, *, opens: bool) -> None:
        dialog, inner = self._dialog, self._inner
        wide = max(dialog.minimumWidth(), 0 if opens else dialog.width())
        wide = min(max(wide, dialog.minimumSizeHint().width()), _room(dialog).width())
        asked = inner.heightForWidth(wide) if inner.hasHeightForWidth() else -1
        asked = asked if asked > 0 else inner.sizeHint().height()
        tall = min(asked + self._foot.sizeHint().height(), _room(dialog).height())
        ours = opens or dialog.height() == self._given  # else somebody made it as tall as it is
        self._given = tall if ours else max(tall, dialog.height())
        if (wide, self._given) != (dialog.width(), dialog.height()):
            dialog.resize(wide, self._given)


def _room(dialog: QDialog) -> QSize:
    """The window behind it: a dialog that opened it may be as small as one question."""
    behind = dialog.parentWidget()
    while behind is not None and isinstance(behind.window(), QDialog):
        behind = behind.window().parentWidget()
    if behind is not None:
        return behind.window().size() * MOST
    return QApplication.primaryScreen().availableSize() * MOST
