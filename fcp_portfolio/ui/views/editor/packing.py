"""A layout that lets short fields share a row, as many as there is room for."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from fcp_portfolio.ui import theme

LEAST = 140
MOST = 316  # a short field alone in its row stays short


class PackedLayout(QLayout):
    """Items beside each other with equal shares; those that do not fit go below."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least: list[int] = []
        self._highs: dict[int, int] = {}  # by width, for the same few are asked for many times
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add(self, widget: QWidget, least: int = LEAST) -> None:
        """Adds a widget that is at least so wide; wider ones get more of what is left."""
        self._least.append(least)
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        del self._least[index]
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._highs:
            high = self._place(QRect(0, 0, width, 0), move=False)  # which may clear them first
            self._highs[width] = high
        return self._highs[width]

    def invalidate(self) -> None:
        self._highs.clear()
        super().invalidate()

    def minimumSize(self) -> QSize:
        widest = max((self._wide(place) for place in range(len(self._items))), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.geometry().width())))

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _wide(self, place: int) -> int:
        return theme.active().grown(self._least[place])

    def _place(self, rect: QRect, *, move: bool) -> int:
        top = rect.top()
        for row in self._rows(rect.width()):
            high = self._place_row(row, QPoint(rect.left(), top), rect.width(), move=move)
            top += high + self.spacing()
        return max(0, top - rect.top() - self.spacing())

    def _place_row(self, row: list[int], corner: QPoint, width: int, *, move: bool) -> int:
        """Places a row's items, each as high as it needs to be; returns the highest."""
        needed = sum(self._wide(place) for place in row)
        room = width - self.spacing() * (len(row) - 1)
        left, highest = float(corner.x()), 0
        for place in row:
            share = min(room * self._wide(place) / needed, theme.active().grown(MOST))
            wide = round(left + share) - round(left)  # so that what is rounded does not add up
            high = _height(self._items[place], wide)
            if move:
                at = QPoint(round(left), corner.y())
                self._items[place].setGeometry(QRect(at, QSize(wide, high)))
            left += share + self.spacing()
            highest = max(highest, high)
        return highest

    def _rows(self, width: int) -> list[list[int]]:
        rows: list[list[int]] = []
        used = 0
        for place, item in enumerate(self._items):
            if item.isEmpty():
                continue
            wide = self._wide(place)
            if rows and used + self.spacing() + wide <= width:
                rows[-1].append(place)
                used += self.spacing() + wide
            else:
                rows.append([place])
                used = wide
        return rows


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
