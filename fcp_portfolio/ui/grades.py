"""How sure the identifier check is, as a word and an icon: colour alone says nothing."""

from typing import NamedTuple

from fcp_portfolio.domain.identifiers import Grade
from fcp_portfolio.ui.words import Phrase


class Shown(NamedTuple):
    """A grade at the beginning of a line; `kind` is that of a notice, `role` a colour."""

    word: Phrase
    icon: str
    kind: str
    role: str


SHOWN = {
    Grade.CERTAIN: Shown(Phrase("Certain"), "shield-alert", "warn", "danger"),
    Grade.LIKELY: Shown(Phrase("Likely"), "triangle-alert", "warn", "warn"),
    Grade.POSSIBLE: Shown(Phrase("Possible"), "circle-help", "info", "text_2"),
}
