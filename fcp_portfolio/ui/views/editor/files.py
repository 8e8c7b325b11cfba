"""The files of an entry: dropped, pasted or chosen; each with a description, or a reason."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QImageWriter, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Done
from fcp_portfolio.services.files import add_bytes, add_file
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.file_tiles import FileTile, WaitingTile
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.worker import Job
from fcp_portfolio.ui.workspace import Workspace

ATTACH = "Ctrl+Shift+A"


class FilesEditor(QWidget):
    """Tiles of files and ways to add one. `changed` tells that a person changed them."""

    changed = Signal()
    removed = Signal(object)  # the Attachment, so that it can be brought back
    preview = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._tiles: list[FileTile] = []
        self._waiting: list[WaitingTile] = []
        self._left = False
        self.landed: list[Attachment] = []  # added, and not shown yet; the worker appends to it
        self.choose = widgets.button(tr("Choose a file"), icon="paperclip", compact=True)
        self.choose.setToolTip(tip(tr("Choose a file ({attach})", attach=ATTACH)))
        self.choose.setShortcut(ATTACH)
        self.choose.clicked.connect(self._ask)
        self._list = widgets.column(spacing=8)
        self._refusals = widgets.column(spacing=8)
        head = widgets.row(widgets.label(tr("Files"), "strong"))
        head.addStretch(1)
        head.addWidget(widgets.label(tr("Drop or paste anywhere in this entry"), "hint"))
        head.addWidget(self.choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addLayout(head)
        box.addLayout(self._refusals)
        box.addLayout(self._list)

    def attachments(self) -> tuple[Attachment, ...]:
        """The files as they are now."""
        return tuple(tile.attachment() for tile in self._tiles)

    def set_attachments(self, attachments: Sequence[Attachment]) -> None:
        """Shows other files; says nothing."""
        for tile in self._tiles:
            tile.hide()
            tile.deleteLater()
        self._tiles = []
        for attachment in attachments:
            self._append(attachment)

    def take(self, mime: QMimeData) -> None:
        """Takes what was dropped or pasted: files, or a picture."""
        files = _files(mime)
        for path in files:
            self.add(path)
        if not files and mime.hasImage():
            picture = mime.imageData()
            if isinstance(picture, QImage):
                self._add_picture(picture)

    def add(self, path: Path) -> None:
        """Begins to add a file; a tile shows how it fares."""
        portfolio = self._workspace.portfolio
        self._begin(path.name, lambda job: add_file(portfolio, path, cancelled=job.cancelled))

    @property
    def busy(self) -> bool:
        """Whether a file is still being added."""
        return bool(self._waiting)

    def let_go(self) -> bool:
        """Shows nothing that comes in from now on. Returns whether a file is still being added."""
        self._left = True
        return self.busy

    def bring_back(self, attachment: Attachment) -> None:
        """Adds a file again that was removed."""
        if attachment.sha256 not in {held.sha256 for held in self.attachments()}:
            self._append(attachment)
            self.changed.emit()

    def _ask(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, tr("Choose files"), "", tr("All files (*)"))
        for name in names:
            self.add(Path(name))

    def _add_picture(self, picture: QImage) -> None:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(picture)
        data = bytes(buffer.data().data())
        portfolio = self._workspace.portfolio
        name = tr("Picture {tiles}.png", tiles=len(self._tiles) + 1)
        self._begin(name, lambda _job: add_bytes(portfolio, data, name))

    def _begin(self, name: str, work: Callable[[Job], Done[Attachment]]) -> None:
        waiting = WaitingTile(name)
        self._waiting.append(waiting)
        self._list.addWidget(waiting)
        job = self._workspace.run(
            _landing(work, self.landed),
            then=partial(self._added, waiting),
            failed=lambda error: self._refused(waiting, error),
            stopped=partial(self._stopped, waiting),
        )
        waiting.cancel.clicked.connect(job.cancel)

    def _added(self, waiting: WaitingTile, done: Done[Attachment]) -> None:
        if self._left:
            return
        self._stopped(waiting)
        self.landed.remove(done.value)
        self._workspace.tell(done, quiet=True)
        if done.value.sha256 in {held.sha256 for held in self.attachments()}:
            self._say("info", tr("“{name}” is in this entry already.", name=done.value.name))
            return
        tile = self._append(done.value)
        for sentence in done.advice:
            self._say("info", tr(sentence))
        self.changed.emit()
        if QGuiApplication.focusObject() in (self.choose, None):
            tile.description.setFocus()

    def _refused(self, waiting: WaitingTile, error: PortfolioError) -> None:
        if self._left:
            self._workspace.stage.say(
                tr("A file was not added. {sentence}", sentence=error.sentence)
            )
            return
        self._stopped(waiting)
        self._say("danger", tr(error.sentence))

    def _stopped(self, waiting: WaitingTile) -> None:
        self._waiting.remove(waiting)
        _put_away(waiting)

    def _say(self, kind: str, sentence: str) -> None:
        notice = widgets.Notice(kind, other=tr("Close"))
        notice.declined.connect(notice.deleteLater)
        self._refusals.addWidget(notice)
        notice.say(sentence)

    def _append(self, attachment: Attachment) -> FileTile:
        tile = FileTile(attachment)
        before: QWidget = self._tiles[-1].remove if self._tiles else self.choose
        tile.description.textEdited.connect(self.changed)
        tile.remove.clicked.connect(lambda: self._remove(tile))
        tile.open.clicked.connect(lambda: self.preview.emit(tile.attachment()))
        self._tiles.append(tile)
        self._list.addWidget(tile)
        for widget in (tile.description, tile.open, tile.remove):
            QWidget.setTabOrder(before, widget)
            before = widget
        return tile

    def _remove(self, tile: FileTile) -> None:
        self._tiles.remove(tile)
        attachment = tile.attachment()
        _put_away(tile)
        self.choose.setFocus()
        self.changed.emit()
        self.removed.emit(replace(attachment))


class FileCatcher(QObject):
    """Catches files and pictures that are dropped on, or pasted into, any control it watches."""

    caught = Signal(object)  # QMimeData

    def watch(self, control: QWidget) -> None:
        """Watches a control, which goes on taking text by itself."""
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):
            return self._dropped(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pasted(event)
        return super().eventFilter(watched, event)

    def _dropped(self, event: QDropEvent) -> bool:
        if not holds_files(event.mimeData()):
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self.caught.emit(event.mimeData())
        return True

    def _pasted(self, event: QKeyEvent) -> bool:
        if not event.matches(QKeySequence.StandardKey.Paste):
            return False
        mime = QGuiApplication.clipboard().mimeData()
        if not holds_files(mime):
            return False
        self.caught.emit(mime)
        return True


def holds_files(mime: QMimeData) -> bool:
    """Whether there are files in it, or a picture that is not merely a copy of text."""
    return bool(_files(mime)) or (mime.hasImage() and not mime.hasText())


def _landing(
    work: Callable[[Job], Done[Attachment]], landed: list[Attachment]
) -> Callable[[Job], Done[Attachment]]:
    """Work that leaves its file where the work after it finds it."""

    def add(job: Job) -> Done[Attachment]:
        done = work(job)
        landed.append(done.value)
        return done

    return add


def _files(mime: QMimeData) -> list[Path]:
    urls = mime.urls() if mime.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]


def _put_away(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
