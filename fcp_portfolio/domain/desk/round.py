"""A round of feedback collected at the desk, and the answers to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.respondents import Respondents
from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """Words to a prompt that may be released, as they stand or said otherwise."""

    prompt: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A questionnaire that was written, by the id in it; the file is kept as it was handed out."""

    id: str
    sha256: str
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Subject):
    """Feedback collected for a practitioner with a form. `handed_out` is 0 where nobody counted.

    `sheets` are the questionnaires that were written for it. `imports` are the digests of files
    that were brought in, in no order that tells when. `why` says why something in the chosen words
    that looks like an identifier may stay. Once it is released, the signed PDF is kept
    under `sha256`, and no answer is added any more.
    """

    KIND: ClassVar[str] = "feedback_round"

    practitioner: str
    form: str
    edition: str
    opened: date
    handed_out: int = 0
    chosen: tuple[Chosen, ...] = ()
    why: str = ""
    sheets: tuple[Sheet, ...] = ()
    imports: tuple[str, ...] = ()
    released: datetime | None = None
    sha256: str = ""
    name: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundAnswer(Subject):
    """One respondent's answers: levels by question, words by prompt. No name and no day."""

    KIND: ClassVar[str] = "feedback_answer"

    round: str
    group: str
    levels: Mapping[str, str]
    comments: Mapping[str, str]


LONGEST_COMMENT = 500


def read_answer(
    asked: Respondents, group: str, levels: Mapping[str, str], comments: Mapping[str, str]
) -> tuple[str, dict[str, str], dict[str, str]]:
    """Group, levels and comments by id, from what somebody typed; raises Refused.

    Groups, questions and prompts may be given by id or in words, a level by its first word.
    """
    groups = {one.id: one.label for one in asked.groups}
    meant = _meant(group, groups, Phrase("group")) if groups else ""
    questions = {one.id: one.text for one in asked.questions}
    given: dict[str, str] = {}
    for name, level in levels.items():
        if level.strip():
            given[_meant(name, questions, Phrase("question"))] = _level(asked, level)
    for question in asked.questions:
        if question.id in given and not asked.asks(question, meant):
            message = Phrase(
                "“{question}” is asked of others than {group}.",
                question=question.text,
                group=groups.get(meant, meant),
            )
            raise Refused(message)
    prompts = {one.id: one.text for one in asked.prompts}
    said = {
        _meant(name, prompts, Phrase("prompt")): text.strip()
        for name, text in comments.items()
        if text.strip()
    }
    if not given:
        raise Refused(Phrase("No question is answered."))
    return meant, given, said


def _meant(typed: str, known: Mapping[str, str], called: Phrase) -> str:
    plain = typed.strip().casefold()
    found = [id_ for id_, words in known.items() if plain in (id_.casefold(), words.casefold())]
    if not found:
        message = Phrase(
            "“{typed}” is no {called} of this form. There are: {known}.",
            typed=typed.strip(),
            called=called,
            known=", ".join(known),
        )
        raise Refused(message)
    return found[0]


def _level(asked: Respondents, typed: str) -> str:
    plain = typed.strip().casefold()
    found = [one for one in asked.scale.levels if plain in (one.casefold(), one.split()[0])]
    if len(found) != 1:
        message = Phrase(
            "“{typed}” is no level. Levels: {levels}.",
            typed=typed.strip(),
            levels=", ".join(asked.scale.levels),
        )
        raise Refused(message)
    return found[0]
