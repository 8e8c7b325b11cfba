"""One line that logs a debrief: Ctrl+L, a sentence, Enter."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from fcp_portfolio.domain.entry import Content, Entry
from fcp_portfolio.domain.errors import PortfolioError
from fcp_portfolio.domain.form import FieldKind
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import QUICK_FORM, QUICK_MINUTES, quick_log
from fcp_portfolio.services.people import people
from fcp_portfolio.services.reading import last_supervisor
from fcp_portfolio.services.typing_drafts import QUICK_EDITOR, Typing, forget_typing, keep_typing
from fcp_portfolio.ui import theme, widgets
from fcp_portfolio.ui.views.editor.dates import DateLine
from fcp_portfolio.ui.views.editor.identifiers import IdentifierWatch
from fcp_portfolio.ui.views.editor.people import NameBox
from fcp_portfolio.ui.views.editor.session import TYPING_MS, unsaved
from fcp_portfolio.ui.views.editor.surroundings import Surroundings
from fcp_portfolio.ui.widgets.texts import tip
from fcp_portfolio.ui.words import Phrase, tr
from fcp_portfolio.ui.workspace import Workspace

if TYPE_CHECKING:
    from fcp_portfolio.services.portfolio import Portfolio

NAME_MOST = 206
_ONE_LINE = 700
QWIDGETSIZE_MAX = 16_777_215
_SHARES = {"date": 3, "person": 5, "minutes": 1, "text": 10}
NO_NAME = Phrase("“{name}” is not among your people yet.")
NO_MINUTES = Phrase("Minutes are a whole number, such as 20.")
NO_TEXT = Phrase("What was it about? One sentence.")


class QuickLogBar(QWidget):
    """Date, supervisor and minutes are filled in already; Enter in the sentence logs it."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        around = Surroundings(workspace)
        self.text = QLineEdit()
        self.text.setPlaceholderText(tr("What you take away; no names"))
        self.text.setToolTip(tip(self.text.placeholderText()))
        self.date = DateLine(workspace.portfolio.today, tr("Date of the debrief"))
        self.person = NameBox()
        self.minutes = QLineEdit(str(QUICK_MINUTES))
        self.log = widgets.button(tr("Log"), name=tr("Log this debrief"))
        self._fields = {
            "text": widgets.Field(tr("Debrief in one sentence"), self.text),
            "date": widgets.Field(tr("Date"), self.date),
            "person": widgets.Field(tr("Supervisor"), self.person),
            "minutes": widgets.Field(tr("Minutes"), self.minutes),
        }
        self.date.setAccessibleName(tr("Date of the debrief"))
        self._stranger = widgets.Notice("info", action=tr("Add them, and log this"))
        self._stranger.hide()
        self._watch = IdentifierWatch(self.text, around.known_names)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._underway: str | None = None  # the sentence that is being logged
        self._typed_since = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._arrange()
        self._connect()
        self._restore()

    def begin(self) -> None:
        """Puts the focus on the sentence."""
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        """Widths grow with the text; a name has the room of a whole line where there are two."""
        grown = theme.active().grown
        one_line = self.width() >= grown(_ONE_LINE)
        self.date.setMinimumWidth(grown(120))
        self.minutes.setMinimumWidth(grown(52))
        self._fields["person"].setMaximumWidth(grown(NAME_MOST) if one_line else QWIDGETSIZE_MAX)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(across if one_line else down)

    def finish(self) -> None:
        """Keeps what was typed last; the window is about to close."""
        if self._timer.isActive():
            self._keep()

    def defaults(self) -> None:
        """Today, the supervisor of the last session, and the usual minutes."""
        portfolio = self._workspace.portfolio
        last = last_supervisor(portfolio)
        self.person.set_names([person.name for person in people(portfolio)])
        self.person.set_name(last.name if last else "")
        self.date.set_day(portfolio.today())
        self.minutes.setText(str(QUICK_MINUTES))
        widgets.forbid(self.log, self._workspace.read_only)
        self.text.setEnabled(not self._workspace.read_only)

    def _arrange(self) -> None:
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(8)
        basics, sentence = QHBoxLayout(), QHBoxLayout()
        for line, names in ((basics, ("date", "person", "minutes")), (sentence, ("text",))):
            line.setSpacing(8)
            for name in names:
                line.addWidget(self._fields[name], _SHARES[name], Qt.AlignmentFlag.AlignTop)
        button = QVBoxLayout()
        button.setSpacing(3)
        button.addWidget(widgets.label(" ", "label"))
        button.addWidget(self.log)
        button.addStretch(1)
        sentence.addLayout(button)
        self._line.addLayout(basics, 2)
        self._line.addLayout(sentence, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(self._line)
        box.addWidget(self._stranger)
        box.addWidget(self._watch)

    def _connect(self) -> None:
        self.log.clicked.connect(self._log)
        self._stranger.acted.connect(partial(self._log, adding=True))
        self.person.changed.connect(self._stranger.hush)
        for line in (self.text, self.minutes, self.date):
            line.returnPressed.connect(self._log)
        self.date.misread.connect(self._fields["date"].set_error)
        self.text.textEdited.connect(self._edited)
        self._timer.timeout.connect(self._keep)
        self._workspace.changed.connect(self._changed)

    def _changed(self, changed: Changed) -> None:
        if changed & (Changed.PEOPLE | Changed.ENTRIES) and not self.text.text():
            self.defaults()

    def _restore(self) -> None:
        """The sentence that was being typed when the program ended is there again."""
        self.defaults()
        held = unsaved(self._workspace, quick=True).get(QUICK_EDITOR)
        if held is not None:
            self.text.setText(str(held.content.values.get(self._field_id(), "")))

    def _edited(self) -> None:
        self._fields["text"].set_error("")
        self._typed_since = True
        if not self._timer.isActive():
            self._timer.start()

    def _keep(self) -> None:
        self._timer.stop()
        portfolio, text = self._workspace.portfolio, self.text.text()
        form = portfolio.form(QUICK_FORM)
        content = Content(form=form.id, form_edition=form.edition, values={self._field_id(): text})
        held = Typing(editor=QUICK_EDITOR, entry=None, content=content, kept_at=portfolio.clock())
        if text:
            self._workspace.run(lambda _job: keep_typing(portfolio, held), then=self._kept)
        else:
            self._workspace.run(lambda _job: forget_typing(portfolio, QUICK_EDITOR))

    def _kept(self, done: Done[None]) -> None:
        self._workspace.changed.emit(done.changed)

    def _field_id(self) -> str:
        fields = self._workspace.portfolio.form(QUICK_FORM).fields
        return next(field.id for field in fields if field.kind is FieldKind.LONG_TEXT)

    def _log(self, *, adding: bool = False) -> None:
        """Logs it; a supervisor who is nobody known is asked about first, or added with it."""
        if self._underway is not None:
            return  # Enter was pressed twice
        problems = self._problems()
        for name, field in self._fields.items():
            field.set_error(problems.get(name, ""))
        if problems:
            self._fields[next(iter(problems))].field.setFocus()
            return
        named = self._named()
        if named and not adding:
            self._stranger.say(tr(NO_NAME, name=named))
            self._stranger.action.setFocus()
            return
        self._stranger.hush()
        self._timer.stop()
        self._typed_since = False
        text, minutes = self.text.text().strip(), int(self.minutes.text())
        day, person = self.date.day(), self._person_id()

        def work(portfolio: "Portfolio") -> Done[Entry]:
            done = quick_log(portfolio, text, minutes=minutes, person=person, named=named, on=day)
            forget_typing(portfolio, QUICK_EDITOR)
            return done

        self._underway = text
        self._workspace.do(work, then=self._logged, failed=self._refused)

    def _problems(self) -> dict[str, str]:
        found = {}
        if not self.text.text().strip():
            found["text"] = tr(NO_TEXT)
        if not self.minutes.text().strip().isdecimal():
            found["minutes"] = tr(NO_MINUTES)
        if self.date.day() is None:
            found["date"] = tr("When was it? Such as today, fri or 14 nov.")
        return found

    def _person_id(self) -> str | None:
        name = self.person.match()
        known = people(self._workspace.portfolio)
        return next((person.id for person in known if person.name == name), None)

    def _named(self) -> str:
        """The name typed for somebody who is not among the people yet."""
        return "" if self._person_id() else " ".join(self.person.currentText().split())

    def _logged(self, _done: Done[Entry]) -> None:
        logged, self._underway = self._underway, None
        if self.text.text().strip() == logged:
            self.text.clear()
            self.defaults()
        if self._typed_since:
            self._keep()

    def _refused(self, error: PortfolioError) -> None:
        self._underway = None
        self._fields["text"].set_error(tr(error.sentence))
        self._keep()
