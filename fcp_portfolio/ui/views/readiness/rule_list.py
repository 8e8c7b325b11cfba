"""A card of rules. Rows stay where what they say is as it was, so that nothing jumps."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.report import Finding, Readiness
from fcp_portfolio.ui.views.readiness.rule_row import RuleRow
from fcp_portfolio.ui.widgets import Card, label

AT_A_TIME = 2  # rows that are made in one step
Group = tuple[str, Sequence[Finding]]
Asks = Callable[[str, Finding], QWidget | None]


def by_urgency(_found: Readiness, findings: Sequence[Finding]) -> Sequence[Group]:
    """All of them as they come."""
    return (("", findings),)


def by_stage(found: Readiness, findings: Sequence[Finding]) -> Sequence[Group]:
    """Under the stage that asks for them, in the order of the route; its own last."""
    titles = {stage.id: stage.title for stage in found.route.stages} | {"": found.route.title}
    groups = [(title, [f for f in findings if f.stage == name]) for name, title in titles.items()]
    return tuple(group for group in groups if group[1])


class RuleList(Card):
    """`asks` is told what a row wants (`step`, `other`, `more`) and gives what to show below it."""

    def __init__(self, asks: Asks) -> None:
        super().__init__(1, 0)
        self._asks = asks
        self._rows: dict[tuple[str, str], RuleRow] = {}
        self._titles: list[QLabel] = []
        self._focused: tuple[tuple[str, str], int] | None = None  # which, and its place

    @property
    def shown(self) -> int:
        """How many rules are not hidden."""
        return sum(not row.isHidden() for row in self._rows.values())

    def fill(self, groups: Sequence[Group], read_only: str) -> Iterator[None]:
        """Shows these rules, a few in each step."""
        self._remember_focus()
        wanted = {_key(one): one for _, findings in groups for one in findings}
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(self._rows.pop(key))
        for head in self._titles:
            self._drop(head)
        self._titles.clear()
        place = made = 0
        for title, findings in groups:
            place += self._head(title, place)
            for one in findings:
                made += self._put(one, place, read_only)
                place += 1
                if made >= AT_A_TIME:
                    made = 0
                    yield
        self.narrow(None)

    def narrow(self, state: State | None) -> None:
        """Shows the rules that stand there, or all."""
        first = True
        for row in self._in_order():
            row.setVisible(state in (None, row.finding.state))
            row.rule.setVisible(not first)
            first = first and row.isHidden()
        for title in self._titles:
            title.setVisible(state is None)

    def stay_focused(self) -> None:
        """Gives the focus back to the rule that had it; to the next one where that rule is gone."""
        held, self._focused = self._focused, None
        if held is None:
            return
        key, place = held
        shown = [row for row in self._in_order() if not row.isHidden()]
        after = next(iter(shown[place:] or shown[-1:]), None)
        row = self._rows.get(key, after)
        focused = self.window().focusWidget()
        if row is not None and focused not in row.findChildren(QWidget):
            (row.act or row.more).setFocus()

    def _in_order(self) -> list[RuleRow]:
        return sorted(self._rows.values(), key=self.box.indexOf)

    def _put(self, finding: Finding, place: int, read_only: str) -> int:
        """Puts a row in its place; 1 where it was made."""
        key = _key(finding)
        row = self._rows.get(key)
        opened = row is not None and row.detail is not None
        if row is not None and row.finding == finding:
            if self.box.indexOf(row) != place:
                self.box.removeWidget(row)
                self.box.insertWidget(place, row)
            if opened:
                row.show_detail(self._asks("more", finding))
            return int(opened)
        if row is not None:
            self._drop(row)
        row = self._rows[key] = RuleRow(finding, read_only)
        row.taken.connect(partial(self._ask, "step"))
        row.other.connect(partial(self._ask, "other"))
        row.opened.connect(self._open)
        self.box.insertWidget(place, row)
        if opened:
            row.show_detail(self._asks("more", finding))
        return 1

    def _ask(self, what: str, finding: Finding) -> None:
        self._asks(what, finding)

    def _open(self, row: RuleRow) -> None:
        row.show_detail(None if row.detail else self._asks("more", row.finding))

    def _head(self, title: str, place: int) -> int:
        if not title:
            return 0
        made = label(title, "label", wrap=True)
        made.setContentsMargins(16, 12, 16, 4)
        self._titles.append(made)
        self.box.insertWidget(place, made)
        return 1

    def _drop(self, widget: QWidget) -> None:
        self.box.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def _remember_focus(self) -> None:
        focused = self.window().focusWidget()  # also while a dialog is open in front of it
        if focused is not None:
            within = (
                (_key(row.finding), place)
                for place, row in enumerate(self._in_order())
                if row.isAncestorOf(focused)
            )
            self._focused = next(within, None)


def _key(finding: Finding) -> tuple[str, str]:
    return finding.stage, finding.requirement.id
