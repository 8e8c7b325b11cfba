"""Summaries in bands that members hand in to their group, freely, and withdraw when they like."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from fcp_portfolio.domain.errors import FileRefused, Refused
from fcp_portfolio.domain.group.member import Member
from fcp_portfolio.domain.group.naming import GroupName
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

    `names` are all that it had. A name holds for what was made while the group had it: else
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
            "called on that day. Ask for a new one, made for “{group}”. Nothing was taken in.",
            day=summary.made.astimezone().date(),
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


def require_next(found: Bands, handed: Iterable[Bands], withdrawn: Iterable[Withdrawal]) -> None:
    """Raises Refused for what does not follow what the same member, or portfolio, gave before.

    That is a replayed one, one from another portfolio or signed with another key, and one of a
    portfolio that another member gave before: each member counts once.
    """
    before: tuple[Bands | Withdrawal, ...] = (*handed, *withdrawn)
    if any(one.portfolio == found.portfolio and one.member != found.member for one in before):
        raise Refused(
            Phrase(
                "Another member handed in summaries of this portfolio before. Nothing was taken in."
            )
        )
    theirs = [one for one in before if one.member == found.member]
    if theirs and found.portfolio not in {one.portfolio for one in theirs}:
        raise Refused(
            Phrase(
                "This member handed in summaries of another portfolio before. Nothing was taken in."
            )
        )
    if theirs and found.fingerprint not in {one.fingerprint for one in theirs}:
        raise Refused(
            Phrase(
                "This progress summary was signed with another key than those of this member "
                "before. Ask whether the key was replaced. Nothing was taken in."
            )
        )
    _require_newer(found, theirs)


def _require_newer(found: Bands, theirs: Iterable[Bands | Withdrawal]) -> None:
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
                day=one.made.date(),
            )
            raise Refused(message)


def counting(
    members: Iterable[Member], handed: Iterable[Bands], withdrawn: Iterable[Withdrawal]
) -> tuple[Bands, ...]:
    """The newest summary of each member who has not left, and did not withdraw it since."""
    staying = {one.id for one in members if one.stays}
    until: dict[str, datetime] = {}
    for taken in withdrawn:
        until[taken.member] = max(taken.at, until.get(taken.member, taken.at))
    newest: dict[str, Bands] = {}
    for one in sorted(handed, key=lambda one: (one.made, one.id)):
        if one.member in staying and not _withdrawn(one, until):
            newest[one.member] = one
    return tuple(newest[member] for member in sorted(newest))


def _withdrawn(one: Bands, until: Mapping[str, datetime]) -> bool:
    return one.member in until and one.made <= until[one.member]
