"""What stands in place of a list that shows nothing: why, and which filter hides how many."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fcp_portfolio.ui import widgets
from fcp_portfolio.ui.views.evidence.filters import Filters, Part
from fcp_portfolio.ui.words import Phrase, tr

NOTHING_YET = Phrase(
    "Nothing is logged yet. A case you talked through with somebody is a good beginning."
)

STEPS = (
    Phrase("Choose a form: a case, an observation, a reflection, a certificate."),
    Phrase("Write what happened and link the capabilities that it shows."),
    Phrase("Attach what proves it. Leave patients out."),
)


def nothing_chosen() -> widgets.EmptyState:
    """What stands beside the list while nothing in it is chosen."""
    return widgets.EmptyState(
        "files",
        tr("What you did, and what it shows"),
        tr("Everything that is logged stands at the left. Choose an entry to read it."),
        STEPS,
        action=tr("Choose a form"),
        kind="default",
        action_icon="plus",
    )


class NothingFound(QWidget):
    """`narrowed` carries the filters with one of them off."""

    narrowed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._sentence = widgets.label("", "secondary", wrap=True)
        self._offers = QWidget()
        self._column = QVBoxLayout(self._offers)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        box = QVBoxLayout(self)
        box.setContentsMargins(24, 24, 24, 24)
        box.setSpacing(14)
        self._icon = widgets.IconLabel("search-x", "text_3", 36)
        box.addWidget(self._icon)
        box.addWidget(self._sentence)
        box.addWidget(self._offers)
        box.addStretch(1)

    def show_why(self, filters: Filters, hidden: Sequence[tuple[Part, int]]) -> None:
        """Says what was looked for, and offers to take a filter off that hides something."""
        only_removed = filters == Filters(removed=True)
        helping = [] if only_removed else [(part, number) for part, number in hidden if number]
        self._icon.setVisible(filters != Filters())
        self._sentence.setText(_why(filters, helping=bool(helping), filtered=bool(hidden)))
        for old in self._offers.findChildren(QWidget):
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for part, number in helping:
            said = tr("“{words}” hides {n} (entry|entries)", None, number, words=part.words)
            offer = widgets.button(
                tr("Take it off"), name=tr("Take off “{words}”", words=part.words), compact=True
            )
            offer.clicked.connect(partial(self._take_off, part.without))
            self._column.addWidget(widgets.label(said, wrap=True))
            self._column.addWidget(offer, 0, Qt.AlignmentFlag.AlignLeft)

    def _take_off(self, without: Filters, _checked: bool = False) -> None:
        self.narrowed.emit(without)


def _why(filters: Filters, *, helping: bool, filtered: bool) -> str:
    words = filters.search.strip()
    if words and not filtered:
        return tr("No entry holds “{words}”. Esc clears the search.", words=words)
    looked = (
        tr("No entry here holds “{words}”.", words=words)
        if words
        else tr("No entry fits these filters.")
    )
    if filters == Filters(removed=True):
        return tr("Nothing was removed.")
    if filters == Filters():
        return tr(NOTHING_YET)
    return looked if helping else tr("{looked} Esc takes all of them off.", looked=looked)
