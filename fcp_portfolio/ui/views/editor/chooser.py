"""Asks what is to be logged: type a few letters of a form, Enter takes the first."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from fcp_portfolio.domain.form import Form
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.models.entries import Index
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.wording import by_name, form_name
from fcp_portfolio.ui.words import tr

FORM = Qt.ItemDataRole.UserRole
ROW = 56
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
VCENTRE = Qt.AlignmentFlag.AlignVCenter


class FormChooser(QWidget):
    """`chosen` carries the form's id; `left` tells that nothing is to be logged."""

    chosen = Signal(str)
    left = Signal()

    def __init__(self, forms: Iterable[Form]) -> None:
        super().__init__()
        self._every = self._forms = tuple(sorted(forms, key=by_name))
        self.line = _Line()
        self.line.setAccessibleName(tr("What are you logging?"))
        self.line.setPlaceholderText(tr("Type a few letters, such as cbd or refl"))
        self.list = QListView()
        self.list.setAccessibleName(tr("Forms"))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setItemDelegate(_FormDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._none = widgets.label(tr("No form has this in its name."), "secondary")
        title = widgets.label(tr("What are you logging?"), "title")
        title.setBuddy(self.line)
        head = widgets.column(title, self.line, self._none, spacing=12)
        head.setContentsMargins(24, 20, 24, 12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.list, 1)
        self.line.textEdited.connect(self._offer)
        self.line.stepped.connect(self._step)
        self.line.taken.connect(self._take_current)
        self.line.left.connect(self.left)
        self.list.clicked.connect(self._take)
        self.list.activated.connect(self._take)
        self._offer("")

    def begin(self, among: Sequence[str] = ()) -> None:
        """Empties the line, with the focus; offers these forms or all. Typing finds every one."""
        self._forms = tuple(form for form in self._every if not among or form.id in among)
        self.line.clear()
        self._offer("")
        self.line.setFocus()

    def _offer(self, text: str) -> None:
        self._model.clear()
        for form in matching(text, self._every if text.strip() else self._forms):
            item = QStandardItem(form_name(form))
            item.setEditable(False)
            item.setData(form, FORM)
            item.setData(f"{form_name(form)}. {form.purpose}", Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(tip(form.purpose))
            self._model.appendRow(item)
        self._none.setVisible(not self._model.rowCount())
        self.list.setCurrentIndex(self._model.index(0, 0))

    def _step(self, step: int) -> None:
        place = self.list.currentIndex().row() + step
        if 0 <= place < self._model.rowCount():
            self.list.setCurrentIndex(self._model.index(place, 0))

    def _take_current(self) -> None:
        self._take(self.list.currentIndex())

    def _take(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.data(FORM).id)


def matching(text: str, forms: Sequence[Form]) -> tuple[Form, ...]:
    """The forms that a text finds, the best first."""
    wanted = text.casefold().strip()
    if not wanted:
        return tuple(forms)
    ranked = [(rank, form) for form in forms if (rank := _rank(wanted, form)) is not None]
    return tuple(form for _, form in sorted(ranked, key=lambda pair: pair[0]))


def _rank(wanted: str, form: Form) -> int | None:
    short = (form.id.casefold(), form.short_title.casefold())
    words = form.title.casefold().replace("-", " ").split()
    if wanted in short:
        return 0
    if any(name.startswith(wanted) for name in (*short, form.title.casefold())):
        return 1
    if all(any(word.startswith(part) for word in words) for part in wanted.split()):
        return 2
    return 3 if wanted in f"{form.title} {form.kind} {form.purpose}".casefold() else None


class _Line(QLineEdit):
    """Up and Down move in the list below; Enter takes; Esc leaves."""

    stepped = Signal(int)
    taken = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in STEPS:
            self.stepped.emit(STEPS[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _FormDelegate(QStyledItemDelegate):
    """Icon, title, and what the form is for in one line."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, theme.active().grown(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.active()
        form: Form = index.data(FORM)
        box: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if chosen or over:
            painter.fillRect(box, look.colour("selected" if chosen else "hover"))
        if chosen:
            painter.fillRect(QRect(box.left(), box.top(), 3, box.height()), look.colour("accent"))
        icon = look.size("icon")
        place = QRectF(box.left() + 24, box.center().y() - icon / 2, icon, icon)
        role = "accent_text" if chosen else "text_2"
        theme.icons.draw_icon(painter, form.icon, look.colour(role), place)
        inner = box.adjusted(24 + icon + 14, 8, -24, -8)
        upper, lower = QRect(inner), QRect(inner)
        upper.setBottom(inner.center().y() + 1)
        lower.setTop(inner.center().y() + 1)
        _line_of(painter, upper, form_name(form), "strong" if chosen else "body", "text")
        _line_of(painter, lower, form.purpose, "small", "text_2")
        painter.restore()


def _line_of(painter: QPainter, box: QRect, text: str, font: str, colour: str) -> None:
    look = theme.active()
    painter.setFont(look.font(font))
    painter.setPen(look.colour(colour))
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, VCENTRE, shown)
