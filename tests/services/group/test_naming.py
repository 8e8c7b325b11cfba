"""A group is renamed: what was made for it counts, what was given to another one does not."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.group.bands import handed_in, take_summary
from fcp_portfolio.services.group.naming import STILL_COUNTS, group_names, rename_group
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undecided import choices, choose
from fcp_portfolio.services.undo import redo_change, undo_change
from tests.builders import START
from tests.services.group.conftest import exchange
from tests.services.group.handing_in import FIRST, refused, sealed

BEFORE = START - timedelta(days=1)


def test_group_is_renamed_and_called_as_before(three: Portfolio) -> None:
    done = rename_group(three, " Moor\tpeers ")
    assert (done.value, three.owner.name) == ("Moor peers", "Moor peers")
    assert (done.said, done.advice) == ("The group is called “Moor peers” now.", (STILL_COUNTS,))
    assert history(three)[-1].what == "Renamed the group"
    assert undo_change(three).said == "Undid: Renamed the group."
    assert three.owner.name == "Peers"
    assert [one.text for one in group_names(three)] == ["Peers", "Moor peers", "Peers"]
    redo_change(three)
    assert three.owner.name == "Moor peers"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (" ", r"A group needs a name\. Nothing was changed\."),
        ("Peers", r"is called “Peers” already\. Nothing was changed\."),
        ("Peers 999 000 0018", "looks like an NHS number"),
    ],
)
def test_name_that_cannot_be_is_refused(three: Portfolio, name: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        rename_group(three, name)
    assert three.owner.name == "Peers"


def test_what_was_made_for_the_group_counts_under_either_name(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    rename_group(three, "Moor peers")
    take_summary(three, first)
    now = START + timedelta(minutes=30)
    newer = replace(FIRST, id=new_id(), made=now, given_to="Moor peers")
    take_summary(three, sealed(tmp_path, newer))
    assert [one.made for one in handed_in(three)] == [now]


def test_renaming_lets_nothing_in_that_was_given_to_another_group(
    three: Portfolio, tmp_path: Path
) -> None:
    theirs = sealed(tmp_path, replace(FIRST, given_to="Mersey peers", made=BEFORE))
    rename_group(three, "Mersey peers")
    assert "which this group was not called on that day: it may be meant for another" in refused(
        three, theirs
    )
    assert handed_in(three) == ()


def test_summary_for_a_name_that_is_put_right_on_the_same_day_counts(
    three: Portfolio, tmp_path: Path
) -> None:
    early = sealed(tmp_path, replace(FIRST, given_to="Moor peers", made=START))
    rename_group(three, "Moor peers")
    take_summary(three, early)
    assert [one.made for one in handed_in(three)] == [START]


def test_new_name_comes_with_a_copy_and_two_are_decided(two: tuple[Portfolio, Portfolio]) -> None:
    here, there = two
    rename_group(here, "Moor peers")
    exchange(two)
    assert [one.owner.name for one in two] == ["Moor peers", "Moor peers"]
    rename_group(here, "Coast peers")
    rename_group(there, "Hill peers")
    exchange(two)
    (choice,) = choices(here)
    assert choice.title == f"details: {here.owner.name}"
    other = next(one for one in choice.others if one.differences)
    choose(here, choice.subject, other.id)
    exchange(two)
    assert choices(here) == choices(there) == ()
    assert here.owner.name == there.owner.name != choice.title.removeprefix("details: ")


def test_name_that_was_erased_keeps_its_time(three: Portfolio, tmp_path: Path) -> None:
    rename_group(three, "Moor group")
    erase(three, Target(passage="Peers"), why="The old name told too much.", with_copies=True)
    assert [one.text for one in group_names(three)] == ["", "Moor group"]
    theirs = sealed(tmp_path, replace(FIRST, given_to="Moor group", made=BEFORE))
    said = refused(three, theirs)
    assert "for “Moor group”, which this group was not called on that day" in said
