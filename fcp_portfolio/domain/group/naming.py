"""What a group is and was called, and when: a summary counts where its own group was called so."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.phrase import Phrase

RENAMED = Phrase("Renamed the group")
"""The line of the history about a new name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupName:
    """A name with the time in which the group had it.

    The first has no beginning: summaries may be older than the file. The last one is the present.
    """

    text: str
    since: datetime | None = None
    until: datetime | None = None

    def is_meant(self, given: str) -> bool:
        """Whether somebody who typed this means the name."""
        return _plain(self.text) == _plain(given)

    def held(self, at: datetime) -> bool:
        """Whether the group was called so on the day of an instant.

        By days: a name is put right on the day it was given, and clocks differ.
        """
        day = local_day(at)
        begun = self.since is None or local_day(self.since) <= day
        return begun and (self.until is None or day <= local_day(self.until))


def names_in_time(written: Iterable[tuple[datetime, str]]) -> tuple[GroupName, ...]:
    """The names in their order, of what was written and when; the present one is the last."""
    changes: list[tuple[datetime, str]] = []
    for at, text in written:
        if changes and _plain(changes[-1][1]) == _plain(text):
            changes[-1] = (changes[-1][0], text)
        else:
            changes.append((at, text))
    return tuple(
        GroupName(
            text=text,
            since=at if place else None,
            until=changes[place + 1][0] if place + 1 < len(changes) else None,
        )
        for place, (at, text) in enumerate(changes)
    )


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
