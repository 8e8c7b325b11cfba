"""A quarter of supervisors, practitioners and a group, through files and windows alone.

Each of the ten sits at a computer of their own and uses what is there by its accessible names.
Files go from hand to hand; nobody reads what belongs to another. Four of the eight members take
part in the group alone. What is empty is made beforehand: portfolios, desks and the group.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.services.entries import Query, list_entries
from fcp_portfolio.services.group.members import create_group
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.services.safekeeping import check
from fcp_portfolio.services.sign_offs import of_entry
from tests.a_quarter import peers, supervisors
from tests.a_quarter import practitioners as own
from tests.a_quarter.cast import GROUP, PEERS, PRACTITIONERS, SUPERVISED, World, registered
from tests.a_quarter.seat import PASSPHRASE
from tests.a_quarter.told import require_one_group, require_one_story
from tests.cli.running import at_home, done
from tests.documents.reading import pages_of
from tests.ready_keys import each_key_derived_once

ROBIN, ALI = PRACTITIONERS[:2]
SAM = next(iter(SUPERVISED))
REGISTERED = {name: registration for name, _, registration in registered()}


@pytest.fixture(scope="module", autouse=True)
def _keys() -> Iterator[None]:
    with each_key_derived_once():
        yield


@pytest.fixture
def world(tmp_path: Path) -> World:
    """Files with nothing in them, closed."""
    world = World(tmp_path)
    for name, kind, registration in registered():
        world.make(name, kind, registration, PASSPHRASE).close()
    group, place = world.file(ROBIN, FileKind.GROUP), world.place(ROBIN)
    create_group(group, PEERS, PASSPHRASE, place=place, clock=world.calendar).portfolio.close()
    return world


@pytest.mark.slow
@pytest.mark.usefixtures("qtbot")
def test_a_quarter_in_windows(world: World, covered: Callable[[str, int], None]) -> None:
    september(world)
    asking(world)
    answering(world)
    answered(world)
    november(world)
    with ExitStack() as stack:
        reopen(world, stack)
        assert [check(one) for one in world.all_files] == [()] * (8 + 2 + 8)
        require_one_group(world)
        for supervisor in SUPERVISED:
            require_one_story(world, supervisor)
        require_peers_word(world)
        files = [one.file for one in world.all_files]
    with at_home(world.home("somebody else")), pytest.MonkeyPatch.context() as patch:
        patch.setenv("FCP_PASSPHRASE", PASSPHRASE.text)
        assert [done("check", file).err for file in files] == ["No faults found.\n"] * len(files)
    covered("files of a quarter played in the window", len(files))


def september(world: World) -> None:
    """The group is founded, its copy goes round, and it meets."""
    peers.found(world)
    for before, name in pairwise(GROUP):
        peers.join(world, name, before)
    peers.september(world)


def asking(world: World) -> None:
    """Practitioners log and rate, and send what supervisors are to see and to answer."""
    world.calendar.on(date(2026, 10, 5))
    request, given = world.inbox(ALI) / "review.pdf", ()
    for supervisor, names in SUPERVISED.items():
        to = world.inbox(supervisor)
        for name in names:
            with own.at_portfolio(world, name) as me:
                own.log_one(me, f"{name} on 4", "2 sep 2026")
                own.rate_capable(me)
                if name == ROBIN:
                    own.ask_peer(me, ALI, f"{name} on 4", request)
                own.ask_sign_off(me, supervisor, to / f"{name}.pdf")
                own.tell_supervisor(me, supervisor, to / f"progress of {name}.pdf")
                if name == ALI:
                    me.drop(request)
                    given = me.given
    peers.review(world, ALI, given, world.inbox(ROBIN) / "reviewed.pdf")


def answering(world: World) -> None:
    """Supervisors answer what came, each in one sitting; one of them collects feedback."""
    world.calendar.on(date(2026, 10, 12))
    for supervisor in SUPERVISED:
        supervisors.october_at_desk(world, supervisor, REGISTERED)
    supervisors.collect_feedback(world, SAM, ROBIN)


def answered(world: World) -> None:
    """Practitioners take in what came back, and say how they stand by then."""
    for supervisor, names in SUPERVISED.items():
        for name in names:
            (signed,) = (world.home(supervisor) / "answered").glob(f"{name}*.pdf")
            with own.at_portfolio(world, name) as me:
                if name == ROBIN:
                    own.take_in_feedback(me, world.inbox(ROBIN) / "feedback.pdf")
                    own.take_in_answer(me, world.inbox(ROBIN) / "reviewed.pdf", ALI)
                own.take_in_answer(me, signed, supervisor)
                later = world.inbox(supervisor) / f"later of {name}.pdf"
                own.tell_supervisor(me, supervisor, later)
    peers.october(world)


def november(world: World) -> None:
    """Summaries for the map, the record, own entries; desks hear once more how everybody stands."""
    world.calendar.on(date(2026, 11, 20))
    summaries = []
    for name in GROUP:
        summaries.append(world.inbox(ROBIN) / f"bands of {name}.pdf")
        with own.at_portfolio(world, name) as me:
            own.tell_group(me, summaries[-1], named=name in PRACTITIONERS)
    record = peers.november(world, summaries, world.file(ROBIN, FileKind.PORTFOLIO))
    assert "Spines and hips" in " ".join(pages_of(record))
    for supervisor in SUPERVISED:
        supervisors.november_at_desk(world, supervisor)


def reopen(world: World, stack: ExitStack) -> None:
    """Opens every file as it lies in its owner's folder."""

    def entered(name: str, kind: FileKind) -> Portfolio:
        return stack.enter_context(opened(world, name, kind))

    world.portfolios = {name: entered(name, FileKind.PORTFOLIO) for name in GROUP}
    world.desks = {name: entered(name, FileKind.DESK) for name in SUPERVISED}
    world.copies = {name: entered(name, FileKind.GROUP) for name in GROUP}


def opened(world: World, name: str, kind: FileKind) -> Portfolio:
    """A file of somebody's, on their computer."""
    file, place = world.file(name, kind), world.place(name)
    return open_portfolio(file, PASSPHRASE, place=place, clock=world.calendar)


def require_peers_word(world: World) -> None:
    """What the peer said stands with the entry, and the feedback is one of its own."""
    portfolio = world.portfolios[ROBIN]
    (entry,) = list_entries(portfolio, Query(form="debrief"))
    (review,) = (one for one in of_entry(portfolio, entry.id) if one.peer_review)
    assert "Clear reasoning" in review.sign_off.comment
    (feedback,) = list_entries(portfolio, Query(form="msf"))
    assert not feedback.draft
