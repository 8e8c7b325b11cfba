"""Whose turn it is to facilitate, present and observe: proposed, so that all take turns."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import product

from fcp_portfolio.domain.group.meeting import Meeting, Turn
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.phrase import Phrase, joined


def proposed(members: Iterable[Member], meetings: Iterable[Meeting]) -> Mapping[Turn, str]:
    """For each turn one of those who had it longest ago or never; nobody has two turns at once.

    Together they have waited longest for their turns. Whoever joined first comes first where two
    have waited as long. Meetings that are planned count as well. Turns for which nobody is left are
    left out.
    """
    staying = [one for one in members if one.stays]
    taking_place = [one for one in meetings if one.happens]
    turns = tuple(Turn)[: len(staying)]
    waiting = [_longest(staying, _last(taking_place, turn)) for turn in turns]
    choices = product(*(range(len(one)) for one in waiting))
    named = (
        (places, [one[at] for one, at in zip(waiting, places, strict=True)]) for places in choices
    )
    fit = [(sum(places), places, found) for places, found in named if len({*found}) == len(found)]
    return dict(zip(turns, min(fit)[-1], strict=True))


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


def _last(meetings: Iterable[Meeting], turn: Turn) -> Mapping[str, date]:
    """On which day each member had this turn last."""
    days: dict[str, date] = {}
    for one in meetings:
        member = one.rota.get(turn, "")
        days[member] = max(one.on, days.get(member, one.on))
    return days


def _longest(members: Iterable[Member], last: Mapping[str, date]) -> list[str]:
    """Who has waited longest for a turn: as many as there are turns, so that one is left."""

    def waits(one: Member) -> tuple[date, date, str, str]:
        return (last.get(one.id, date.min), one.joined, one.name.casefold(), one.id)

    return [one.id for one in sorted(members, key=waits)][: len(Turn)]
