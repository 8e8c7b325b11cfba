"""The tree of a framework with its coverage, as a Qt model over values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fcp_portfolio.domain.coverage import Coverage, Status
from fcp_portfolio.domain.framework import Framework, Node
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, short, spoken, tr

Index: TypeAlias = QModelIndex | QPersistentModelIndex

NODE = Qt.ItemDataRole.UserRole
COVERAGE = Qt.ItemDataRole.UserRole + 1
ASIDE = Qt.ItemDataRole.UserRole + 2
TITLE, STATUS, PIECES, KINDS, LATEST, RATING = range(6)
HEADERS = (
    Phrase("Capability"),
    Phrase("Status"),
    Phrase("Pieces"),
    Phrase("Kinds"),
    Phrase("Latest"),
    Phrase("Own rating"),
)
STATUSES = (  # the words of `Status`, for translators
    Phrase("Nothing yet"),
    Phrase("Started"),
    Phrase("Enough evidence"),
    Phrase("Self-rated"),
    Phrase("Signer not confirmed"),
    Phrase("Signed off"),
    Phrase("Changed since sign-off"),
)
NONE_YET = "–"  # noqa: RUF001  the dash of an empty cell
WITH_EVIDENCE, SIGNED = Phrase("with evidence"), Phrase("signed")
_SHORT = {Status.CHANGED: Phrase("Changed since")}
_TOP = QModelIndex()


@dataclass(slots=True)
class _Item:
    node: Node
    row: int
    parent: int | None
    children: list[int] = field(default_factory=list)


class CapabilitiesModel(QAbstractItemModel):
    """Nodes in the framework's order; `NODE` and `COVERAGE` give the values behind a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[_Item] = []
        self._tops: list[int] = []
        self._coverage: Mapping[str, Coverage] = {}
        self._what: str = WITH_EVIDENCE

    def show_framework(self, framework: Framework, rows: Sequence[Coverage]) -> None:
        """Shows a framework; one that is shown already keeps its rows, so selection stays."""
        self._coverage = {row.node.path: row for row in rows}
        self._what = reaching(rows)
        shown = tuple(self._items[place].node for place in self._tops)
        if shown != framework.nodes:
            self.beginResetModel()
            self._items, self._tops = [], []
            for row, node in enumerate(framework.nodes):
                self._tops.append(self._add(node, row, None))
            self.endResetModel()
        else:
            self._tell_all()

    def index_of(self, path: str) -> QModelIndex:
        """The index of a node by its path."""
        for number, item in enumerate(self._items):
            if item.node.path == path:
                return self.createIndex(item.row, 0, number)
        return QModelIndex()

    def rowCount(self, parent: Index = _TOP) -> int:
        if parent.column() > 0:
            return 0
        return len(self._children(parent))

    def columnCount(self, parent: Index = _TOP) -> int:  # noqa: ARG002
        return len(HEADERS)

    def index(self, row: int, column: int, parent: Index = _TOP) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, self._children(parent)[row])

    def parent(self, child: Index) -> QModelIndex:  # type: ignore[override]  # QObject has one too
        if not child.isValid():
            return QModelIndex()
        above = self._items[child.internalId()].parent
        if above is None:
            return QModelIndex()
        return self.createIndex(self._items[above].row, 0, above)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        node = self._items[index.internalId()].node
        coverage = self._coverage.get(node.path)
        if role == ASIDE:
            return self._aside(node)
        told = _TOLD.get(role)
        if told is not None:
            return told(node, coverage, index.column())
        return {NODE: node, COVERAGE: coverage}.get(role)

    def _add(self, node: Node, row: int, parent: int | None) -> int:
        number = len(self._items)
        item = _Item(node=node, row=row, parent=parent)
        self._items.append(item)
        item.children.extend(
            self._add(child, place, number) for place, child in enumerate(node.children)
        )
        return number

    def _children(self, parent: Index) -> list[int]:
        return self._items[parent.internalId()].children if parent.isValid() else self._tops

    def _aside(self, node: Node) -> str:
        below = [self._coverage[n.path] for n in node.walk() if n.path in self._coverage]
        if node.evidence or not below:
            return ""
        return how_many(below, self._what)

    def _tell_all(self) -> None:
        tops = [self.createIndex(self._items[n].row, 0, n) for n in self._tops]
        for parent in (QModelIndex(), *tops):
            rows = self.rowCount(parent)
            if rows:
                last = self.index(rows - 1, RATING, parent)
                self.dataChanged.emit(self.index(0, 0, parent), last)


