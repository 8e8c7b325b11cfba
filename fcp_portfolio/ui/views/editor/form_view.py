"""The column of an entry's fields, made from its form's definition."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.entry import Content, Problem
from fcp_portfolio.domain.form import Field, FieldKind, FilledBy, Form, Value, word_count
from fcp_portfolio.domain.linked import naming_links, only_linked
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.basics import Basics
from fcp_portfolio.ui.views.editor.files import FileCatcher, FilesEditor, holds_files
from fcp_portfolio.ui.views.editor.folding import Folded
from fcp_portfolio.ui.views.editor.identifiers import IdentifierWatch
from fcp_portfolio.ui.views.editor.kinds import SHORT, editor_for
from fcp_portfolio.ui.views.editor.links import LinksEditor
from fcp_portfolio.ui.views.editor.packing import PackedLayout
from fcp_portfolio.ui.views.editor.surroundings import Surroundings
from fcp_portfolio.ui.views.editor.tags import HINT, TagsLine
from fcp_portfolio.ui.views.editor.values import ValueEditor
from fcp_portfolio.ui.widgets.tab_order import order_tabs
from fcp_portfolio.ui.words import Phrase, tr

PRIVATE = Phrase("Private: I keep it, and it is left out of every export")
AT_ONCE = 1  # fields below the row of the date; what stands below them is made a turn later


class FormView(QWidget):
    """Shows and reads one entry's content. `changed` tells that a person changed something.

    A long form has its first fields at once, and the others once it is asked to `complete`, as it
    is by whatever leads to them.
    """

    changed = Signal()

    def __init__(self, form: Form, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form, self._around = form, around
        self._shown: Content | None = None
        self._editors: dict[str, ValueEditor] = {}
        self._parts: dict[str, widgets.Field] = {}
        self._watches: list[IdentifierWatch] = []
        self._folds: dict[str, Folded] = {}
        self.basics = Basics(form, around, self)
        self.links = LinksEditor(form, around.workspace.portfolio.frameworks, around.suggested)
        self.files = FilesEditor(around.workspace)
        self.tags = TagsLine(around.tags)
        self.private = widgets.CheckBox(tr(PRIVATE))
        self.private.setAccessibleName(tr(PRIVATE))
        self._catcher = FileCatcher(self)
        self._further = QWidget(self)
        self._later: list[Field] = []
        self._whole = False
        self.setAcceptDrops(True)
        self._arrange()
        self._connect()

    def content(self) -> Content:
        """What is in the fields now."""
        values = {name: editor.value() for name, editor in self._editors.items()}
        return Content(
            form=self._form.id,
            form_edition=self._form.edition,
            title=self.basics.title.text(),
            occurred=self.basics.occurred.day(),
            minutes=self.basics.minutes_value(),
            person=self.basics.person_id(),
            named=self.basics.named(),
            values=self._as_shown(values),
            links=self.links.links(),
            attachments=self.files.attachments(),
            private=self.private.isChecked(),
            tags=self.tags.tags(),
        )

    def show_content(self, content: Content) -> None:
        """Shows a content; says nothing."""
        self._shown = content
        self.basics.show_content(content)
        self._show_values(self._editors)
        self.links.set_links(content.links)
        self.files.set_attachments(content.attachments)
        self.tags.set_tags(content.tags)
        self.private.setChecked(content.private)
        self._name_links()
        for watch in self._watches:
            watch.look()

    def complete(self) -> None:
        """Makes the fields that are not there yet; those of the assessor wait until unfolded."""
        if not self._whole:
            self._whole = True
            box = widgets.column(spacing=12)
            self._further.setLayout(box)
            self._add(box, self._later)
            self._further.setVisible(bool(self._later))  # at once: Tab passes over what is hidden

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        """Says each problem under its field; those that are mended are cleared."""
        self.complete()
        sentences = {problem.part: tr(problem.sentence) for problem in reversed(problems)}
        for part in self._folds.keys() & sentences.keys():
            self._folds[part].make()
        for part, field in self._all_parts().items():
            field.set_error(sentences.get(part, ""))

    def in_order(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
        """The problems in the order in which their parts stand."""
        self.complete()
        places = {part: place for place, part in enumerate(self._all_parts())}
        return tuple(sorted(problems, key=lambda p: places.get(p.part, len(places))))

    def focus_part(self, part: str) -> None:
        """Puts the focus on a part, unfolding what hides it."""
        self.complete()
        if part in self._folds:
            self._folds[part].unfold()
        fields = self._all_parts()
        target = fields[part].field if part in fields else self.links.picker
        (target.focusProxy() or target).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_read_only(self, *, read_only: bool) -> None:
        """Shows without letting anything be changed."""
        self.setEnabled(not read_only)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._goes_on(watched, event)
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Tab goes on to fields that are not there yet, too."""
        self.complete()
        return super().focusNextPrevChild(forwards)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files.take(event.mimeData())

    def _all_parts(self) -> Mapping[str, widgets.Field]:
        return {**self.basics.parts, **self._parts, "tags": self._tags}

    def _as_shown(self, values: dict[str, Value]) -> dict[str, Value]:
        """The values, those of fields that this edition lacks included."""
        kept = dict(self._shown.values) if self._shown else {}
        return {**{k: v for k, v in kept.items() if k not in values}, **values}

    def _arrange(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 12, 0, 24)
        box.setSpacing(12)
        titled = widgets.column(self.basics.title_block, spacing=0)
        titled.addWidget(self._watch(self.basics.title))
        box.addLayout(titled)
        owners = [f for f in self._form.fields if f.filled_by is FilledBy.OWNER]
        leading = self._leading(owners)
        for field in leading:
            self.basics.short.add(self._wrapped(field, self.basics.row))
        box.addWidget(self.basics.row)
        first, self._later = _split([field for field in owners if field not in leading])
        self._fill(box, first)
        box.addWidget(self._further)
        self._further.hide()
        self._fold_assessors(box)
        box.addSpacing(4)
        box.addWidget(self.links)
        box.addSpacing(4)
        box.addWidget(self.files)
        self._tags = widgets.Field(tr("Tags"), self.tags, tr(HINT))
        tagged = widgets.column(self._tags, spacing=0)
        tagged.addWidget(self._watch(self.tags))
        box.addLayout(tagged)
        box.addWidget(self.private)
        box.addStretch(1)

    def _leading(self, fields: list[Field]) -> list[Field]:
        """The short fields at the form's beginning, which share the row of the date."""
        found = []
        for field in fields:
            if field.kind not in SHORT or field.hint:
                break
            found.append(field)
        return found

    def _fill(self, box: QVBoxLayout, fields: list[Field]) -> None:
        packed: PackedLayout | None = None
        for field in fields:
            if field.kind in SHORT and not field.hint:
                packed = packed or _packed_into(box)
                packed.add(self._wrapped(field, packed.parentWidget()))
                continue
            packed = None
            box.addLayout(self._watched(field, self._wrapped(field, box.parentWidget())))

    def _wrapped(self, field: Field, parent: QWidget | None) -> widgets.Field:
        editor = editor_for(field, self._around.for_values)
        needed = self._around.needed if field.required else ""
        wrapped = widgets.Field(field.label, editor, field.hint, needed=needed, parent=parent)
        editor.name(field.label, wrapped.description())
        wrapped.label.setBuddy(editor.focusProxy() or editor)
        editor.changed.connect(lambda: self._edited(field.id))
        self._editors[field.id] = editor
        self._parts[field.id] = wrapped
        return wrapped

    def _watched(self, field: Field, wrapped: widgets.Field) -> QVBoxLayout:
        """A field with the notice that belongs directly under it."""
        control = self._editors[field.id].text_control()
        column = widgets.column(wrapped, spacing=0)
        if control is not None:
            column.addWidget(self._watch(control))
        return column

    def _watch(self, control: QLineEdit | QPlainTextEdit) -> IdentifierWatch:
        watch = IdentifierWatch(control, self._around.known_names)
        self._watches.append(watch)
        return watch

    def _fold_assessors(self, box: QVBoxLayout) -> None:
        theirs = [f for f in self._form.fields if f.filled_by is FilledBy.ASSESSOR]
        if not theirs:
            return
        folded = Folded(self._fold_title(), lambda: self._add(folded.box, theirs))
        self._folds = {field.id: folded for field in theirs}
        self.basics.person_named.connect(lambda: folded.set_title(self._fold_title()))
        box.addWidget(folded)

    def _add(self, box: QVBoxLayout, fields: list[Field]) -> None:
        """Fields that are made when everything around them is there, with what stands in them."""
        before = len(self._watches)
        self._fill(box, fields)
        self._show_values(field.id for field in fields)
        self._name_links()
        for watch in self._watches[before:]:
            watch.look()
        for field in fields:
            self._listen(self._parts[field.id])
        self._order_tabs()

    def _order_tabs(self) -> None:
        if self._whole:  # which it is before Tab leads anywhere
            order_tabs(self)

    def _fold_title(self) -> str:
        name = self.basics.person_name() or tr(
            "Your {person_label}", person_label=self._form.person_label.lower()
        )
        return tr("{name} fills these in", name=name)

    def _connect(self) -> None:
        self.basics.changed.connect(self.changed)
        self.links.changed.connect(self._name_links)
        self.links.changed.connect(self.changed)
        self.links.placed.connect(self._order_tabs)
        self.tags.textEdited.connect(self.changed)
        self.files.changed.connect(self.changed)
        self.private.clicked.connect(self.changed)
        self._catcher.caught.connect(self.files.take)
        self._listen(self)

    def _listen(self, part: QWidget) -> None:
        """Enter goes on, and files are caught, in every control of a part."""
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QCheckBox):
            for control in part.findChildren(kind):
                control.installEventFilter(self)
                self._catcher.watch(control)

    def _show_values(self, names: Iterable[str]) -> None:
        values = self._shown.values if self._shown else {}
        for name in names:
            self._editors[name].set_value(values.get(name))
            self._count(name)

    def _name_links(self) -> None:
        """Beside a criterion about a link stands which capability that is; others are not asked."""
        judging = {f.id for f in self._form.fields if any(one.link for one in f.criteria)}
        links = self.links.links()
        asked = only_linked(naming_links(self._form, links), links) if judging else self._form
        for field in asked.fields:
            if field.id in judging and field.id in self._editors:  # some are made when unfolded
                self._editors[field.id].ask(field)

    def _edited(self, field_id: str) -> None:
        self._parts[field_id].set_error("")
        self._count(field_id)
        self.changed.emit()

    def _count(self, field_id: str) -> None:
        field = self._form.field(field_id)
        if field.kind in (FieldKind.TEXT, FieldKind.LONG_TEXT) and field.max_words:
            words = word_count(str(self._editors[field_id].value()))
            text, over = counter(words, field.max_words)
            self._parts[field_id].set_counter(text, over=over)

    def _goes_on(self, watched: QObject, event: QKeyEvent) -> bool:
        """Enter in a one-line field goes to the next one."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if enter and plain and isinstance(watched, QLineEdit | QComboBox | QCheckBox):
            if self.links.isAncestorOf(watched):
                return False
            if isinstance(watched, QLineEdit):
                watched.editingFinished.emit()
            self.focusNextChild()
            return True
        return False


def _split(fields: list[Field]) -> tuple[list[Field], list[Field]]:
    """The fields that are made at once, and those below them."""
    own = [place for place, field in enumerate(fields) if field.kind not in SHORT or field.hint]
    end = own[AT_ONCE] if len(own) > AT_ONCE else len(fields)
    return fields[:end], fields[end:]


def counter(words: int, most: int) -> tuple[str, bool]:
    """What stands at the right of the label, and whether it is too much."""
    if words > most:
        over = words - most
        return tr("{n} (word|words) over, the form allows {most}", None, over, most=most), True
    return tr("{words} of {most} words", words=words, most=most), False


def _packed_into(box: QVBoxLayout) -> PackedLayout:
    row = QWidget()
    packed = PackedLayout(row)
    box.addWidget(row)
    return packed
