"""How long a passphrase must be, and how hard it is to guess: zxcvbn's estimate, in words."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase, joined

SHORTEST = 10
"""Characters of a new passphrase, at the command line as in the window."""
PUBLISHED = "fictional"
"""The example's passphrase, which anybody may read in the guide: it is meant to protect nothing."""
MEASURED = 72
"""Letters that are looked at: longer texts take long, and are no weaker for what comes after."""
ENOUGH = 3
"""Of 0 to 4: from here on, not weak by the estimate."""
_SAID = MappingProxyType(
    {
        0: Phrase("By an estimate, this passphrase is found at once."),
        1: Phrase("By an estimate, this passphrase is easy to guess."),
        2: Phrase("By an estimate, this passphrase can be guessed with patience."),
    }
)
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


def long_enough(passphrase: str) -> bool:
    """Whether a new passphrase may be taken, by its length alone."""
    return len(passphrase) >= SHORTEST or passphrase == PUBLISHED


def require_long_enough(passphrase: str) -> None:
    """Raises Refused for a new passphrase that is too short."""
    if not long_enough(passphrase):
        message = Phrase(
            "The new passphrase is too short: at least {shortest} characters. Nothing was changed. "
            "Four or more unrelated words are strong and easy to type.",
            shortest=SHORTEST,
        )
        raise Refused(message)


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
    rest = Phrase("It was taken all the same; four or more unrelated words are harder.")
    return (joined(*filter(None, (_SAID[found.score], found.why, rest))),)
