"""The pages of the request, one at a time: what a signature covers is what is seen."""

from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.ui.widgets import icon_button, label, row, styled
from fcp_portfolio.ui.words import tr

A4_POINTS = 595
ZOOMS = (50, 75, 100, 125, 150, 200, 300)
_ROUNDED_UP = 2  # a picture is drawn up to whole pixels
_ROUND, _MARGIN, _LARGEST, _SETTLED_MS = 100, 24, 6.0, 120


class PagesView(QWidget):
    """`wanted` carries page and scale of a picture to be drawn; `show_picture` shows it.

    `unread` carries a page whose words `show_text` has not told yet, for who does not see it.
    """

    wanted = Signal(int, float)
    unread = Signal(int)

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._page, self._zoom = count, 1, _ROUND
        self._to_end = False
        self._texts: dict[int, str] = {}
        self.setAccessibleName(tr("Pages of the request"))
        self._says = label("", "small")
        self._percent = label("", "small")
        self.previous = icon_button("chevron-up", tr("Previous page"), "Alt+PgUp")
        self.next = icon_button("chevron-down", tr("Next page"), "Alt+PgDown")
        self.smaller = icon_button("minus", tr("Make the page smaller"))
        self.larger = icon_button("plus", tr("Make the page larger"))
        self.as_text = icon_button("file-text", tr("Text of this page"))
        self.as_text.setCheckable(True)
        self.as_text.toggled.connect(self._show_as_text)
        self.area, self.text = _PageArea(), _page_text()
        self._shown = QStackedWidget()
        self._resized = QTimer(self)
        self._resized.setSingleShot(True)
        self._resized.setInterval(_SETTLED_MS)
        self._resized.timeout.connect(self.draw)
        self._arrange()
        self.previous.clicked.connect(lambda: self.turn(-1))
        self.next.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.area.turned.connect(self.turn)
        self._tell()

    @property
    def page(self) -> int:
        """The page that is shown, counted from 1."""
        return self._page

    def show_page(self, page: int) -> None:
        """Turns to a page; one that is not there is left alone."""
        if 1 <= page <= self._count:
            self._to_end = False
            self._page = page
            self._tell()
            self.draw()

    def turn(self, by: int) -> None:
        """Turns to the next page or the one before; going back begins at its end."""
        if 1 <= self._page + by <= self._count:
            self.show_page(self._page + by)
            self._to_end = by < 0

    def zoom(self, by: int) -> None:
        """Goes to the next larger or smaller size; 100 % is as wide as the pane."""
        place = ZOOMS.index(self._zoom) + by
        self._zoom = ZOOMS[min(max(place, 0), len(ZOOMS) - 1)]
        self._tell()
        self.draw()

    def draw(self) -> None:
        """Asks for the picture of the page as large as it is shown."""
        bar = self.area.verticalScrollBar().sizeHint().width()  # it comes once the page is there
        room = max(self.area.width() - bar - _MARGIN * 2 - _ROUNDED_UP, 100)
        scale = room / A4_POINTS * self._zoom / _ROUND * self.devicePixelRatioF()
        self.wanted.emit(self._page, min(scale, _LARGEST))
        if self._page not in self._texts:
            self.unread.emit(self._page)

    def show_text(self, page: int, text: str) -> None:
        """Tells what a page says, and offers to read it as text."""
        self._texts[page] = text or tr("There is no text on this page that can be read out.")
        self.as_text.show()
        self._tell_text()

    def show_picture(self, page: int, image: QImage, seen: QRect | None = None) -> None:
        """Shows the picture of a page, unless another was turned to meanwhile.

        `seen` is a part of it that is to be seen, in its pixels.
        """
        if page != self._page:
            return
        ratio = self.devicePixelRatioF()
        image.setDevicePixelRatio(ratio)
        self.area.show_picture(
            image, tr("Page {page} of {count}", page=page, count=self._count), at_end=self._to_end
        )
        self._to_end = False
        self._tell_text()
        if seen is not None:
            self.area.show_part(QRectF(seen).center() / ratio)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resized.start()

    def _show_as_text(self, on: bool) -> None:
        self._shown.setCurrentWidget(self.text if on else self.area)
        if on:
            self.text.setFocus()

    def _tell_text(self) -> None:
        """The words go with the picture, and into the field that is read line by line."""
        text = self._texts.get(self._page, "")
        self.area.tell(text)
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)
        of = tr("Text of page {page} of {count}", page=self._page, count=self._count)
        self.text.setAccessibleName(of)

    def _tell(self) -> None:
        self._says.setText(tr("Page {page} of {count}", page=self._page, count=self._count))
        self._percent.setText(tr("Page width") if self._zoom == _ROUND else f"{self._zoom} %")
        before, after = self._page > 1, self._page < self._count
        self.previous.setEnabled(before)
        self.next.setEnabled(after)
        self.previous.setAccessibleDescription("" if before else tr("This is the first page."))
        self.next.setAccessibleDescription("" if after else tr("This is the last page."))
        self.smaller.setEnabled(self._zoom > ZOOMS[0])
        self.larger.setEnabled(self._zoom < ZOOMS[-1])

    def _arrange(self) -> None:
        bar = QWidget()
        across = row(self.previous, self.next, self._says, spacing=4)
        across.addStretch()
        across.addWidget(self.as_text)
        self.as_text.hide()
        for part in (self._percent, self.smaller, self.larger):
            across.addWidget(part)
        across.setContentsMargins(16, 4, 16, 4)
        bar.setLayout(across)
        styled(bar, "page")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(bar)
        self._shown.addWidget(self.area)
        self._shown.addWidget(self.text)
        box.addWidget(self._shown, 1)


def _page_text() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setTabChangesFocus(True)
    made.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    return made


class _PageArea(QScrollArea):
    """White paper on the window's ground. At its end, scrolling on turns the page."""

    turned = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Page"))
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._paper = QLabel()
        self._paper.setContentsMargins(_MARGIN, 0, _MARGIN, _MARGIN)
        self.setWidget(self._paper)

    def show_picture(self, image: QImage, name: str, *, at_end: bool) -> None:
        """Shows the picture of a page from its beginning, or from its end."""
        again = self.accessibleName() == name
        bar = self.verticalScrollBar()
        at = bar.value() if again else 0
        self.setAccessibleName(name)
        self._paper.setAccessibleName(name)
        self._paper.setPixmap(QPixmap.fromImage(image))
        self._paper.adjustSize()
        QTimer.singleShot(0, self, partial(bar.setValue, bar.maximum() if at_end else at))

    def tell(self, text: str) -> None:
        """Says to whoever does not see the picture what stands there."""
        for one in (self, self._paper):
            one.setAccessibleDescription(text)

    def show_part(self, at: QPointF) -> None:
        """Scrolls to a place of the picture, once that has its size."""
        place = at.toPoint() + QPoint(_MARGIN, 0)
        around = self.viewport().size() / 3
        show = partial(self.ensureVisible, place.x(), place.y(), around.width(), around.height())
        QTimer.singleShot(0, self, show)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar, key = self.verticalScrollBar(), event.key()
        if key == Qt.Key.Key_PageDown and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif key == Qt.Key.Key_PageUp and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        bar, down = self.verticalScrollBar(), event.angleDelta().y()
        if down < 0 and bar.value() == bar.maximum():
            self.turned.emit(1)
        elif down > 0 and bar.value() == bar.minimum():
            self.turned.emit(-1)
        else:
            super().wheelEvent(event)
