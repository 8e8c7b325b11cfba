"""A member of a peer-support group."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import ClassVar

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.subject import Subject

JOINING = Phrase(
    "Every member keeps a copy of the group’s file and shares its passphrase. Copies that were "
    "handed out cannot be called back, and older copies stay readable with that passphrase after "
    "somebody has left."
)
LEAVING = Phrase(
    "From now on they are no member: they get no newer copy, and their summary counts no more. "
    "What was written while they were a member stays, and the copies they have stay readable with "
    "the group’s passphrase."
)

BACK = Phrase(
    "What they handed in before they left counts no more: they hand in a new summary. Give them a "
    "newer copy of the file, and its passphrase if that was changed."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Subject):
    """Somebody who joined on a day, and may have left on another.

    Of one who came back, `before` are the first and the last day of each earlier membership, and
    `back` is when they did. `machines` are the ids of the computers on which this member writes:
    two of one name are told apart by them, and the history names the member and not the group.
    """

    KIND: ClassVar[str] = "member"

    name: str
    registration: str = ""
    email: str = ""
    joined: date
    left: date | None = None
    machines: tuple[str, ...] = ()
    before: tuple[tuple[date, date], ...] = ()
    back: datetime | None = None

    @property
    def stays(self) -> bool:
        """Whether they have not left."""
        return self.left is None

    def belonged(self, day: date) -> bool:
        """Whether they were a member on a day; the day of leaving is still one."""
        times = (*self.before, (self.joined, self.left or max(day, self.joined)))
        return any(first <= day <= last for first, last in times)

    def again(self, now: datetime) -> "Member":
        """One who left, in the group again from this instant on."""
        today = local_day(now)
        earlier = ((self.joined, self.left),) if self.left else ()
        return replace(self, joined=today, left=None, before=(*self.before, *earlier), back=now)


def meant(members: Iterable[Member], given: str) -> Member:
    """The member of this name, or with an id that begins so; raises NotFound, Refused for several.

    Of two with one name only an id tells which is meant.
    """
    known = tuple(members)
    wanted = " ".join(given.casefold().split())
    named = [one for one in known if wanted and one.name.casefold() == wanted]
    found = named or [one for one in known if wanted and one.id.startswith(wanted)]
    if not found:
        message = Phrase("“{given}” is no member of the group. Nothing was changed.", given=given)
        raise NotFound(message)
    if len(found) > 1:
        message = Phrase(
            "“{given}” may be more than one member: {ids}. Give the id. Nothing was changed.",
            given=given,
            ids=", ".join(f"{one.id[:8]} {one.name}" for one in found),
        )
        raise Refused(message)
    return found[0]


def known_as(members: Iterable[Member], name: str, registration: str) -> tuple[Member, ...]:
    """Those who may be somebody of this name and registration: one is plain, several are not.

    A registration that differs tells two of one name apart; one that is not known does not.
    """
    wanted = " ".join(name.casefold().split())
    named = [one for one in members if one.name.casefold() == wanted]
    fitting = [one for one in named if one.registration in {"", registration}]
    exact = [one for one in fitting if one.registration == registration]
    return tuple(exact if len(exact) == 1 else fitting)
