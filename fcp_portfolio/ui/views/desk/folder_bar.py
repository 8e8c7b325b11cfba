"""Which folder is watched, how far it is looked through, and what stands in the way."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from fcp_portfolio.ui.folders import documents, nearest
from fcp_portfolio.ui.views.desk.watched import watched
from fcp_portfolio.ui.widgets import Elided, IconLabel, Notice, button, forbid, row, styled
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

_TOLD = 3


class FolderBar(QWidget):
    """Below the head of the page. `summaries` asks to take in the summaries that lie there."""

    summaries = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        styled(self, "surface")
        self._watched = watched(workspace)
        self._words = Elided("", "secondary")
        self.choose = button(tr("Watch a folder…"), "quiet", compact=True, icon="folder-input")
        self.look = button(tr("Look now"), "quiet", compact=True)
        self.stop = button(tr("Stop looking"), "quiet", compact=True)
        self.leave = button(tr("Watch no folder"), "quiet", compact=True)
        self.notice = Notice("warn", action=tr("Choose another folder…"))
        self.found = Notice("info", action=tr("Take them in"))
        for one in (self.choose, self.look, self.leave):
            forbid(one, workspace.read_only)
        self._line = QWidget()
        across = row(IconLabel("folder-open"), self._words)
        across.setStretch(1, 1)
        for one in (self.stop, self.look, self.choose, self.leave):
            across.addWidget(one)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 6, 16, 6)
        box.setSpacing(6)
        self._line.setLayout(across)
        box.addWidget(self._line)
        box.addWidget(self.notice)
        box.addWidget(self.found)
        self.notice.hide()
        self.found.hide()
        self.choose.clicked.connect(self.ask)
        self.notice.acted.connect(self.ask)
        self.look.clicked.connect(lambda: self._watched.look(quiet=False))
        self.stop.clicked.connect(self._watched.stop)
        self.leave.clicked.connect(self.unwatch)
        self.found.acted.connect(lambda: self.summaries.emit(self._watched.summaries))
        self._watched.told.connect(self.read)
        self.read()

    def ask(self) -> None:
        """Asks which folder is watched from now on."""
        before = self._watched.folder
        here = nearest(before) if before else documents()
        name = QFileDialog.getExistingDirectory(self, tr("Watch a folder"), str(here))
        if name:
            self._watched.choose(Path(name))

    def unwatch(self) -> None:
        """Watches no folder from now on."""
        self._watched.choose(None)

    def read(self) -> None:
        """Shows how it is."""
        one = self._watched
        self._words.setText(self._said())
        self._words.setToolTip(tip(str(one.folder or "")))
        self.stop.setVisible(one.looking)
        self.look.setVisible(one.folder is not None and not one.looking)
        self.leave.setVisible(one.folder is not None)
        self._line.setVisible(not one.problem)  # which leaves room for its sentence
        if one.problem:
            if self.notice.text() != one.problem or self.notice.isHidden():
                self.notice.say(one.problem)
        elif one.refused:
            self._tell_refused()
        else:
            self.notice.hush()
        self._tell_summaries()

    def _said(self) -> str:
        one = self._watched
        if one.folder is None:
            return tr("No folder is watched. Drop requests on this window, or choose a folder.")
        if one.looking and one.all:
            return tr(
                "Looking through “{name}”: {done} of {all}",
                name=one.folder.name,
                done=one.done + 1,
                all=one.all,
            )
        if one.looking:
            return tr("Looking through “{name}”…", name=one.folder.name)
        return tr("Watched: “{name}”", name=one.folder.name)

    def _tell_refused(self) -> None:
        refused = self._watched.refused
        more = len(refused) - _TOLD
        lines = [tr("“{name}”: {why}", name=name, why=tr(why)) for name, why in refused[:_TOLD]]
        lines += [tr("And {more} more.", more=more)] if more > 0 else []
        what = tr("{n} (file|files) there could not be taken in", None, len(refused))
        if self.notice.isHidden() or what not in self.notice.text():
            self.notice.say(what, "\n".join(lines))

    def _tell_summaries(self) -> None:
        number = len(self._watched.summaries)
        if not number:
            self.found.hush()
            return
        what = tr("{n} progress (summary lies|summaries lie) in the folder.", None, number)
        if self.found.isHidden() or self.found.text() != what:
            self.found.say(what)
