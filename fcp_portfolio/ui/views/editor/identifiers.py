"""The notice under a field whose text may name a patient. It never stops anybody."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.rewriting import fitted
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.grades import SHOWN
from fcp_portfolio.ui.words import tr

if TYPE_CHECKING:
    from fcp_portfolio.domain.identifiers import Found

REST_MS = 400

KnownNames = Callable[[], frozenset[str]]


class IdentifierWatch(QWidget):
    """Reads along in one text control, marks what looks like an identifier, offers two answers."""

    def __init__(self, control: QLineEdit | QPlainTextEdit, known: KnownNames) -> None:
        super().__init__()
        self._control, self._known = control, known
        self._found: tuple[Found, ...] = ()
        self._harmless: set[str] = set()
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 4, 0, 0)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.look)
        control.textChanged.connect(self._timer.start)

    @cached_property
    def notice(self) -> widgets.Notice:
        """The box; most fields never need theirs."""
        made = widgets.Notice("warn", action=tr("Write"), other=tr("It is not one"))
        made.acted.connect(self._replace)
        made.declined.connect(self._let_through)
        self._box.addWidget(made)
        return made

    def look(self) -> None:
        """Reads the text now."""
        from fcp_portfolio.services.patients import look_through  # builds its patterns

        text = self._text()
        found = look_through(text, self._known()) if text else ()
        found = tuple(item for item in found if item.text not in self._harmless)
        if found != self._found:
            self._found = found
            self._mark()
            self._say()

    def _text(self) -> str:
        control = self._control
        return control.text() if isinstance(control, QLineEdit) else control.toPlainText()

    def _say(self) -> None:
        if not self._found:
            self.hide()
            return
        first, rest = self._found[0], len(self._found) - 1
        more = tr(" {rest} more below it.", rest=rest) if rest else ""
        grade, instead = SHOWN[first.grade], self._instead()
        words = {"text": first.text, "instead": instead}
        self.show()
        self.notice.say(
            f"{tr(grade.word)}: {tr(first.sentence)}{more}",
            kind=grade.kind,
            icon=grade.icon,
            action=tr("Write “{instead}”", instead=instead),
        )
        self.notice.action.setAccessibleName(tr("Write “{instead}” instead of “{text}”", **words))
        self.notice.action.setVisible(bool(instead))
        self.notice.other.setAccessibleName(tr("It is not one: {text}", text=first.text))

    def _instead(self) -> str:
        """What may stand in the place of the first one."""
        first = self._found[0]
        before = self._text()[: first.start]
        return fitted(before, tr(first.instead)) if first.instead else ""

    def _mark(self) -> None:
        if isinstance(self._control, QLineEdit):
            return  # a line edit cannot mark: the notice quotes it
        look = QTextCharFormat()
        look.setBackground(theme.active().colour("hit"))
        look.setForeground(theme.active().colour("text"))
        marks = []
        for item in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(item)
            mark.format = look
            marks.append(mark)
        self._control.setExtraSelections(marks)

    def _cursor(self, item: "Found") -> QTextCursor:
        assert isinstance(self._control, QPlainTextEdit)  # noqa: S101  only it has a document
        cursor = QTextCursor(self._control.document())
        before, inside = self._text()[: item.start], item.text
        cursor.setPosition(_units(before))
        cursor.setPosition(_units(before + inside), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _replace(self) -> None:
        item, instead = self._found[0], self._instead()
        if isinstance(self._control, QLineEdit):
            self._control.setSelection(_units(self._text()[: item.start]), _units(item.text))
            self._control.insert(instead)
            self._control.textEdited.emit(self._control.text())
        else:
            self._cursor(item).insertText(instead)
        self._control.setFocus()
        self.look()

    def _let_through(self) -> None:
        self._harmless.add(self._found[0].text)
        self._control.setFocus()
        self.look()


def _units(text: str) -> int:
    """How many UTF-16 units Qt counts for a text."""
    return len(text.encode("utf-16-le")) // 2
