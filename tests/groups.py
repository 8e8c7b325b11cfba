"""A peer-support group of eight that is filled: meetings, notes, actions, a map.

Everybody is fictional.
"""

import atexit
import tempfile
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time
from functools import cache
from pathlib import Path
from shutil import copy2, copytree, rmtree

from fcp_portfolio.domain.file_kind import FileKind
from fcp_portfolio.domain.group.bands import Bands, CapabilityIn
from fcp_portfolio.domain.group.meeting import Meeting
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.progress import Band
from fcp_portfolio.services.group.actions import actions, add_action, finish_action
from fcp_portfolio.services.group.agenda import bring, brought
from fcp_portfolio.services.group.mapping import make_map
from fcp_portfolio.services.group.meetings import (
    MeetingWish,
    cancel_meeting,
    hold_meeting,
    meetings,
    plan_meeting,
)
from fcp_portfolio.services.group.members import add_member, create_group, leave, members, write_as
from fcp_portfolio.services.group.notes import learnt, note_learning, note_theme, themes
from fcp_portfolio.services.group.rules import agree, rules, set_rules
from fcp_portfolio.services.portfolio import Portfolio, open_portfolio
from fcp_portfolio.storage import subjects
from fcp_portfolio.storage.key import RawKey
from fcp_portfolio.storage.place import Place
from tests.builders import raw_key
from tests.pictured_requests import StandingClock

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=UTC)
NAME = "Coast and Moor peers"
GROUP, DATA = f"{NAME}{FileKind.GROUP.suffix}", "group data"
EIGHT = (
    "Amira Halloran",
    "Ben Tregenza",
    "Carys Example",
    "Dilys Morgan-Reyes",
    "Ewan Lacey",
    "Farida Osei",
    "Jory Penhale",
    "Robin Example",
)
HERE, LEFT, AWAY = "Robin Example", "Tamsin Yeo", "Farida Osei"
PLACE = "Moorside practice, upper room, or https://meet.example.org/peers"
KNEE = "When to image a knee that will not settle"
RULES = """What is said here stays here.
We speak of themes and never of a patient who could be known.
Each of us brings something at least once a quarter.
Whoever leaves deletes their copy."""


@cache
def made_once() -> tuple[Path, RawKey]:
    """A folder with the group, made once in a run, and its secret."""
    folder, secret = Path(tempfile.mkdtemp(prefix="fcp-group-")), raw_key()
    atexit.register(rmtree, folder, ignore_errors=True)
    build_group(folder, secret)
    return folder, secret


def open_group(to: Path) -> Portfolio:
    """A copy of that group in a folder of its own, open on a computer whose clock stands."""
    folder, secret = made_once()
    if not to.exists():
        copytree(folder / DATA, to / DATA)  # which makes the folder
        copy2(folder / GROUP, to / GROUP)
    clock = StandingClock(NOW)
    return open_portfolio(to / GROUP, secret, place=Place(to / DATA), clock=clock)


def typed(group: Portfolio) -> Iterator[str]:
    """Everything that people typed into a group, which no language changes."""
    yield from (NAME, GROUP, "CP")  # the last are its letters in the sidebar
    standing = rules(group)
    yield from standing.text.splitlines() if standing else ()
    yield from (text for one in members(group) for text in (one.name, one.registration))
    for one in meetings(group):
        yield from (one.title, one.place, one.why)
        noted = (*brought(group, one), *themes(group, one), *learnt(group, one))
        yield from (each.text for each in (*noted, *actions(group)))


def build_group(folder: Path, secret: RawKey) -> Path:
    """The group as a file in the folder, closed."""
    clock = StandingClock(datetime(2026, 6, 1, 9, tzinfo=UTC))
    made = create_group(folder / GROUP, NAME, secret, place=Place(folder / DATA), clock=clock)
    with made.portfolio as group:
        _join(group, clock)
        _meet(group, clock)
        _hand_in(group)
        clock.now = datetime(2026, 10, 5, 9, tzinfo=UTC)
        make_map(group)
        clock.now = NOW
        _plan(group)
    return group.file


def _join(group: Portfolio, clock: StandingClock) -> None:
    for number, name in enumerate((*EIGHT, LEFT)):
        add_member(group, name, registration=f"HCPC PH00000{number}", joined=date(2026, 6, 1))
    write_as(group, HERE)
    clock.now = datetime(2026, 9, 30, 9, tzinfo=UTC)
    leave(group, LEFT)
    set_rules(group, RULES)
    for name in EIGHT[2:]:
        agree(group, name)


def _meet(group: Portfolio, clock: StandingClock) -> None:
    clock.now = datetime(2026, 10, 1, 9, tzinfo=UTC)
    held = _planned(group, date(2026, 10, 1), "Shoulders")
    bring(group, "A shoulder that two of us saw differently", member="Ewan Lacey", topics=("6",))
    hold_meeting(group, held.id, [name for name in EIGHT if name != AWAY])
    note_theme(
        group, held.id, "Imaging shoulders late costs little when the story is clear", topics=("5",)
    )
    note_theme(group, held.id, "How to say that no scan is needed, and be believed")
    note_learning(group, held.id, "Ask for the story of sleep before asking for a scan")
    note_learning(group, held.id, "I examine the neck too seldom", member=HERE)
    add_action(
        group,
        "Find the pathway for shoulder ultrasound of the district",
        owner=HERE,
        meeting=held.id,
        due=date(2026, 11, 15),
    )
    done = add_action(group, "Send round the paper on cuff tears", owner="Jory Penhale")
    finish_action(group, done.value.id)


def _plan(group: Portfolio) -> None:
    coming = _planned(group, date(2026, 11, 26), "Knees that will not settle")
    _planned(group, date(2027, 1, 14), "")
    off = _planned(group, date(2026, 12, 24), "")
    cancel_meeting(group, off.id, "Too near to the holidays")
    bring(group, KNEE, member="Amira Halloran", topics=("5", "6"))
    bring(group, "A paper on early loading, for five minutes", member="Farida Osei")
    add_action(
        group,
        "Ask the radiographers who could come",
        owner=HERE,
        meeting=coming.id,
        due=date(2026, 12, 10),
    )


def _planned(group: Portfolio, on: date, title: str) -> Meeting:
    wish = MeetingWish(on=on, at=time(18, 30), minutes=90, place=PLACE, title=title)
    return plan_meeting(group, wish).value


def hand_in(group: Portfolio, member: str, bands: Sequence[Band], *, named: bool) -> None:
    """What a summary leaves behind, without the PDF that it came in."""
    nodes = [node for one in group.frameworks for node in one.linkable][: len(bands)]
    made = Bands(
        id=new_id(),
        member=member,
        portfolio=new_id(),
        fingerprint="a" * 64,
        made=group.clock(),
        named=named,
        leads=tuple(node.path for node in nodes[:2]) if named else (),
        bands=tuple(
            CapabilityIn(path=node.path, code=node.code, title=node.title, band=band)
            for node, band in zip(nodes, bands, strict=True)
        ),
    )
    with group.change() as change:
        subjects.keep(change, Phrase("Took in the summary of {name}", name=member), made)


def _hand_in(group: Portfolio) -> None:
    most, some, none = Band.MOST, Band.SOME, Band.NONE
    bands = (none, some, most, most, some, most, most, none, some, most, most, some, most, most)
    for number, one in enumerate(each for each in members(group) if each.stays):
        hand_in(group, one.id, bands, named=number % 3 == 0)
