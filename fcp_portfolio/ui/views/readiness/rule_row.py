"""One rule: where it stands, what is missing, who says so, how much of it, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.readiness.sources import short_source
from fcp_portfolio.ui.views.readiness.states import LOOKS
from fcp_portfolio.ui.views.readiness.taking import ASKED
from fcp_portfolio.ui.widgets import (
    IconLabel,
    button,
    column,
    forbid,
    icon_button,
    label,
    line,
    row,
)
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import grouped, tr

_STATE, _COUNT, _ACT, _BESIDE = 128, 96, 148, 780


class RuleRow(QFrame):
    """`taken` asks for its step, `other` to choose otherwise, `opened` to see more or less."""

    taken = Signal(object)
    other = Signal(object)
    opened = Signal(object)

    def __init__(self, finding: Finding, read_only: str) -> None:
        super().__init__()
        self.finding = finding
        self.setAccessibleName(f"{tr(LOOKS[finding.state][2])}: {finding.requirement.title}")
        self.detail: QWidget | None = None
        self.act: QPushButton | None = None
        self.more = icon_button("chevron-down", "")
        self.more.clicked.connect(lambda: self.opened.emit(self))
        self.rule = line()
        self._parts = self._laid(read_only)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.rule)
        self._box.addLayout(self._parts)
        self._name_more()

    def show_detail(self, detail: QWidget | None) -> None:
        """Shows more about the rule below it; None takes that away."""
        if self.detail is not None:
            self._box.removeWidget(self.detail)
            self.detail.hide()
            self.detail.deleteLater()
        self.detail = detail
        if detail is not None:
            self._box.addWidget(detail)
        self._name_more()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= theme.active().grown(_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(across if beside else down)
        self._state.setMinimumWidth(theme.active().grown(_STATE) if beside else 0)

    def _laid(self, read_only: str) -> QBoxLayout:
        parts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        parts.setContentsMargins(16, 10, 12, 10)
        parts.setSpacing(8)
        icon, role, word = LOOKS[self.finding.state]
        self._state = QWidget()
        state = row(IconLabel(icon, role), label(tr(word), "label"))
        state.addStretch()
        self._state.setLayout(state)
        parts.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        parts.addLayout(self._words(), 1)
        parts.addLayout(self._end(read_only))
        return parts

    def _words(self) -> QVBoxLayout:
        finding, asked = self.finding, self.finding.requirement
        words = column(label(asked.title, "strong", wrap=True), spacing=1)
        said = tr(finding.verdict.missing) or asked.statement
        words.addWidget(label(said, "secondary", wrap=True))
        for choice in asked.choices:
            said = f"{choice.words} ({short_source(choice.provenance)})"
            words.addLayout(_with_icon("book-open", said))
        told = tr(finding.chosen)
        if told:
            words.addWidget(label(told, "hint", wrap=True))
        if not asked.choices:
            source = _with_icon("book-open", short_source(asked.provenance))
            words.addLayout(source)
        return words

    def _end(self, read_only: str) -> QBoxLayout:
        grown, verdict = theme.active().grown, self.finding.verdict
        many = tr("{have} of {wanted}", have=grouped(verdict.have), wanted=grouped(verdict.wanted))
        count = label(many if verdict.wanted else "", "body")
        count.setMinimumWidth(grown(_COUNT))
        counted = column(count, spacing=0)
        if verdict.unit:
            counted.addWidget(label(tr(verdict.unit), "hint", wrap=True))
        end = row()
        end.addLayout(counted)
        if verdict.step:
            self.act = button(tr(verdict.step.action), compact=True, name=_name(self.finding))
            self.act.setMinimumWidth(grown(_ACT))
            writes = verdict.step.do in ASKED
            forbid(self.act, read_only if writes else "")
            self.act.clicked.connect(lambda: self.taken.emit(self.finding))
            end.addWidget(self.act)
        if self.finding.requirement.choices:
            title = self.finding.requirement.title
            other = button(
                tr("Choose otherwise"),
                "quiet",
                compact=True,
                name=tr("Choose otherwise: {title}", title=title),
            )
            forbid(other, read_only)
            other.clicked.connect(lambda: self.other.emit(self.finding))
            under = column(spacing=4)
            under.addStretch()
            under.addLayout(end)
            under.addWidget(other, 0, Qt.AlignmentFlag.AlignRight)
            under.addStretch()
            end = row()
            end.addLayout(under)
        end.addWidget(self.more)
        return end

    def _name_more(self) -> None:
        title = self.finding.requirement.title
        name = (
            tr("Less about “{title}”", title=title)
            if self.detail
            else tr("More about “{title}”", title=title)
        )
        self.more.setAccessibleName(name)
        self.more.setToolTip(tip(name))
        theme.icons.dress(
            self.more, theme.active(), "chevron-up" if self.detail else "chevron-down", "text_2"
        )


def _name(finding: Finding) -> str:
    """The full name of its button: those that read alike must not sound alike."""
    step, title = finding.verdict.step, finding.requirement.title
    said = tr(step.action) if step else ""
    return tr("{action}: {title}", action=said, title=title)


def _with_icon(icon: str, words: str) -> QBoxLayout:
    made = row(IconLabel(icon, "text_3", 14), label(words, "hint", wrap=True), spacing=6)
    made.setAlignment(Qt.AlignmentFlag.AlignTop)
    made.setStretch(1, 1)
    return made
