"""Summaries in bands that members hand in to their group, freely, and withdraw when they like."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, TypeAlias

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.group.naming import GroupName
from fcp_portfolio.domain.identity import local_day
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import THRESHOLDS, Band, Breadth, ProgressSummary
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class CapabilityIn:
    """A capability in a band, with code and title as they read then."""

    path: str
    code: str
    title: str
    band: Band

    @property
    def label(self) -> str:
        """Code and title."""
        return f"{self.code} {self.title}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Bands(Subject):
    """What one summary says, under an id made of its own: the same however often it is taken in.

    `portfolio` and `fingerprint` say whose it is: later ones have to come from the same.
    """

    KIND: ClassVar[str] = "bands"

    member: str
    portfolio: str
    fingerprint: str
    made: datetime
    named: bool = False
    leads: tuple[str, ...] = ()
    bands: tuple[CapabilityIn, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal(Subject):
    """A member took back what they had handed in, all that was made until then.

    It keeps which portfolio and key were theirs, and no band.
    """

    KIND: ClassVar[str] = "withdrawal"

    member: str
    at: datetime
    portfolio: str
    fingerprint: str


Handed: TypeAlias = Bands | Withdrawal
"""What says whose a summary is by portfolio and key: one handed in, or one taken back."""


def bands_of(id_: str, summary: ProgressSummary, member: Member, fingerprint: str) -> Bands:
    """What a group keeps of a summary."""
    agreed = summary.agreed
    return Bands(
        id=id_,
        member=member.id,
        portfolio=summary.portfolio,
        fingerprint=fingerprint,
        made=summary.made,
        named=agreed is not None and agreed.named,
        leads=agreed.leads if agreed is not None else (),
        bands=tuple(
            CapabilityIn(path=one.path, code=one.code, title=one.title, band=one.band)
            for framework in summary.frameworks
            for one in framework.bands
        ),
    )


def require_for(summary: ProgressSummary, names: Sequence[GroupName]) -> None:
    """Raises FileRefused where a summary was not made for this group, in bands.

    `names` are all that it had. A name holds for what was made on days when the group had it: else
    renaming a group would let in what was given to another one.
    """
    if summary.breadth is not Breadth.BANDS:
        message = Phrase(
            "This progress summary tells a supervisor more than a group is told. Make one for the "
            "group. Nothing was taken in."
        )
        raise FileRefused(message)
    meant = [one for one in names if one.is_meant(summary.given_to)]
    if not any(one.held(summary.made) for one in meant):
        raise FileRefused(_for_another(summary, names[-1].text, once=bool(meant)))
    if summary.thresholds != THRESHOLDS:
        message = Phrase(
            "The bands of this progress summary mean other numbers than those of the group. Make "
            "it anew with this version of the program. Nothing was taken in."
        )
        raise FileRefused(message)


def _for_another(summary: ProgressSummary, group: str, *, once: bool) -> Phrase:
    if once:
        return Phrase(
            "This progress summary was made on {day} for “{given_to}”, which this group was not "
            "called on that day: it may be meant for another. Ask for a new one, made today or "
            "later for “{group}”. Nothing was taken in.",
            day=local_day(summary.made),
            given_to=summary.given_to,
            group=group,
        )
    return Phrase(
        "This progress summary was made for “{given_to}”, not for “{group}”, and counts nowhere "
        "else. Ask for one made for “{group}”; if the group was renamed, take in the copy that "
        "says so first. Nothing was taken in.",
        given_to=summary.given_to,
        group=group,
    )


class AnotherKey(Refused):
    """It comes from another portfolio, or is signed with another key, than what is known of them.

    Whoever asked the member says so with the new key. `known` and `found` are fingerprints.
    """

    def __init__(self, member: Member, known: Handed, found: Bands) -> None:
        same_key = known.fingerprint == found.fingerprint
        super().__init__(_another(member.name, same_key=same_key, as_before=_as(known, found)))
        self.member, self.known, self.found = member, known.fingerprint, found.fingerprint


def require_next(
    found: Bands, member: Member, before: Collection[Handed], others: Collection[str]
) -> None:
    """Raises Refused for what does not follow what the same member, or portfolio, gave `before`.

    That is a replayed one, one from before they came back, and one of a portfolio that one of the
    `others`, by their ids, gave before: each member counts once.
    """
    if any(_as(one, found) and one.member in others for one in before):
        raise Refused(
            Phrase(
                "Another member handed in summaries of this portfolio before. Nothing was taken in."
            )
        )
    _require_newer(found, _theirs(found, before))
    if member.back and found.made < member.back:
        message = Phrase(
            "This progress summary was made before {name} came back to the group on {day}. Ask for "
            "a new one. Nothing was taken in.",
            name=member.name,
            day=member.joined,
        )
        raise Refused(message)


def key_replaced(
    found: Bands, member: Member, before: Collection[Handed], new_key: str = ""
) -> str:
    """The key in whose place another came; empty where it is the one known of them, or the first.

    Raises AnotherKey for one from another portfolio or signed with another key, unless that is the
    `new_key` that somebody named, by its words or fingerprint.
    """
    newest = max(_theirs(found, before), key=lambda one: (_when(one), one.id), default=None)
    if newest is None or (_as(newest, found) and newest.fingerprint == found.fingerprint):
        return ""
    words = fingerprint_words(found.fingerprint)
    if " ".join(new_key.casefold().split()) not in {found.fingerprint, words}:
        raise AnotherKey(member, newest, found)
    return "" if newest.fingerprint == found.fingerprint else newest.fingerprint


def _theirs(found: Bands, before: Iterable[Handed]) -> list[Handed]:
    """What the same member gave, or the same portfolio: under the name of one who left."""
    return [one for one in before if found.member == one.member or _as(one, found)]


def _as(known: Handed, found: Bands) -> bool:
    """Whether both are of one portfolio."""
    return known.portfolio == found.portfolio


def _when(one: Handed) -> datetime:
    return one.made if isinstance(one, Bands) else one.at


def _another(name: str, *, same_key: bool, as_before: bool) -> Phrase:
    if as_before:
        how = Phrase("is signed with another key than the one known of them")
    elif same_key:
        how = Phrase("comes from another portfolio than the one known of them")
    else:
        how = Phrase("comes from another portfolio than the one known of them, with another key")
    return Phrase(
        "This progress summary of {name} {how}. Ask them whether that is so, and compare the words "
        "of the new key. Nothing was taken in.",
        name=name,
        how=how,
    )


def _require_newer(found: Bands, theirs: Iterable[Handed]) -> None:
    for one in theirs:
        if isinstance(one, Withdrawal) and found.made <= one.at:
            raise Refused(
                Phrase(
                    "This progress summary was withdrawn. A new one can be handed in. Nothing was "
                    "taken in."
                )
            )
        if isinstance(one, Bands) and found.id == one.id:
            raise Refused(
                Phrase("This progress summary was handed in already. Nothing was taken in.")
            )
        if isinstance(one, Bands) and found.made <= one.made:
            message = Phrase(
                "A newer progress summary of this member, of {day}, was handed in already. "
                "Nothing was taken in.",
                day=local_day(one.made),
            )
            raise Refused(message)


def counting(
    members: Iterable[Member], handed: Iterable[Bands], withdrawn: Iterable[Withdrawal]
) -> tuple[Bands, ...]:
    """The newest summary of each member who has not left, and did not withdraw it since.

    Of one who came back only what was made from then on.
    """
    staying = {one.id: one.back for one in members if one.stays}
    until: dict[str, datetime] = {}
    for taken in withdrawn:
        until[taken.member] = max(taken.at, until.get(taken.member, taken.at))
    newest: dict[str, Bands] = {}
    for one in sorted(handed, key=lambda one: (one.made, one.id)):
        back = staying.get(one.member)
        if one.member in staying and not (_withdrawn(one, until) or (back and one.made < back)):
            newest[one.member] = one
    return tuple(newest[member] for member in sorted(newest))


def _withdrawn(one: Bands, until: Mapping[str, datetime]) -> bool:
    return one.member in until and one.made <= until[one.member]
