"""Step 3 of an import: what each row or file becomes, and what speaks against it."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.export_running import RunningBox
from fcp_portfolio.ui.widgets import Field, Notice, label
from fcp_portfolio.ui.widgets.check_list import CheckList
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, spoken, tr

_ROWS, _LEFT = 8, 3


class PreviewStep(QWidget):
    """A list to tick of what comes in, what is known of the current one, and what stays out."""

    title = Phrase("What comes in")

    def __init__(self, forms: Mapping[str, Form]) -> None:
        super().__init__()
        self._forms, self._items = forms, dict[str, Item]()
        self.list = CheckList(tr("What comes in"), _ROWS)
        self.left = QListWidget()
        self.left.setAccessibleName(tr("Left out"))
        self.left.setProperty("kind", "boxed")
        self.left.setFixedHeight(theme.active().size("row") * _LEFT + 2)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._field = Field(tr("What comes in"), self.list)
        self._left = Field(tr("Left out"), self.left)
        self.told = label("", "body", wrap=True)
        self.told.setMinimumHeight(theme.active().size("row") * 2)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.running, self.refused = RunningBox(tr("import")), Notice("danger")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for part in (self.refused, self.running, self._field, self.told, self._left):
            box.addWidget(part)
        box.addStretch()
        self.running.hide()
        self.refused.hide()
        self.list.changed.connect(self._count)
        self.list.selectionModel().currentChanged.connect(self._tell)

    def show_items(self, items: tuple[Item, ...], notes: tuple[str, ...]) -> None:
        """Shows what comes in, all ticked, and what does not; `notes` are of the whole."""
        self._field.set_hint(" ".join(map(tr, notes)))
        wanted = [item for item in items if item.wanted]
        out = [item for item in items if not item.wanted]
        self._items = {str(number): item for number, item in enumerate(wanted)}
        self.list.show_rows(
            ((key, self._words(item), _aside(item)) for key, item in self._items.items()),
            self._items,
        )
        self.left.clear()
        for item in out:
            said = tr(item.said[0])
            shown = QListWidgetItem(f"{tr(item.place)} · {said}")
            shown.setToolTip(tip(said))
            self.left.addItem(shown)
        self._left.setVisible(bool(out))
        self._left.set_counter(tr("{n} (row or file|rows or files)", None, len(out)))
        self._count()
        self._tell()

    def begin(self) -> None:
        """Puts the focus on the list."""
        self.list.setFocus()

    def chosen(self) -> tuple[Item, ...]:
        """What is ticked, in order."""
        return tuple(self._items[key] for key in self.list.checked())

    def sound(self) -> bool:
        """Whether anything is chosen; else the list says what is missing."""
        missing = "" if self.list.checked() else tr("Nothing new is chosen.")
        self._field.set_error(missing)
        return not missing

    def _words(self, item: Item) -> str:
        content = item.content
        if content is None:
            return tr(item.place)
        form = self._forms[content.form].short_title if content.form in self._forms else ""
        when = spoken(content.occurred) if content.occurred else tr("no date")
        return " · ".join((tr(item.place), when, form, content.title))

    def _count(self) -> None:
        self._field.set_error("")
        look = sum(bool(item.notes) for item in self._items.values())
        self._field.set_counter(
            tr(
                "{checked} of {all}, {look} to look at",
                checked=len(self.list.checked()),
                all=len(self._items),
                look=look or tr("none"),
            )
        )

    def _tell(self, *_: object) -> None:
        row = self.list.currentIndex().row()
        item = self._items.get(str(row))
        self.told.setText(self._told(item) if item else "")

    def _told(self, item: Item) -> str:
        content = item.content
        state = tr("Becomes a draft.") if item.draft else tr("Becomes final.")
        codes = ", ".join(link.code for link in content.links) if content else ""
        linked = tr("Capabilities: {codes}.", codes=codes) if codes else ""
        return " ".join(filter(None, (state, linked, *map(tr, item.said))))


def _aside(item: Item) -> str:
    return tr("{number} to look at", number=len(item.notes)) if item.notes else ""
