"""What the list of entries is narrowed to, as values and in words."""

from calendar import monthrange
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from fcp_portfolio.services.entries import Query
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.words import Phrase, month_title, spoken, tr

FLAGS = (
    ("final", Phrase("No drafts")),
    ("private", Phrase("Private")),
    ("with_file", Phrase("With a file")),
    ("removed", Phrase("Removed")),
)
_QUARTER, _YEAR = 3, 12  # months


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What the list is narrowed to. A period holds both its days; `person` is a person's id.

    `forms` are several forms, any of which fits; `final` leaves drafts out. `only` are the ids of
    entries, which `about` says the reason of in a few words.
    """

    search: str = ""
    form: str | None = None
    node: str | None = None
    since: date | None = None
    until: date | None = None
    person: str | None = None
    forms: frozenset[str] = frozenset()
    drafts: bool = False
    final: bool = False
    private: bool = False
    with_file: bool = False
    tag: str | None = None
    only: frozenset[str] = frozenset()
    about: str = ""
    removed: bool = False

    def query(self) -> Query:
        """The query that the filters stand for."""
        return Query(
            search=self.search,
            excerpts=False,  # only those of the rows that are looked at are read
            form=self.form,
            node=self.node,
            since=self.since,
            until=self.until,
            person=self.person,
            forms=self.forms or None,
            draft=self.drafts or (False if self.final else None),
            private=self.private or None,
            with_file=self.with_file or None,
            tag=self.tag,
            only=self.only or None,
            removed=self.removed,
        )


@dataclass(frozen=True, slots=True)
class Part:
    """One filter that is on: its words, and the filters as they are with it off."""

    words: str
    without: Filters


def parts(filters: Filters, names: Mapping[str, str]) -> Iterator[Part]:
    """Every filter that is on but the search. `names` has forms, nodes and people by their ids."""
    if filters.form:
        yield Part(names.get(filters.form, filters.form), replace(filters, form=None))
    if filters.node:
        yield Part(names.get(filters.node, filters.node), replace(filters, node=None))
    yield from more_parts(filters, names)
    if filters.drafts:
        yield Part(tr("Drafts"), replace(filters, drafts=False))


def more_parts(filters: Filters, names: Mapping[str, str]) -> Iterator[Part]:
    """Those of them that have no chip of their own while they are off."""
    if filters.forms:
        several = ", ".join(sorted(names.get(form, form) for form in filters.forms))
        yield Part(several, replace(filters, forms=frozenset()))
    if filters.only:
        yield Part(filters.about, replace(filters, only=frozenset(), about=""))
    if filters.since or filters.until:
        said = period(filters.since, filters.until)
        yield Part(said, replace(filters, since=None, until=None))
    if filters.person:
        yield Part(names.get(filters.person, "Somebody"), replace(filters, person=None))
    if filters.tag:
        yield Part(filters.tag, replace(filters, tag=None))
    for name, words in FLAGS:
        if getattr(filters, name):
            without = replace(filters, **{name: False})  # type: ignore[arg-type]  # all are flags
            yield Part(tr(words), without)


def names_in(portfolio: Portfolio) -> dict[str, str]:
    """What forms, capabilities and people are called, by what filters know them by."""
    forms = {form.id: form.short_title for form in portfolio.forms.values()}
    nodes = {n.path: n.label for f in portfolio.frameworks for n in f.evidence_nodes}
    return forms | nodes | {person.id: person.name for person in people(portfolio)}


def period(since: date | None, until: date | None) -> str:
    """A period in words: November 2026; 1 Nov 2026 to 3 Dec 2026; since, until."""
    if since and until:
        if (since, until) == month_of(since):
            return month_title(since)
        return tr("{since} to {until}", since=spoken(since), until=spoken(until))
    return (
        tr("Since {since}", since=spoken(since))
        if since
        else tr("Until {until}", until=spoken(until))
        if until
        else ""
    )


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of the month that a day lies in."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


def periods(today: date) -> Mapping[str, tuple[date | None, date | None]]:
    """The periods that are offered."""
    this, last = month_of(today)
    return {
        "This month": (this, last),
        "Last month": month_of(this - timedelta(days=1)),
        "The last three months": (_months_ago(today, _QUARTER), today),
        "The last twelve months": (_months_ago(today, _YEAR), today),
    }


def _months_ago(today: date, number: int) -> date:
    """The day after the same day so many months ago, so that the months are whole."""
    years, month = divmod(today.year * 12 + today.month - 1 - number, 12)
    last = monthrange(years, month + 1)[1]
    return date(years, month + 1, min(today.day, last)) + timedelta(days=1)
