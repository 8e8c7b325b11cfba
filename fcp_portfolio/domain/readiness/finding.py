"""What a rule finds: where it stands, what is missing, which entries count, what closes it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import NO_PROGRESS, Progress


class State(StrEnum):
    """Where a requirement stands, the most urgent first."""

    AT_RISK = Phrase("At risk")
    NOT_YET = Phrase("Not yet")
    JUDGED = Phrase("To be judged by a person")
    MET = Phrase("Met")

    @property
    def urgency(self) -> int:
        """0 for what is at risk, more for what can wait."""
        return list(State).index(self)


class Do(StrEnum):
    """The kinds of step that close a requirement."""

    LOG = "log"  # log an entry: `form`, `path`
    LINK = "link"  # link `entry` to a capability
    EDIT = "edit"  # look at `entry` again
    RATE = "rate"  # rate oneself on `path`
    ASK = "ask"  # ask for `stage` to be signed off, about `path` where it is one capability
    RECEIVE = "receive"  # take in what comes back to `request`
    CONFIRM = "confirm"  # ask somebody to confirm `entry`
    REVIEW = "review"  # ask a peer to review `entry`
    HOLD = "hold"  # say which entry holds the document
    DECLARE = "declare"  # record a dated statement
    SETTLE = "settle"  # log with `form` what took place, or state that it was missed
    CHOOSE = "choose"  # choose between sources, or set the number
    DATE = "date"  # set the day that the rule counts from


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to do: `title` says it whole, `action` in the words of a button.

    `why` says why it comes now, where that is more than what the rule misses; `about` is what is
    set or declared: a requirement's id, or a date's; `part` is what of an entry is looked at.
    `forms` are those among which one is chosen where several count.
    """

    do: Do
    action: str
    title: str = ""
    why: str = ""
    form: str = ""
    forms: tuple[str, ...] = ()
    path: str = ""
    entry: str = ""
    part: str = ""
    stage: str = ""
    about: str = ""
    request: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a rule says of a portfolio on one day.

    `missing` is one plain sentence, also said of what is judged; empty where the rule is met.
    `counting` are ids of entries. `by` is the day on which it is missed at the present pace, or
    runs out. `paths` are the capabilities that lack something. `unit` says of what `have` and
    `wanted` are numbers where that is more than pieces, such as this month's.
    """

    state: State
    have: int = 0
    wanted: int = 0
    missing: str = ""
    counting: tuple[str, ...] = ()
    step: Step | None = None
    by: date | None = None
    paths: tuple[str, ...] = ()
    progress: Progress = NO_PROGRESS
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether nothing is missing."""
        return self.state is State.MET


def listed(labels: Iterable[str], most: int = 5) -> str:
    """Several names in one sentence; those that have no room are counted."""
    names = list(labels)
    more = len(names) - most
    said = ", ".join(names[:most])
    return Phrase("{names} and {more} more", names=said, more=more) if more > 0 else said
