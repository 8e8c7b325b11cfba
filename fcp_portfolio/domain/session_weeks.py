"""Sessions by week and kind, and when the next one is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fcp_portfolio.domain.dates import read_iso
from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.domain.form import FieldKind, FilledBy, Form

WEEKS = 12
_WEEK = timedelta(weeks=1)
Editions = Mapping[tuple[str, str], Form]


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A session to come. `form` is what its form is called.

    `entry` is the id of the session that named its day, and `form_id` its form; both are empty
    where it was planned.
    """

    form: str
    on: date
    form_id: str = ""
    entry: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWeeks:
    """One kind of session: how many were held in each week, and in which one is planned."""

    title: str
    held: tuple[int, ...]
    planned: tuple[bool, ...]


def weeks(today: date) -> tuple[date, ...]:
    """The Mondays of the last twelve weeks, this one the last but one, and of the next week."""
    this = today - timedelta(days=today.weekday())
    return tuple(this + _WEEK * number for number in range(1 - WEEKS, 2))


def by_week(
    sessions: Iterable[tuple[str, date]], planned: Sequence[Planned], today: date
) -> tuple[KindWeeks, ...]:
    """Sessions as (kind, day); the kind that is held most often comes first."""
    mondays = weeks(today)
    recent = ((kind, _monday(day)) for kind, day in sessions if day >= mondays[0])
    found = Counter((kind, monday) for kind, monday in recent if monday in mondays)
    coming = {(plan.form, _monday(plan.on)) for plan in planned}
    totals = Counter[str]()
    for (kind, _), number in found.items():
        totals[kind] += number
    kinds = [kind for kind, _ in totals.most_common()]
    kinds += [plan.form for plan in planned if _monday(plan.on) in mondays]
    return tuple(
        KindWeeks(
            title=kind,
            held=tuple(found[kind, monday] for monday in mondays),
            planned=tuple((kind, monday) in coming for monday in mondays),
        )
        for kind in dict.fromkeys(kinds)
    )


def planned(entries: Iterable[Entry], forms: Editions, today: date) -> tuple[Planned, ...]:
    """The sessions to come, the next first; `forms` hold the form of every entry.

    In a form that counts as supervision, a date that the owner fills in is that of the next
    session; of each form the newest session that names a day says it, because one logged without
    a day takes nothing back. What lies before today is not to come.
    """
    newest: dict[str, Entry] = {}
    for entry in entries:
        before = newest.get(entry.content.form)
        named = entry.counts and any(_of_entry(entry, forms))
        if named and (before is None or _day(before) <= _day(entry)):
            newest[entry.content.form] = entry
    found = [plan for entry in newest.values() for plan in _of_entry(entry, forms)]
    return tuple(sorted((plan for plan in found if plan.on >= today), key=lambda plan: plan.on))


def plans(form: Form) -> tuple[str, ...]:
    """The ids of the fields in which a session of this form names the next one."""
    if not form.supervision:
        return ()
    return tuple(
        field.id
        for field in form.fields
        if field.kind is FieldKind.DATE and field.filled_by is FilledBy.OWNER
    )


def _of_entry(entry: Entry, forms: Editions) -> Iterator[Planned]:
    form = forms[entry.content.form, entry.content.form_edition]
    for field in plans(form):
        day = read_iso(str(entry.content.values.get(field) or ""))
        if day is not None:
            yield Planned(form=form.title, on=day, form_id=form.id, entry=entry.id)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _day(entry: Entry) -> date:
    return entry.content.occurred or date.min
