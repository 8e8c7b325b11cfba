"""The list on a desk's pages: two lines and two at the right, below headings."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QRect, QSignalBlocker
from PySide6.QtGui import QPainter

from fcp_portfolio.ui import theme
from fcp_portfolio.ui.models.entries import Heading, Index
from fcp_portfolio.ui.models.headed import HeadedModel
from fcp_portfolio.ui.views.two_lines import TwoLineList, paint_two_lines

ASIDE = 158
_MOST = 0.42  # of a row's width that what stands at the right may take


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """One row; `key` says which it is. `late` shows what stands at the right as overdue."""

    key: str
    title: str
    below: str = ""
    aside: str = ""
    aside_below: str = ""
    late: bool = False

    @property
    def spoken(self) -> str:
        """All of it in one line."""
        said = (self.title, self.below, self.aside, self.aside_below)
        return ", ".join(filter(None, said))


Item: TypeAlias = Heading | ListRow


class RowsModel(HeadedModel):
    """Rows of a desk's or a group's page."""

    def key_at(self, index: Index) -> str:
        """Which row it is; empty for a heading."""
        row: ListRow | None = self.row_at(index)
        return "" if row is None else row.key

    def key_of(self, row: ListRow) -> str:
        """Its own key."""
        return row.key

    def title_of(self, row: ListRow) -> str:
        """Its first line."""
        return row.title

    def spoken_of(self, row: ListRow) -> str:
        """All of it in one line."""
        return row.spoken


class RowList(TwoLineList):
    """Rows of a desk's or a group's page, by their keys."""

    def __init__(self, name: str) -> None:
        rows = RowsModel()
        super().__init__(name, rows, _paint_row)
        self.rows = rows
        rows.setParent(self)

    def current(self) -> str:
        """The key of the row that is current; empty where none is."""
        return self.rows.key_at(self.currentIndex())

    def show_rows(self, items: Sequence[Item], current: str = "") -> None:
        """Shows other rows; what was current stays so where it is still there.

        Whoever shows them looks which one is current: `chosen` does not tell.
        """
        kept = current or self.current()
        self.rows.show_items(items)
        with QSignalBlocker(self):
            self.setCurrentIndex(self.rows.index_of(kept))


def _paint_row(painter: QPainter, inner: QRect, row: ListRow) -> None:
    wide = min(theme.active().grown(ASIDE), round(inner.width() * _MOST))
    beside = row.aside or row.aside_below
    aside = QRect(inner.right() - wide, inner.top(), wide, inner.height())
    words = inner.adjusted(0, 0, -(wide + 16) if beside else 0, 0)
    paint_two_lines(painter, words, (row.title, row.below), "strong")
    colour = "warn" if row.late else "text"
    paint_two_lines(painter, aside, (row.aside, row.aside_below), "body", colour)
