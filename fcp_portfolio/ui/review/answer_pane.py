"""The answer at the right: the fields of the part that is chosen, and what others have signed."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from fcp_portfolio.domain.answers import NO, YES, Values
from fcp_portfolio.domain.request import AnswerKind, AskedField
from fcp_portfolio.ui.models.review import Part
from fcp_portfolio.ui.review.levels import LevelCards
from fcp_portfolio.ui.views.answers_form import beside_words, input_for, show_value, value_of
from fcp_portfolio.ui.widgets import Field, LongText, button, column, label, scrolled, styled
from fcp_portfolio.ui.words import grouped, tr

WIDTH = 330
_NEAR = 0.8  # of a limit


class AnswerPane(QWidget):
    """`answered` carries a field's name and what it holds now, `typed` a key that is not its own.

    `done` asks for the next part.
    """

    answered = Signal(str, str)
    typed = Signal(str)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        styled(self, "surface")
        self.setAccessibleName(tr("Your answer"))
        self.next = button(tr("Next"), "primary")
        self.next.clicked.connect(self.done)
        self._inputs: dict[str, QWidget] = {}
        self._meanings: dict[str, str] = {}
        self._levels_mean: Mapping[str, str] = {}
        self._body = QWidget()
        self._holder = QVBoxLayout()
        self._holder.setContentsMargins(0, 0, 0, 0)
        box = QVBoxLayout(self)
        box.setContentsMargins(20, 16, 6, 14)
        box.setSpacing(10)
        box.addLayout(self._holder, 1)
        self.hint = label("", "hint", wrap=True)
        foot = column(self.next, self.hint, spacing=8)
        foot.setContentsMargins(0, 0, 14, 0)  # as wide as the fields, which scroll
        box.addLayout(foot)

    def show_part(
        self,
        part: Part,
        values: Values,
        said: tuple[tuple[str, str], ...],
        rated: str,
        meanings: Mapping[str, str],
    ) -> None:
        """Shows a part's fields with the answers so far, below what others have signed of it.

        `rated` says how its owner rated it, where they did; `meanings` what its levels mean.
        """
        self._levels_mean = meanings
        self._inputs, self._meanings = {}, {}
        body = QWidget()
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 14, 4)
        box.setSpacing(14)
        box.addWidget(label(tr("Your answer") if part.asked else tr("The answer"), "heading"))
        if rated:
            box.addWidget(label(rated, "secondary", wrap=True))
        for title, text in said:
            box.addWidget(_read_only(title, text))
        for asked in part.asked:
            box.addWidget(self._field(asked, values.get(asked.name, "")))
        if not part.asked and not said:
            box.addWidget(label(tr("Nothing is asked of you here."), "secondary", wrap=True))
        box.addStretch()
        self._replace(body)
        most = max((len(scale.cards) for scale in self._scales()), default=0)
        self.hint.setText(tr("1 to {most} choose · C comments · Ctrl+Enter goes on", most=most))
        self.hint.setVisible(bool(most))

    def focus_first(self) -> None:
        """Puts the focus on the first field."""
        first = next(iter(self._inputs.values()), None)
        (first or self.next).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_level(self, number: int) -> bool:
        """Chooses a level by its number, on the first scale that is open."""
        scales = self._scales()
        open_ = (scale for scale in scales if not scale.value())
        scale = scales[0] if len(scales) == 1 else next(open_, None)
        return scale is not None and scale.choose(number)

    def focus_on(self, meaning: str) -> None:
        """Puts the focus on the field of a meaning; on the first where there is none."""
        name = self._meanings.get(meaning)
        if name is None:
            self.focus_first()
        else:
            self._inputs[name].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_comment(self) -> None:
        """Puts the focus into the comment, where one is asked for."""
        names = [n for m, n in self._meanings.items() if m.rpartition("/")[2] == "comment"]
        if names:
            self._inputs[names[0]].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _scales(self) -> list[LevelCards]:
        inputs = self._inputs.values()
        return [made for made in inputs if isinstance(made, LevelCards) and made.rates]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps a single key from choosing in a list box, where N would be the answer “no”."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and event.text().isalnum():
                if isinstance(watched, QComboBox) and event.text().isalpha():
                    self.typed.emit(event.text())
                return True
        return super().eventFilter(watched, event)

    def _field(self, asked: AskedField, value: str) -> QWidget:
        changed = partial(self._tell, asked.name)
        self._meanings[asked.meaning] = asked.name
        if asked.kind is AnswerKind.ONE_OF and (_is_level(asked) or _is_yes_or_no(asked)):
            low = asked.meaning != "level"
            mean = {} if low else self._levels_mean
            levels = LevelCards(asked, changed, low=low, rates=_is_level(asked), mean=mean)
            levels.show_value(value)
            levels.typed.connect(self.typed)
            self._inputs[asked.name] = levels
            return _in_words(asked, levels) if low else levels
        made = input_for(asked, changed)
        made.blockSignals(True)
        show_value(made, value)
        made.blockSignals(False)
        self._inputs[asked.name] = made
        if isinstance(made, LongText):
            made.done.connect(self.done)
        if isinstance(made, QComboBox):
            made.installEventFilter(self)
            made.view().installEventFilter(self)
        if asked.kind is AnswerKind.TICK:
            return beside_words(made, asked.label)
        field = _in_words(asked, made)
        if isinstance(made, LongText):
            made.textChanged.connect(partial(_count, field, made, asked.longest))
            _count(field, made, asked.longest)
        return field

    def _tell(self, name: str) -> None:
        made = self._inputs[name]
        value = made.value() if isinstance(made, LevelCards) else value_of(made)
        self.answered.emit(name, value)

    def _replace(self, body: QWidget) -> None:
        old = self._holder.takeAt(0)
        if old is not None and (gone := old.widget()) is not None:
            gone.hide()
            gone.deleteLater()
        area = scrolled(body)
        self._holder.addWidget(area)
        area.show()  # at once, for a field in it to take the focus


def _in_words(asked: AskedField, made: QWidget) -> Field:
    """A field below its question, which wraps so that long words have room beside the page."""
    field = Field(asked.label, made, asked.hint)
    field.label.setWordWrap(True)
    return field


def _is_level(asked: AskedField) -> bool:
    """Whether it is a level of a scale: for a capability, or for a criterion of a form."""
    return asked.meaning == "level" or "/" in asked.meaning


def _count(field: Field, made: LongText, longest: int) -> None:
    """Says how much was written once it comes near the limit, and marks what is over it."""
    used = len(value_of(made))
    near = used > longest * _NEAR
    field.set_counter(
        tr("{used} of {longest}", used=grouped(used), longest=grouped(longest)) if near else "",
        over=used > longest,
    )
    over = tr("Too long by {used}. It is saved once it is shorter.", used=grouped(used - longest))
    field.set_error(over if used > longest else "")


def _is_yes_or_no(asked: AskedField) -> bool:
    return {option.code for option in asked.options} == {YES, NO}


def _read_only(title: str, text: str) -> QWidget:
    words = label(text, wrap=True)
    words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    title = title[:1].upper() + title[1:]
    made = Field(title, words)
    words.setAccessibleName(tr("{title}: {text}", title=title, text=text))
    return made
