"""The group's map: one band for each capability, of the whole group, never of a member."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fcp_portfolio.domain.group.bands import Bands, CapabilityIn
from fcp_portfolio.domain.phrase import Phrase, spelled
from fcp_portfolio.domain.progress import Band
from fcp_portfolio.domain.subject import Subject

LEAST = 8
"""Summaries without which there is no map."""
MONTHS = 3
"""That have to pass until it may be made anew."""
MEANING = Phrase(
    "The band of a capability is the highest that more than half of the summaries reach. It is the "
    "group’s, and nobody’s own."
)
NOT_HIDDEN = Phrase(
    "What this does not hide: each member’s bands stand in the group’s file, and whoever has the "
    "file, its passphrase and other tools can read them. What changed between two maps may tell of "
    "whoever joined, left or withdrew between them. The smaller the group, the more one who knows "
    "most of it can work out about the rest."
)
_ORDER = tuple(Band)


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMap(Subject):
    """The bands of a group on the day on which they were computed, from so many summaries."""

    KIND: ClassVar[str] = "group_map"

    on: date
    summaries: int
    bands: tuple[CapabilityIn, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A capability on which the group is thin, and the members who could lead on it by name."""

    capability: CapabilityIn
    leads: tuple[str, ...]


def missing(handed: Iterable[Bands]) -> int:
    """How many summaries a map still lacks."""
    return max(0, LEAST - len(tuple(handed)))


def too_few(lacking: int) -> Phrase:
    """The sentence about summaries that a map still lacks."""
    return Phrase(
        "The group’s map needs summaries of {least} members; {n} more (is|are) missing.",
        None,
        lacking,
        least=spelled(LEAST),
    )


def too_small(members: int) -> Phrase:
    """The sentence for a group that has fewer members than a map needs."""
    return Phrase(
        "A map needs summaries of {least} members, and the group has {n} (member|members): in so "
        "small a group it would tell of each of them.",
        None,
        members,
        least=spelled(LEAST),
    )


def computed(handed: Iterable[Bands]) -> tuple[CapabilityIn, ...]:
    """The group's band of each capability that enough of the summaries tell of.

    The one that more than half of them reach; of an even number so the lower of the two in the
    middle.
    """
    found: dict[str, list[CapabilityIn]] = {}
    for each in handed:
        for one in each.bands:
            found.setdefault(one.path, []).append(one)
    return tuple(_middle(of_path) for of_path in found.values() if len(of_path) >= LEAST)


def standing(maps: Iterable[GroupMap], today: date) -> tuple[GroupMap, ...]:
    """The maps that stand, oldest first: of two made too near to each other the earlier one.

    So it is on every computer, wherever they were made. One from a day to come waits for it.
    """
    found: list[GroupMap] = []
    for one in sorted((x for x in maps if x.on <= today), key=lambda one: (one.on, one.id)):
        if not found or one.on >= next_day(found[-1].on):
            found.append(one)
    return tuple(found)


def next_day(day: date) -> date:
    """From which day on the next map may be made."""
    months = day.year * 12 + day.month - 1 + MONTHS
    year, month = divmod(months, 12)
    return _day_in(year, month + 1, day.day)


def topics(found: GroupMap, handed: Iterable[Bands], names: Mapping[str, str]) -> tuple[Topic, ...]:
    """Where the group is thin, the thinnest first, with the members who could lead there.

    Only those who agreed to be named and still do: `names` are the members' by id.
    """
    named = [one for one in handed if one.named]
    thin = sorted(
        (one for one in found.bands if one.band is not Band.MOST),
        key=lambda one: _ORDER.index(one.band),
    )
    return tuple(
        Topic(
            capability=one,
            leads=tuple(sorted(names[each.member] for each in named if one.path in each.leads)),
        )
        for one in thin
    )


def _middle(found: list[CapabilityIn]) -> CapabilityIn:
    ranked = sorted(found, key=lambda one: _ORDER.index(one.band))
    return ranked[(len(ranked) - 1) // 2]


def _day_in(year: int, month: int, day: int) -> date:
    """The day in a month, or the first of the next where the month is too short."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, month + 1, 1)
