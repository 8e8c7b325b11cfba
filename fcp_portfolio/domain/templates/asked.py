"""What a template asks for, whatever kind of file it is."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fcp_portfolio.domain.dates import DAYS, MONTHS, spoken
from fcp_portfolio.domain.identity import canonical_json, sha256_hex

_PART_OF_DATE = re.compile(r"d{1,4}|m{1,4}|y{2,4}", re.IGNORECASE)


class BlankKind(StrEnum):
    """How a blank is filled in."""

    TEXT = "text"  # one line
    LINES = "lines"
    TICK = "tick"
    CHOICE = "choice"  # one of the options


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """One thing that a template asks for. `name` is its own, by which it is found again.

    `most` is how many characters it takes, None where it does not say. `pattern` is how it wants
    a date written, such as dd/mm/yyyy. `says` is what stands there already.
    """

    name: str
    label: str
    kind: BlankKind = BlankKind.TEXT
    most: int | None = None
    options: tuple[str, ...] = ()
    pattern: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A provider's form as it came. `notes` are sentences about what is not filled in."""

    name: str
    blanks: tuple[Blank, ...]
    notes: tuple[str, ...] = ()

    @property
    def digest(self) -> str:
        """Knows the same form again, under whatever name and with whatever else on its pages."""
        asked = sorted([blank.name, str(blank.kind)] for blank in self.blanks)
        return sha256_hex(canonical_json({"schema": "fcp-portfolio/template/1", "asks": asked}))


def numbered(names: Iterable[str]) -> Iterator[str]:
    """Names that stand on their own: one that came before is told apart by a number."""
    seen: dict[str, int] = {}
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        yield name if seen[name] == 1 else f"{name} ({seen[name]})"


def once(blanks: Iterable[Blank]) -> tuple[Blank, ...]:
    """Each name once: a template that asks twice for the same takes one answer."""
    found: dict[str, Blank] = {}
    for blank in blanks:
        found.setdefault(blank.name, blank)
    return tuple(found.values())


def written(day: date, pattern: str) -> str:
    """A day by a pattern of Word or of PDF; spoken where that names no day, month and year."""
    if not {"d", "m", "y"} <= {part[0].lower() for part in _PART_OF_DATE.findall(pattern)}:
        return spoken(day)
    return _PART_OF_DATE.sub(lambda part: _parts(day)[part[0].lower()], pattern)


def _parts(day: date) -> dict[str, str]:
    year, month, weekday = f"{day.year:04}", MONTHS[day.month - 1], DAYS[day.weekday()].title()
    return {
        "d": str(day.day),
        "dd": f"{day.day:02}",
        "ddd": weekday[:3],
        "dddd": weekday,
        "m": str(day.month),
        "mm": f"{day.month:02}",
        "mmm": month[:3],
        "mmmm": month,
        "yy": year[-2:],
        "yyy": year,
        "yyyy": year,
    }
