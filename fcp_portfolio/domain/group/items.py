"""What members bring to meetings and what becomes of it, each a thing of its own.

So two computers that write at the same time add to each other and contradict each other nowhere.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules(Subject):
    """The ground rules. There is one text; its id is the same on every computer."""

    KIND: ClassVar[str] = "rules"

    text: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement(Subject):
    """A member agreed to one wording of the ground rules, known by the SHA-256 of its text."""

    KIND: ClassVar[str] = "agreement"

    member: str
    rules: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Item(Subject):
    """What a member brings to a meeting; without a meeting it waits for the next one.

    `topics` are paths of capabilities. `why` says why what looks like an identifier may stay.
    """

    KIND: ClassVar[str] = "item"

    text: str
    member: str
    meeting: str = ""
    topics: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme(Subject):
    """What a meeting was about, without patients, and said by nobody in particular."""

    KIND: ClassVar[str] = "theme"

    meeting: str
    text: str
    topics: tuple[str, ...] = ()
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Learning(Subject):
    """What was learnt at a meeting: by one member, or without one by the group."""

    KIND: ClassVar[str] = "learning"

    meeting: str
    text: str
    member: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupAction(Subject):
    """What somebody is to do, agreed at a meeting; `owner` is a member, `done` the day."""

    KIND: ClassVar[str] = "group_action"

    text: str
    owner: str
    meeting: str = ""
    due: date | None = None
    done: date | None = None
    why: str = ""

    def overdue(self, today: date) -> bool:
        """Whether it should have been done before today."""
        return self.done is None and self.due is not None and self.due < today
