"""A framework, a list of headings or a form made of rows pasted from a table."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit, QWidget

from fcp_portfolio.domain.errors import DefinitionError, PortfolioError
from fcp_portfolio.domain.form_sketch import FormSketch, sketched_form
from fcp_portfolio.domain.sketch import About, Sketch, headings, sketched
from fcp_portfolio.services.making import keep_made, written_form, written_framework
from fcp_portfolio.ui.dialogs.sketch_view import SketchView
from fcp_portfolio.ui.dialogs.stepped import SteppedDialog
from fcp_portfolio.ui.widgets import ComboBox, Field, LongText
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

_LATER = 250  # milliseconds after the last key, as a long text takes a while to draw
_ROWS_OF_NODES = Phrase(
    "Paste rows of a spreadsheet or a table: code, title, statement. Codes, or how far a row is "
    "set in, say what lies below what. A first row that names the columns is understood."
)
_ROWS_OF_FIELDS = Phrase(
    "Paste rows of a spreadsheet or a table: label, kind, hint. Kinds are text, long text, number, "
    "date, time, yes/no, person; “choice: a; b” and “scale: a; b” say what there is to choose."
)
WHAT = (
    (Phrase("Framework"), sketched, _ROWS_OF_NODES),
    (Phrase("List of headings"), headings, _ROWS_OF_NODES),
    (Phrase("Form"), sketched_form, _ROWS_OF_FIELDS),
)
"""What rows are made into: its name, what draws it, and what to paste."""

_ASKED = (
    ("title", Phrase("Title"), ""),
    ("edition", Phrase("Edition"), Phrase("A year or a number. Other words, another edition.")),
    ("levels", Phrase("Names of the levels"), Phrase("The top first, parted by commas.")),
    ("publisher", Phrase("Publisher"), Phrase("Who answers for it.")),
    ("licence", Phrase("Licence"), Phrase("What may be done with its words.")),
    ("source", Phrase("Source"), Phrase("An address, or the title of a document.")),
)
_OF_FRAMEWORKS = ("levels", "publisher", "licence")


class MakeDefinitionDialog(SteppedDialog):
    """Two steps: the rows with what they draw, and what it is called and where it is from."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(tr("Make a framework or form"), parent)
        self._workspace = workspace
        self.what, self.rows = ComboBox(), LongText(tr("Rows"), least=4, most=5)
        self.view = SketchView(tr("What will be made"))
        self.lines = {name: QLineEdit() for name, _, _ in _ASKED}
        self.fields = {
            name: Field(tr(text), self.lines[name], tr(hint)) for name, text, hint in _ASKED
        }
        self._draw = QTimer(self)
        self._draw.setSingleShot(True)
        self._draw.setInterval(_LATER)
        self._arrange()
        self._connect()
        self._show(0)

    def sketch(self) -> Sketch | FormSketch:
        """What the rows draw now."""
        return WHAT[self.what.currentIndex()][1](self.rows.toPlainText())

    def show_refusal(self, error: PortfolioError) -> bool:
        """Shows why it was not kept."""
        faults = error.complaints if isinstance(error, DefinitionError) else ()
        self.refused.say(tr(error.sentence), "\n".join(map(tr, faults[:3])))
        self.forward.setEnabled(True)
        return True

    def _arrange(self) -> None:
        self.what.addItems([tr(name) for name, _, _ in WHAT])
        self.edition.setText("1")
        self._hint = Field(tr("Rows"), self.rows, tr(_ROWS_OF_NODES))
        self.add_step(Field(tr("Make a"), self.what), self._hint, self.view, tall=self.view)
        self.add_step(*self.fields.values())

    def _connect(self) -> None:
        self.rows.textChanged.connect(self._draw.start)
        self._draw.timeout.connect(self.preview)
        self.what.currentIndexChanged.connect(self._choose)
        self.back.clicked.connect(lambda: self._show(0))
        self.forward.clicked.connect(self._go_on)

    @property
    def edition(self) -> QLineEdit:
        """The line that says which edition it is."""
        return self.lines["edition"]

    def _choose(self, what: int) -> None:
        self._hint.set_hint(tr(WHAT[what][2]))
        for name in _OF_FRAMEWORKS:
            self.fields[name].setVisible(WHAT[what][1] is not sketched_form)
        self.preview()

    def preview(self) -> None:
        """Shows what the rows draw now."""
        self._draw.stop()
        self.view.show_sketch(self.sketch())

    def _show(self, step: int) -> None:
        self.steps.setCurrentIndex(step)
        self.back.setVisible(step > 0)
        self.go_on_by(tr("Keep in this portfolio") if step else tr("Next"))
        self.refused.hush()
        (self.lines["title"] if step else self.rows).setFocus()

    def _go_on(self) -> None:
        sketch = self.sketch()
        if sketch.unfit:
            self.preview()
            self.refused.say(tr(sketch.unfit))
            self.rows.setFocus()
        elif self.steps.currentIndex() == 0:
            self.preview()
            self._show(1)
        elif self._sound():
            self._keep(sketch)

    def _sound(self) -> bool:
        for name in ("title", "edition"):
            if not self.lines[name].text().strip():
                self.fields[name].set_error(tr("Write something here."))
                self.lines[name].setFocus()
                return False
        return True

    def _keep(self, sketch: Sketch | FormSketch) -> None:
        values = {name: " ".join(box.text().split()) for name, box in self.lines.items()}
        levels = filter(None, (one.strip() for one in values.pop("levels").split(",")))
        about = About(**values, levels=tuple(levels))
        self.forward.setEnabled(False)
        self.refused.hush()
        self._workspace.do(
            lambda portfolio: keep_made(
                portfolio,
                written_form(portfolio, sketch, about)
                if isinstance(sketch, FormSketch)
                else written_framework(portfolio, sketch, about),
            ),
            then=lambda _done: self.accept(),
            failed=self._failed,
        )

    def _failed(self, error: PortfolioError) -> None:
        self.show_refusal(error)
