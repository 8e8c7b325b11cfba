"""What a group's record says to programs: its days and how much there was, no text of anybody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import Json, local_day
from fcp_portfolio.domain.inside_data import InsideData
from fcp_portfolio.domain.phrase import Phrase

NAME = "group-record.json"
SCHEMA = "fcp-portfolio/group-record-numbers/1"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordNumbers:
    """A period, both days included; `members` is how many the group had when it was made."""

    id: str
    group: str
    fictional: bool
    since: date
    until: date
    made: datetime
    members: int
    meetings: int
    minutes: int
    cancelled: int
    actions: int
    program: str
    more: Mapping[str, Json] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Refuses what no group writes."""
        if not self.group or self.until < self.since:
            raise Refused(Phrase("It does not say of which group it is, or of which days."))

    @property
    def described(self) -> Phrase:
        """What it is, in a sentence; nobody signs such a record."""
        return Phrase(
            "Record of the peer-support group {group}, {since} to {until}: {n} (meeting|meetings) "
            "held, {agreed}, {members}, made on {day}. Nobody signs such a record: ask the group.",
            None,
            self.meetings,
            group=self.group,
            since=self.since,
            until=self.until,
            agreed=Phrase("{n} (action|actions) agreed", None, self.actions),
            members=Phrase("{n} (member|members)", None, self.members),
            day=local_day(self.made),
        )


RECORD_NUMBERS = InsideData(kind=RecordNumbers, schema=SCHEMA, called=Phrase("group’s record"))
