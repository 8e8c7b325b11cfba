"""The Evidence page: the list at the left, what is read or written at the right."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import Row, get_entry, log_again, new_content
from fcp_portfolio.services.reading import last_supervisor
from fcp_portfolio.ui.views.editor.session import Session, begin, recover, resume, unsaved
from fcp_portfolio.ui.views.evidence.filters import Filters
from fcp_portfolio.ui.views.evidence.following import NEXT_TURN_MS, Following
from fcp_portfolio.ui.views.evidence.nothing import nothing_chosen
from fcp_portfolio.ui.views.evidence.pane import EntryPane, side_by_side
from fcp_portfolio.ui.views.evidence.removing import Removing
from fcp_portfolio.ui.views.evidence.several import SeveralView
from fcp_portfolio.ui.views.evidence.signed_first import SignedFirst
from fcp_portfolio.ui.words import tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.ui.views.editor.chooser import FormChooser
    from fcp_portfolio.ui.views.editor.editor import Editor
    from fcp_portfolio.ui.views.evidence.reading import ReadingView

READS = Changed.ENTRIES | Changed.PEOPLE | Changed.DEFINITIONS


class EvidencePage(QWidget):
    """Lists, reads and edits entries."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.editor: Editor | None = None
        self.reading: ReadingView | None = None
        self.several: SeveralView | None = None
        self._node: str | None = None
        self._file = ""  # the name of the file to look into, once its entry is shown
        self._files: tuple[Path, ...] = ()  # to be attached to the entry that is begun
        self.first, self.removing = SignedFirst(workspace, self), Removing(self)
        self.following = Following(self)
        if not workspace.read_only:
            recover(workspace)
        self.pane = EntryPane(workspace)
        self._empty = nothing_chosen()
        self._right = QStackedWidget()
        self._right.addWidget(self._empty)
        self._arrange()
        self._connect()

    @cached_property
    def chooser(self) -> "FormChooser":
        """Asks for the form of a new entry; made when first needed."""
        from fcp_portfolio.ui.views.editor.chooser import FormChooser

        chooser = FormChooser(self.workspace.portfolio.forms.values())
        chooser.chosen.connect(self._log)
        chooser.left.connect(self._leave)
        self._right.addWidget(chooser)
        return chooser

    def show_entry(
        self, entry_id: str, *, search: str = "", file: str = "", part: str = ""
    ) -> None:
        """Shows an entry, taking filters off that hide it; drafts, and a `part`, in the editor."""
        self._file = file
        if search:
            self.pane.narrow(Filters(search=search))
        if not self.pane.select(entry_id):
            removed = get_entry(self.workspace.portfolio, entry_id).removed
            self.pane.narrow(Filters(removed=removed))
            self.pane.select(entry_id)
        self.open(entry_id)
        if part and not self.workspace.read_only:
            self._edit(entry_id)
            if self.editor is not None:
                self.editor.view.focus_part(part)

    def show_filtered(self, **narrowed: Any) -> None:
        """Shows the entries that fit `Filters` made of these, such as a capability's of a month."""
        self.pane.narrow(Filters(**narrowed))
        self.pane.list.setFocus()

    def begin_log(
        self,
        form_id: str | None = None,
        node_path: str | None = None,
        forms: Sequence[str] = (),
    ) -> None:
        """Begins a new entry; asks for the form, of these if some are named."""
        self._node, self._files = node_path, ()
        if form_id is not None:
            self._log(form_id)
            return
        self.put_away()
        self.pane.select("")
        self._right.setCurrentWidget(self.chooser)
        self.chooser.begin(forms)

    def log_files(self, files: tuple[Path, ...]) -> None:
        """Attaches files to what is in the editor; else begins an entry with them."""
        if self.editor is None:
            self.begin_log()
            self._files = files
        else:
            self._attach(self.editor, files)

    def edit_current(self) -> None:
        """Edits the entry that is current in the list, if there is one."""
        if self.pane.current():
            self.pane.edit.emit(self.pane.current())

    def log_again_current(self) -> None:
        """Begins an entry with the form, the person and the links of the current one."""
        if self.pane.current():
            self._log_again(self.pane.current())

    def focus_search(self) -> None:
        """Puts the focus on the search line: that of the file that is looked at, or of the list."""
        if self.reading is not None and self.reading.preview is not None:
            self.reading.preview.begin_search()
            return
        self.pane.search.setFocus()
        self.pane.search.selectAll()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self.pane, self._right]

    def keep(self) -> None:
        """Keeps what is typed as it stands; the computer may be about to stop."""
        if self.editor is not None:
            self.editor.session.scratch()

    def finish(self) -> None:
        """Keeps what is being typed; the window is about to close."""
        self.put_away()

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows a refusal in the editor, if it is open."""
        if self.editor is None:
            return False
        self.editor.notice.say(tr(error.sentence))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nothing inside has wanted."""
        if event.key() == Qt.Key.Key_Escape and self._right.currentWidget() is not self._empty:
            self._leave()
        elif event.key() == Qt.Key.Key_F3:
            if self.reading is None or not self.reading.next_hit(self.pane.filters.search):
                self.pane.next_hit()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page is shown, perhaps to export: what is typed becomes a revision."""
        super().hideEvent(event)
        if self.editor is not None and not event.spontaneous():
            self.editor.session.keep()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous() and self._right.currentWidget() is self._empty:
            QTimer.singleShot(0, self, self._into_list)

    def _into_list(self) -> None:
        """The list has the focus, unless something was begun meanwhile."""
        if self._right.currentWidget() is self._empty:
            self.pane.list.setFocus()

    def open(self, entry_id: str) -> None:
        """Shows the entry that is current in the list, in the editor where it is a draft."""
        if self.editor is not None and self.editor.session.entry_id == entry_id:
            return
        leaving = self.editor.session.entry_id if self.editor else ""
        self.put_away()
        if leaving and self.workspace.worker.busy:
            self.workspace.run(lambda _job: None, then=partial(self._open_now, entry_id))
        else:
            self._open_now(entry_id)

    def _open_now(self, entry_id: str, _after: object = None) -> None:
        if self.pane.current() != entry_id:
            return  # something else was chosen meanwhile
        waiting = unsaved(self.workspace)
        if entry_id in waiting and waiting[entry_id].entry is None:
            self._edit(entry_id)
            return
        entry = get_entry(self.workspace.portfolio, entry_id)
        if entry.draft and not entry.removed and not self.workspace.read_only:
            self._edit(entry_id, entry)
        else:
            self.show_reading(self.made_reading(entry, waits=entry_id in waiting))
            self.look_into_file()

    def look_into_file(self) -> None:
        """Shows a file that was asked for; else the place in a file where the search found it."""
        file, self._file = self._file, ""
        if self.reading is not None:
            self.reading.look_into(file or self.pane.hit_place(), enter=bool(file))

    def made_reading(self, entry: Entry, *, waits: bool = False) -> "ReadingView":
        """A view of an entry in its place, not shown yet; text of it that is typed may wait."""
        from fcp_portfolio.ui.views.evidence.reading import ReadingView  # a list needs none of it

        words = self.pane.filters.search
        view = ReadingView(self.workspace, entry, self._right, unsaved=waits, search=words)
        view.edit.connect(partial(self.first.ask, self._edit))
        view.again.connect(self._log_again)
        view.remove.connect(self.removing.remove)
        view.restore.connect(self.removing.restore)
        view.restore_revision.connect(self.removing.restore_revision)
        view.ask.connect(self.workspace.stage.ask)
        self.pane.again.connect(view.show_again)
        return view

    def show_reading(self, view: "ReadingView") -> None:
        """Shows a view where nothing stands."""
        self.reading = view
        self._show(view)

    def _edit(self, entry_id: str, entry: Entry | None = None) -> None:
        if self.editor is None or self.editor.session.entry_id != entry_id:
            self.put_away()
            self._begin_editor(resume(self.workspace, entry_id, entry))
        if self.editor is not None and not self.pane.list.hasFocus():
            self.editor.begin()

    def _log(self, form_id: str) -> None:
        path, self._node = self._node or "", None
        portfolio = self.workspace.portfolio
        content = new_content(portfolio, form_id, path)
        usual = last_supervisor(portfolio) if portfolio.form(form_id).supervision else None
        self.begin_with(replace(content, person=usual.id) if usual else content)

    def _log_again(self, entry_id: str) -> None:
        self.begin_with(log_again(self.workspace.portfolio, entry_id))

    def begin_with(self, content: Content) -> None:
        """Begins a new entry that holds this."""
        self.put_away()
        self.pane.select("")
        editor = self._begin_editor(begin(self.workspace, content))
        files, self._files = self._files, ()
        self._attach(editor, files)
        editor.begin()

    def _attach(self, editor: "Editor", files: tuple[Path, ...]) -> None:
        for file in files:
            editor.view.files.add(file)

    def _begin_editor(self, session: Session) -> "Editor":
        """An editor that takes keys at once; what is further down in it is made a turn later."""
        editor = self.made_editor(session)
        editor.fill()
        self.show_editor(editor)
        QTimer.singleShot(NEXT_TURN_MS, editor, editor.view.complete)
        return editor

    def made_editor(self, session: Session) -> "Editor":
        """An editor in its place, not shown yet, to be filled and completed."""
        from fcp_portfolio.ui.views.editor.editor import Editor  # large; a list needs none of it

        editor = Editor(session, self._right, whole=False)
        session.listed = partial(self._list_typed, session)
        editor.finished.connect(self._finished)
        editor.left.connect(self._leave)
        editor.again.connect(self._log_again)
        editor.remove.connect(self.removing.remove)
        editor.ask.connect(self.workspace.stage.ask)
        return editor

    def show_editor(self, editor: "Editor") -> None:
        """Shows an editor where nothing stands."""
        self.editor = editor
        self._show(editor)

    def _list_typed(self, session: Session) -> None:
        if session.standing.entry is None:
            self.pane.follow_typing(session.entry_id)

    def _show(self, widget: QWidget) -> None:
        self._right.addWidget(widget)
        self._right.setCurrentWidget(widget)

    def put_away(self) -> None:
        """Takes away what stands at the right; an editor keeps what is typed in it."""
        if self.editor is not None:
            self.editor.put_away()
        for widget in (self.editor, self.reading, self.several):
            self._drop(widget)
        self.editor = self.reading = self.several = None
        self._right.setCurrentWidget(self._empty)

    def _drop(self, widget: QWidget | None) -> None:
        if widget is not None:
            self._right.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _leave(self) -> None:
        self.put_away()
        self.pane.select("")
        self.pane.list.setFocus()

    def _show_several(self, rows: Sequence[Row]) -> None:
        """What can be done to all that are chosen takes the place of what was read."""
        if self.several is None:
            self.put_away()
            self.several = SeveralView(self.workspace, self.first)
            self._show(self.several)
        self.several.show_rows(rows)
        self.pane.go_on.setVisible(not self._right.isVisible())

    def _finished(self, entry: Entry) -> None:
        self.put_away()
        if not self.pane.select(entry.id):
            self.pane.narrow(Filters())
            self.pane.select(entry.id)
        self.show_reading(self.made_reading(entry))
        self.pane.list.setFocus()

    def close_quietly(self) -> None:
        """Takes the editor away, and leaves behind what is typed in it."""
        editor, self.editor = self.editor, None
        if editor is not None:
            editor.view.files.let_go()
        self._drop(editor)
        self.put_away()

    def _changed(self, changed: Changed) -> None:
        if not changed & READS:
            return
        self.pane.reload()
        self.following.keep_up()

    def enter(self, entry_id: str) -> None:
        """Shows an entry, and puts the focus on it."""
        self.open(entry_id)
        if self.editor is not None:
            self.editor.begin()
        elif self.reading is not None:
            self.reading.enter()

    def _turn(self) -> None:
        """Where there is no room for both, what is chosen takes the place of the list."""
        self.pane.go_on.hide()
        if self._right.currentWidget() in {self._empty, self.several}:
            self._parts.show_list()  # where more may be chosen
        else:
            self._parts.show_detail()

    def _arrange(self) -> None:
        self._parts = side_by_side(self.pane, self._right, self.workspace.preferences)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._parts)

    def _connect(self) -> None:
        self._right.currentChanged.connect(self._turn)
        self._parts.back.clicked.connect(self._leave)
        self.pane.chosen.connect(self.following.follow)
        self.pane.several.connect(self._show_several)
        self.pane.go_on.clicked.connect(self._parts.show_detail)
        self.pane.opened.connect(self.enter)
        self.pane.edit.connect(partial(self.first.ask, self._edit_chosen))
        self.pane.remove.connect(self.removing.remove)
        self.pane.log.connect(self.begin_log)
        self._empty.acted.connect(self.begin_log)
        self.workspace.changed.connect(self._changed)

    def _edit_chosen(self, entry_id: str) -> None:
        self._edit(entry_id)
        if self.editor is not None:
            self.editor.begin()
