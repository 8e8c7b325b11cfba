"""A final entry to read: text instead of fields, links, files, and what became of it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Attachment, Content, Entry
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Value
from fcp_portfolio.domain.linked import naming_links
from fcp_portfolio.services.reading import everyone
from fcp_portfolio.services.revisions import Version, versions
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.asked import Asked
from fcp_portfolio.ui.dialogs.erase_for_good import EraseDialog, Erasing, of_entry, of_revision
from fcp_portfolio.ui.dialogs.signed_elsewhere import SignedElsewhereDialog
from fcp_portfolio.ui.dialogs.tags import ask_tags
from fcp_portfolio.ui.views.editor.file_tiles import ReadTile
from fcp_portfolio.ui.views.entry_standing import EntryStanding, SignedElsewhere
from fcp_portfolio.ui.views.evidence.history import Comparison, History
from fcp_portfolio.ui.views.evidence.hits import Hits
from fcp_portfolio.ui.views.preview import FileView
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

HEAD, MARGIN = 56, 24
SETTLED_MS = 200
WAITS = Phrase("Text that you typed waits here. The entry stays as it is until you finish it.")


class ReadingView(QWidget):
    """Shows an entry. Its signals carry the entry's id."""

    edit = Signal(str)
    again = Signal(str)
    remove = Signal(str)
    restore = Signal(str)
    restore_revision = Signal(str, int)
    ask = Signal(str, str)  # the kind of request first

    def __init__(
        self,
        workspace: Workspace,
        entry: Entry,
        parent: QWidget | None = None,
        *,
        unsaved: bool = False,
        search: str = "",
    ) -> None:
        super().__init__(parent)
        self.preview: FileView | None = None
        self.comparison: Comparison | None = None
        self._search, self._place = search, ""
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._look_at_place)
        self._left_from: QWidget | None = None  # where the focus goes back to
        self.entry = entry
        self._workspace = workspace
        content = entry.content
        form = workspace.portfolio.form(content.form, content.form_edition)
        self._form = naming_links(form, content.links)
        self.edit_button = widgets.button(tr("Edit"), icon="pencil-line")
        self.edit_button.setToolTip(tr("Edit (E)"))
        self.restore_button = widgets.button(tr("Restore"), "primary", icon="archive-restore")
        self.more = widgets.icon_button("ellipsis", tr("More for this entry"))
        self.history_button = widgets.button(tr("History"), icon="history", name=tr("History"))
        self.history_button.setToolTip(tr("Earlier versions of this entry, below it"))
        self._history = History(versions(workspace.portfolio, entry.id), workspace.read_only)
        self._arrange(content)
        if unsaved:
            waits = widgets.Notice("warn", tr(WAITS), action=tr("Go on editing"))
            waits.acted.connect(lambda: self.edit.emit(entry.id))
            self._column.addWidget(waits)
        self._fill(content)
        self._hits.step(search)

    def next_hit(self, words: str) -> bool:
        """Goes to the next place that holds one of the words; False where there is no other."""
        return self.preview is None and self._hits.step(words)

    def show_again(self, entry_id: str, words: str) -> None:
        """Shows the entry, if it is this, in place of a file of it, with these words marked."""
        if entry_id != self.entry.id:
            return
        self._settled.stop()
        self._left_from = None  # whoever asked keeps the focus
        self._look_away()
        if words != self._search:
            self._search = words
            self._hits.step(words)

    def enter(self) -> None:
        """Puts the focus on what is shown: the entry, or the file that a hit lies in."""
        self._settled.stop()
        self._look_at_place()
        (self.preview.back if self.preview else self.area).setFocus()

    def look_into(self, place: str, *, enter: bool = False) -> None:
        """Shows the file that is named, or the page that a place such as “a.pdf, page 2” names.

        Unless it is entered at once, it waits until nobody goes through the list any more.
        """
        self._place = place
        if enter:
            self.enter()
        elif place:
            self._settled.start()

    def _look_at_place(self) -> None:
        place, self._place = self._place, ""
        for tile in self.findChildren(ReadTile) if place and not self.preview else ():
            name = tile.attachment.name
            if place == name or place.startswith(f"{name}, "):
                page = place.removeprefix(name).rpartition(" ")[2]
                self._look_at(tile, int(page) if page.isdecimal() else 0)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._hits.mark_again()

    def _arrange(self, content: Content) -> None:
        """Everything in its place before anything is in it.

        What is moved with all its texts in it is styled, and its texts are wrapped, once more.
        """
        self._stack = QStackedWidget()
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._stack)
        whole = QWidget()
        self._stack.addWidget(whole)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        self._body = body = QWidget()
        self.area = widgets.scrolled(body)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setAccessibleName(f"{content.title}, {self._form.title}")
        self._hits = Hits(self.area, body)
        box.addWidget(self._head())
        box.addWidget(widgets.line())
        box.addWidget(self.area, 1)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(MARGIN, 16, MARGIN, MARGIN)
        self._column.setSpacing(14)

    def _head(self) -> QWidget:
        head = widgets.styled(QWidget(), "surface")
        head.setFixedHeight(theme.active().grown(HEAD))
        self._head_row = row = QHBoxLayout(head)
        row.setContentsMargins(MARGIN, 0, 14, 0)
        row.setSpacing(9)
        row.addWidget(widgets.IconLabel(self._form.icon, "accent_text"))
        row.addWidget(widgets.label(self._form.title, "strong"))
        entry = self.entry
        states = (
            (tr("Draft") if entry.draft else tr("Final"), not entry.removed),
            (tr("Removed"), entry.removed),
            (tr("Private"), entry.content.private),
        )
        for word, said in states:
            if said:
                row.addWidget(widgets.chip(word, "outlined"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        row.addWidget(self.history_button)
        self.history_button.clicked.connect(self._show_history)
        gone = self.entry.removed
        for button in (self.edit_button, self.restore_button):
            row.addWidget(button)  # before it is shown: else it would be a window for a moment
            button.setVisible(gone if button is self.restore_button else not gone)
            widgets.forbid(button, self._workspace.read_only)
        row.addWidget(self.more)
        identity = self.entry.id
        self.edit_button.clicked.connect(lambda: self.edit.emit(identity))
        self.restore_button.clicked.connect(lambda: self.restore.emit(identity))
        self.more.clicked.connect(self._open_menu)
        return head

    def _show_history(self) -> None:
        """Goes to the versions, which stand below everything else."""
        self._history.go_to()
        QTimer.singleShot(0, self._history, self._scroll_to_history)  # once it has its place

    def _scroll_to_history(self) -> None:
        top = self._history.mapTo(self._body, QPoint(0, 0)).y()
        self.area.verticalScrollBar().setValue(top - self._column.spacing())

    def _fit_head(self) -> None:
        """Where the head is too narrow for all, the history is said by its icon and name alone."""
        self.history_button.setText(tr("History"))
        if self._head_row.sizeHint().width() > self.width():
            self.history_button.setText("")

    def _open_menu(self) -> None:
        menu = QMenu(self.more)
        menu.setAccessibleName(self.more.accessibleName())
        if not self.entry.removed:
            self._offer_more(menu)
        menu.addAction(tr("Erase for good…"), lambda: self._erase(of_entry(self.entry)))
        menu.setEnabled(not self._workspace.read_only)
        widgets.open_menu(self.more, menu)

    def _erase(self, what: Erasing) -> None:
        EraseDialog(self._workspace, what, self).open()

    def _offer_more(self, menu: QMenu) -> None:
        identity = self.entry.id
        menu.addAction(tr("Log again like this"), lambda: self.again.emit(identity))
        menu.addAction(tr("Tags…"), lambda: ask_tags(self._workspace, [identity], self))
        for asked in self._may_ask():
            menu.addAction(
                tr("Ask for {kind}…", kind=tr(asked)), partial(self.ask.emit, str(asked), identity)
            )
        menu.addAction(
            tr("Signed on paper or elsewhere…"),
            lambda: SignedElsewhereDialog(self._workspace, self.entry, self).open(),
        )
        menu.addSeparator()
        menu.addAction(tr("Remove this entry"), lambda: self.remove.emit(identity))

    def _may_ask(self) -> tuple[Asked, ...]:
        """What somebody can be asked about this entry."""
        if self.entry.draft or self.entry.content.private:
            return ()
        theirs = any(field.filled_by is FilledBy.ASSESSOR for field in self._form.fields)
        anybody = (Asked.CONFIRMATION, Asked.PEER_REVIEW)
        return (Asked.ASSESSMENT, *anybody) if theirs else anybody

    def _fill(self, content: Content) -> None:
        heading = self._readable(content.title, "title")
        facts = self._readable(self._facts(content), "secondary")
        self._column.addLayout(widgets.column(heading, facts, spacing=2))
        self._column.addWidget(EntryStanding(self._workspace, self.entry.id))
        if content.elsewhere:
            self._column.addWidget(SignedElsewhere(self._workspace, self.entry))
        self._add_fields(content.values, FilledBy.OWNER)
        self._add_theirs(content.values)
        self._add_links(content)
        self._add_files(content.attachments)
        self._history.compare.connect(self._compare)
        self._history.restore.connect(partial(self.restore_revision.emit, self.entry.id))
        self._history.erase.connect(lambda number: self._erase(of_revision(self.entry, number)))
        self._column.addWidget(self._history)
        self._column.addStretch(1)

    def _facts(self, content: Content) -> str:
        person = everyone(self._workspace.portfolio).get(content.person or "")
        parts = (
            spoken(content.occurred) if content.occurred else "",
            tr("{n} (minute|minutes)", None, content.minutes) if content.minutes else "",
            person.name if person else "",
            tr("Tags: {tags}", tags=", ".join(content.tags)) if content.tags else "",
        )
        return " · ".join(filter(None, parts))

    def _add_fields(self, values: Mapping[str, Value], by: FilledBy) -> None:
        for field in self._form.fields:
            value = values.get(field.id)
            if field.filled_by is by and not field.empty(value):
                text = self._readable(value_text(field, value), "body")
                text.setAccessibleName(f"{field.label}: {value_text(field, value)}")
                label = widgets.label(field.label, "label")
                self._column.addLayout(widgets.column(label, text, spacing=2))

    def _add_theirs(self, values: Mapping[str, Value]) -> None:
        theirs = [f for f in self._form.fields if f.filled_by is FilledBy.ASSESSOR]
        if any(not field.empty(values.get(field.id)) for field in theirs):
            filled = (
                tr("What the assessor wrote, entered by you")
                if self.entry.content.elsewhere
                else tr(
                    "Filled in by the {person_label}", person_label=self._form.person_label.lower()
                )
            )
            self._column.addWidget(widgets.label(filled, "heading"))
            self._add_fields(values, FilledBy.ASSESSOR)

    def _readable(self, text: str, role: str) -> QLabel:
        """Text that can be selected and copied, and in which words are looked for."""
        made = widgets.label(text, role, wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._hits.watch(made)
        return made

    def _add_links(self, content: Content) -> None:
        if not content.links:
            return
        self._column.addWidget(widgets.label(tr("Capabilities shown"), "heading"))
        for link in content.links:
            row = widgets.row(widgets.chip(link.code, "code"))
            row.addWidget(self._readable(link.title, "strong"), 1)
            column = widgets.column(spacing=2)
            column.addLayout(row)
            if link.why:
                column.addWidget(self._readable(link.why, "body"))
            self._column.addLayout(column)

    def _add_files(self, attachments: Sequence[Attachment]) -> None:
        if attachments:
            self._column.addWidget(widgets.label(tr("Files"), "heading"))
        for attachment in attachments:
            tile = ReadTile(attachment)
            tile.open.clicked.connect(partial(self._open_file, tile))
            self._column.addWidget(tile)

    def _open_file(self, tile: ReadTile, _checked: bool = False) -> None:
        self._look_at(tile)
        if self.preview is not None:
            self.preview.back.setFocus()

    def _look_at(self, tile: ReadTile, page: int = 0) -> None:
        """Shows a file in place of the entry; what was searched for is looked for in it."""
        self._left_from = tile.open
        back = tr("Back to the entry")
        self.preview = FileView(
            self._workspace, tile.attachment, words=self._search, page=page, back=back
        )
        self.preview.left.connect(self._look_away)
        self._stack.setCurrentIndex(self._stack.addWidget(self.preview))

    def _compare(self, version: Version) -> None:
        """Shows an earlier version beside what stands now, in place of the entry."""
        self._left_from = self.focusWidget()
        self.comparison = Comparison(self._workspace, self.entry.id, version)
        self.comparison.left.connect(self._look_away)
        self.comparison.restore.connect(partial(self.restore_revision.emit, self.entry.id))
        self._stack.setCurrentIndex(self._stack.addWidget(self.comparison))
        self.comparison.back.setFocus()

    def _look_away(self) -> None:
        """Shows the entry again."""
        shown = self.preview or self.comparison
        self.preview = self.comparison = None
        if shown is not None:
            self._stack.setCurrentIndex(0)
            self._stack.removeWidget(shown)
            shown.deleteLater()
        if self._left_from is not None:
            self._left_from.setFocus()


def value_text(field: Field, value: Value) -> str:
    """A value as text to read."""
    if isinstance(value, bool):
        return tr("Yes") if value else tr("No")
    if field.kind is FieldKind.SCALE and isinstance(value, Mapping):
        return "\n".join(_rating(field, value))
    if field.kind is FieldKind.TABLE and isinstance(value, Sequence):
        return "\n".join(_row(field, row) for row in value if isinstance(row, Mapping))
    if field.kind is FieldKind.DATE:
        day = read_iso(str(value))
        return spoken(day) if day else str(value)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return ", ".join(map(str, value))
    return str(value)


def _rating(field: Field, value: Mapping[str, Value]) -> list[str]:
    lines = []
    for criterion in field.criteria:
        rating = value.get(criterion.id)
        if isinstance(rating, Mapping):
            said = [str(rating.get("level") or ""), str(rating.get("comment") or "")]
            lines.append(f"{criterion.text}: {'. '.join(filter(None, said))}")
    return lines


def _row(field: Field, row: Mapping[str, Value]) -> str:
    cells = ((item, row.get(item.id)) for item in field.columns)
    return "; ".join(
        f"{item.label}: {value_text(item, value)}" for item, value in cells if not item.empty(value)
    )