def reaching(rows: Sequence[Coverage]) -> str:
    """What is counted of these capabilities: sign-offs once there is one, until then evidence."""
    return SIGNED if any(row.status is Status.SIGNED_OFF for row in rows) else WITH_EVIDENCE


def reached(rows: Sequence[Coverage], what: str) -> int:
    """How many of these capabilities have that."""
    signed = what == SIGNED
    return sum(r.status is Status.SIGNED_OFF if signed else r.pieces > 0 for r in rows)


def how_many(rows: Sequence[Coverage], what: str) -> str:
    """The same in words: 1 of 3 signed."""
    return tr("{count} of {all} {what}", count=reached(rows, what), all=len(rows), what=tr(what))


def where_it_stands(coverage: Coverage) -> str:
    """The word of its status; a level, whoever gave it, does not hide that it is bare."""
    word = tr(coverage.status.value)
    if coverage.status is Status.NOTHING and coverage.rating and not coverage.pieces:
        return tr("{status} (rated, no evidence)", status=word)
    if coverage.pieces or coverage.status is Status.NOTHING:
        return word
    return tr("{status}, nothing supports it yet", status=word)


def with_rating(words: str, coverage: Coverage | None) -> str:
    """Words about a capability, with the owner's rating below them where there is one."""
    rating = coverage.rating if coverage else None
    if rating is None:
        return words
    own = tr("Own rating: {level}, {day}.", level=rating.level, day=spoken(rating.on))
    return f"{words}\n{own}"


def _tooltip(node: Node, coverage: Coverage | None, column: int) -> str:
    return tip(_said_of(node, coverage, column))


def _said_of(node: Node, coverage: Coverage | None, column: int) -> str:
    if column != STATUS or coverage is None:
        return node.label if column == TITLE else ""
    return with_rating(where_it_stands(coverage), coverage)


def _cell(node: Node, coverage: Coverage | None, column: int) -> str:
    if column == TITLE:
        return node.label
    if coverage is None:
        return ""
    cells = {
        STATUS: tr(_SHORT.get(coverage.status, coverage.status.value)),
        PIECES: str(coverage.pieces),
        KINDS: str(len(coverage.kinds)) if coverage.kinds else NONE_YET,
        LATEST: short(coverage.latest) if coverage.latest else NONE_YET,
        RATING: coverage.rating.level.capitalize() if coverage.rating else NONE_YET,
    }
    return cells[column]


def _sentence(node: Node, coverage: Coverage | None, column: int) -> str:
    if column == STATUS and coverage is not None:
        return f"{tr(HEADERS[column])}: {where_it_stands(coverage)}"
    if column != TITLE:
        return f"{tr(HEADERS[column])}: {_cell(node, coverage, column)}"
    if coverage is None:
        return node.label
    pieces = tr("{n} (piece|pieces)", None, coverage.pieces)
    if coverage.kinds:
        kinds = tr("{n} (kind|kinds)", None, len(coverage.kinds))
        pieces = tr("{pieces} of {kinds}", pieces=pieces, kinds=kinds)
    parts = [node.label, where_it_stands(coverage).lower(), pieces]
    if coverage.latest:
        parts.append(tr("latest {day}", day=coverage.latest))
    if coverage.rating:
        parts.append(tr("own rating {level}", level=coverage.rating.level))
    return ", ".join(parts)


_TOLD: Mapping[int, Callable[[Node, Coverage | None, int], str]] = MappingProxyType(
    {
        Qt.ItemDataRole.DisplayRole: _cell,
        Qt.ItemDataRole.AccessibleTextRole: _sentence,
        Qt.ItemDataRole.ToolTipRole: _tooltip,
    }
)
