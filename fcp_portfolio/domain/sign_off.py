"""What came back to a request, what it says, and whether that still stands."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Kind, Role
from fcp_portfolio.domain.way import COUNTING, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one person answered to one request, as it was taken in.

    `person` is an id of the portfolio, or None where it is not known who answered. `signed` is
    what the signer's computer's clock said. `sha256` is that of the returned file, kept unchanged,
    or empty where nothing came. `values` are by field name.
    """

    id: str
    request: str
    role: Role
    way: Way
    person: str | None
    name: str
    described: str
    received: datetime
    signed: datetime | None = None
    fingerprint: str = ""
    rests_on: str = ""
    declined: str = ""
    sha256: str = ""
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """What an answer says of one capability (`about` is its path) or entry (its id).

    Where it acknowledges what was answered before, `about` is the id of that sign-off.

    `agrees` is yes, no, or empty where nothing was said. `withdrawn` is the day on which somebody
    took it back, with the reason in `why`.
    """

    id: str
    answer: str
    about: str
    label: str
    scale: str
    level: str
    agrees: str
    comment: str
    on: date
    withdrawn: date | None = None
    why: str = ""

    @property
    def of_capability(self) -> bool:
        """Whether it is about a capability, not an entry or an earlier answer."""
        return "#" in self.about


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What of an entry differs from what was signed: the part, how it read, how it reads now."""

    entry: str
    title: str
    part: str
    before: str
    now: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A sign-off, an assessment or a confirmation as it stands today, by the kind of its request.

    `confirmed` says of everybody awaited who answered whether it is known who holds their key, by a
    compared card, or their answer, or one that covers it, came on paper. `complete` says whether
    everybody awaited has answered and agrees, or a document held stands for them; `second` is what
    came from the second approver, and `waits_for` who they are where nothing came yet.
    `covered` says whether it came in ways that count: the usual ones, or those of the route's
    `stage` that was asked for; `covered_by` are later answers that make it so. `changed` is what
    differs from what was signed; `erased` are sentences about erased passages. `peer_review` is a
    confirmation by a peer with what helps the owner on; `conflict` that they declared an interest.
    """

    kind: Kind
    sign_off: SignOff
    answer: Answer
    level: str
    reached: bool
    confirmed: bool
    complete: bool
    covered: bool
    covered_by: tuple[Answer, ...] = ()
    second: Answer | None = None
    waits_for: str = ""
    stage: str = ""
    changed: tuple[Difference, ...] = ()
    erased: tuple[str, ...] = ()
    peer_review: bool = False
    conflict: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is a sign-off: agreed, by everybody asked, in a way that counts."""
        return self.reached and self.complete and self.covered

    @property
    def awaits_second(self) -> bool:
        """Whether it would stand, were the second approver to agree."""
        return self.reached and self.covered and bool(self.waits_for)

    @property
    def said(self) -> str:
        """What was said, in a word or two: the level, or whether it was confirmed."""
        if self.level:
            return self.level
        if self.kind is Kind.ASSESSMENT:
            return Phrase("assessed")
        if self.peer_review:
            return Phrase("peer review")
        return _SAID[self.kind is Kind.SIGN_OFF].get(self.sign_off.agrees, Phrase("commented on"))

    @property
    def sentence(self) -> str:
        """Who, when, what they said, and how it came."""
        by = Phrase(
            "by {name} on {day}, {way}.",
            name=self.answer.described or self.answer.name,
            day=self.sign_off.on,
            way=self.answer.way.described,
        )
        second, held = self.second, ""
        if second and self.holds_document:
            held = Phrase("{described}; not a signature.", described=second.described)
        return joined(self._answered, by, held)

    @property
    def _answered(self) -> str:
        if self.level:
            return f"“{self.level}”"
        if self.kind is Kind.ASSESSMENT:
            return _ASSESSED
        if self.peer_review:
            return _REVIEWED[self.sign_off.agrees]
        return "" if self.kind is Kind.SIGN_OFF else _BEGINS[self.sign_off.agrees]

    @property
    def holds_document(self) -> bool:
        """Whether a document held stands for the second approver, who signed nothing."""
        return self.second is not None and not self.second.way.is_answer


_ASSESSED = Phrase("Assessed")
_REVIEWED = {
    "yes": Phrase("Confirmed and reviewed"),
    "no": Phrase("Reviewed, not confirmed"),
    "": Phrase("Reviewed"),
}
_BEGINS = {
    "yes": Phrase("Confirmed"),
    "no": Phrase("Not confirmed"),
    "": Phrase("Commented on"),
}
_SAID = (
    {"yes": Phrase("confirmed"), "no": Phrase("not confirmed")},
    {"yes": Phrase("agreed"), "no": Phrase("not agreed")},
)


def newest(standings: Iterable[Standing]) -> Mapping[str, Standing]:
    """For each capability or entry the newest sign-off that was not withdrawn."""
    found: dict[str, Standing] = {}
    for standing in sorted(standings, key=lambda one: one.answer.received):
        if standing.sign_off.withdrawn is None:
            found[standing.sign_off.about] = standing
    return found


def without(standings: Iterable[Standing], entries: Collection[str]) -> tuple[Standing, ...]:
    """The same, as if none of these entries had changed since."""
    return tuple(
        replace(one, changed=tuple(what for what in one.changed if what.entry not in entries))
        for one in standings
    )


def covering(
    answer: Answer,
    about: Collection[str],
    answers: Sequence[tuple[Answer, str]],
    counting: Collection[Way] = COUNTING,
) -> tuple[Answer, ...]:
    """The answers by which one counts: itself, else the later ones of the same person that do.

    `answers` are all answers with what each is about; `about` is what may cover this one, and
    `counting` are the ways that count.
    """
    if answer.way in counting:
        return (answer,)
    return tuple(
        later
        for later, other in answers
        if later.way in counting
        and later.way.is_answer
        and other in about
        and _same_person(later, answer)
        and later.received >= answer.received
    )


def _same_person(one: Answer, other: Answer) -> bool:
    return one.person == other.person if one.person else one.name == other.name
