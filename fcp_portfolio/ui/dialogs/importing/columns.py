"""Step 2 of an import: what each column of a list means."""

from functools import partial

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.importing.columns import Columns, targets_for, twice
from fcp_portfolio.domain.importing.dates import Order
from fcp_portfolio.domain.importing.table import Table
from fcp_portfolio.services.importing import usual_columns
from fcp_portfolio.ui.dialogs.importing.boxes import Choice
from fcp_portfolio.ui.views.page import empty
from fcp_portfolio.ui.widgets import Elided, Field, Notice, check_box, label, row
from fcp_portfolio.ui.wording import by_name
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_ORDERS = (
    ("", Phrase("As the dates show")),
    (str(Order.DAY_FIRST), Phrase("Day first: 3/4/25 is 3 April")),
    (str(Order.MONTH_FIRST), Phrase("Month first: 3/4/25 is 4 March")),
)
_KEPT = Phrase("What you choose is remembered for lists with the same headings.")


class ColumnsStep(QWidget):
    """A row for each heading, with what stands below it; chosen by hand, guessed until then."""

    title = Phrase("What the columns mean")

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._tables: tuple[Table, ...] = ()
        self._boxes: dict[str, Choice] = {}
        forms = sorted(workspace.portfolio.forms.values(), key=by_name)
        self.sheet = Choice([])
        self.form = Choice([(form.id, form.title) for form in forms])
        self.order = Choice([(key, tr(words)) for key, words in _ORDERS])
        self.final = check_box(tr("Mark as final what is complete"))
        self.notes, self.refused = Notice("info"), Notice("danger")
        self._sheet_field = Field(tr("Sheet"), self.sheet)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(8)
        self._rows.setColumnStretch(0, 2)
        self._rows.setColumnStretch(1, 2)
        self._rows.setColumnStretch(2, 3)
        self._arrange()
        self.sheet.currentIndexChanged.connect(self._sheet_changed)
        self.form.currentIndexChanged.connect(self._form_changed)

    def show_tables(self, tables: tuple[Table, ...], form: str) -> None:
        """Begins with the first sheet that is not hidden."""
        self._tables = tables
        named = [(str(n), one.name) for n, one in enumerate(tables)]
        first = next((n for n, one in enumerate(tables) if not one.hidden), 0)
        with QSignalBlocker(self.sheet):
            self.sheet.offer(named, str(first))
        self._sheet_field.setVisible(len(tables) > 1)
        self._begin(form)

    def begin(self) -> None:
        """Puts the focus on the first column."""
        next(iter(self._boxes.values())).setFocus()

    @property
    def table(self) -> Table:
        """The sheet that is chosen."""
        return self._tables[int(self.sheet.chosen())]

    def columns(self) -> Columns:
        """What was chosen."""
        order = self.order.chosen()
        return Columns(
            form=self.form.chosen(),
            targets={heading: box.chosen() for heading, box in self._boxes.items()},
            order=Order(order) if order else None,
            final=self.final.isChecked(),
        )

    def sound(self) -> bool:
        """Whether no two columns mean what only one can; else it says so."""
        wrong = twice(self.columns())
        self.refused.hush()
        if wrong:
            self.refused.say(tr(wrong[0]))
        return not wrong

    def show_refusal(self, error: PortfolioError) -> None:
        """Says why no preview can be made."""
        self.refused.say(tr(error.sentence))

    def _arrange(self) -> None:
        across = row(Field(tr("Form"), self.form), Field(tr("Dates"), self.order), spacing=12)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        for part in (self.refused, self.notes, self._sheet_field):
            box.addWidget(part)
        box.addLayout(across)
        box.addWidget(label(tr(_KEPT), "hint", wrap=True))
        box.addLayout(self._rows)
        box.addWidget(self.final)
        box.addStretch()
        self.notes.hide()
        self.refused.hide()

    def _sheet_changed(self) -> None:
        self._begin("")

    def _form_changed(self) -> None:
        self._offer(usual_columns(self._workspace.portfolio, self.table, self.form.chosen()))

    def _begin(self, form: str) -> None:
        usual = usual_columns(self._workspace.portfolio, self.table, form)
        with QSignalBlocker(self.form):
            self.form.choose(usual.form)
        self._offer(usual)

    def _offer(self, usual: Columns) -> None:
        """Makes a row for each heading."""
        form = self._workspace.portfolio.form(usual.form)
        offered = [(key, tr(words)) for key, words in targets_for(form).items()]
        empty(self._rows)
        self._boxes = {}
        for place, heading in enumerate(self.table.headings):
            box = Choice(offered, usual.targets[heading])
            box.setAccessibleName(tr("What “{heading}” becomes", heading=heading))
            sample = " · ".join([*self.table.column(heading)][:3])
            self._rows.addWidget(Elided(heading, "strong"), place, 0)
            self._rows.addWidget(Elided(" ".join(sample.split()), "secondary"), place, 1)
            self._rows.addWidget(box, place, 2)
            self._boxes[heading] = box
            box.currentIndexChanged.connect(partial(self._chosen, box))
        self.order.choose(str(usual.order or ""))
        self.final.setChecked(usual.final)
        self._tell()

    def _chosen(self, _box: Choice, _place: int) -> None:
        self.refused.hush()

    def _tell(self) -> None:
        notes = [tr(note) for note in self.table.notes]
        self.notes.hush()
        if notes:
            self.notes.say(" ".join(notes))
