"""Portfolios written by hand from the sources, before the rules: the program finds what they say.

What a case expects is never edited; `readiness_cases/README.md` says what its names mean.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from fcp_portfolio.domain.readiness.calendar import Per, begins, ends, months_after
from fcp_portfolio.domain.readiness.finding import State
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.services.entries import whole_entries
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.readiness import readiness
from fcp_portfolio.storage.key import RawKey
from tests.services.case_portfolios import CASES, Case, case, made_of, route_of

NUMBERS = [f"{n:02}" for n in range(1, 15)]


@dataclass(frozen=True)
class Found:
    """What the program says; a number is None where it does not count the same thing."""

    state: State
    have: int | None = None
    wanted: int | None = None
    by: date | None = None


@dataclass(frozen=True)
class Told:
    """A case and its portfolio, asked for findings."""

    case: Case
    portfolio: Portfolio

    def on(self, day: date) -> Mapping[str, Finding]:
        (route,) = readiness(self.portfolio, route_of(self.case), today=day)
        return {one.requirement.id: one for one in route.findings}

    @cached_property
    def today(self) -> Mapping[str, Finding]:
        return self.on(self.case["today"])

    def counting_for(self, about: str, code: str) -> list[Any]:
        """What counts towards a capability or pillar, of all that counts."""
        ids = self.today[about].verdict.counting
        kept = [one for one in whole_entries(self.portfolio) if one.id in ids]
        return [
            one
            for one in kept
            if any(
                link.code == code or link.code.startswith(f"{code}.") for link in one.content.links
            )
        ]


Reading = Callable[[Told, str], Found]


def whole(about: str) -> Reading:
    """The requirement counts the same thing."""

    def read(told: Told, _: str) -> Found:
        verdict = told.today[about].verdict
        return Found(verdict.state, verdict.have, verdict.wanted, verdict.by)

    return read


def state(about: str) -> Reading:
    """The requirement says where it stands, and counts something else."""

    def read(told: Told, _: str) -> Found:
        verdict = told.today[about].verdict
        return Found(verdict.state, by=verdict.by)

    return read


def have(about: str) -> Reading:
    """The same, but what there is, is counted alike: the number wanted is not."""

    def read(told: Told, _: str) -> Found:
        verdict = told.today[about].verdict
        return Found(verdict.state, verdict.have, by=verdict.by)

    return read


def month(about: str) -> Reading:
    """One month, as it stood on its last day; one that fell short is told today by its name."""

    def read(told: Told, part: str) -> Found:
        today = told.case["today"]
        last = min(
            ends(
                begins(datetime.strptime(part, "%B %Y").replace(tzinfo=UTC).date(), Per.MONTH),
                Per.MONTH,
            ),
            today,
        )
        verdict = told.on(last)[about].verdict
        if last < today and not verdict.met:
            now = told.today[about].verdict.missing
            assert f"{part} had {verdict.have} of {verdict.wanted}." in now
        return Found(verdict.state, verdict.have, verdict.wanted, verdict.by)

    return read


def by_month_six(about: str) -> Reading:
    """On the day by which it is wanted, or today where that has not come."""

    def read(told: Told, _: str) -> Found:
        due = months_after(told.case["settings"]["final learning needs meeting"], 6)
        verdict = told.on(min(due, told.case["today"]))[about].verdict
        assert told.today[about].state in (verdict.state, State.MET)
        return Found(verdict.state, verdict.have, verdict.wanted, verdict.by)

    return read


def piece_of(about: str, wanted: int) -> Reading:
    """One capability: whether it is among those that lack something, and what counts for it."""

    def read(told: Told, part: str) -> Found:
        code, verdict = part.split(maxsplit=1)[0], told.today[about].verdict
        short = any(path.split("#")[1].split("/")[-1] == code for path in verdict.paths)
        at = State.NOT_YET if short else State.MET
        return Found(at, len(told.counting_for(about, code)), wanted)

    return read


def kinds_of(about: str, wanted: int) -> Reading:
    """One capability, by the kinds of what counts for it."""

    def read(told: Told, part: str) -> Found:
        found = piece_of(about, wanted)(told, part)
        forms = told.portfolio.forms
        kinds = {forms[one.content.form].kind for one in told.counting_for(about, part)}
        return Found(found.state, len(kinds), wanted)

    return read


def between(least: str, most: str, limits: tuple[int, int]) -> Reading:
    """A node with a lower and an upper number: short of one, over the other, or met."""

    def read(told: Told, part: str) -> Found:
        below = piece_of(least, limits[0])(told, part)
        limit = told.today[most].verdict
        if below.state is State.MET and part in limit.missing:
            return Found(limit.state, below.have, limits[1])
        return below

    return read


def tools(told: Told, _: str) -> Found:
    """The nine tools that are named: each of them is to be judged, some are there."""
    names = ("cot", "cbd", "ceps", "supervisor-reports", "learning-log", "colleague-feedback")
    all_names = (*names, "patient-feedback", "improvement", "tutorials")
    verdicts = [told.today[name].verdict for name in all_names]
    worst = min((one.state for one in verdicts), key=lambda one: one.urgency)
    return Found(worst, sum(one.have > 0 for one in verdicts), len(verdicts))


def opening(told: Told, _: str) -> Found:
    """Whether the route is open: said of the route itself, in every list of routes."""
    (route,) = readiness(told.portfolio, route_of(told.case), today=told.case["today"])
    closed = route.route.closed(told.case["today"])
    return Found(State.NOT_YET if closed else State.MET, int(not closed), 1)


def listed(told: Told, _: str) -> Found:
    """What is older is left out of what counts as an activity."""
    verdict = told.today["activities"].verdict
    return Found(State.MET, len(verdict.counting))


COUNTERPARTS: Mapping[str, Reading] = {
    # the name in the cases (with a colon: for one month, capability or pillar), and what of ours
    # says the same; where only the state is the same, what the numbers are
    "workplace-assessments-per-month:": month("assessments-monthly"),
    "debrief-daily": whole("debrief"),
    "debrief-minutes": whole("debrief-length"),
    "evidence-per-capability": whole("three-pieces"),
    "evidence-for-capability:": piece_of("three-pieces", 3),
    "range-of-evidence": state("range"),  # kinds of all there, capabilities with two kinds here
    "kinds-for-capability:": kinds_of("range", 2),
    "stage-2-tools": tools,
    "pdp-present": whole("development-plan"),
    "e-learning-certificates": whole("certificates"),
    "ksa-portfolio-level-7": state("level-7"),  # a portfolio there, a judgement here
    "module-completion": whole("module-completion"),
    "learning-needs-analysis": whole("learning-needs"),
    "self-ratings-made": whole("self-rating"),
    "supervisor-ratings-made": whole("reviewer-rated"),
    "supervisor-ratings-reached": whole("reviewer-rating"),
    "declarations-page": state("declarations"),  # two people there, the supervisor here
    "checklist-9.4-stage-1": state("checklist-1"),  # signatures there, the document here
    "checklist-9.4-stage-2": state("checklist-2"),  # signatures there, the document here
    "psq-responses": whole("patient-replies"),
    "msf-respondents": whole("colleague-replies"),
    "sign-off-by-provider": state("sign-off-2"),  # the provider there, capabilities signed here
    "route-open": opening,
    "stage-2-within-6-months": state("six-months"),  # once there, evidence and sign-off here
    "experience-after-registration": state("experience"),  # years there, a judgement here
    "hcpc-registration": whole("registration"),
    "cpd-supervision-meetings": have("meetings"),  # no number of gaps is wanted here
    "total-supervised-hours": state("supervised-hours"),  # hours there, minutes here
    "evidence-total": whole("total"),
    "evidence-maximum": whole("limit"),
    "half-by-month-6": by_month_six("half-way"),
    "evidence-per-pillar:": between("per-pillar", "per-pillar-limit", (4, 6)),
    "evidence-per-ap-capability": whole("per-capability"),
    "evidence-per-ap-capability:": between("per-capability", "per-capability-limit", (1, 2)),
    "evidence-per-ap-capability-covered": whole("per-capability"),
    "attachments-per-piece": state("files"),  # files there, pieces that keep it here
    "every-piece-linked": whole("linked"),
    "every-piece-confirmed": whole("confirmed"),
    "more-than-one-confirmer": whole("reviewers"),
    "submitted-within-12-months": whole("twelve-months"),
    "submission-checklist": whole("checklist"),
    "declaration": whole("declaration"),
    "second-reviewer": whole("second-reviewer"),
    "cpd-window": listed,
    "cpd-activities": whole("activities"),
    "cpd-kinds": state("kinds"),  # the council's kinds there, those of forms here
    "cpd-gaps-explained": whole("gaps"),
    "cpd-described": whole("described"),
    "cpd-summary-words": whole("summary"),
    "cpd-statement-words": whole("statement"),
    "cpd-benefit": state("benefit"),  # nothing is counted
    "injection-course-proof": whole("course"),
    "injection-in-job-description": whole("job"),
    "injection-psd-or-pgd": whole("direction"),
    "injection-rules-followed": state("rules-followed"),  # nothing is counted
    "imaging-experience": state("experience"),  # years there, a judgement here
    "imaging-protocol": whole("protocol"),
    "imaging-refresher": whole("refresher"),
    "imaging-audit": whole("audit"),
    "imaging-requests-per-year": state("practice"),  # requests there, a statement here
    "imaging-entitlement-per-trust": whole("entitlement"),
    "imaging-education": state("trained"),  # nothing is counted
}

NO_RULE = "No source has such a rule, and the program says nothing."
LISTED: Mapping[tuple[str, str], str] = {
    # what no rule of ours answers, and why
    ("03", "backdated-entries"): NO_RULE
    + " The day of an entry counts, however late it is logged.",
    ("06", "ratings-that-differ"): NO_RULE + " Both ratings are shown beside each other.",
    ("06", "self-ratings-reached"): NO_RULE + " Only the supervisor's rating has to reach a level.",
    ("07", "evidence-can-be-carried-over"): NO_RULE
    + " The note of the route says what stays valid.",
    ("12", "injection-audit"): NO_RULE + " An owner's own interval is a day of review to be set.",
    ("12", "injections-per-year"): NO_RULE + " The number for imaging is not borrowed.",
}


@pytest.fixture
def made(
    request: pytest.FixtureRequest, tmp_path: Path, secret: RawKey, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[str, Told]]:
    """A case made into a portfolio, where its person is."""
    written = case(request.param)
    monkeypatch.setenv("TZ", written["zone"])
    if hasattr(time, "tzset"):
        time.tzset()
    with made_of(written, tmp_path, secret) as portfolio:
        yield request.param, Told(written, portfolio)
    monkeypatch.undo()
    if hasattr(time, "tzset"):
        time.tzset()


@pytest.mark.parametrize("made", NUMBERS, indirect=True)
def test_case_is_found_as_it_was_written(made: tuple[str, Told]) -> None:
    number, told = made
    differing = [
        (expected["requirement"], found, expected)
        for expected in told.case["expected"]
        if (number, _name(expected)) not in LISTED
        if not _agrees(found := COUNTERPARTS[_name(expected)](told, _part(expected)), expected)
    ]
    assert differing == []


def test_everything_that_is_expected_has_a_counterpart_or_a_reason() -> None:
    expected = {(n, _name(one)) for n in NUMBERS for one in case(n)["expected"]}
    assert len(list(CASES.glob("*.yaml"))) == len(NUMBERS)
    assert LISTED.keys() <= expected
    assert {name for n, name in expected if (n, name) not in LISTED} == set(COUNTERPARTS)


def _agrees(found: Found, expected: Case) -> bool:
    told = found.state.lower()
    states = [expected["state"], *expected.get("also_accept", ())]
    numbers = [(found.have, expected["have"]), (found.wanted, expected["wanted"])]
    in_time = told != "at risk" or expected["missed_on"] in (None, found.by)
    alike = all(ours == theirs for ours, theirs in numbers if None not in (ours, theirs))
    return told in states and in_time and alike


def _name(expected: Case) -> str:
    return "".join(str(expected["requirement"]).partition(":")[:2])


def _part(expected: Case) -> str:
    return str(expected["requirement"]).partition(": ")[2]
