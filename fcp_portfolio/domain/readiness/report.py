"""Readiness of one route: what each of its requirements finds, the most urgent first."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from fcp_portfolio.domain.form import Scale
from fcp_portfolio.domain.framework import Framework
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.readiness.calendar import first_day
from fcp_portfolio.domain.readiness.evidence import Evidence, Out, Scene
from fcp_portfolio.domain.readiness.finding import State, Step, Verdict
from fcp_portfolio.domain.readiness.requirement import Given, Requirement

if TYPE_CHECKING:
    from fcp_portfolio.domain.completion import StageStanding
    from fcp_portfolio.domain.route import Route


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A requirement, what its rule found, and what was chosen where sources differ.

    `stage` is the id of the stage that asks it, empty for the route itself. `chosen` is a sentence
    about the number that counts, empty where nobody was asked for one.
    """

    requirement: Requirement
    verdict: Verdict
    stage: str = ""
    chosen: str = ""

    @property
    def state(self) -> State:
        """Where it stands."""
        return self.verdict.state

    @property
    def step(self) -> Step | None:
        """The one thing that closes it; None where nothing is missing."""
        return self.verdict.step


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """A route with everything it asks, the most urgent first."""

    route: "Route"
    findings: tuple[Finding, ...]

    def of(self, state: State) -> tuple[Finding, ...]:
        """The findings in this state."""
        return tuple(one for one in self.findings if one.state is state)

    @property
    def counts(self) -> Mapping[State, int]:
        """How many requirements stand where."""
        return {state: len(self.of(state)) for state in State}

    @property
    def ready(self) -> bool:
        """Whether nothing is missing, and nothing left to be judged."""
        return all(one.verdict.met for one in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a portfolio holds on one day, as far as rules look at it."""

    today: date
    evidence: Evidence
    frameworks: Mapping[str, Framework]
    scales: Mapping[str, Scale] = field(default_factory=dict)
    ratings: Sequence[Rating] = ()
    stages: Sequence["StageStanding"] = ()
    given: Sequence[Given] = ()
    out: Sequence[Out] = ()

    def scene(self, route: "Route", requirement: Requirement, stage: str) -> Scene:
        """What one requirement of a route looks at."""
        key = f"{route.key}/{stage}"
        return Scene(
            today=self.today,
            about=requirement.id,
            evidence=self.evidence,
            frameworks=self.frameworks,
            scales=self.scales,
            ratings=self.ratings,
            given={one.about: one for one in self.given if one.route == route.id},
            default=requirement.default,
            decides=requirement.decides,
            since=first_day(requirement.since),
            dates={one.id: one.title for one in route.dates},
            stage=next((one for one in self.stages if one.stage.key == key), None),
            out=tuple(one for one in self.out if one.stage == key),
            assessed=tuple(one for one in self.out if one.entries),
        )


def asked_by(route: "Route", today: date) -> Iterator[tuple[str, Requirement]]:
    """Every requirement that holds today, with the stage that asks it; the route's own last."""
    for stage in route.stages:
        yield from ((stage.id, one) for one in stage.requirements if one.holds(today))
    yield from (("", one) for one in route.requirements if one.holds(today))


def find(route: "Route", stage: str, requirement: Requirement, known: Known) -> Finding:
    """What one requirement finds."""
    scene = known.scene(route, requirement, stage)
    return Finding(
        requirement=requirement,
        verdict=requirement.rule.judge(scene),
        stage=stage,
        chosen=_chosen(requirement, scene.given.get(requirement.id)),
    )


def in_order(route: "Route", findings: Sequence[Finding]) -> Readiness:
    """The findings of a route by urgency: what is missed first stands first."""
    ordered = sorted(findings, key=lambda one: (one.state.urgency, one.verdict.by or date.max))
    return Readiness(route=route, findings=tuple(ordered))


def readiness(route: "Route", known: Known) -> Readiness:
    """Everything that a route asks, as it stands."""
    found = [find(route, stage, one, known) for stage, one in asked_by(route, known.today)]
    return in_order(route, found)


def _chosen(requirement: Requirement, given: Given | None) -> str:
    number = given.number if given else None
    if requirement.choices:
        values = " or ".join(str(one.value) for one in requirement.choices)
        if number is None:
            return Phrase(
                "Sources differ: {values}. {default} counts until you choose.",
                values=values,
                default=requirement.default,
            )
        return Phrase(
            "Sources differ: {values}. Set in this portfolio: {number}.",
            values=values,
            number=number,
        )
    if requirement.decides and number is not None:
        return Phrase(
            "Set in this portfolio: {number}; {decides} decides.",
            number=number,
            decides=requirement.decides,
        )
    return ""
