"""What is chosen in a list of the desk: texts and rows that scroll, and what can be done below."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from fcp_portfolio.ui.panes import first_in
from fcp_portfolio.ui.views.desk.fold import Fold, Make
from fcp_portfolio.ui.widgets import (
    Elided,
    Flow,
    IconLabel,
    column,
    label,
    line,
    scrolled,
    styled,
)


class Detail(QWidget):
    """Filled anew for each row: `begin`, then what it says, from above to below."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        styled(self, "surface")
        body = QWidget()
        self._around = QVBoxLayout(body)
        self._around.setContentsMargins(20, 16, 20, 16)
        self._around.setSpacing(0)
        self._inner, self._rows = QWidget(), column(spacing=4)
        self._around.addWidget(self._inner)
        self._around.addStretch()
        self.acts, self._told = Flow(), column()
        self._told.setContentsMargins(16, 0, 16, 0)
        self._foot = QWidget()
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(20, 12, 20, 16)
        foot.addLayout(self.acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._area = scrolled(body)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._told)
        whole.addWidget(self._foot)

    def act(self, made: QWidget) -> None:
        """Adds a button to the foot, which stays."""
        self.acts.addWidget(made)

    def told_below(self, notice: QWidget) -> None:
        """Gives a notice its place above what can be done."""
        self._told.addWidget(notice)

    def begin(self, about: str, title: str, facts: str = "") -> None:
        """Says which one it is, and forgets the one before."""
        before, self._inner, self._rows = self._inner, QWidget(), column(spacing=4)
        self._inner.setLayout(self._rows)
        self._around.replaceWidget(before, self._inner)
        before.hide()  # as one: each of its rows would have all of them laid out again
        before.deleteLater()
        self._area.verticalScrollBar().setValue(0)
        self.say(about, "small")
        self.say(title, "heading")
        self.say(facts, "secondary")

    def say(self, text: str, role: str = "body") -> None:
        """A text, where there is one."""
        if text:
            self.add(label(text, role, wrap=True))

    def part(self, title: str, *acts: QWidget) -> None:
        """A new part, with what can be done there at the right of its title."""
        self._rows.addSpacing(14)
        self._rows.addWidget(line())
        self._rows.addSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(title, "strong", wrap=True), 1)
        for made in acts:
            head.addWidget(made)
        self._rows.addLayout(head)

    def add(self, made: QWidget) -> None:
        """A widget below all that is there."""
        self._rows.addWidget(made)

    def few(self, rows: Sequence[Make | str], most: int) -> None:
        """The first of several texts or widgets, and a way to see all of them."""
        if rows:
            self.add(Fold([_making(one) for one in rows], most))

    def file(self, name: str, facts: str, *acts: QWidget) -> None:
        """A file as a tile, with what can be done with it."""
        tile = QFrame()
        tile.setProperty("kind", "tile")
        inner = QHBoxLayout(tile)
        inner.setContentsMargins(12, 6, 8, 6)
        inner.setSpacing(10)
        inner.addWidget(IconLabel("file-text"))
        inner.addLayout(column(Elided(name, "body"), Elided(facts, "small"), spacing=0), 1)
        for act in acts:
            inner.addWidget(act)
        self.add(tile)

    def focus_first(self) -> None:
        """Puts the focus on the first thing that can be done here."""
        target = first_in(self._foot) or first_in(self)
        if target is not None:
            target.setFocus()


def _making(row: Make | str) -> Make:
    return partial(label, row, wrap=True) if isinstance(row, str) else row


def words_of(*facts: str) -> str:
    """Facts in one line."""
    return " · ".join(filter(None, facts))
