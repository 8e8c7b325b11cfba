"""A member of a peer-support group."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from fcp_portfolio.domain.subject import Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class Member(Subject):
    """Somebody who joined on a day, and may have left on another.

    `machines` are the ids of the computers on which this member writes: two of one name are told
    apart by them, and the history names the member and not the group.
    """

    KIND: ClassVar[str] = "member"

    name: str
    registration: str = ""
    email: str = ""
    joined: date
    left: date | None = None
    machines: tuple[str, ...] = ()
