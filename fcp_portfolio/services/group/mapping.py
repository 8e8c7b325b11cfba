"""The group's map: computed from what members handed in, and kept with its day."""

from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.group.group_map import (
    GroupMap,
    Topic,
    computed,
    missing,
    next_day,
    standing,
    too_few,
    topics,
)
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.group.bands import handed_in
from fcp_portfolio.services.group.members import members, require_group
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage import subjects


@dataclass(frozen=True, slots=True, kw_only=True)
class MapNow:
    """The group's map as a page shows it. `found` is None until there is one.

    `lacking` is how many summaries a new one lacks, `anew` the first day on which it may be made;
    `named` are the members who handed in a summary and agreed to be named.
    """

    found: GroupMap | None
    earlier: tuple[GroupMap, ...]
    topics: tuple[Topic, ...]
    named: tuple[str, ...]
    lacking: int
    anew: date | None

    def can_be_made(self, today: date) -> bool:
        """Whether it can be made now."""
        return not self.lacking and (self.anew is None or today >= self.anew)


def group_map(group: Portfolio) -> MapNow:
    """The newest map that stands, with topics for the group and who could lead them."""
    require_group(group)
    with group.read() as session:
        kept = subjects.every(session, GroupMap)
        undone = subjects.every(session, GroupMap, removed=True)
    # One that was undone was seen: it counts for when the next may be made.
    made = standing((*kept, *undone), group.today())
    maps = tuple(one for one in made if one in kept)
    handed = handed_in(group)
    names = {one.id: one.name for one in members(group)}
    newest = maps[-1] if maps else None
    return MapNow(
        found=newest,
        earlier=maps[:-1],
        topics=topics(newest, handed, names) if newest else (),
        named=tuple(sorted(names[one.member] for one in handed if one.named)),
        lacking=missing(handed),
        anew=next_day(made[-1].on) if made else None,
    )


def make_map(group: Portfolio) -> Done[GroupMap]:
    """Computes the map from what is handed in now, and keeps it.

    Raises Refused with fewer than eight summaries, or sooner than three months after the last.
    """
    now, today = group_map(group), group.today()
    if now.lacking:
        raise Refused(too_few(now.lacking))
    if now.anew and today < now.anew:
        message = Phrase(
            "The group’s map is made anew at most once in three months, so that two of them do not "
            "tell of one member: from {day} on. Nothing was changed.",
            day=now.anew,
        )
        raise Refused(message)
    handed = handed_in(group)
    made = GroupMap(id=new_id(), on=today, summaries=len(handed), bands=computed(handed))
    with group.change() as change:
        subjects.keep(change, Phrase("Made the group’s map"), made)
    said = Phrase("Made the group’s map from {n} (summary|summaries).", None, len(handed))
    return Done(value=made, changed=Changed.SUBJECTS, undo=change.id, said=said)
