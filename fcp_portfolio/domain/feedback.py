"""A feedback summary: what respondents said, added up, as it is released to whom it is about.

It holds counts and comments that the supervisor chose: never one answer, a day or a name.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.form import Field, FieldKind, Form, Value
from fcp_portfolio.domain.identity import Json, local_day
from fcp_portfolio.domain.inside_data import InsideData
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.respondents import FEWEST, Fills, Respondents

NAME = "feedback.json"
SCHEMA = "fcp-portfolio/feedback-summary/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledGroup:
    """How many of a group answered."""

    id: str
    label: str
    answers: int
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PooledQuestion:
    """A question: how often each level was given, the lowest first.

    No `counts` where too few answered; `answers` is 0 then, and nothing is told.
    """

    id: str
    text: str
    answers: int
    counts: tuple[int, ...] = ()
    more: Mapping[str, Json] = field(default_factory=dict)

    def at(self, place: int) -> int:
        """The place of the level that the answer at this place of all, in order, gave."""
        seen = 0
        for level, count in enumerate(self.counts):
            seen += count
            if place < seen:
                return level
        raise IndexError(place)

    @property
    def middle(self) -> tuple[int, int]:
        """The places of the levels in the middle: twice the same where it is one."""
        return self.at((self.answers - 1) // 2), self.at(self.answers // 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """Words that the supervisor chose, or said otherwise, to a prompt of the form."""

    prompt: str
    text: str
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedbackSummary:
    """What was said of somebody. `least` and `least_each` are the numbers from which is told."""

    id: str
    form: str
    form_edition: str
    title: str
    portfolio: str
    about: str
    registration: str
    by: str
    by_registration: str
    fictional: bool
    opened: date
    closed: date
    made: datetime
    handed_out: int
    answers: int
    least: int
    least_each: int
    source: str
    levels: tuple[str, ...]
    groups: tuple[PooledGroup, ...]
    questions: tuple[PooledQuestion, ...]
    comments: tuple[Comment, ...]
    program: str
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuses what is never released, whoever wrote it."""
        for fault in self._faults():
            raise Refused(fault)

    def _faults(self) -> Iterator[Phrase]:
        if not FEWEST <= self.least_each <= self.least <= self.answers:
            yield Phrase("It tells of fewer answers than its form asks for.")
        if any(one.counts and not self._is_pooled(one) for one in self.questions):
            yield Phrase("A question in it tells of fewer answers than its form asks for.")
        if not (self.about and self.by and self.levels):
            yield Phrase("It does not say about whom it is, or by whom.")

    def _is_pooled(self, one: PooledQuestion) -> bool:
        enough = self.least_each <= one.answers <= self.answers
        return enough and sum(one.counts) == one.answers and len(one.counts) == len(self.levels)

    @property
    def described(self) -> Phrase:
        """What it is, in a sentence."""
        return Phrase(
            "Feedback summary about {about} ({title}), {opened} to {closed}: {n} (answer|answers), "
            "released by {by} on {day}.",
            None,
            self.answers,
            about=self.about,
            title=self.title,
            opened=self.opened,
            closed=self.closed,
            by=self.by,
            day=local_day(self.made),
        )

    def median(self, one: PooledQuestion) -> str:
        """The level in the middle; of numbers halfway between two, else the lower of two."""
        low, high = (self.levels[place] for place in one.middle)
        if low.isdecimal() and high.isdecimal():
            doubled = int(low) + int(high)
            return f"{doubled // 2}.5" if doubled % 2 else str(doubled // 2)
        return low


FEEDBACK = InsideData(kind=FeedbackSummary, schema=SCHEMA, called=Phrase("feedback summary"))


def pooled(
    asked: Respondents, answers: Sequence[tuple[str, Mapping[str, str]]]
) -> tuple[tuple[PooledGroup, ...], tuple[PooledQuestion, ...]]:
    """Answers added up: how many of each group, and each question. Each is a group and levels."""
    groups = tuple(
        PooledGroup(
            id=one.id, label=one.label, answers=sum(group == one.id for group, _ in answers)
        )
        for one in asked.groups
    )
    questions = []
    for question in asked.questions:
        given = [levels[question.id] for _, levels in answers if levels.get(question.id)]
        enough = len(given) >= asked.least_each
        counts = tuple(given.count(level) for level in asked.scale.levels) if enough else ()
        questions.append(
            PooledQuestion(
                id=question.id,
                text=question.text,
                answers=len(given) if enough else 0,
                counts=counts,
            )
        )
    return groups, tuple(questions)


def filled_in(form: Form, summary: FeedbackSummary) -> dict[str, Value]:
    """What a draft of the form begins with, of which its owner is left the words."""
    asked = form.respondents
    fills = asked.fills if asked else Fills()
    said: dict[str, Value] = {
        fills.opened: summary.opened.isoformat(),
        fills.closed: summary.closed.isoformat(),
        fills.answers: str(summary.answers),
        fills.handed_out: str(summary.handed_out) if summary.handed_out else "",
    }
    fields = {group.id: group.field for group in asked.groups} if asked else {}
    said |= {fields[one.id]: str(one.answers) for one in summary.groups if one.id in fields}
    known = {one.id: one for one in form.fields}
    if fills.results in known:
        said[fills.results] = _results(known[fills.results], summary)
    return {name: value for name, value in said.items() if name in known and value}


def _results(one: Field, summary: FeedbackSummary) -> Value:
    told = [question for question in summary.questions if question.counts]
    if one.kind is FieldKind.SCALE:
        criteria = {each.id for each in one.criteria}
        return {
            question.id: {"level": summary.levels[question.middle[0]], "comment": ""}
            for question in told
            if question.id in criteria
        }
    options = {option: column.id for column in one.columns for option in column.options}
    return [
        {
            options[question.text]: question.text,
            "median": summary.median(question),
            "lowest": summary.levels[question.at(0)],
            "highest": summary.levels[question.at(question.answers - 1)],
        }
        for question in told
        if question.text in options
    ]
