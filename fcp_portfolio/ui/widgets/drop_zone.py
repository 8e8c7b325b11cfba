"""Where a PDF is dropped, with a button for those who do not drag."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QSizePolicy, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets.buttons import button
from fcp_portfolio.ui.widgets.texts import IconLabel, label
from fcp_portfolio.ui.words import tr

TALL, LOW = 200, 64
ANSWERS = (".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".heic", ".eml")
"""How the names of files end that an answer may come back as."""


def dropped_pdfs(data: QMimeData) -> tuple[Path, ...]:
    """The PDFs that are dragged; none where anything else is among them."""
    return _dropped(data, (".pdf",))


def dropped_pdf(data: QMimeData) -> Path | None:
    """The one PDF that is dragged; None for anything else."""
    return _only(dropped_pdfs(data))


def dropped_answer(data: QMimeData) -> Path | None:
    """The one PDF, scan, photo or mail that is dragged; None for anything else."""
    return _only(_dropped(data, ANSWERS))


def _dropped(data: QMimeData, kinds: Collection[str]) -> tuple[Path, ...]:
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    return files if all(file.suffix.lower() in kinds for file in files) else ()


def _only(files: tuple[Path, ...]) -> Path | None:
    return files[0] if len(files) == 1 else None


class PdfDrops(QObject):
    """Lets a window take PDFs that are dropped on it; `given` carries their paths."""

    given = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # what is dragged over is one too
            return super().eventFilter(watched, event)
        files = dropped_pdfs(event.mimeData())
        if files:
            event.acceptProposedAction()
        if files and event.type() == QEvent.Type.Drop:
            self.given.emit(files)
        return bool(files)


class DropZone(QWidget):
    """`given` carries the path. It is 200 px tall, and low once something was given."""

    given = Signal(object)

    def __init__(self, words: str, title: str) -> None:
        super().__init__()
        self._title, self._over = title, False
        self.setAcceptDrops(True)
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel("file-check", "accent", 36)
        self._words = label(words, "secondary")
        self.browse = button(tr("Browse…"), icon="folder-open", name=title)
        self.browse.clicked.connect(self._browse)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(24, 12, 24, 12)
        self._box.setSpacing(12)
        self._box.addStretch()
        for part in (self._icon, self._words, self.browse):
            self._box.addWidget(part, 0, Qt.AlignmentFlag.AlignCenter)
        self._box.addStretch()
        self.setFixedHeight(theme.active().grown(TALL))

    def set_low(self, words: str) -> None:
        """Makes it one line, with other words, because something was given."""
        self._box.setDirection(QBoxLayout.Direction.LeftToRight)
        self._words.setText(words)
        self._icon.hide()
        self.setFixedHeight(theme.active().grown(LOW))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_pdf(event.mimeData()) is not None:
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_over(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(over=False)
        file = dropped_pdf(event.mimeData())
        if file is not None:
            event.acceptProposedAction()
            self.given.emit(file)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        worn = theme.active()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = "accent" if self._over else "border_control"
        painter.setPen(QPen(worn.colour(role), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(worn.colour("accent_soft" if self._over else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _browse(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._title, "", tr("PDF (*.pdf)"))
        if name:
            self.given.emit(Path(name))

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()
