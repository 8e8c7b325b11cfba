"""A quarter of supervisors, practitioners and a group, through files and the public services.

Everybody has a computer of their own: a data folder, and a folder into which the others put files.
Nobody reads what belongs to another. Everybody and everything is fictional.
"""

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.desk.practitioner import Practitioner
from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.desk.folder import look_in
from fcp_portfolio.services.desk.practitioners import add_practitioner, know_practitioner
from fcp_portfolio.services.desk.requests import waiting
from fcp_portfolio.services.desk.sessions import add_session
from fcp_portfolio.services.desk.sitting import Reply, open_waiting, sign_waiting
from fcp_portfolio.services.desk.summaries import UnknownKey, take_summary
from fcp_portfolio.services.entries import link_to, log_entry
from fcp_portfolio.services.group import bands
from fcp_portfolio.services.group.actions import add_action
from fcp_portfolio.services.group.agenda import bring
from fcp_portfolio.services.group.entries import entry_from_meeting
from fcp_portfolio.services.group.mapping import make_map
from fcp_portfolio.services.group.meetings import (
    MeetingWish,
    hold_meeting,
    meetings,
    plan_meeting,
)
from fcp_portfolio.services.group.members import add_member, create_group, write_as
from fcp_portfolio.services.group.notes import note_learning, note_theme
from fcp_portfolio.services.group.record import write_record
from fcp_portfolio.services.group.rules import agree, set_rules
from fcp_portfolio.services.merging import merge
from fcp_portfolio.services.people import add_person
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.progress import group_summary, progress_summary, write_progress
from fcp_portfolio.services.ratings import rate
from fcp_portfolio.services.receiving import receive_answer
from fcp_portfolio.services.requests import make_request
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.storage.key import RawKey
from tests.a_quarter.cast import (
    BEGINS,
    GROUP,
    LEVEL,
    PEERS,
    PRACTITIONERS,
    SUPERVISED,
    World,
    registered,
)
from tests.a_quarter.told import require_one_group, require_one_story
from tests.builders import debrief, opened, raw_key
from tests.services.asking import levels


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    world = World(tmp_path)
    with ExitStack() as stack:
        for name, kind, registration in registered():
            made = stack.enter_context(world.make(name, kind, registration, raw_key()))
            (world.desks if kind is FileKind.DESK else world.portfolios)[name] = made
        _found_group(world, stack)
        yield world


def _found_group(world: World, stack: ExitStack) -> None:
    """The first member makes the group and hands a copy to everybody else."""
    secret, first, *others = raw_key(), *GROUP
    file, place = world.file(first, FileKind.GROUP), world.place(first)
    made = create_group(file, PEERS, secret, place=place, clock=world.calendar).portfolio
    world.copies[first] = stack.enter_context(made)
    for name in GROUP:
        add_member(made, name)
    set_rules(made, "What is said here stays here. Nobody who could be a patient is described.")
    write_as(made, first)
    made.publish()
    for name in others:
        world.copies[name] = stack.enter_context(_copy(world, name, made.file, secret))
        write_as(world.copies[name], name)


def _copy(world: World, name: str, file: Path, secret: RawKey) -> Portfolio:
    own = world.file(name, FileKind.GROUP)
    own.write_bytes(file.read_bytes())
    copy = opened(own, secret)
    copy.copy.clock = world.calendar
    return copy


def exchange(world: World) -> None:
    """Everybody sends a copy to the first member, who sends one back to everybody."""
    first, *others = world.copies.values()
    for one in others:
        one.publish()
        merge(first, one.file)
    first.publish()
    for one in others:
        merge(one, first.file)


def log_and_rate(world: World, name: str) -> None:
    portfolio = world.portfolios[name]
    for code in ("1", "4", "4", "4"):
        why = (link_to(portfolio, code, "Shows how I reason."),)
        content = replace(debrief(f"{name} on {code}", links=why), occurred=BEGINS)
        log_entry(portfolio, content)
    rate(portfolio, "4", LEVEL)


def supervise(world: World, supervisor: str) -> dict[str, Practitioner]:
    return {
        name: add_practitioner(
            world.desks[supervisor], name, registration=world.portfolios[name].owner.registration
        ).value
        for name in SUPERVISED[supervisor]
    }


def send_progress(world: World, name: str, supervisor: str, whose: Practitioner) -> None:
    """A summary by mail; the desk compares the key the first time, and goes by it from then on."""
    portfolio, desk = world.portfolios[name], world.desks[supervisor]
    to = world.inbox(supervisor) / f"progress of {name} {world.calendar.now.date()}.pdf"
    write_progress(portfolio, progress_summary(portfolio, given_to=supervisor), to)
    try:
        take_summary(desk, to)
    except UnknownKey as unknown:
        know_practitioner(desk, whose.id, unknown.card)
        take_summary(desk, to)


