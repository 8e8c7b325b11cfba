"""The editor of one entry: a head that stays, and the column of its fields below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from fcp_portfolio.domain.asking.assessment import assessors_fields
from fcp_portfolio.domain.entry import Attachment, Entry, Link, Problem
from fcp_portfolio.domain.phrase import spelled
from fcp_portfolio.domain.request import Kind
from fcp_portfolio.services.done import Done
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.views.editor.form_view import FormView
from fcp_portfolio.ui.views.editor.session import Session, with_files
from fcp_portfolio.ui.views.editor.surroundings import Surroundings
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.wording import clock_text
from fcp_portfolio.ui.words import Phrase, tr

HEAD, MARGIN = 56, 24
LISTED = 2  # problems beyond these are listed at the top as well
STILL_ADDING = Phrase("A file is still being added. Wait until it is there, or cancel it.")
ASK = Phrase("Ask for assessment…")
FINAL, DONE = Phrase("Mark as final"), Phrase("Done")
TWO_IN_ONE = Phrase("Marks this entry as final, and begins a request to whoever assesses it.")
NEVER_OUT = Phrase("A private entry never goes out. Take the tick off “Private” to ask about it.")


class Editor(QWidget):
    """Edits what its session holds. `finished` carries the entry once it is final.

    One that is not `whole` has its first fields alone, and nothing in them: whoever makes it has it
    filled before it is shown, and its form completed soon.
    """

    finished = Signal(object)
    left = Signal()
    again = Signal(str)
    remove = Signal(str)
    ask = Signal(str, str)  # the kind of request first

    def __init__(
        self, session: Session, parent: QWidget | None = None, *, whole: bool = True
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._workspace = session.workspace
        body = self._body()
        around = Surroundings(self._workspace, final=session.was_final)
        self.view = FormView(session.form, around, body)
        self.notice = widgets.Notice("danger")
        self.notice.hide()
        self._saved = widgets.label("", "small")
        self._state = widgets.chip(tr("Draft"), "outlined")
        self.primary = widgets.button(tr(DONE) if session.was_final else tr(FINAL), "primary")
        self.assess = widgets.button(tr(ASK), icon="send")
        self.assess.setToolTip(tip(f"{tr(ASK)}\n{tr(TWO_IN_ONE)}"))
        self.assess.setAccessibleDescription(tr(TWO_IN_ONE))
        self.more = widgets.icon_button("ellipsis", tr("More for this entry"))
        self._arrange(body)
        self._connect()
        self.destroyed.connect(session.rest)
        if whole:
            self.view.complete()
            self.fill()

    def fill(self) -> None:
        """Shows what the session holds: once, before the editor is shown."""
        session = self.session
        self.view.show_content(session.content)
        self.view.files.landed = session.standing.landed
        session.read = self.view.content
        session.said = self._tell_saved
        session.refused = self._refuse
        if session.standing.entry is not None:
            self._saved.setText(
                tr("Saved {changed}", changed=clock_text(session.standing.entry.changed))
            )
        for button in (self.primary, self.assess):
            if self._workspace.read_only:
                widgets.forbid(button, self._workspace.read_only)
        self.view.set_read_only(read_only=bool(self._workspace.read_only))

    def begin(self) -> None:
        """Puts the focus on the title; on the date of a new entry that has a title already."""
        title = self.view.basics.title
        titled = title.text() and self.session.standing.entry is None
        (self.view.basics.occurred if titled else title).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._head.setFixedHeight(theme.active().grown(HEAD))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def put_away(self) -> None:
        """Keeps what is typed, and files that are still being added; the editor may go."""
        session, content = self.session, self.view.content()
        session.keep()
        session.hush()
        session.read = partial(with_files, content, session.standing.landed)
        if self.view.files.let_go():
            session.take_in()

    def finish(self) -> None:
        """Marks the entry as final, or says what keeps it from being that."""
        self._finish(self._finished)

    def finish_and_ask(self) -> None:
        """Marks the entry as final and begins a request about it, or says what is missing."""
        if self.view.private.isChecked():
            self.notice.say(tr(NEVER_OUT))
            self.view.private.setFocus()
        else:
            self._finish(self._asked_about)

    def _finish(self, then: Callable[[Done[Entry]], None]) -> None:
        if self.view.files.busy:
            self.notice.say(tr(STILL_ADDING))
            return
        self._read_typed()
        problems = self._problems()
        self.view.show_problems(problems)
        if problems:
            self._list(problems)
            self.view.focus_part(problems[0].part)
            return
        self.notice.hush()
        self.session.finish(then)

    def _problems(self) -> tuple[Problem, ...]:
        """What keeps it from being final, in the order of the fields: unread text among it."""
        unread = self.view.basics.unread()
        parts = {one.part for one in unread}
        others = (one for one in self.session.problems() if one.part not in parts)
        return self.view.in_order((*unread, *others))

    def _read_typed(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # so that a date being typed is read

    def _list(self, problems: tuple[Problem, ...]) -> None:
        if len(problems) > LISTED:
            title = tr(
                "{count} things to put right before this can be final.",
                count=spelled(len(problems)),
            )
            title = f"{title[:1].upper()}{title[1:]}"
            self.notice.say(title, " ".join(tr(problem.sentence) for problem in problems))
        else:
            self.notice.hush()

    def _finished(self, done: Done[Entry]) -> None:
        self._state.hide()
        self.finished.emit(done.value)

    def _asked_about(self, done: Done[Entry]) -> None:
        self._finished(done)
        self.ask.emit(str(Kind.ASSESSMENT), done.value.id)

    def _refuse(self, sentence: str) -> None:
        self.notice.say(sentence)

    def _body(self) -> QWidget:
        """The page that scrolls, in its place before anything is in it.

        Moving a finished form into another widget would style each of its widgets again.
        """
        body = QWidget()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(widgets.scrolled(body), 1)
        return body

    def _arrange(self, body: QWidget) -> None:
        form = self.session.form
        title = widgets.label(form.title, "strong")
        self._head = widgets.styled(QWidget(), "surface")
        self._head.setFixedHeight(theme.active().grown(HEAD))
        row = QHBoxLayout(self._head)
        row.setContentsMargins(MARGIN, 0, 14, 0)
        row.setSpacing(9)
        row.addWidget(widgets.IconLabel(form.icon, "accent_text"))
        for widget in (title, self._state, self._saved):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._state.setHidden(self.session.was_final)  # in its place: else it is a window
        row.addStretch(1)
        row.addWidget(self.assess)
        self.assess.setVisible(bool(assessors_fields(form)))
        row.addWidget(self.primary)
        row.addWidget(self.more)
        column = QVBoxLayout(body)
        column.setContentsMargins(MARGIN, 12, MARGIN, 0)  # of which the bar takes its room
        column.setSpacing(0)
        column.addWidget(self.notice)
        column.addWidget(self.view, 1)
        self._box.insertWidget(0, self._head)
        self._box.insertWidget(1, widgets.line())

    def _connect(self) -> None:
        self.view.changed.connect(self.session.touch)
        self.primary.clicked.connect(self.finish)
        self.assess.clicked.connect(self.finish_and_ask)
        self.more.clicked.connect(self._open_menu)
        self.view.links.removed.connect(self._offer_link)
        self.view.files.removed.connect(self._offer_file)
        self.view.files.preview.connect(self._preview)
        done = QShortcut(QKeySequence("Ctrl+Return"), self)
        done.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        done.activated.connect(self.finish)
        enter = QShortcut(QKeySequence("Ctrl+Enter"), self)
        enter.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        enter.activated.connect(self.finish)

    def _tell_saved(self, text: str) -> None:
        self._saved.setText(text)
        self._fit_head()

    def _fit_head(self) -> None:
        """Where the head is too narrow for all, asking is said by its icon and tooltip alone."""
        self.assess.setText(tr(ASK))
        if self._head.sizeHint().width() > self.width():
            self.assess.setText("")

    def _open_menu(self) -> None:
        menu = QMenu(self.more)
        menu.setAccessibleName(self.more.accessibleName())
        menu.addAction(tr("Close the editor"), self.left.emit)
        if self.session.standing.entry is not None:
            entry_id = self.session.entry_id
            menu.addAction(tr("Log again like this"), lambda: self.again.emit(entry_id))
            menu.addSeparator()
            menu.addAction(tr("Remove this entry"), lambda: self.remove.emit(entry_id))
        widgets.open_menu(self.more, menu)

    def _offer_link(self, link: Link) -> None:
        said = tr("Removed the link to {code} {title}.", code=link.code, title=link.title)
        self._workspace.stage.say(said, partial(self.view.links.bring_back, link))

    def _offer_file(self, attachment: Attachment) -> None:
        said = tr("Removed “{name}” from this entry.", name=attachment.name)
        self._workspace.stage.say(said, partial(self.view.files.bring_back, attachment))

    def _preview(self, attachment: Attachment) -> None:
        FilePreview(self._workspace, attachment, self.window()).open()
