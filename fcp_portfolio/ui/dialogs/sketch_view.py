"""What pasted rows would make, as a tree, with each doubt below its row."""

from collections.abc import Iterator

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QVBoxLayout, QWidget

from fcp_portfolio.domain.form_sketch import FormSketch
from fcp_portfolio.domain.sketch import Sketch
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.widgets import label
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import tr

_LEAST = 150


class SketchView(QWidget):
    """A tree to look at, and one line that counts its rows and doubts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.model = QStandardItemModel(self)
        self.tree = QTreeView()
        self.tree.setAccessibleName(name)
        self.tree.setHeaderHidden(True)
        self.tree.setWordWrap(True)
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setItemsExpandable(False)  # it has no arrows: all of it is to be looked at
        self.tree.setProperty("kind", "boxed")
        self.tree.setModel(self.model)
        self.tree.setMinimumHeight(theme.active().grown(_LEAST))
        self.counts = label("", "hint", wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(3)
        box.addWidget(label(name, "label"))
        box.addWidget(self.counts)
        box.addWidget(self.tree, 1)

    def show_sketch(self, sketch: Sketch | FormSketch) -> None:
        """Shows it anew."""
        self.model.clear()
        above: list[QStandardItem] = [self.model.invisibleRootItem()]
        for depth, words, hint, doubts in _rows(sketch):
            item = QStandardItem(words)
            item.setToolTip(tip(hint or words))
            above[depth].appendRow(item)
            above[depth + 1 :] = [item]
            for doubt in doubts:
                below = QStandardItem(tr(doubt))
                below.setIcon(theme.icons.icon(theme.active(), "triangle-alert", "warn"))
                below.setToolTip(tr(doubt))
                item.appendRow(below)
        self.tree.expandAll()
        self.counts.setText(_counted(sketch))


def _rows(sketch: Sketch | FormSketch) -> Iterator[tuple[int, str, str, tuple[str, ...]]]:
    if isinstance(sketch, FormSketch):
        for field in sketch.rows:
            yield 0, f"{field.label} · {field.kind.replace('_', ' ')}", field.hint, field.doubts
    else:
        for row in sketch.rows:
            yield row.depth, f"{row.code}  {row.title}", row.statement, row.doubts


def _counted(sketch: Sketch | FormSketch) -> str:
    if sketch.unfit:
        return tr(sketch.unfit)
    rows = tr("{n} (row|rows)", None, len(sketch.rows))
    outside = sketch.left_out if isinstance(sketch, Sketch) else ()
    doubts = len(sketch.doubts)
    if not doubts:
        return tr("{rows}, nothing doubtful.", rows=rows)
    said = tr("{rows}, {n} (doubt|doubts).", None, doubts, rows=rows)
    left = (tr("Line {line}: {words}", line=line, words=tr(words)) for line, words in outside)
    return " ".join((said, *left))
