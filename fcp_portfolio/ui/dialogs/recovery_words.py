"""The recovery words: shown once, to be written down, printed, or saved."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QGridLayout, QPushButton, QVBoxLayout, QWidget

from fcp_portfolio.ui.folders import documents
from fcp_portfolio.ui.kinds.words import words_for
from fcp_portfolio.ui.widgets import Notice, button, check_box, forbid, label, row
from fcp_portfolio.ui.words import tr

_COLUMNS = 4


class RecoveryWords(QWidget):
    """Shown once: `hold` keeps a button from going on until the words are said to be kept."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Recovery words"))
        self._words, self._file = "", Path()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._notice = Notice("ok")
        self._notice.hide()
        self.confirmed = check_box(tr("I have written them down"))
        printing, saving = (
            button(tr("Print…"), icon="printer"),
            button(tr("Save as text…"), icon="download"),
        )
        printing.clicked.connect(self._print)
        saving.clicked.connect(self._save)
        answers = row(printing, saving)
        answers.addStretch()
        sentence = tr(
            "They open the file if the passphrase is lost. They are shown now and never again; "
            "whoever has them and the file can read everything."
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(label(tr("Write down the recovery words"), "title"))
        box.addWidget(label(sentence, "secondary", wrap=True))
        box.addLayout(self._grid)
        box.addLayout(answers)
        box.addWidget(self._notice)
        box.addStretch()
        box.addWidget(self.confirmed)

    def show_words(self, words: str, file: Path) -> None:
        """Shows the words of a new file."""
        self._words, self._file = words, file
        for place, word in enumerate(words.split()):
            made = label(f"{place + 1}  {word}")
            made.setAccessibleName(tr("Word {place}: {word}", place=place + 1, word=word))
            made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._grid.addWidget(made, place // _COLUMNS, place % _COLUMNS)
        self.confirmed.setFocus()

    def hold(self, on: QPushButton) -> None:
        """Lets a button go on only once the words are said to be written down."""

        def tell(kept: bool) -> None:
            forbid(on, "" if kept else tr("Write down the words first, and tick that you have."))

        self.confirmed.toggled.connect(tell)
        tell(self.confirmed.isChecked())

    def sheet(self, ending: str = "") -> str:
        """The text of the recovery sheet."""
        words = [f"{n:>2}  {word}" for n, word in enumerate(self._words.split(), 1)]
        return "\n".join(
            [
                tr("Recovery words of {name}", name=self._file.name),
                "",
                *words,
                "",
                ending or tr("Keep them apart from the file."),
            ]
        )

    def _save(self) -> None:
        from fcp_portfolio.documents.replacing import replacing  # heavy

        said = words_for(self._file)
        name, _ = QFileDialog.getSaveFileName(self, tr(said.apart), str(self._proposed()))
        if name:
            with replacing(Path(name)) as file:  # which nobody else may read
                file.write(f"{self.sheet(tr(said.bare))}\n".encode())
            self._notice.say(
                tr("Saved as “{name}”. {warning}", name=Path(name).name, warning=said.bare)
            )

    def _proposed(self) -> Path:
        """Not beside the file itself, where whoever takes the one has the other."""
        name = tr("{stem} recovery words.txt", stem=self._file.stem)
        beside = self._file.resolve().parent
        home = Path.home()
        return (documents() if home.resolve() == beside else home) / name

    def _print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter()
        if QPrintDialog(printer, self).exec():
            document = QTextDocument()
            document.setPlainText(self.sheet())
            document.print_(printer)
