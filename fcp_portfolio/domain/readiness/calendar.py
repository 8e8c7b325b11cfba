"""Months and weeks as rules count them, and the pace at which somebody gets on."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from fcp_portfolio.domain.dates import month_title, spoken
from fcp_portfolio.domain.phrase import Phrase

PACE_DAYS = 90  # the pace is that of the last 90 days
SHORTEST_PACE = 28  # of less than four weeks nobody knows a pace


class Per(StrEnum):
    """What a number is asked for: altogether, by node, month or week, of each piece."""

    ALL = "all"
    NODE = "node"
    MONTH = "month"
    WEEK = "week"
    PIECE = "piece"


def months_after(day: date, months: int) -> date:
    """The same day of a later (or earlier) month; its last day where the month is shorter."""
    number = day.year * 12 + day.month - 1 + months
    year, month = number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def first_day(when: str) -> date:
    """The first day of a year, a month or a day; the first of all days where nothing is said."""
    return date.fromisoformat(f"{when}-01-01"[:10]) if when else date.min


def begins(day: date, per: Per) -> date:
    """The first day of the month, or the Monday of the week, that a day lies in."""
    return day.replace(day=1) if per is Per.MONTH else day - timedelta(days=day.weekday())


def ends(first: date, per: Per) -> date:
    """The last day of the month or week that begins on this day."""
    after = months_after(first, 1) if per is Per.MONTH else first + timedelta(weeks=1)
    return after - timedelta(days=1)


def periods(first: date, today: date, per: Per) -> Iterator[date]:
    """The first days of the months or weeks from that of one day to that of another."""
    start = begins(first, per)
    while start <= today:
        yield start
        start = ends(start, per) + timedelta(days=1)


def period_title(first: date, per: Per) -> str:
    """What a month or a week is called."""
    if per is Per.MONTH:
        return month_title(first)
    return Phrase("The week from {day}", day=spoken(first))


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far something has come: what was gained on which days, and how much is lacking."""

    gained: tuple[tuple[date, int], ...] = ()
    lacking: int = 0

    @property
    def reached(self) -> date | None:
        """The day on which nothing was lacking any more; None where something is."""
        return None if self.lacking else max((day for day, _ in self.gained), default=None)

    def ready(self, today: date) -> date | None:
        """The day on which all is there at the present pace; None where nothing moves."""
        recent = sum(much for day, much in self.gained if (today - day).days < PACE_DAYS)
        if not recent:
            return None
        began = min(day for day, _ in self.gained)
        span = min(max((today - began).days, SHORTEST_PACE), PACE_DAYS)
        return today + timedelta(days=-(-self.lacking * span // recent))


NO_PROGRESS = Progress()
