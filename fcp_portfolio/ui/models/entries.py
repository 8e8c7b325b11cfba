"""The list of entries: rows under the month they lie in, as values."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fcp_portfolio.domain.form import Form
from fcp_portfolio.services.entries import Excerpt, Row
from fcp_portfolio.ui.words import Phrase, month_title, spoken, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

ITEM = Qt.ItemDataRole.UserRole
IS_HEADING = Qt.ItemDataRole.UserRole + 1
AHEAD = 40  # rows whose excerpts are read together
FEW = 200  # rows that differ; where there are more, a view is quicker beginning anew
MARKS = str.maketrans("", "", "\x02\x03")
NO_TITLE = Phrase("No title yet")
ROOM = 26  # characters of a form's title; longer ones give way to the short title


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between rows: a month, or how much a search has found."""

    title: str
    count: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One entry in the list, with what its form says of it.

    `unsaved` is set where typed text waits that no revision holds yet.
    """

    row: Row
    form: str
    icon: str
    unsaved: bool


Item: TypeAlias = Heading | Line
Excerpts: TypeAlias = Callable[[Sequence[str]], Mapping[str, Excerpt]]


class EntriesModel(QAbstractListModel):
    """Rows of `list_entries`, newest first, with a heading above each month."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Item] = []
        self._excerpts: Excerpts | None = None
        self._places: dict[str, int] = {}

    def show(
        self,
        rows: Sequence[Row],
        forms: Mapping[str, Form],
        *,
        found: str = "",
        unsaved: Iterable[str] = (),
        excerpts: Excerpts | None = None,
    ) -> None:
        """Shows other rows; `found` is the line above the hits of a search.

        `excerpts` reads what some rows hold of it, when somebody looks at them. Where the rows are
        nearly those shown before, only what differs is told, so that a view need not begin anew.
        """
        waiting = frozenset(unsaved)
        lines = tuple(_line(row, forms.get(row.form), waiting) for row in rows)
        self._excerpts = excerpts
        self._replace([Heading(found), *lines] if found else list(by_month(lines)))
        self._places = {
            item.row.id: place for place, item in enumerate(self._items) if isinstance(item, Line)
        }

    def _replace(self, items: list[Item]) -> None:
        shown = self._items
        first = _alike(shown, items)
        last = _alike(shown[first:][::-1], items[first:][::-1])
        old, new = shown[first : len(shown) - last], items[first : len(items) - last]
        if len(old) + len(new) > FEW:
            self.beginResetModel()
            self._items = items
            self.endResetModel()
        elif [_named(item) for item in old] == [_named(item) for item in new]:
            self._items = items
            if new:
                self.dataChanged.emit(self.index(first), self.index(first + len(new) - 1))
        else:
            self._exchange(first, len(old), new)

    def _exchange(self, first: int, number: int, new: list[Item]) -> None:
        if number:
            self.beginRemoveRows(QModelIndex(), first, first + number - 1)
            del self._items[first : first + number]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._items[first:first] = new
            self.endInsertRows()

    def row_at(self, index: Index) -> Row | None:
        """The entry at an index; None for a heading."""
        item = self._items[index.row()] if index.isValid() else None
        return item.row if isinstance(item, Line) else None

    def index_of(self, entry_id: str) -> QModelIndex:
        """Where an entry stands; not valid if it is not shown."""
        place = self._places.get(entry_id)
        return QModelIndex() if place is None else self.index(place)

    def beside(self, index: Index, step: int) -> QModelIndex:
        """The next entry below (1) or above (-1), passing over headings."""
        place = index.row() + step
        while 0 <= place < len(self._items):
            if isinstance(self._items[place], Line):
                return self.index(place)
            place += step
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        item = self._items[index.row()]
        if role == IS_HEADING:
            return isinstance(item, Heading)
        if role == ITEM:
            return self._with_excerpt(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title if isinstance(item, Heading) else item.row.title or tr(NO_TITLE)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return sentence(self._with_excerpt(index.row()))
        return None

    def _with_excerpt(self, place: int) -> Item:
        item = self._items[place]
        if self._excerpts is None or isinstance(item, Heading) or item.row.place:
            return item
        lines = {
            at: line
            for at, line in enumerate(self._items[place : place + AHEAD], place)
            if isinstance(line, Line) and not line.row.place
        }
        found = self._excerpts([line.row.id for line in lines.values()])
        for at, line in lines.items():
            told = found.get(line.row.id, Excerpt("text", ""))
            self._items[at] = replace(line, row=line.row._replace(**told._asdict()))
        return self._items[place]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.row_at(index) is None:
            return Qt.ItemFlag.NoItemFlags  # the arrow keys pass over headings
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )


def _alike(one: Sequence[Item], other: Sequence[Item]) -> int:
    """How many items both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _named(item: Item) -> str:
    return item.row.id if isinstance(item, Line) else ""


def by_month(lines: Sequence[Line]) -> Iterable[Item]:
    """The lines with a heading above each month; undated ones come first."""
    for title, group in groupby(lines, key=_month):
        members = tuple(group)
        yield Heading(title, len(members))
        yield from members


def facts(line: Line) -> str:
    """The second line of a row: its form and how many capabilities it shows."""
    number = len(line.row.codes)
    links = tr("{n} (capability|capabilities)", None, number) if number else ""
    return " · ".join(filter(None, (line.form, links)))


def sentence(item: Item) -> str:
    """A row or heading as a screen reader says it."""
    if isinstance(item, Heading):
        number = "" if item.count is None else tr("{n} (entry|entries)", None, item.count)
        return ", ".join(filter(None, (item.title, number)))
    row = item.row
    hit = row.hit.translate(MARKS)
    parts = (
        row.title or tr(NO_TITLE),
        "draft" if row.draft else "",
        tr("being edited") if item.unsaved else "",
        "private" if row.private else "",
        facts(item).replace(" · ", ", "),
        spoken(row.occurred) if row.occurred else tr("no date yet"),
        tr("{n} (file|files)", None, row.files) if row.files else "",
        tr("found in {where}: {hit}", where=row.where or row.place, hit=hit) if hit else "",
    )
    return ", ".join(filter(None, parts))


def _line(row: Row, form: Form | None, waiting: frozenset[str]) -> Line:
    if form is None:
        return Line(row, row.form, "file-text", row.id in waiting)
    title = form.title if len(form.title) <= ROOM else form.short_title
    return Line(row, title, form.icon, row.id in waiting)


def _month(line: Line) -> str:
    return month_title(line.row.occurred) if line.row.occurred else tr("No date yet")
