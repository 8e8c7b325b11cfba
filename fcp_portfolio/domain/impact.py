"""What clinics came to, added up by month from counts alone, and the GP appointments they saved.

Every number field of the clinic form is a count. Its id says what it is: `seen` is what the others
are parts of, `came_…` how people came, `friends_…` the answers of the friends and family test,
`conversion…` what became of referrals; whatever else there is followed from a visit. A count that
is left empty is not known, which is not none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.entry import Content, Entry, Problem
from fcp_portfolio.domain.form import FieldKind, Form
from fcp_portfolio.domain.phrase import Phrase, joined

FORM, SEEN, BACK = "clinic-session", "seen", "back_to_gp"
MONTHS_A_YEAR = 12
_NO_COUNT = Phrase("This is no whole number of people, and is not added up.")
_LONGEST = 6  # digits
_RECOMMEND = ("friends_very_good", "friends_good")
_REFERRED, _KNOWN, _TAKEN_ON = "secondary_care", "conversion_known", "conversion"
_AT_MOST = ((_KNOWN, _REFERRED), (_TAKEN_ON, _KNOWN))


class Group(StrEnum):
    """What a count says."""

    SEEN = Phrase("People seen")
    CAME = Phrase("How they came")
    FOLLOWED = Phrase("What followed")
    REFERRALS = Phrase("What became of referrals")
    FRIENDS = Phrase("Friends and family test")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One count of the form."""

    id: str
    label: str
    group: Group


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """A count added up: over how many clinics it is known, and how many they saw."""

    number: int = 0
    clinics: int = 0
    seen: int = 0

    @property
    def share(self) -> int | None:
        """In a hundred of those seen where it was counted."""
        return percent(self.number, self.seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """What clinics came to together; a measure that none of them counted is not in `tallies`."""

    clinics: int = 0
    tallies: Mapping[str, Tally] = field(default_factory=dict)

    def of(self, measure: str) -> Tally:
        """The tally of a measure, empty where nobody counted it."""
        return self.tallies.get(measure, Tally())

    @property
    def answers(self) -> int:
        """How many answered the friends and family test."""
        return sum(one.number for key, one in self.tallies.items() if _group(key) is Group.FRIENDS)

    @property
    def recommend(self) -> int | None:
        """In a hundred of all who answered, those who said very good or good."""
        return percent(sum(self.of(key).number for key in _RECOMMEND), self.answers)

    @property
    def conversion(self) -> int | None:
        """In a hundred of the referrals with a known result, those that were taken on."""
        return percent(self.of(_TAKEN_ON).number, self.of(_KNOWN).number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assumption:
    """How many in a hundred would have had an appointment with a GP, and whose word that is."""

    share: int
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """Everything that is told of a span of clinics; `months` have no gap between them.

    `doubted` are the entries whose counts cannot be as they are.
    """

    measures: tuple[Measure, ...]
    months: tuple[tuple[date, Sums], ...]
    total: Sums
    assumption: Assumption | None
    doubted: tuple[tuple[Entry, tuple[Problem, ...]], ...] = ()

    @property
    def counted(self) -> tuple[Measure, ...]:
        """The measures that somebody counted."""
        return tuple(one for one in self.measures if one.id in self.total.tallies)

    @property
    def would_have_had(self) -> int | None:
        """How many of those seen would have had an appointment with a GP, as the owner assumes."""
        if self.assumption is None:
            return None
        return (self.total.of(SEEN).number * self.assumption.share + 50) // 100

    @property
    def saved(self) -> int | None:
        """The GP appointments saved, as `formula` says; None while nobody has set the share."""
        would = self.would_have_had
        return None if would is None else would - self.total.of(BACK).number

    @property
    def formula(self) -> str:
        """How the GP appointments saved come about, with every number in it."""
        if self.assumption is None:
            return Phrase(
                "You decide how many in a hundred would have had an appointment with a GP. Until "
                "then none is claimed to be saved."
            )
        said = Phrase(
            "{share}% of {seen} people seen would have had an appointment with a GP: {would}. Less "
            "{back} sent back to a GP, {saved} GP appointments were saved.",
            share=self.assumption.share,
            seen=f"{self.total.of(SEEN).number:,}",
            would=f"{self.would_have_had:,}",
            back=f"{self.total.of(BACK).number:,}",
            saved=f"{self.saved:,}",
        )
        return joined(said, self._unknown)

    @property
    def _unknown(self) -> str:
        without = self.total.clinics - self.total.of(BACK).clinics
        if not without:
            return ""
        return Phrase(
            "Of {n} (clinic|clinics) it was not counted how many were sent back.", None, without
        )


def percent(part: int, whole: int) -> int | None:
    """A share in a hundred, rounded; None of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


def measures(form: Form) -> tuple[Measure, ...]:
    """The counts of the form, in its order."""
    numbers = (item for item in form.fields if item.kind is FieldKind.NUMBER)
    return tuple(Measure(id=one.id, label=one.label, group=_group(one.id)) for one in numbers)


def impact(entries: Iterable[Entry], form: Form, assumption: Assumption | None) -> Impact:
    """What the final clinics among the entries came to."""
    asked = measures(form)
    held = [one for one in entries if one.counts and one.content.form == FORM]
    dated = [(on, one) for one in held if (on := one.content.occurred)]
    by_month: dict[date, list[Content]] = {}
    for on, one in dated:
        by_month.setdefault(on.replace(day=1), []).append(one.content)
    doubted = ((one, doubts(one.content, form)) for _, one in dated)
    return Impact(
        measures=asked,
        months=tuple((month, _sums(by_month.get(month, ()), asked)) for month in _span(by_month)),
        total=_sums([one.content for _, one in dated], asked),
        assumption=assumption,
        doubted=tuple((one, found) for one, found in doubted if found),
    )


def doubts(content: Content, form: Form) -> tuple[Problem, ...]:
    """What cannot be as it is counted: advice, which stops nobody."""
    if content.form != FORM:
        return ()
    asked = measures(form)
    known = _counts(content, asked)
    return (*_uncounted(content, asked, known), *_too_many(asked, known), *_parted(asked, known))


def _uncounted(
    content: Content, asked: Sequence[Measure], known: Mapping[str, int]
) -> Iterator[Problem]:
    for one in asked:
        if content.values.get(one.id) and one.id not in known:
            yield Problem(part=one.id, sentence=_NO_COUNT)


def _too_many(asked: Sequence[Measure], known: Mapping[str, int]) -> Iterator[Problem]:
    """Counts that are more than what they are a part of."""
    labels = {one.id: one.label for one in asked}
    for part, whole in (*((one.id, SEEN) for one in asked if _of_seen(one)), *_AT_MOST):
        if part in known and whole in known and known[part] > known[whole]:
            yield Problem(part=part, sentence=_more(known[part], labels[whole], known[whole]))


def _more(part: int, whole_label: str, whole: int) -> str:
    return Phrase(
        "{part} is more than the {whole} of “{label}”.", part=part, whole=whole, label=whole_label
    )


def _parted(asked: Sequence[Measure], known: Mapping[str, int]) -> list[Problem]:
    """How people came adds up to who was seen, where all of it is counted."""
    came = [one.id for one in asked if one.group is Group.CAME]
    if SEEN not in known or not came or any(one not in known for one in came):
        return []
    together = sum(known[one] for one in came)
    if together == known[SEEN]:
        return []
    sentence = Phrase(
        "How they came adds up to {together}, and {seen} were seen.",
        together=together,
        seen=known[SEEN],
    )
    return [Problem(part=SEEN, sentence=sentence)]


def _of_seen(measure: Measure) -> bool:
    """Answers of the friends and family test may come from people seen on another day."""
    return measure.group in (Group.CAME, Group.FOLLOWED)


def _sums(contents: Iterable[Content], asked: Sequence[Measure]) -> Sums:
    counted = [_counts(one, asked) for one in contents]
    tallies = {}
    for measure in asked:
        known = [one for one in counted if measure.id in one]
        if known:
            tallies[measure.id] = Tally(
                number=sum(one[measure.id] for one in known),
                clinics=len(known),
                seen=sum(one.get(SEEN, 0) for one in known),
            )
    return Sums(clinics=len(counted), tallies=tallies)


def _counts(content: Content, asked: Sequence[Measure]) -> dict[str, int]:
    texts = ((one.id, str(content.values.get(one.id) or "")) for one in asked)
    return {key: int(text) for key, text in texts if _is_count(text)}


def _is_count(text: str) -> bool:
    return text.isdecimal() and len(text) <= _LONGEST


def _span(months: Iterable[date]) -> tuple[date, ...]:
    """Every month from the first to the last of these."""
    known = sorted(months)
    if not known:
        return ()
    first, last = known[0], known[-1]
    apart = (last.year - first.year) * MONTHS_A_YEAR + last.month - first.month
    return month_starts(last, apart + 1)


def _group(measure: str) -> Group:
    if measure == SEEN:
        return Group.SEEN
    heads = (("came_", Group.CAME), ("friends_", Group.FRIENDS), ("conversion", Group.REFERRALS))
    return next((group for head, group in heads if measure.startswith(head)), Group.FOLLOWED)
