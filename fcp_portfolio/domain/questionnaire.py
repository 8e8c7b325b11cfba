"""A questionnaire for respondents: the same file for everybody, and what its fields mean.

It has no number of a copy and no field for a name: nothing in it tells one respondent from another.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from fcp_portfolio.domain.answers import Values
from fcp_portfolio.domain.asking.signing import level_options
from fcp_portfolio.domain.identity import Json, local_day
from fcp_portfolio.domain.inside_data import InsideData
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.plain_data import ADDED
from fcp_portfolio.domain.request import AnswerKind, AskedField, ShownFile

NAME = "questionnaire.json"
SCHEMA = "fcp-portfolio/questionnaire/1"
LONGEST_WORDS = 900  # what can be seen whole in the box of a prompt
WHO = "Which of these are you?"
_GROUP = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A group, a question or a prompt; `only` the group of that id is asked, or everybody."""

    id: str
    text: str
    only: str = field(default="", metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Questionnaire:
    """What is asked about whom, by whom and by when; `until` is None where no day was named."""

    id: str
    form: str
    form_edition: str
    title: str
    about: str
    by: str
    by_registration: str
    fictional: bool
    made: datetime
    levels: tuple[str, ...]
    groups: tuple[Item, ...]
    questions: tuple[Item, ...]
    prompts: tuple[Item, ...]
    least: int
    program: str
    until: date | None = field(default=None, metadata=ADDED)
    more: Mapping[str, Json] = field(default_factory=dict)

    @property
    def described(self) -> Phrase:
        """What it is, in a sentence."""
        return Phrase(
            "Questionnaire about {about} ({title}), asked by {by}, made on {day}. Nobody signs it.",
            about=self.about,
            title=self.title,
            by=self.by,
            day=local_day(self.made),
        )

    @property
    def files(self) -> Sequence[ShownFile]:
        """None goes along, beside its own data."""
        return ()

    def fields(self) -> Iterator[AskedField]:
        """Every field of the PDF; what each means is the id of what it asks."""
        yield from self.group_fields()
        yield from self.level_fields()
        yield from self.word_fields()

    def group_fields(self) -> Iterator[AskedField]:
        """Which group answers, where there are any."""
        if self.groups:
            yield _one_of(_GROUP, "", WHO, [one.text for one in self.groups])

    def level_fields(self) -> Iterator[AskedField]:
        """The questions, each answered by a level."""
        for number, one in enumerate(self.questions, 1):
            yield _one_of(f"question_{number}", one.id, one.text, self.levels)

    def word_fields(self) -> Iterator[AskedField]:
        """The prompts, each answered in words."""
        for number, one in enumerate(self.prompts, 1):
            yield AskedField(
                name=f"words_{number}",
                kind=AnswerKind.TEXT,
                meaning=one.id,
                label=one.text,
                longest=LONGEST_WORDS,
            )

    def told(self, values: Values) -> "Told":
        """What the values of the fields mean, where they are possible."""
        group = level_options([one.text for one in self.groups])
        codes = {option.code: one.id for option, one in zip(group, self.groups, strict=True)}
        labels = {option.code: option.label for option in level_options(self.levels)}
        return Told(
            group=codes.get(values.get(_GROUP, ""), ""),
            levels={
                one.meaning: labels[values[one.name]]
                for one in self.level_fields()
                if values.get(one.name)
            },
            comments={
                one.meaning: values[one.name] for one in self.word_fields() if values.get(one.name)
            },
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One respondent's answers by the ids of their form, and nothing else that was in the file."""

    group: str
    levels: Mapping[str, str]
    comments: Mapping[str, str]


QUESTIONNAIRE = InsideData(kind=Questionnaire, schema=SCHEMA, called=Phrase("questionnaire"))


def impossible(questionnaire: Questionnaire, values: Values) -> Iterator[Phrase]:
    """What no honest copy can hold, one sentence each."""
    for asked in questionnaire.fields():
        value = values.get(asked.name, "")
        if asked.options and value and value not in {option.code for option in asked.options}:
            yield Phrase(
                "“{question}” holds “{value}”, which is none of its answers.",
                question=asked.label,
                value=" ".join(value.split())[:40],
            )
        elif asked.longest and len(value) > asked.longest:
            yield Phrase(
                "What was written to “{question}” is longer than {longest} characters.",
                question=asked.label,
                longest=asked.longest,
            )


def _one_of(name: str, meaning: str, label: str, options: Sequence[str]) -> AskedField:
    return AskedField(
        name=name,
        kind=AnswerKind.ONE_OF,
        meaning=meaning,
        label=label,
        options=level_options(options),
    )
