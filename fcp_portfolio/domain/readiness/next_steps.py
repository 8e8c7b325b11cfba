"""The next best steps of somebody who follows routes: what to do, why, and by which rule."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from fcp_portfolio.domain.readiness.finding import Do, State, Step
from fcp_portfolio.domain.readiness.report import Finding, Readiness

MOST = 3
_LATER = {Do.RECEIVE: 1, Do.ASK: 2, Do.HOLD: 3, Do.SETTLE: 4, Do.DECLARE: 5, Do.CHOOSE: 6}


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step with the finding that it closes. `title` says what to do, `why` what is missing."""

    step: Step
    finding: Finding
    title: str
    why: str


def next_steps(found: Iterable[Readiness], most: int = MOST) -> tuple[NextStep, ...]:
    """The most urgent steps over all routes, none twice, not two of the same kind if it can be.

    Evidence comes before what it is sent out for, and before papers that follow from that; numbers
    and statements come late: they wait for somebody else. A stage is asked for last, when all else
    of it that its owner can do is done.
    """
    open_ = [pair for readiness in found for pair in _open(readiness)]
    open_.sort(key=lambda pair: _urgency(*pair))
    steps: dict[Step, NextStep] = {}
    for one, step in open_:
        steps.setdefault(step, _made(one, step))
    kinds: dict[tuple[Do, str, tuple[str, ...]], NextStep] = {}
    for made in steps.values():
        kinds.setdefault((made.step.do, made.step.form, made.step.forms), made)
    others = [made for made in steps.values() if made not in kinds.values()]
    return (*kinds.values(), *others)[:most]


def _open(readiness: Readiness) -> Iterator[tuple[Finding, Step]]:
    unmet = [(one, one.step) for one in readiness.findings if one.step]
    unready = {one.stage for one, step in unmet if one.stage and _by_the_owner(one, step)}
    for one, step in unmet:
        if step.do is not Do.ASK or one.stage not in unready:
            yield one, step


def _by_the_owner(one: Finding, step: Step) -> bool:
    """Whether it can be done before the stage is asked for; a judgement may wait for that."""
    judged = one.state is State.JUDGED and step.do is Do.DECLARE
    return step.do not in (Do.ASK, Do.RECEIVE) and not judged


def _urgency(one: Finding, step: Step) -> tuple[int, int, date]:
    return one.state.urgency, _LATER.get(step.do, 0), one.verdict.by or date.max


def _made(one: Finding, step: Step) -> NextStep:
    title = step.title or one.requirement.title
    return NextStep(step=step, finding=one, title=title, why=step.why or one.verdict.missing)
