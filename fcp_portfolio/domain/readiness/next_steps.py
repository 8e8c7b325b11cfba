"""The next best steps of somebody who follows routes: what to do, why, and by which rule."""

from collections.abc import Iterable
from dataclasses import dataclass

from fcp_portfolio.domain.readiness.finding import Do, Step
from fcp_portfolio.domain.readiness.report import Finding, Readiness

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NextStep:
    """A step with the finding that it closes. `title` says what to do, `why` what is missing."""

    step: Step
    finding: Finding
    title: str
    why: str


def next_steps(found: Iterable[Readiness], most: int = MOST) -> tuple[NextStep, ...]:
    """The most urgent steps over all routes, none twice, not two of the same kind if it can be.

    Numbers to be set come last: they wait for somebody else.
    """
    open_ = [one for readiness in found for one in readiness.findings if one.step]
    open_.sort(key=_urgency)
    steps: dict[Step, NextStep] = {}
    for one in open_:
        if one.step:
            steps.setdefault(one.step, _made(one, one.step))
    kinds: dict[tuple[Do, str], NextStep] = {}
    for step in steps.values():
        kinds.setdefault((step.step.do, step.step.form), step)
    others = [step for step in steps.values() if step not in kinds.values()]
    return (*kinds.values(), *others)[:most]


def _urgency(one: Finding) -> tuple[int, bool, str]:
    by = one.verdict.by.isoformat() if one.verdict.by else "9"
    waits = one.step is not None and one.step.do in (Do.CHOOSE, Do.DECLARE)
    return one.state.urgency, waits, by


def _made(one: Finding, step: Step) -> NextStep:
    title = step.title or one.requirement.title
    return NextStep(step=step, finding=one, title=title, why=one.verdict.missing)
