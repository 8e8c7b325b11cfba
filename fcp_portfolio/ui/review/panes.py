"""What is asked, the pages, the answer: beside each other, or one at a time with large text."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.review.answer_pane import WIDTH as ANSWER_WIDTH
from fcp_portfolio.ui.review.parts_list import WIDTH as LIST_WIDTH
from fcp_portfolio.ui.widgets import ViewSwitch, styled
from fcp_portfolio.ui.words import Phrase, tr

BESIDE = 840  # at 100 %: from here on all three can be read beside each other
_LEAST_LIST, _LEAST_ANSWER, _DESIGNED = 200, 280, 1280
_WIDEST, _WIDEST_ANSWER = 330, 460  # beside which a page can still be read
NAMES = (Phrase("What is asked"), Phrase("Pages"), Phrase("Your answer"))


class ReviewPanes(QWidget):
    """A switch above chooses while there is room for one alone; `reveal` shows one of them."""

    def __init__(self, asked: QWidget, pages: QWidget, answer: QWidget) -> None:
        super().__init__()
        self._panes = dict(zip(NAMES, (asked, pages, answer), strict=True))
        self.switch = ViewSwitch(tr("Part of the window"), NAMES)
        self.switch.show_current(NAMES[1])
        self.switch.chosen.connect(lambda _name: self._fit())
        self._bar = QWidget()
        styled(self._bar, "page")
        across = QHBoxLayout(self._bar)
        across.setContentsMargins(16, 8, 16, 8)
        across.addWidget(self.switch)
        across.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self._bar)
        box.addWidget(self._splitter(asked, pages, answer), 1)
        self._bar.hide()

    def reveal(self, pane: QWidget) -> None:
        """Has a pane be seen, before it takes the focus."""
        for name, one in self._panes.items():
            if one is pane:
                self.switch.show_current(name)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        alone = self.width() < theme.active().grown(BESIDE)
        self._bar.setVisible(alone)
        for name, pane in self._panes.items():
            pane.setVisible(not alone or name == self.switch.current())

    def _splitter(self, asked: QWidget, pages: QWidget, answer: QWidget) -> QSplitter:
        made, grown = QSplitter(), theme.active().grown
        made.setHandleWidth(1)
        made.setChildrenCollapsible(False)
        for pane, stretch in ((asked, 0), (pages, 1), (answer, 0)):
            made.addWidget(pane)
            made.setStretchFactor(made.indexOf(pane), stretch)
        asked.setMinimumWidth(min(grown(_LEAST_LIST), _WIDEST))
        answer.setMinimumWidth(min(grown(_LEAST_ANSWER), _WIDEST_ANSWER))
        left, right = min(grown(LIST_WIDTH), _WIDEST), min(grown(ANSWER_WIDTH), _WIDEST_ANSWER)
        made.setSizes([left, _DESIGNED - left - right, right])
        return made
