"""How far a stage is signed off, and what it still lacks, in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, StrEnum, auto

from fcp_portfolio.domain.framework import Node, Wording
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Role
from fcp_portfolio.domain.route import RouteStage
from fcp_portfolio.domain.sign_off import Standing, newest

_NAMED = 3  # capabilities that one sentence names


class StageState(StrEnum):
    """Where a stage stands."""

    NOTHING = Phrase("not signed off")
    PART = Phrase("signed off in part")
    WAITS = Phrase("waits for the second approver")
    COMPLETE = Phrase("complete")
    CHANGED = Phrase("changed since sign-off")


class Lack(Enum):
    """What keeps a capability from being signed off for a stage."""

    OPEN = auto()
    BELOW = auto()
    REFUSED = auto()
    WAITS = auto()
    UNCOVERED = auto()
    CHANGED = auto()


_STATES = {
    StageState.NOTHING: Phrase("Not signed off"),
    StageState.COMPLETE: Phrase("Signatures complete"),
    StageState.CHANGED: Phrase("Changed since sign-off"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StageRow:
    """One capability of a stage with its newest sign-off for that stage, or None."""

    node: Node
    standing: Standing | None

    @property
    def label(self) -> str:
        """Code and title; the code alone where the title is a working prompt of ours."""
        return self.node.code if self.node.wording is Wording.WORKING else self.node.label

    @property
    def stands(self) -> bool:
        """Whether it is signed off by everybody whom the stage asks, in ways that count."""
        return self.standing is not None and self.standing.stands

    @property
    def changed(self) -> bool:
        """Whether something that was shown for it has changed since."""
        return self.standing is not None and bool(self.standing.changed)

    @property
    def waits(self) -> bool:
        """Whether only the second approver is still to answer."""
        one = self.standing
        return one is not None and one.reached and not one.complete and one.second is None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageStanding:
    """A stage as it stands today: `held` says that a letter stands for its signatures."""

    stage: RouteStage
    rows: tuple[StageRow, ...]
    held: bool = False

    @property
    def state(self) -> StageState:
        """The one state that all its capabilities add up to."""
        if all(row.stands for row in self.rows):
            changed = any(row.changed for row in self.rows)
            return StageState.CHANGED if changed else StageState.COMPLETE
        if all(row.stands or row.waits for row in self.rows):
            return StageState.WAITS
        some = any(row.stands or row.waits for row in self.rows)
        return StageState.PART if some else StageState.NOTHING

    @property
    def by_letter(self) -> bool:
        """Whether a letter held is what meets it; signatures go before it."""
        return self.held and self.state not in (StageState.COMPLETE, StageState.CHANGED)

    @property
    def words(self) -> str:
        """The state in words, with who has signed and who is waited for."""
        state = self.state
        if self.by_letter:
            return Phrase("Met by a letter held")
        if state is StageState.WAITS:
            first, second = self._spoken(Role.REVIEWER), self._spoken(Role.SECOND_APPROVER)
            return Phrase(
                "Signed off by the {first}, waits for the {second}", first=first, second=second
            )
        if state is StageState.PART:
            return self._in_part()
        return _STATES[state]

    def _in_part(self) -> str:
        changed = sum(row.stands and row.changed for row in self.rows)
        signed = sum(row.stands for row in self.rows) - changed
        waits = sum(row.waits for row in self.rows)
        said = Phrase("{signed} of {rows} signed off", signed=signed, rows=len(self.rows))
        since = Phrase("{changed} changed since sign-off", changed=changed) if changed else ""
        who = self._spoken(Role.SECOND_APPROVER)
        more = Phrase("{waits} waiting for the {who}", waits=waits, who=who) if waits else ""
        return joined(said, since, more, by="; ")

    @property
    def missing(self) -> tuple[str, ...]:
        """What keeps it from being complete, one sentence for each reason; none where it is."""
        reasons: dict[Lack, list[str]] = {}
        for row in self.rows:
            if why := _lacks(row.standing):
                reasons.setdefault(why, []).append(row.label)
        return tuple(self._said(why, labels) for why, labels in reasons.items())

    def _said(self, why: Lack, labels: Sequence[str]) -> str:
        """How many of the stage's capabilities lack this, and which."""
        n, who = len(labels), self._spoken(Role.SECOND_APPROVER)
        every, which = len(self.rows), _listed(labels)
        match why:
            case Lack.OPEN:
                return Phrase(
                    "{n} of {all} capabilities (is|are) not signed off yet: {labels}.",
                    None,
                    n,
                    all=every,
                    labels=which,
                )
            case Lack.BELOW:
                return Phrase(
                    "{n} of {all} capabilities (is|are) rated below the level that signs off: "
                    "{labels}.",
                    None,
                    n,
                    all=every,
                    labels=which,
                )
            case Lack.REFUSED:
                return Phrase(
                    "The {who} did not agree to {count} of {all} capabilities: {labels}.",
                    count=n,
                    who=who,
                    all=every,
                    labels=which,
                )
            case Lack.WAITS:
                return Phrase(
                    "The {who} has still to sign {count} of {all} capabilities: {labels}.",
                    count=n,
                    who=who,
                    all=every,
                    labels=which,
                )
            case Lack.UNCOVERED:
                return Phrase(
                    "For {count} of {all} capabilities an answer came, but not yet in a way that "
                    "counts: {labels}.",
                    count=n,
                    all=every,
                    labels=which,
                )
            case _:
                return Phrase(
                    "{n} of {all} capabilities (has|have) changed since sign-off: {labels}.",
                    None,
                    n,
                    all=every,
                    labels=which,
                )

    def _spoken(self, role: Role) -> str:
        step = self.stage.stage.step(role)
        return step.spoken if step else str(role)


def _lacks(one: Standing | None) -> Lack | None:
    """The first thing that a sign-off lacks, or None where it stands as it was signed."""
    if one is None:
        return Lack.OPEN
    if not one.reached:
        return Lack.BELOW
    if not one.complete:
        return Lack.REFUSED if one.second else Lack.WAITS
    if not one.covered:
        return Lack.UNCOVERED
    return Lack.CHANGED if one.changed else None


def stage_standing(
    stage: RouteStage, nodes: Sequence[Node], standings: Sequence[Standing], *, held: bool = False
) -> StageStanding:
    """How a stage stands: only sign-offs that were asked for with it count for it."""
    found = newest(one for one in standings if one.stage == stage.key)
    rows = tuple(StageRow(node=node, standing=found.get(node.path)) for node in nodes)
    return StageStanding(stage=stage, rows=rows, held=held)


def _listed(labels: Sequence[str]) -> str:
    more = len(labels) - _NAMED
    left = (Phrase("and {count} more", count=more),) if more > 0 else ()
    return joined(*labels[:_NAMED], *left, by="; ")
