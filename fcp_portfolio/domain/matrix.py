"""Capabilities against kinds of evidence, or against months: how many pieces stand where."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fcp_portfolio.domain.coverage import Evidence, kind_of
from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.form import Form
from fcp_portfolio.domain.framework import Framework

MONTHS_SHOWN = 12
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """What a column counts: pieces of one kind, or those that occurred from `since` to `until`.

    `forms` are those of the kind. The column of what lies before all other months has no `since`.
    """

    kind: str = ""
    forms: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """`counts` has a number for each column, by the path of the capability. Drafts count not."""

    columns: tuple[Column, ...]
    counts: Mapping[str, tuple[int, ...]]


def by_kind(
    framework: Framework, evidence: Iterable[Evidence], forms: Mapping[str, Form]
) -> Matrix:
    """One column for each kind that the capabilities have evidence of, in the alphabet's order."""
    found = list(_final(framework, evidence))
    used: dict[str, set[str]] = {}
    for item in found:
        used.setdefault(kind_of(item.form, forms), set()).add(item.form)
    columns = [Column(kind=kind, forms=frozenset(used[kind])) for kind in sorted(used)]
    place = {form: n for n, column in enumerate(columns) for form in column.forms}
    return _counted(framework, columns, Counter((item.path, place[item.form]) for item in found))


def by_month(framework: Framework, evidence: Iterable[Evidence], today: date) -> Matrix:
    """One column for each of the last twelve months; one before them where anything lies there."""
    months = month_starts(today, MONTHS_SHOWN)
    found = [
        (item.path, max(item.occurred.replace(day=1), months[0] - _ONE_DAY))
        for item in _final(framework, evidence)
        if item.occurred
    ]
    columns = [Column(since=month, until=_end(month)) for month in months]
    if any(month < months[0] for _, month in found):
        columns.insert(0, Column(until=months[0] - _ONE_DAY))
    place = {column.since or column.until: n for n, column in enumerate(columns)}
    counts = Counter((path, place[month]) for path, month in found if month in place)
    return _counted(framework, columns, counts)


def _end(month: date) -> date:
    """The last day of the month that begins on this day."""
    return (month + timedelta(days=31)).replace(day=1) - _ONE_DAY


def _final(framework: Framework, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    paths = {node.path for node in framework.evidence_nodes}
    return (item for item in evidence if not item.draft and item.path in paths)


def _counted(
    framework: Framework, columns: Sequence[Column], counts: Mapping[tuple[str, int], int]
) -> Matrix:
    return Matrix(
        columns=tuple(columns),
        counts={
            node.path: tuple(counts.get((node.path, place), 0) for place in range(len(columns)))
            for node in framework.evidence_nodes
        },
    )
