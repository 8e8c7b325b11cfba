"""What every use case returns: the value, what part of the portfolio changed, how to undo it."""

from dataclasses import dataclass
from enum import Flag, auto
from typing import Generic, TypeVar

T_co = TypeVar("T_co", covariant=True)


class Changed(Flag):
    """Parts of the portfolio (never screens) that a use case has changed."""

    NOTHING = 0
    ENTRIES = auto()
    TYPING = auto()
    FILES = auto()
    PEOPLE = auto()
    RATINGS = auto()
    KEYS = auto()
    DETAILS = auto()
    DEFINITIONS = auto()
    SNAPSHOT = auto()
    REQUESTS = auto()
    SIGN_OFFS = auto()
    GIVEN = auto()
    PLANNED = auto()
    SUBJECTS = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Done(Generic[T_co]):
    """The result of a use case.

    `undo` names the change for `undo_change`, or is None where it cannot be undone. `said` is what
    to tell the person, in the past tense; `advice` are sentences that stop nobody.
    """

    value: T_co
    changed: Changed = Changed.NOTHING
    undo: str | None = None
    said: str = ""
    advice: tuple[str, ...] = ()
