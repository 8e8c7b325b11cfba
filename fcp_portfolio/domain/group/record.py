"""What a group did in a period: meetings, themes and actions, and nobody's own text."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.group.meeting import Turn

SOMEBODY = "a member"
"""Stands in a group's text where it named one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldMeeting:
    """A meeting that was held. Names are those of members who have not left.

    `others` is how many came who have left since, `brought` how many things were brought.
    """

    on: date
    title: str
    minutes: int | None
    present: tuple[str, ...]
    others: int
    rota: tuple[tuple[Turn, str], ...]
    brought: int
    topics: tuple[str, ...]
    themes: tuple[str, ...]
    learnt: tuple[str, ...]

    @property
    def came(self) -> int:
        """How many came."""
        return len(self.present) + self.others


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedAction:
    """An action that a meeting of the period agreed: nobody's by name."""

    text: str
    agreed: date
    due: date | None
    done: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRecord:
    """A period, both days included; `members` is how many the group has now."""

    group: str
    since: date
    until: date
    members: int
    cancelled: int
    rules_agreed: int | None
    meetings: tuple[HeldMeeting, ...]
    actions: tuple[RecordedAction, ...]

    @property
    def minutes(self) -> int:
        """How long the meetings took together; one without a length adds nothing."""
        return sum(one.minutes or 0 for one in self.meetings)

    def texts(self) -> Iterator[str]:
        """Everything in it that somebody typed."""
        for one in self.meetings:
            yield from (one.title, *one.themes, *one.learnt)
        yield from (one.text for one in self.actions)


def without_names(text: str, names: Iterable[str]) -> str:
    """The text with “a member” for each of these names, whole and however it is written.

    A first name alone stays: it may be any word.
    """
    for name in sorted(filter(None, names), key=len, reverse=True):
        pattern = r"\s+".join(map(re.escape, name.split()))
        text = re.sub(rf"(?<!\w){pattern}(?!\w)", SOMEBODY, text, flags=re.IGNORECASE)
    return text


def parts_of_names(text: str, names: Iterable[str]) -> tuple[str, ...]:
    """Words of the text that are parts of these names, written with a capital as names are."""
    parts = {part for name in names for part in name.split() if part[:1].isupper()}
    words = re.findall(r"[^\W\d_][\w’'-]*", text)
    return tuple(dict.fromkeys(word for word in words if word in parts))
