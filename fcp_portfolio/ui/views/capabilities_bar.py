"""The line above the capabilities: words to look for, a status, gaps alone."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import Elided, FilterChip, SearchField, open_menu
from fcp_portfolio.ui.words import Phrase, tr

ANY_STATUS = Phrase("Status: any")
GAPS = Phrase("Nothing yet, or one kind of evidence only")
_FIND = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """What the capabilities are narrowed to; as it is made, to nothing."""

    text: str = ""
    status: Status | None = None
    gaps: bool = False

    def keeps(self, row: Coverage) -> bool:
        """Whether a capability is shown."""
        return (
            self._found(row)
            and self.status in (None, row.status)
            and not (self.gaps and len(row.kinds) > 1)
        )

    def _found(self, row: Coverage) -> bool:
        """Every word begins a word of the number, the title or a synonym."""
        node = row.node
        words = " ".join((node.code, node.title, *node.synonyms)).casefold().split()
        return all(any(w.startswith(t) for w in words) for t in self.text.casefold().split())


class CapabilitiesBar(QWidget):
    """`narrowed` carries a `Narrowing`; `down` asks to go on to the rows below."""

    narrowed = Signal(object)
    down = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.narrowing = Narrowing()
        self.search = _Find()
        self.status = FilterChip(tr(ANY_STATUS), tr("Filter by status"))
        self.gaps = FilterChip(tr("Gaps only"), tr("Show gaps only"))
        self.gaps.setToolTip(tr(GAPS))
        self.facts = Elided("", "small")
        self.facts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(16, 10, 16, 10)
        self._box.setSpacing(8)
        for part in (self.search, self.status, self.gaps):
            self._box.addWidget(part)
        self._box.addWidget(self.facts, 1)
        self.search.setMaximumWidth(theme.active().grown(_FIND))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search.textEdited.connect(lambda text: self.narrow(text=text))
        self.search.left.connect(self.clear)
        self.search.down.connect(self.down)
        self.status.clicked.connect(self._choose_status)
        self.gaps.clicked.connect(lambda: self.narrow(gaps=not self.narrowing.gaps))

    def put_first(self, widget: QWidget) -> None:
        """Puts a switch before everything else."""
        self._box.insertWidget(0, widget)

    def narrow(self, **parts: object) -> None:
        """Narrows by some parts more, or by other ones; the rest stays."""
        self.set_narrowing(replace(self.narrowing, **parts))  # type: ignore[arg-type]  # its parts

    def clear(self) -> None:
        """Shows everything again."""
        self.set_narrowing(Narrowing())

    def set_narrowing(self, narrowing: Narrowing) -> None:
        """Narrows to this and nothing else."""
        self.narrowing = narrowing
        if self.search.text() != narrowing.text:
            self.search.setText(narrowing.text)
        status = narrowing.status
        word = tr(status.value).lower() if status else ""
        self.status.setText(tr("Status: {word}", word=word) if word else tr(ANY_STATUS))
        self.status.set_active(active=status is not None)
        self.gaps.set_active(active=narrowing.gaps)
        self.narrowed.emit(narrowing)

    def _choose_status(self) -> None:
        menu = QMenu(self.status)
        menu.setAccessibleName(tr("Statuses"))
        for status in (None, *Status):
            action = menu.addAction(tr(status.value) if status else tr("Any status"))
            action.setCheckable(True)
            action.setChecked(status is self.narrowing.status)
            action.triggered.connect(lambda _on, status=status: self.narrow(status=status))
        open_menu(self.status, menu)


class _Find(SearchField):
    """Down and Enter go on to the rows; Esc shows everything again."""

    down = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Filter capabilities"), tr("Filter capabilities"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
