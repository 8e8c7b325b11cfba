"""Readiness is read a step at a time, and only what changed is judged again."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.readiness.finding import Do, State
from fcp_portfolio.domain.readiness.report import Finding
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import link_to, log_entry, remove_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.readiness import Watch, next_steps, readiness
from fcp_portfolio.services.requests import withdraw_request
from fcp_portfolio.services.route_settings import set_number
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage.key import RawKey
from tests.builders import TODAY, TickingClock, debrief
from tests.services.asking import made, reviewer, second, to_assess
from tests.services.staging import approved, ask, following, on_paper


@pytest.fixture
def taught(tmp_path: Path, secret: RawKey) -> Iterator[Portfolio]:
    with following(tmp_path, secret, "fcp-taught") as portfolio:
        yield portfolio


def by_id(watch: Watch) -> dict[str, Finding]:
    return {one.requirement.id: one for route in watch.found for one in route.findings}


def refreshed(watch: Watch, changed: Changed | None = None) -> int:
    """Brings the watch up to date; how many steps that took."""
    steps = watch.refresh() if changed is None else watch.refresh(changed)
    return sum(1 for _ in steps)


def test_portfolio_without_a_route_has_no_readiness(portfolio: Portfolio) -> None:
    assert readiness(portfolio) == ()
    assert next_steps(portfolio) == ()
    (route,) = readiness(portfolio, "hcpc-cpd-profile")
    assert (route.route.key, route.ready) == ("hcpc-cpd-profile-2022", False)
    with pytest.raises(NotFound):
        readiness(portfolio, "none")


def test_most_urgent_stands_first_and_all_are_counted(taught: Portfolio) -> None:
    (route,) = readiness(taught)
    states = [one.state for one in route.findings]
    assert states == sorted(states, key=list(State).index)
    assert states[0] is State.AT_RISK
    assert sum(route.counts.values()) == len(route.findings)
    asked = {one.id for one in route.route.every_requirement}
    assert {one.requirement.id for one in route.findings} == asked


def test_only_what_depends_on_a_change_is_judged_again(taught: Portfolio) -> None:
    watch = Watch(taught)
    refreshed(watch)
    before = by_id(watch)
    log_entry(taught, debrief(links=(link_to(taught, "4", "Why."),)))
    refreshed(watch, Changed.ENTRIES)
    after = by_id(watch)
    assert before["three-pieces"].verdict.counting == ()
    assert len(after["three-pieces"].verdict.counting) == 1
    assert after["self-rating"] is before["self-rating"]
    rate(taught, "4", "capable")
    refreshed(watch, Changed.RATINGS)
    rated = by_id(watch)
    assert rated["self-rating"].verdict.have == 1
    assert rated["three-pieces"] is after["three-pieces"]
    set_number(taught, "cbd", 4)
    refreshed(watch, Changed.GIVEN)
    assert by_id(watch)["cbd"].verdict.wanted == 4


def test_removed_and_restored_entries_are_seen(taught: Portfolio) -> None:
    entry = log_entry(taught, debrief(links=(link_to(taught, "4", "Why."),))).value
    watch = Watch(taught)
    refreshed(watch)
    removed = remove_entry(taught, entry.id)
    refreshed(watch, Changed.ENTRIES)
    assert by_id(watch)["three-pieces"].verdict.counting == ()
    undo_change(taught, removed.undo)
    refreshed(watch, Changed.ENTRIES)
    assert by_id(watch)["three-pieces"].verdict.counting == (entry.id,)


def test_refresh_that_was_left_halfway_is_made_good_by_the_next(taught: Portfolio) -> None:
    watch = Watch(taught)
    refreshed(watch)
    found = watch.found
    log_entry(taught, debrief(links=(link_to(taught, "4", "Why."),)))
    steps = watch.refresh(Changed.ENTRIES)
    next(steps)
    steps.close()
    assert watch.found is found
    refreshed(watch, Changed.RATINGS)
    assert len(by_id(watch)["three-pieces"].verdict.counting) == 1


def test_everything_is_judged_again_on_another_day(taught: Portfolio) -> None:
    watch = Watch(taught)
    refreshed(watch)
    for _ in watch.refresh(Changed.NOTHING, today=date(2027, 1, 5)):
        pass
    assert by_id(watch)["assessments-monthly"].verdict.by == date(2027, 1, 31)


def test_stage_signed_in_ways_that_count_is_met(taught: Portfolio, tmp_path: Path) -> None:
    reviewer(taught)
    second(taught)
    request = ask(taught, tmp_path).request
    on_paper(taught, tmp_path, request)
    (route,) = readiness(taught)
    found = {one.requirement.id: one for one in route.findings}
    assert (found["reviewer-rating"].state, found["sign-off-2"].state) == (
        State.MET,
        State.NOT_YET,
    )
    assert "The education provider has still to sign" in found["sign-off-2"].verdict.missing
    approved(taught, tmp_path, request)
    (route,) = readiness(taught)
    found = {one.requirement.id: one for one in route.findings}
    assert (found["sign-off-2"].state, found["sign-off-2"].verdict.have) == (State.MET, 14)
    assert found["sign-off-1"].state is State.NOT_YET
    assert found["sign-off-1"].verdict.step is not None
    assert found["sign-off-1"].verdict.step.stage == "fcp-taught-2023/stage-1"


def test_assessment_that_is_out_is_taken_in_before_the_stage_is_asked_for(
    taught: Portfolio, tmp_path: Path
) -> None:
    reviewer(taught)
    request = made(taught, tmp_path, "assessment", to_assess(taught)).request
    watch = Watch(taught)
    refreshed(watch)
    waits = by_id(watch)["sign-off-2"].step
    assert waits is not None
    assert (waits.do, waits.request) == (Do.RECEIVE, request.id)
    withdraw_request(taught, request.number, "Not needed.")
    refreshed(watch, Changed.REQUESTS)
    asks = by_id(watch)["sign-off-2"].step
    assert asks is not None
    assert asks.do is Do.ASK


def test_three_next_steps_differ_and_begin_with_what_is_at_risk(taught: Portfolio) -> None:
    steps = next_steps(taught, today=TODAY)
    assert [one.step.do for one in steps] == [Do.LOG, Do.LOG, Do.LOG]
    assert len({(one.step.form, one.step.forms) for one in steps}) == len(steps)
    assert steps[0].finding.state is State.AT_RISK
    assert steps[0].step.forms == ("cbd", "ceps", "cot", "mini-cex")
    assert steps[0].title.startswith("Log one of these: Case-based discussion, Clinical exam")
    assert steps[0].why == "November 2026 has 0 of 2 and 10 days left."


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process cannot be changed")
@pytest.mark.parametrize(("zone", "month"), [("Europe/London", "July"), ("Etc/GMT+1", "June")])
def test_month_ends_where_the_person_is(
    tmp_path: Path, secret: RawKey, monkeypatch: pytest.MonkeyPatch, zone: str, month: str
) -> None:
    """At half past eleven in Greenwich on 30 June it is July already in a London summer."""
    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        clock = TickingClock(datetime(2026, 6, 30, 23, 30, tzinfo=UTC))
        with following(tmp_path, secret, "fcp-taught", clock=clock) as portfolio:
            found = {one.requirement.id: one for one in readiness(portfolio)[0].findings}
    finally:
        monkeypatch.undo()
        time.tzset()
    told = found["assessments-monthly"].verdict.missing
    assert told.startswith(f"{month} 2026 has 0 of 2")
