"""Rules made of rules: all of them, or any one."""

from dataclasses import dataclass, replace
from datetime import date
from functools import reduce
from operator import or_

from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.readiness.calendar import Progress
from fcp_portfolio.domain.readiness.evidence import Scene
from fcp_portfolio.domain.readiness.finding import State, Verdict
from fcp_portfolio.domain.readiness.requirement import Part, Rule

# Of several ways the one that is met; one at risk is met still, so that it must be told.
_BEST = (State.MET, State.AT_RISK, State.JUDGED, State.NOT_YET)


@dataclass(frozen=True, slots=True, kw_only=True)
class All:
    """Every one of these rules is met; it stands where the worst of them does."""

    rules: tuple[Rule, ...]

    @property
    def looks_at(self) -> Part:
        return _looks_at(self.rules)

    def judge(self, scene: Scene) -> Verdict:
        found = [rule.judge(scene) for rule in self.rules]
        worst = min(found, key=lambda one: (one.state.urgency, one.by or date.max))
        return replace(
            worst,
            have=sum(one.met for one in found),
            wanted=len(found),
            unit="",
            missing=joined(*(one.missing for one in found if not one.met)),
            counting=tuple(dict.fromkeys(name for one in found for name in one.counting)),
            paths=tuple(dict.fromkeys(path for one in found for path in one.paths)),
            progress=Progress(
                gained=tuple(gain for one in found for gain in one.progress.gained),
                lacking=sum(one.progress.lacking for one in found),
            ),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class AnyOf:
    """One of these rules is met."""

    rules: tuple[Rule, ...]

    @property
    def looks_at(self) -> Part:
        return _looks_at(self.rules)

    def judge(self, scene: Scene) -> Verdict:
        found = [rule.judge(scene) for rule in self.rules]
        best = min(found, key=lambda one: _BEST.index(one.state))
        if best.state in (State.MET, State.AT_RISK):
            return best
        return replace(best, missing=reduce(_or, (one.missing for one in found)))


def _or(one: str, other: str) -> str:
    return Phrase("{one} Or: {other}", one=one, other=other)


def _looks_at(rules: tuple[Rule, ...]) -> Part:
    return reduce(or_, (rule.looks_at for rule in rules))
