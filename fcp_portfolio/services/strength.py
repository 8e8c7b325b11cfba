"""How hard a passphrase is to guess: zxcvbn's estimate, said in words. It holds nothing back."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from fcp_portfolio.domain.phrase import Phrase, joined

MEASURED = 72
"""Letters that are looked at: longer texts take long, and are no weaker for what comes after."""
ENOUGH = 3
"""Of 0 to 4: from here on, not weak by the estimate."""
_GUESSED_FIRST = ("fcp", "fcpfolio", "portfolio", "physio", "physiotherapy", "hcpc", "capability")
_WORDS = re.compile(r"\w{3,}")
_WHY = MappingProxyType(
    {
        "passwords": Phrase("Much of it is a password that many people use."),
        "user_inputs": Phrase("Much of it is a name or a word that is tried first for this file."),
        "surnames": Phrase("Much of it is a common name."),
        "male_names": Phrase("Much of it is a common name."),
        "female_names": Phrase("Much of it is a common name."),
        "english_wikipedia": Phrase("Much of it is a common word."),
        "us_tv_and_film": Phrase("Much of it is a common word."),
        "spatial": Phrase("Much of it is a row of keys."),
        "repeat": Phrase("Much of it is repeated."),
        "sequence": Phrase("Much of it is a sequence, such as abc or 6543."),
        "date": Phrase("Much of it is a date or a year."),
        "regex": Phrase("Much of it is a date or a year."),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Strength:
    """An estimate: 0 (found at once) to 4, and where it is weak, what makes it so."""

    score: int
    why: str

    @property
    def weak(self) -> bool:
        """Whether somebody who has the file and patience may find it."""
        return self.score < ENOUGH


def strength_of(passphrase: str, known: Iterable[str] = ()) -> Strength:
    """The estimate for a passphrase; `known` are names that whoever guesses would try first."""
    if not passphrase:  # it cannot take that apart
        return Strength(score=0, why="")
    from zxcvbn import zxcvbn  # its word lists are read when first needed

    words = [*_GUESSED_FIRST, *(word for text in known for word in _WORDS.findall(text))]
    found: Mapping[str, Any] = zxcvbn(passphrase[:MEASURED], words, max_length=MEASURED)
    parts: Sequence[Mapping[str, Any]] = found["sequence"]
    longest = max(parts, key=lambda part: len(part["token"]))
    kind = longest.get("dictionary_name") or longest.get("pattern", "")
    score = int(found["score"])
    return Strength(score=score, why=_WHY.get(kind, "") if score < ENOUGH else "")


def advice_on(passphrase: str, known: Iterable[str] = ()) -> tuple[Phrase, ...]:
    """The sentence to say where a passphrase is weak by the estimate; nothing where it is not."""
    found = strength_of(passphrase, known)
    if not found.weak:
        return ()
    first = Phrase("By an estimate, this passphrase is not hard to guess.")
    rest = Phrase("It was taken all the same; four or more unrelated words are harder.")
    return (joined(*filter(None, (first, found.why, rest))),)
