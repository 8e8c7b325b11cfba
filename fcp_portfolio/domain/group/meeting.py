"""A meeting of a peer-support group: planned, held, cancelled; who came, who did what."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from typing import ClassVar

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.planned_session import instant_of
from fcp_portfolio.domain.subject import Subject


class MeetingState(StrEnum):
    """What became of a meeting."""

    PLANNED = Phrase("planned")
    HELD = Phrase("held")
    CANCELLED = Phrase("cancelled")


class Turn(StrEnum):
    """What a member does at a meeting; they take turns."""

    FACILITATOR = Phrase("facilitator")
    PRESENTER = Phrase("presenter")
    OBSERVER = Phrase("observer")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Subject):
    """One meeting. `at` is the time of day in `zone`, None for the day alone.

    `place` is a place or a link. Facilitator, presenter and observer are ids of members, empty
    where nobody has that turn. `why` says why it was cancelled.
    """

    KIND: ClassVar[str] = "meeting"

    on: date
    zone: str
    at: time | None = None
    minutes: int | None = None
    place: str = ""
    title: str = ""
    facilitator: str = ""
    presenter: str = ""
    observer: str = ""
    state: MeetingState = MeetingState.PLANNED
    why: str = ""

    @property
    def starts(self) -> datetime | None:
        """The instant at which it begins, in UTC; None where no time is given."""
        return instant_of(self.on, self.at, self.zone)

    @property
    def rota(self) -> Mapping[Turn, str]:
        """Who has which turn, in order; turns that nobody has are left out."""
        has = (self.facilitator, self.presenter, self.observer)
        return {turn: member for turn, member in zip(Turn, has, strict=True) if member}

    def with_turns_of(self, members: Collection[str]) -> "Meeting":
        """The meeting with the turns of these members alone, by their ids; others are open."""
        kept = {turn: who for turn, who in self.rota.items() if who in members}
        return replace(
            self,
            facilitator=kept.get(Turn.FACILITATOR, ""),
            presenter=kept.get(Turn.PRESENTER, ""),
            observer=kept.get(Turn.OBSERVER, ""),
        )

    @property
    def happens(self) -> bool:
        """Whether it was held or is still to be."""
        return self.state is not MeetingState.CANCELLED

    def coming(self, today: date) -> bool:
        """Whether it is planned for today or later."""
        return self.state is MeetingState.PLANNED and self.on >= today

    def asks(self, today: date) -> bool:
        """Whether its day has passed and nobody has said what became of it."""
        return self.state is MeetingState.PLANNED and self.on < today


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Subject):
    """Whether a member came to a meeting. Its id is made of both: it is one thing everywhere."""

    KIND: ClassVar[str] = "attendance"

    meeting: str
    member: str
    came: bool = True
