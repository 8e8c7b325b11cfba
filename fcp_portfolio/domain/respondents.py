"""What respondents are asked whose answers are pooled: colleagues or patients, without names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fcp_portfolio.domain.framework import Provenance

FEWEST = 3
"""Fewer answers than so many are never told apart, whatever a form says: our own design."""

if TYPE_CHECKING:
    from fcp_portfolio.domain.form import Scale


@dataclass(frozen=True, slots=True, kw_only=True)
class RespondentGroup:
    """Who answers: `field` is the form's that takes how many of them did, or empty."""

    id: str
    label: str
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One question, answered by a level; `only` the group of that id is asked, or everybody."""

    id: str
    text: str
    only: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """What may be answered in words."""

    id: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fills:
    """The form's fields that take what was pooled, by id; empty where none does.

    `results` is a scale with the questions as criteria, or a table with a choice that names them
    and numbers called `median`, `lowest` and `highest`.
    """

    results: str = ""
    opened: str = ""
    closed: str = ""
    handed_out: str = ""
    answers: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Respondents:
    """What is asked, and from how many answers on anything is told.

    `least` answers are needed for the whole, `least_each` for one question; how many of each group
    answered is told in any case.
    """

    asked: str
    scale: "Scale"
    questions: tuple[Question, ...]
    least: int
    least_each: int
    provenance: Provenance
    groups: tuple[RespondentGroup, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    fills: Fills = Fills()

    def asks(self, question: Question, group: str) -> bool:
        """Whether somebody of this group is asked this."""
        return question.only in ("", group)
