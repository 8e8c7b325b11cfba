"""Whose turn it is to facilitate, present and observe: proposed, so that all take turns."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import product
from typing import TypeAlias

from fcp_portfolio.domain.group.meeting import Meeting, Turn
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.phrase import Phrase, joined

_Had: TypeAlias = Mapping[Turn, Mapping[str, Iterable[date]]]
_Way: TypeAlias = Sequence[tuple[int, tuple[date, str]]]
"""For each turn the place in its line, since when they wait, and who it is."""


def proposed(members: Iterable[Member], meetings: Iterable[Meeting]) -> Mapping[Turn, str]:
    """For each turn one of those who have waited longest for it; nobody has two turns at once.

    Whoever had the turn longest ago, or never, goes first: so each member has it once before it
    comes back to anybody. Of those who have waited as long, whoever has had no turn of any kind for
    longest goes first, then whoever had fewest: else the same three would change places while all
    others look on. Where one is first for several turns, nobody has again what they had lately as
    long as that can be helped, and the turns go to those who together stand nearest to the front.
    Of two ways that are as good, whoever is first looks on, or else presents: somebody new begins
    so, and facilitates last.

    Meetings that are planned count as those held. In a group of one or two a turn stays open:
    whoever facilitates cannot look on.
    """
    staying = [one for one in members if one.stays]
    had = _had(one for one in meetings if one.happens)
    turns = tuple(Turn)[: len(staying)]
    lines = [_line(staying, had, turn) for turn in turns]
    ways = product(*(enumerate(line) for line in lines))
    best = min((way for way in ways if _each_once(way)), key=_waited)
    return {turn: member for turn, (_, (_, member)) in zip(turns, best, strict=True)}


def shortfall(rota: Mapping[Turn, str]) -> tuple[Phrase, ...]:
    """A sentence where there are fewer members than turns; stops nobody."""
    without = [Phrase(turn) for turn in Turn if turn not in rota]
    if not without:
        return ()
    sentence = Phrase(
        "There are too few members for every turn: nobody is {turns}.",
        turns=joined(*without, by=", "),
    )
    return (sentence,)


def _had(meetings: Iterable[Meeting]) -> _Had:
    """The days on which each member had each turn."""
    days: dict[Turn, dict[str, list[date]]] = {turn: {} for turn in Turn}
    for one in meetings:
        for turn, member in one.rota.items():
            days[turn].setdefault(member, []).append(one.on)
    return days


def _line(members: Iterable[Member], had: _Had, turn: Turn) -> Sequence[tuple[date, str]]:
    """Who has waited longest for a turn, and since when: as many as there are turns.

    So one is left for it, whoever has the others.
    """

    def waits(one: Member) -> tuple[date, date, int, date, str, str]:
        every = [day for each in had.values() for day in each.get(one.id, ())]
        longest = max(every, default=date.min)
        return (last(one), longest, len(every), one.joined, one.name.casefold(), one.id)

    def last(one: Member) -> date:
        return max(had[turn].get(one.id, ()), default=date.min)

    return [(last(one), one.id) for one in sorted(members, key=waits)][: len(Turn)]


def _each_once(way: _Way) -> bool:
    return len({member for _, (_, member) in way}) == len(way)


def _waited(way: _Way) -> tuple[Sequence[date], int, Sequence[int]]:
    """How good a way is, the smaller the better: of the days the latest counts first."""
    places = [place for place, _ in way]
    return sorted((day for _, (day, _) in way), reverse=True), sum(places), places[::-1]