def ask(world: World, name: str, supervisor: str) -> None:
    portfolio = world.portfolios[name]
    add_person(portfolio, name=supervisor, role="Clinical supervisor")
    make_request(
        portfolio,
        world.inbox(supervisor) / f"request of {name}.pdf",
        kind="sign-off",
        people=(supervisor,),
        capabilities=("4",),
    )


def answer_all(world: World, supervisor: str) -> None:
    """One sitting: what lies in the folder is answered, and goes back by name."""
    desk = world.desks[supervisor]
    look_in(desk, world.inbox(supervisor))
    replies = []
    for one in waiting(desk):
        asked = open_waiting(desk, one.received.id).request
        values = levels(asked, LEVEL) | {"reviewer_name": supervisor}
        replies.append(Reply(received=one.received.id, values=values))
    out = world.home(supervisor) / "answered"
    out.mkdir(exist_ok=True)
    for returned in sign_waiting(desk, replies, out).value:
        assert returned.to is not None, returned.problem
        (name,) = (each for each in SUPERVISED[supervisor] if each in returned.to.name)
        receive_answer(world.portfolios[name], returned.to)


def meet(world: World, day: date, brings: dict[str, str]) -> None:
    """Planned on one computer, prepared on others, held and written down on two."""
    world.calendar.on(day - timedelta(days=7))
    first, *_ = world.copies
    plan_meeting(world.copies[first], MeetingWish(on=day, minutes=90, title="Spines and hips"))
    exchange(world)
    for name, what in brings.items():
        bring(world.copies[name], what, topics=("4",))
    exchange(world)
    world.calendar.on(day)
    meeting = _held(world.copies[first], day)
    hold_meeting(world.copies[first], meeting, GROUP[:6])
    note_theme(world.copies[GROUP[1]], meeting, "When to ask for pictures.", topics=("4",))
    note_learning(world.copies[GROUP[2]], meeting, "To ask about sleep first.", member="")
    due = day + timedelta(days=28)
    add_action(world.copies[GROUP[3]], "Write a leaflet", due=due, meeting=meeting)
    exchange(world)


def _held(group: Portfolio, day: date) -> str:
    return next(one.id for one in meetings(group) if one.on == day)


def october(world: World, people: dict[str, Practitioner]) -> None:
    """Supervisors hear how far everybody is, are asked to sign off, and answer a week later."""
    for supervisor, names in SUPERVISED.items():
        world.calendar.on(date(2026, 10, 5))
        for name in names:
            send_progress(world, name, supervisor, people[name])
            ask(world, name, supervisor)
            add_session(world.desks[supervisor], people[name].id, on=date(2026, 10, 5), minutes=60)
        world.calendar.on(date(2026, 10, 12))
        answer_all(world, supervisor)


def november(world: World, people: dict[str, Practitioner]) -> None:
    """The group draws its map and its record; two members take a meeting into their portfolios."""
    world.calendar.on(date(2026, 11, 20))
    first = world.copies[GROUP[0]]
    for name, portfolio in world.portfolios.items():
        to = world.inbox(GROUP[0]) / f"bands of {name}.pdf"
        named = name in PRACTITIONERS
        summary = group_summary(portfolio, given_to=first.owner.name, named=named)
        write_progress(portfolio, summary, to)
        bands.take_summary(first, to)
    make_map(first)
    exchange(world)
    for supervisor, names in SUPERVISED.items():
        for name in names:
            send_progress(world, name, supervisor, people[name])
    write_record(first, world.home(GROUP[0]) / "record.pdf", since=BEGINS)
    for name in ("Robin Example", "Lee Example"):
        copy = world.copies[name]
        entry_from_meeting(copy, _held(copy, date(2026, 10, 21)), world.portfolios[name])


@pytest.mark.slow  # half a minute of a processor: ten people, and all that they sign
def test_a_quarter_through_files_alone(world: World) -> None:
    people: dict[str, Practitioner] = {}
    for supervisor in SUPERVISED:
        people |= supervise(world, supervisor)
    for name in GROUP:
        log_and_rate(world, name)
        agree(world.copies[name])
    meet(world, date(2026, 9, 16), {"Robin Example": "A hip", "Uma Example": "A letter"})
    october(world, people)
    meet(world, date(2026, 10, 21), {"Jo Example": "A spine", "Pat Example": "An audit"})
    november(world, people)
    assert [check(one) for one in world.all_files] == [()] * (8 + 2 + 8)
    require_one_group(world)
    for supervisor in SUPERVISED:
        require_one_story(world, supervisor)
