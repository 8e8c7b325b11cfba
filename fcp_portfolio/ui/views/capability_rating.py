"""The rating of a capability in its detail: the line, rating oneself, earlier ratings."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from fcp_portfolio.domain.coverage import Coverage
from fcp_portfolio.domain.framework import Node
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.sign_off import Standing
from fcp_portfolio.services.ratings import rating_scale, ratings_of
from fcp_portfolio.services.typing_drafts import keep_reasons, reasons
from fcp_portfolio.ui.views.level_menu import level_menu
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.views.rating_course import RatingCourse
from fcp_portfolio.ui.views.rating_line import YOU, RatingLine
from fcp_portfolio.ui.widgets import (
    Field,
    announce,
    button,
    column,
    forbid,
    label,
    menu_button,
    open_menu,
    row,
)
from fcp_portfolio.ui.words import Phrase, spoken, tr
from fcp_portfolio.ui.workspace import Workspace

LINE = Phrase("One line, if you like")
BARE = Phrase("Rated, with no evidence yet: the status stays “Nothing yet”.")
LONGEST_REASON = 260
_COMES_BACK = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class CapabilityRating(QWidget):
    """`chosen` carries a level that was picked for what is shown.

    `reasoned` tells that a reason was typed for the level that was given before it. Reasons without
    a level wait for one, also while the program is closed.
    """

    chosen = Signal(str)
    reasoned = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._path = self._level = ""
        self._own: Rating | None = None
        self._typed = reasons(workspace.portfolio)  # not given yet, by capability
        self._kept = self.waiting()
        self._rated_on, self._line = label("", "small"), RatingLine()
        self._bare = label(tr(BARE), "small", wrap=True)
        self.rate = menu_button(tr("Rate yourself"), icon="gauge", compact=True)
        self.rate.clicked.connect(partial(self.choose_level, None))
        forbid(self.rate, workspace.read_only)
        if not workspace.read_only:
            self._line.offer(self.chosen.emit)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr(LINE))
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.textEdited.connect(self._keep_typed)
        self.reason.returnPressed.connect(self._give_reason)
        self.reason.installEventFilter(self)
        self.keep = button(tr("Keep the reason"), compact=True)
        self.keep.clicked.connect(self._press_keep)
        self._said = label("", "secondary", wrap=True)
        self.history = button(tr("History"), "quiet", compact=True, name=tr("Earlier ratings"))
        self.history.setCheckable(True)
        self.history.toggled.connect(self._show_history)
        self.course = RatingCourse()
        self.course.hide()
        self._signed: tuple[Rating, ...] = ()
        self._earlier = QWidget()
        self._rows = QVBoxLayout(self._earlier)
        self._rows.setContentsMargins(0, 6, 0, 0)
        self._rows.setSpacing(6)
        self._arrange()

    def _arrange(self) -> None:
        head = row(label(tr("Rating"), "strong"))
        head.addStretch()
        head.addWidget(self._rated_on)
        buttons = row(self.rate, self.history)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addLayout(head)
        box.addWidget(self._line)
        box.addLayout(buttons)
        box.addWidget(self._bare)
        box.addWidget(self._said)
        if not self._workspace.read_only:
            box.addSpacing(8)
            box.addWidget(Field(tr("Reason for the level"), self.reason))
            box.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeft)
        box.addWidget(self.course)
        box.addWidget(self._earlier)
        self._earlier.hide()

    def show_coverage(self, coverage: Coverage) -> None:
        """Shows own and signed levels of a capability, on the scale that they are of."""
        node, rating, standing = coverage.node, coverage.rating, coverage.standing
        if node.path != self._path:
            self._path = node.path
            self.history.setChecked(False)
            self.reason.setText(self._typed.get(self._path, ""))
            self._offer_to_keep()
        self._said.setText(f"“{rating.comment}”" if rating and rating.comment else "")
        self._bare.setVisible(rating is not None and not coverage.pieces)
        scale = rating_scale(self._workspace.portfolio)
        signed = {standing.answer.name: standing.level} if standing and standing.level else {}
        self._signed = _signed(standing, node) if standing and standing.level else ()
        self._line.show_levels(scale, rating.level if rating else "", signed)
        self._own, self._level = rating, rating.level if rating else ""
        self._rated_on.setText(spoken(rating.on) if rating else tr("not rated yet"))
        self.rate.setAccessibleName(tr("Rate yourself on {capability}", capability=node.label))
        self.history.setAccessibleName(tr("Earlier ratings of {capability}", capability=node.label))
        self.history.setVisible(bool(rating or signed))
        self._show_history(on=self.history.isChecked())

    def take_reason(self) -> str:
        """The reason that was typed for the capability shown; the line is empty then."""
        self.reason.clear()
        self.keep.hide()
        taken = self._typed.pop(self._path, "").strip()
        self.keep_waiting()
        return taken

    def waiting(self) -> dict[str, str]:
        """The reasons that were typed and not given yet, by the path of their capability."""
        return {path: text.strip() for path, text in self._typed.items() if text.strip()}

    def forget(self, path: str) -> None:
        """A reason was given with a level."""
        self._typed.pop(path, None)
        self.keep_waiting()

    def keep_waiting(self) -> None:
        """Keeps the reasons that wait for a level, so that closing loses none."""
        portfolio, waiting = self._workspace.portfolio, self.waiting()
        if waiting != self._kept and not self._workspace.read_only:
            self._kept = waiting
            self._workspace.run(lambda _job: keep_reasons(portfolio, waiting))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self._leave_reason(event.reason())
        return super().eventFilter(watched, event)

    def _leave_reason(self, why: Qt.FocusReason) -> None:
        if why not in _COMES_BACK and self._just_rated():
            self.reasoned.emit()
        self.keep_waiting()

    def _just_rated(self) -> bool:
        """Whether what was typed can only be about the level that was given a moment ago."""
        own, today = self._own, self._workspace.portfolio.today()
        given = own is not None and own.on == today and not own.comment
        return given and bool(self.waiting().get(self._path))

    def choose_level(self, at: QPoint | None = None, _checked: bool = False) -> None:
        """Opens the levels there on the screen, or below the button; a digit chooses."""
        if not self._path or self._workspace.read_only:
            return
        scale = rating_scale(self._workspace.portfolio)
        open_menu(self.rate, level_menu(self.rate, scale, self._level, self.chosen.emit), at)

    def _keep_typed(self, text: str) -> None:
        self._typed[self._path] = text
        self._offer_to_keep()

    def _offer_to_keep(self) -> None:
        self.keep.setVisible(bool(self.waiting().get(self._path)))

    def _press_keep(self) -> None:
        """Going to the button may have kept the reason already."""
        if self.waiting().get(self._path):
            self._give_reason()

    def _give_reason(self) -> None:
        """Enter keeps the reason with the level that there is; else until one is chosen."""
        if not self.waiting().get(self._path):
            self.choose_level()
        elif self._own is not None:
            self.reasoned.emit()
        else:
            self.keep_waiting()
            self._workspace.stage.say(tr("The reason is kept for the level that you choose."))

    def _show_history(self, on: bool) -> None:
        empty(self._rows)
        self._earlier.setVisible(on)
        self._said.setVisible(bool(self._said.text()) and not on)  # it stands among them
        levels = rating_scale(self._workspace.portfolio).levels
        found = ratings_of(self._workspace.portfolio, self._path) if on else ()
        known = {(one.by, one.on, one.level) for one in found}
        more = [one for one in self._signed if (one.by, one.on, one.level) not in known]
        self.course.show_course(levels, (*reversed(found), *more) if on else ())
        for given in found:
            words = column(label(f"{given.level.capitalize()} · {given.by or tr(YOU)}", wrap=True))
            words.setSpacing(0)
            words.addWidget(label(spoken(given.on), "small"))
            if given.comment:
                words.addWidget(label(f"“{given.comment}”", "secondary", wrap=True))
            self._rows.addLayout(words)
        if on:
            announce(self.history, tr("{n} (rating|ratings)", None, len(found)))


def _signed(standing: Standing, node: Node) -> tuple[Rating, ...]:
    """The level of a sign-off as it is drawn among the ratings."""
    said = standing.sign_off
    rating = Rating(
        id=said.id,
        framework="",
        edition="",
        path=node.path,
        code=node.code,
        title=node.title,
        scale=said.scale,
        level=standing.level,
        on=said.on,
        comment="",
        by=standing.answer.name,
    )
    return (rating,)
