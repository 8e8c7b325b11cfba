"""Which editor each kind of field has. A new kind of field gets its editor here, and only here."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from fcp_portfolio.domain.form import Field, FieldKind, Value
from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.editor.dates import DateEditor
from fcp_portfolio.ui.views.editor.people import PersonEditor
from fcp_portfolio.ui.views.editor.values import (
    Around,
    ChoiceEditor,
    ChoicesEditor,
    LongTextEditor,
    NumberEditor,
    ScaleEditor,
    TextEditor,
    TimeEditor,
    ValueEditor,
    YesNoEditor,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr


class TableEditor(ValueEditor):
    """Rows of cells, each with the editor of its column's kind."""

    def __init__(self, field: Field, around: Around) -> None:
        super().__init__(field)
        self._around = around
        self._name = field.label
        self._rows: list[tuple[tuple[ValueEditor, ...], QToolButton]] = []
        self.add = widgets.button(tr("Add a row"), icon="plus", compact=True)
        self.add.clicked.connect(self._add_and_go)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        for place, item in enumerate(field.columns):
            self._grid.addWidget(widgets.label(item.label, "label"), 0, place)
            self._grid.setColumnStretch(place, 1)
        box = widgets.column(spacing=8)
        box.addLayout(self._grid)
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(box)
        self.setFocusProxy(self.add)
        self.set_value(None)

    def value(self) -> Value:
        columns = self.field.columns
        rows = [
            {
                item.id: cell.value()
                for item, cell in zip(columns, cells, strict=True)
                if not item.empty(cell.value())
            }
            for cells, _ in self._rows
        ]
        return [held for held in rows if held]

    def set_value(self, value: Value) -> None:
        while self._rows:
            self._drop(len(self._rows) - 1)
        rows = value if isinstance(value, Sequence) and not isinstance(value, str) else ()
        for held in rows or ({},):
            self._append(held if isinstance(held, Mapping) else {})

    def name(self, name: str, description: str = "") -> None:
        self._name = name
        self.add.setAccessibleName(tr("Add a row to {name}", name=name))
        self.add.setAccessibleDescription(description)
        self._number()

    def _append(self, held: Mapping[str, Value]) -> None:
        cells = tuple(editor_for(item, self._around) for item in self.field.columns)
        for item, cell in zip(self.field.columns, cells, strict=True):
            cell.set_value(held.get(item.id))
            cell.changed.connect(self.changed)
        remove = widgets.icon_button("x", tr("Remove this row"))
        remove.clicked.connect(lambda: self._remove(cells))
        self._rows.append((cells, remove))
        self._place()

    def _add_and_go(self) -> None:
        self._append({})
        self._rows[-1][0][0].setFocus()

    def _remove(self, cells: tuple[ValueEditor, ...]) -> None:
        place = next(i for i, (held, _) in enumerate(self._rows) if held is cells)
        self._drop(place)
        if not self._rows:
            self._append({})
        self._place()
        self.add.setFocus()
        self.changed.emit()

    def _drop(self, place: int) -> None:
        cells, remove = self._rows.pop(place)
        for widget in (*cells, remove):
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _place(self) -> None:
        before: QWidget = self.add  # which comes last in the end, where the rows are now
        for number, (cells, remove) in enumerate(self._rows, 1):
            for place, widget in enumerate((*cells, remove)):
                self._grid.addWidget(widget, number, place)
                QWidget.setTabOrder(before, widget)
                before = widget
        QWidget.setTabOrder(before, self.add)
        self._number()

    def _number(self) -> None:
        for number, (cells, remove) in enumerate(self._rows, 1):
            for item, cell in zip(self.field.columns, cells, strict=True):
                cell.name(
                    tr(
                        "{name}, row {number}: {label}",
                        name=self._name,
                        number=number,
                        label=item.label,
                    )
                )
            remove.setAccessibleName(
                tr("Remove row {number} of {name}", number=number, name=self._name)
            )
            remove.setToolTip(tip(tr("Remove row {number}", number=number)))


EDITORS: Mapping[FieldKind, Callable[[Field, Around], ValueEditor]] = MappingProxyType(
    {
        FieldKind.TEXT: TextEditor,
        FieldKind.LONG_TEXT: LongTextEditor,
        FieldKind.CHOICE: ChoiceEditor,
        FieldKind.CHOICES: ChoicesEditor,
        FieldKind.NUMBER: NumberEditor,
        FieldKind.DATE: DateEditor,
        FieldKind.TIME: TimeEditor,
        FieldKind.SCALE: ScaleEditor,
        FieldKind.YES_NO: YesNoEditor,
        FieldKind.PERSON: PersonEditor,
        FieldKind.TABLE: TableEditor,
    }
)

SHORT = frozenset(
    {
        FieldKind.CHOICE,
        FieldKind.NUMBER,
        FieldKind.DATE,
        FieldKind.TIME,
        FieldKind.YES_NO,
        FieldKind.PERSON,
    }
)
"""Kinds that share a row with their neighbours."""


def editor_for(field: Field, around: Around) -> ValueEditor:
    """A new editor for a field, named after it."""
    made = EDITORS[field.kind](field, around)
    made.name(field.label, field.hint)
    return made
