"""One thing that a portfolio can give a template."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.phrase import Phrase

NOT_YET = Phrase("It is not in the portfolio yet.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Something to choose, under a key that stays the same. `lacks` says why `text` is empty.

    `names` are what a template may call it; `day` is set for a date, which each template writes
    in its own way.
    """

    key: str
    label: str
    text: str = ""
    names: tuple[str, ...] = ()
    day: date | None = None
    lacks: str = NOT_YET


def day_offer(key: str, label: str, day: date | None, *names: str, lacks: str = NOT_YET) -> Offer:
    """An offer of a date."""
    text = spoken(day) if day else ""
    return Offer(key=key, label=label, text=text, names=names, day=day, lacks=lacks)


def listed(entries: Sequence[Entry]) -> str:
    """Entries as a list, a line each."""
    return "\n".join(map(_line, entries))


def _line(entry: Entry) -> str:
    content = entry.content
    day = spoken(content.occurred) if content.occurred else ""
    return " · ".join(filter(None, (day, content.title or content.form)))
