"""Learning needs in one sitting: each capability rated by a digit, its need in one line, goals."""

from collections.abc import Iterator, MutableMapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.form import Scale
from fcp_portfolio.services.goals import LONGEST_NEED, Reviewed, record_review
from fcp_portfolio.services.ratings import rating_scale
from fcp_portfolio.ui.dialogs.stepped import SteppedDialog
from fcp_portfolio.ui.levels import level_meaning
from fcp_portfolio.ui.preferences import SINGLE_KEYS
from fcp_portfolio.ui.widgets import Field, RadioButton, beside_box, column, label
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

TITLE = Phrase("Review my learning needs")
_ROWS = 8
Said = MutableMapping[str, Reviewed]


class LearningNeedsDialog(SteppedDialog):
    """A step for each capability, then the goals. What is `said` outlives a dialog that is left."""

    def __init__(
        self, workspace: Workspace, rows: tuple[Coverage, ...], said: Said, parent: QWidget
    ) -> None:
        super().__init__(tr(TITLE), parent)
        self._workspace, self._said = workspace, said
        scale = rating_scale(workspace.portfolio)
        self._sittings = [
            _Sitting(row, scale, said.get(row.node.path, Reviewed(path=row.node.path)))
            for row in rows
        ]
        for place, one in enumerate(self._sittings, 1):
            head = tr("{place} of {all}", place=place, all=len(rows))
            self.add_step(label(head, "small"), one)
        self.goals = CheckList(tr("Goals"), _ROWS)
        self._none = label(tr("No need was noted and no level given."), "secondary", wrap=True)
        words = tr("What is ticked becomes a goal: a draft of a development plan to go on with.")
        self.add_step(label(words, wrap=True), self.goals, self._none)
        self.forward.clicked.connect(self._go_on)
        self.back.clicked.connect(lambda: self._show(self.steps.currentIndex() - 1))
        done = [place for place, one in enumerate(self._sittings) if one.said().level]
        self._show(min(done[-1] + 1 if done else 0, len(rows) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        single = self._workspace.preferences.get(SINGLE_KEYS) and not event.modifiers()
        place = self.steps.currentIndex()
        if not (single and place < len(self._sittings) and self._sittings[place].take(event)):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Keeps what was said, so that a sitting can be left and gone on with."""
        self._keep()
        super().done(result)

    def _go_on(self) -> None:
        place = self.steps.currentIndex()
        if place < len(self._sittings):
            self._show(place + 1)
            return
        self._keep()
        goals = set(self.goals.checked())
        said = [replace(one, goal=one.path in goals) for one in self._said.values()]
        self._workspace.do(lambda portfolio: record_review(portfolio, said))
        self.accept()
        self._said.clear()

    def _show(self, place: int) -> None:
        last = place == len(self._sittings)
        if last:
            self._propose()
        self.steps.setCurrentIndex(place)
        self.back.setVisible(place > 0)
        self.forward.setText(tr("Save") if last else tr("Next"))
        (self.goals if last else self._sittings[place]).setFocus()

    def _propose(self) -> None:
        """Lists what was said; what has a need is ticked."""
        self._keep()
        titles = {one.row.node.path: one.row.node.label for one in self._sittings}
        rows = [(p, f"{titles[p]}: {one.need or one.level}", "") for p, one in self._said.items()]
        self.goals.show_rows(rows, (path for path, one in self._said.items() if one.need))
        self.goals.setVisible(bool(rows))
        self._none.setVisible(not rows)

    def _keep(self) -> None:
        for one in self._sittings:
            said = one.said()
            self._said.pop(said.path, None)
            if said.level or said.need:
                self._said[said.path] = said


class _Sitting(QWidget):
    """One capability: its levels with what they mean, and the need in one line."""

    def __init__(self, row: Coverage, scale: Scale, said: Reviewed) -> None:
        super().__init__()
        self.row = row
        self._levels = dict(self._radios(scale, said))
        self._need = QLineEdit(said.need)
        self._need.setMaxLength(LONGEST_NEED)
        node, rating = row.node, row.rating
        self.setAccessibleName(node.label)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(8)
        box.addWidget(label(node.label, "heading", wrap=True))
        now = tr("{level}, {day}", level=rating.level, day=spoken(rating.on)) if rating else ""
        before = tr("Your rating so far: {now}.", now=now) if now else tr("Not rated yet.")
        pieces = tr("{n} (piece|pieces) of evidence.", None, row.pieces)
        box.addWidget(label(f"{before} {pieces}", "secondary", wrap=True))
        for level, radio in self._levels.items():
            words = level_meaning(scale, level)
            hint = label(words, "hint", wrap=True)
            hint.setContentsMargins(beside_box(), 0, 0, 0)
            hint.setVisible(bool(words))
            radio.setAccessibleDescription(words)
            box.addLayout(column(radio, hint, spacing=0))
        keys = tr("One line, no names. A digit rates, N comes here, Enter goes on.")
        box.addWidget(Field(tr("What you need to learn"), self._need, keys))
        first = next(iter(self._levels.values()))
        chosen = next((one for one in self._levels.values() if one.isChecked()), first)
        self.setFocusProxy(chosen)

    def said(self) -> Reviewed:
        """What was chosen and typed."""
        chosen = next((level for level, one in self._levels.items() if one.isChecked()), "")
        return Reviewed(path=self.row.node.path, level=chosen, need=self._need.text().strip())

    def take(self, event: QKeyEvent) -> bool:
        """Takes a digit for a level, and N for the need; says whether it did."""
        if self._need.hasFocus():
            return False
        radios = list(self._levels.values())
        place = event.key() - Qt.Key.Key_1
        if 0 <= place < len(radios):
            radios[place].setChecked(True)
            radios[place].setFocus()
        elif event.key() == Qt.Key.Key_N:
            self._need.setFocus()
        return 0 <= place < len(radios) or event.key() == Qt.Key.Key_N

    def _radios(self, scale: Scale, said: Reviewed) -> Iterator[tuple[str, RadioButton]]:
        group = QButtonGroup(self)
        for number, level in enumerate(scale.levels, 1):
            radio = RadioButton(f"{number}  {level.capitalize()}")
            radio.setChecked(level == said.level)
            group.addButton(radio)
            yield level, radio
