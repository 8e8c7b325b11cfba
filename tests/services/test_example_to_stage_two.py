"""The example is brought to a complete stage 2 by nothing but the first step that Home offers."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from fcp_portfolio.domain.completion import StageState
from fcp_portfolio.domain.entry import Content, Link
from fcp_portfolio.domain.readiness.finding import Do, Step
from fcp_portfolio.domain.readiness.next_steps import NextStep, next_steps
from fcp_portfolio.domain.request import Role
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.example import REASON, write_example
from fcp_portfolio.services.files import check_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.readiness import Watch
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import list_requests, make_request
from fcp_portfolio.services.route_settings import declare, hold, set_number, settings
from fcp_portfolio.services.stages import stage_as_it_stands
from fcp_portfolio.storage import requests as stored
from fcp_portfolio.storage.place import Place
from tests.builders import TickingClock, photo, raw_key
from tests.services.asking import APPROVED, asked_for_only, levels

SUPERVISOR, PROVIDER = "Morwenna Specimen", "Ngozi Ashdown-Pell"
LETTER = {"debrief": 1, "tutorials": 3, "supervised-hours": 600}
MOST = 60  # steps; more would be a circle
STAGE = "fcp-supported-portfolio-2023/stage-2"


class Walker:
    """Somebody who does what the step says, and nothing else."""

    def __init__(self, portfolio: Portfolio, folder: Path) -> None:
        self.portfolio, self.folder = portfolio, folder
        self.forms = iter(["reflection", "cbd"] * MOST)
        self.new: list[str] = []

    def take(self, step: Step) -> None:
        ways: Mapping[Do, Callable[[Step], object]] = {
            Do.LOG: self._log,
            Do.RATE: lambda step: rate(self.portfolio, step.path, "capable"),
            Do.ASK: self._ask,
            Do.RECEIVE: self._answer,
            Do.HOLD: self._hold,
            Do.DECLARE: self._state,
            Do.SETTLE: self._state,
            Do.CHOOSE: lambda step: set_number(self.portfolio, step.about, LETTER[step.about]),
        }
        ways[step.do](step)

    def _log(self, step: Step) -> None:
        content = self._content(step.form or next(iter(step.forms), "") or next(self.forms))
        if step.path:
            framework = self.portfolio.frameworks[0]
            node = framework.by_path[step.path]
            content = replace(content, links=(Link.to(framework, node, "It shows it."),))
        logged = log_entry(self.portfolio, content).value
        if step.path:
            self.new.append(logged.id)

    def _content(self, form: str) -> Content:
        made = self.portfolio.form(form)
        minutes = 25 if made.timed else None
        today = self.portfolio.today()
        return replace(asked_for_only(made), occurred=today, minutes=minutes)

    def _hold(self, step: Step) -> None:
        content = replace(self._content("roadmap-checklist"), title="The signed checklist")
        scan = check_bytes(photo(), "checklist.jpg")
        held = log_entry(self.portfolio, content, files=[scan]).value
        hold(self.portfolio, step.about, held.id)

    def _state(self, step: Step) -> None:
        declare(self.portfolio, step.about, who=SUPERVISOR, words="It is as it is.")

    def _ask(self, step: Step) -> None:
        make_request(
            self.portfolio,
            self.folder / "request.pdf",
            kind="sign-off",
            people=[SUPERVISOR, PROVIDER],
            stage=step.stage,
            entries=self.new,  # the older ones would be many pages
            reason=REASON,
        )

    def _answer(self, step: Step) -> None:
        """Whoever is waited for answers on paper."""
        with self.portfolio.read() as session:
            request = stored.request(session, step.request).request
        (waiting,) = [one for one in list_requests(self.portfolio) if one.id == step.request]
        scan = self.folder / "scan.jpg"
        scan.write_bytes(photo())
        second = waiting.waits_on == PROVIDER
        values = APPROVED if second else levels(request, *["capable"] * len(request.capabilities))
        receive_answer(
            self.portfolio,
            scan,
            way="paper",
            request=request.number,
            values=values,
            **({"role": Role.SECOND_APPROVER} if second else {}),
        )


@pytest.fixture
def example(tmp_path: Path) -> Iterator[Portfolio]:
    (tmp_path / "made").mkdir()
    made = write_example(
        tmp_path / "made" / "example.fcpfolio",
        raw_key(),
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    )
    with made.value.portfolio as portfolio:
        yield portfolio


def test_example_has_said_what_its_route_wants_to_know(example: Portfolio) -> None:
    assert [route.key for route in example.routes] == ["fcp-supported-portfolio-2023"]
    assert {one.about for one in settings(example)} >= {"stage-2-began", "checklist-1", "cot"}
    assert {one.about for one in settings(example)}.isdisjoint(LETTER)
    assert len(_offered(Watch(example))) == 3


def test_document_of_an_entry_that_was_not_written_is_not_held(tmp_path: Path) -> None:
    made = write_example(
        tmp_path / "few.fcpfolio",
        raw_key(),
        entries=2,
        place=Place(tmp_path / "data"),
        clock=TickingClock(),
    )
    with made.value.portfolio as portfolio:
        held = {one.about for one in settings(portfolio)}
    assert "checklist-1" not in held
    assert "cot" in held


def test_first_step_again_and_again_completes_stage_two(example: Portfolio, tmp_path: Path) -> None:
    walker, watch = Walker(example, tmp_path), Watch(example)
    taken: list[Step] = []
    while steps := _offered(watch):
        taken.append(steps[0].step)
        assert len(taken) < MOST, [one.title or one.action for one in taken[-6:]]
        walker.take(steps[0].step)
    assert stage_as_it_stands(example, STAGE).state is StageState.COMPLETE
    assert {one.do for one in taken} == {
        Do.LOG,
        Do.RATE,
        Do.ASK,
        Do.RECEIVE,
        Do.HOLD,
        Do.DECLARE,
        Do.SETTLE,
        Do.CHOOSE,
    }


def _offered(watch: Watch) -> tuple[NextStep, ...]:
    for _ in watch.refresh():
        pass
    return next_steps(watch.found)
