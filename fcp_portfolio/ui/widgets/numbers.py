"""The field for a whole number."""

from PySide6.QtWidgets import QLineEdit

from fcp_portfolio.ui.widgets.fields import Field
from fcp_portfolio.ui.words import tr

_LONGEST = 12  # letters; what is pasted is not turned into a number without end


class NumberField(Field):
    """Digits alone are a number: no sign, and no mark between thousands, in whatever country.

    Empty counts as 0, and a `given` 0 shows an empty field, unless a number is a `must`.
    """

    def __init__(
        self,
        text: str,
        most: int,
        given: int | None = None,
        hint: str = "",
        *,
        least: int = 0,
        must: bool = False,
    ) -> None:
        self._empty = "" if must else "0"
        self.line = QLineEdit("" if given is None or str(given) == self._empty else str(given))
        self.line.setMaxLength(_LONGEST)
        super().__init__(text, self.line, hint)
        self._least, self._most = least, most

    def number(self) -> int | None:
        """What is typed; None where it is none in these bounds, and the field says so."""
        typed = self.line.text().strip() or self._empty
        fits = typed.isdecimal() and self._least <= int(typed) <= self._most
        wrong = tr(
            "Type a whole number from {least} to {most}.", least=self._least, most=self._most
        )
        self.set_error("" if fits else wrong)
        return int(typed) if fits else None

    def asked(self) -> int | None:
        """As `number`, and brings whoever looks or listens to what is wrong."""
        number = self.number()
        if number is None:
            self.refuse(self.error())
        return number
