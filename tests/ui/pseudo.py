"""A language that nobody speaks: every word accented, a third longer, in «brackets».

What is shown without brackets was not translated, and what does not fit is clipped.
"""

import re
import string
from collections.abc import Iterable, Iterator
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtCore import QLocale

from tests.catalogues import Message, compiled, messages, shipped

LOCALE = QLocale("cy")  # so that English months are found too
LONGER = 0.3
_ACCENTED = str.maketrans(
    "ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÀÇĎÉĞĤÎĴĶĹÑÔŘŠŤÛŴÝŽàçďéğĥîĵķĺñôřšťûŵýž"
)
_PADDING = "ôñé ţŵô ţĥŕéé ƒôûŕ ƒîvé šîх "
_FORMS = re.compile(r"\(([^()|]*)\|([^()|]*)\)")
_DATES = ("a date", "a month")  # what the comment of a date's pattern begins with
_SAID = re.compile(r"«[^«»]*»")
_BETWEEN = re.compile(r"[·,:;.()“”\"\n/•=+→←↑↓|\u2013]|\s-\s")
_NAMES = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
_CODES = re.compile(r"\b\d+(\.\w+)*\b|\b\w\b")
_LONG = 11  # letters that no word of ours shares with data by chance
_FILE = re.compile(r"[^\n]+\.(pdf|fcpfolio)")  # its name has lost the marks of a translation
_LETTERS = re.compile(r"[A-Za-z]{2}")


def spoken(text: str) -> str:
    """A text in that language, with the names of its values."""
    parts = string.Formatter().parse(text)
    made = "".join(
        literal.translate(_ACCENTED) + ("" if name is None else f"{{{name}}}")
        for literal, name, _, _ in parts
    )
    more = max(1, round(LONGER * len(text)))
    return f"«{made}{''.join(islice(cycle(_PADDING), more)).rstrip() or 'é'}»"


def catalogue(folder: Path) -> tuple[Path, int]:
    """The program's catalogue in that language, as Qt reads it, and how many texts it has."""
    found = [_translated(one) for one in messages(shipped()[0])]
    return compiled(folder, found, "cy"), len(found)


def _translated(one: Message) -> Message:
    if one.comment.startswith(_DATES):
        return Message(one.source, one.comment, (one.source,))
    if not one.counted:
        return Message(one.source, one.comment, (spoken(one.source),))
    form = spoken(_FORMS.sub(r"\2", one.source))
    return Message(one.source, one.comment, (form,) * 5, counted=True)


class Data:
    """What may be shown as it is: a person's own text, definitions, names of files, numbers."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._texts = {_plain(text) for text in texts}
        self._pieces = {piece for text in self._texts for piece in _pieces(text)}
        self._words = {word for text in self._texts for word in re.split(r"\W+", text)}
        self._whole = re.sub(r"\W+", " ", " ".join(sorted(self._texts)))
        months = (_month(n, kind) for n in range(1, 13) for kind in _NAMES)
        self._dates = re.compile(rf"\d*\s*\b({'|'.join({re.escape(m) for m in months})})\b\s*\d*")

    def untranslated(self, text: str, *, excerpts: bool = False) -> list[str]:
        """Those pieces of a text that are neither translated nor data, or `excerpts` of it."""
        if _FILE.fullmatch(text):
            return []
        left = text
        while _SAID.search(left):
            left = _SAID.sub("·", left)
        left = re.sub(r"«.*|^.*»", "·", left, flags=re.DOTALL)  # elided
        left = _plain(self._dates.sub("·", left.casefold()))
        return [piece for piece in _pieces(left) if not self._is_data(piece, excerpts=excerpts)]

    def _is_data(self, piece: str, *, excerpts: bool) -> bool:
        if excerpts and set(piece.strip("…").split()[1:-1]) <= self._words:
            return True
        inside = re.sub(r"\W+", " ", piece).strip()
        part = excerpts or "…" in piece or len(piece) > _LONG
        return piece in self._pieces or (part and inside in self._whole)


def _month(number: int, kind: QLocale.FormatType) -> str:
    return LOCALE.monthName(number, kind).casefold().rstrip(".")


def _plain(text: str) -> str:
    bare = _CODES.sub(" ", text.casefold().replace("’", "'").replace("-", " "))
    return re.sub(" +", " ", bare).strip(" ")


def _pieces(text: str) -> Iterator[str]:
    for piece in _BETWEEN.split(text):
        bare = re.sub(r"[\d\s%✓☐☑●○+\u00d7-]+", " ", piece).strip()
        if _LETTERS.search(bare):
            yield bare
