"""The group's map: from eight summaries on, of the whole group, once in three months."""

from datetime import date, timedelta

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.bands import Bands, CapabilityIn
from fcp_portfolio.domain.group.group_map import GroupMap, next_day, too_small
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.progress import Band
from fcp_portfolio.services.group.bands import handed_in, withdraw_summary
from fcp_portfolio.services.group.mapping import group_map, make_map
from fcp_portfolio.services.group.members import add_member, leave, members
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from fcp_portfolio.storage import subjects
from tests.builders import START, TODAY, TickingClock

PATHS = ("hee-msk-2018#1", "hee-msk-2018#2", "hee-msk-2018#3")


def hand_in(group: Portfolio, name: str, bands: str, *, named: bool = False) -> Bands:
    """What a summary leaves: a letter for the band of each capability."""
    member = next((one for one in members(group) if one.name == name), None)
    member = member or add_member(group, name).value
    by = {band[0]: band for band in Band}
    made = Bands(
        id=new_id(),
        member=member.id,
        portfolio=new_id(),
        fingerprint="a" * 64,
        made=START,
        named=named,
        leads=PATHS[:2] if named else (),
        bands=tuple(
            CapabilityIn(path=path, code=path[-1], title="", band=by[letter])
            for path, letter in zip(PATHS, bands, strict=True)
        ),
    )
    with group.change() as change:
        subjects.keep(change, "Took in the summary of somebody", made)
    return made


@pytest.fixture
def eight(group: Portfolio) -> Portfolio:
    for number, bands in enumerate(("mmm", "mmm", "mms", "mss", "msn", "nnn", "nnn", "nnn")):
        hand_in(group, f"Member {number}", bands, named=number < 2)
    return group


def test_with_fewer_than_eight_there_is_no_map(eight: Portfolio) -> None:
    withdraw_summary(eight, "Member 7")
    hand_in(eight, "Member 8", "mmm")
    leave(eight, "Member 0")
    now = group_map(eight)
    assert (now.found, now.lacking, now.can_be_made(TODAY), now.topics) == (None, 1, False, ())
    with pytest.raises(Refused) as refused:
        make_map(eight)
    assert refused.value.sentence == (
        "The group’s map needs summaries of eight members; 1 more is missing."
    )


def test_the_map_is_the_groups_and_nobodys(eight: Portfolio) -> None:
    made = make_map(eight).value
    assert [(one.path, one.band) for one in made.bands] == [
        (PATHS[0], Band.MOST),
        (PATHS[1], Band.SOME),
        (PATHS[2], Band.NONE),
    ]
    now = group_map(eight)
    assert now.found == made
    assert now.named == ("Member 0", "Member 1")
    assert [(one.capability.path, one.leads) for one in now.topics] == [
        (PATHS[2], ()),
        (PATHS[1], ("Member 0", "Member 1")),
    ]


def test_whoever_withdraws_is_named_no_more_at_once(eight: Portfolio) -> None:
    make_map(eight)
    done = withdraw_summary(eight, "Member 0")
    assert "stays readable in the history" in done.advice[0]
    assert done.undo is None
    now = group_map(eight)
    assert (now.named, now.topics[1].leads) == (("Member 1",), ("Member 1",))
    assert now.found is not None
    assert now.found.summaries == 8
    with pytest.raises(NotFound, match="Member 0 has handed in no summary"):
        withdraw_summary(eight, "Member 0")
    with eight.read() as session:
        kept = subjects.every(session, Bands)
    assert len(kept) == 7


def test_the_map_is_made_anew_once_in_three_months(eight: Portfolio) -> None:
    first = make_map(eight).value
    with pytest.raises(Refused, match=r"from 20 Feb 2027 on\. Nothing was changed"):
        make_map(eight)
    assert group_map(eight).anew == date(2027, 2, 20)
    clock = eight.clock
    assert isinstance(clock, TickingClock)
    clock.now += timedelta(days=92)
    second = make_map(eight).value
    now = group_map(eight)
    assert (now.found, now.earlier) == (second, (first,))


def test_a_map_that_was_undone_is_not_made_anew_at_once(eight: Portfolio) -> None:
    done = make_map(eight)
    undo_change(eight, done.undo)
    withdraw_summary(eight, "Member 0")
    hand_in(eight, "Member 8", "mmm")
    now = group_map(eight)
    assert (now.found, now.anew) == (None, date(2027, 2, 20))
    with pytest.raises(Refused, match="at most once in three months"):
        make_map(eight)


def test_of_maps_made_apart_the_earlier_one_stands(eight: Portfolio) -> None:
    made = make_map(eight).value
    other = GroupMap(id=new_id(), on=made.on - timedelta(days=1), summaries=9, bands=())
    ahead = GroupMap(id=new_id(), on=made.on + timedelta(days=999), summaries=9, bands=())
    with eight.change() as change:
        for one in (other, ahead):
            subjects.keep(change, "Made the group’s map", one)
    now = group_map(eight)
    assert (now.found, now.earlier) == (other, ())
    assert now.topics == ()


def test_the_newest_summary_of_each_counts(eight: Portfolio) -> None:
    known = {one.id for one in handed_in(eight)}
    again = hand_in(eight, "Member 3", "nnn")
    counted = {one.id for one in handed_in(eight)}
    assert len(counted) == 8
    assert len(counted & {*known, again.id}) == 8


@pytest.mark.parametrize(
    ("day", "after"),
    [
        (date(2026, 11, 30), date(2027, 3, 1)),
        (date(2026, 12, 31), date(2027, 3, 31)),
        (date(2026, 1, 31), date(2026, 5, 1)),
    ],
)
def test_three_months_later(day: date, after: date) -> None:
    assert next_day(day) == after


def test_a_small_group_is_told_how_many_members_a_map_needs() -> None:
    assert too_small(3) == (
        "A map needs summaries of eight members, and the group has 3 members: in so small a group "
        "it would tell of each of them."
    )
