"""What is due, waiting and running out, gathered in one list: the most urgent first."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.phrase import Phrase

SOON = timedelta(days=14)  # an action or a session is told so long before its day
EARLY = timedelta(days=60)  # what runs out takes longer to renew
Editions = Mapping[tuple[str, str], Form]


class About(StrEnum):
    """What something due is."""

    SESSION = Phrase("Session")
    ACTION = Phrase("Action")
    REQUEST = Phrase("Request")
    REVIEW = Phrase("Date to keep")
    RULE = Phrase("Requirement")
    BACKUP = Phrase("Backup")


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """One thing that a person is reminded of.

    `id` is that of what it is about: a planned session, an entry, a request, a requirement. `on` is
    its day, None for what waits without one; `words` say in a few words what is the matter.
    """

    about: About
    id: str
    title: str
    words: str
    on: date | None = None

    def late(self, today: date) -> bool:
        """Whether its day has passed."""
        return self.on is not None and self.on < today


def in_order(found: Iterable[Due]) -> tuple[Due, ...]:
    """What has the earliest day first; what waits without one at the end."""
    return tuple(sorted(found, key=lambda one: (one.on or date.max, one.about, one.title)))


def soon(on: date, today: date, early: timedelta = SOON) -> bool:
    """Whether a day has passed, or is near enough to be told."""
    return on - today <= early


def reminding(form: Form) -> tuple[str, ...]:
    """The ids of the dates of this form that its owner is reminded of."""
    return tuple(
        field.id for field in form.fields if field.reminds and field.kind is FieldKind.DATE
    )


def running_out(entries: Iterable[Entry], forms: Editions, today: date) -> Iterator[Due]:
    """The dates in final entries that are near or passed, each with what its form calls it.

    Of entries of one form with the same title the newest counts: it renews those before it.
    """
    newest: dict[tuple[str, str], Entry] = {}
    for entry in sorted(entries, key=_when):
        if entry.counts:
            newest[entry.content.form, _same_words(entry.content.title)] = entry
    for entry in newest.values():
        form = forms[entry.content.form, entry.content.form_edition]
        for name in reminding(form):
            on = read_iso(str(entry.content.values.get(name) or ""))
            if on is not None and soon(on, today, EARLY):
                words = f"{form.short_title}: {form.field(name).label}"
                title = entry.content.title or form.title
                yield Due(about=About.REVIEW, id=entry.id, title=title, words=words, on=on)


def backup_due(
    last: date | None, first_made: date, last_changed: date, days: int, today: date
) -> date | None:
    """The day by which a backup was to be made again, once it has passed.

    None while the newest one holds everything, or there is none and nothing to back up for so long.
    """
    if last is not None and last_changed < last:
        return None
    on = (last or first_made) + timedelta(days=days)
    return on if on < today else None


def _when(entry: Entry) -> tuple[date, str]:
    return entry.content.occurred or date.min, entry.created.isoformat()


def _same_words(title: str) -> str:
    return " ".join(title.casefold().split())
