"""A member comes back, or has another key: somebody says so, nothing is taken in silently."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import NotFound
from fcp_portfolio.domain.group.bands import AnotherKey
from fcp_portfolio.domain.group.member import BACK, Member
from fcp_portfolio.domain.identity import new_id
from fcp_portfolio.domain.keys import fingerprint_words
from fcp_portfolio.services.group.bands import WhoseIsIt, handed_in, take_summary
from fcp_portfolio.services.group.members import (
    WAS_IN,
    add_member,
    come_back,
    leave,
    members,
    staying,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import undo_change
from tests.builders import START, TODAY
from tests.documents.signing.papers import key
from tests.services.group.handing_in import FIRST, LATER, refused, sealed

NEW = key("Robin Example", "Another key")
SOON = replace(FIRST, id=new_id(), made=START + timedelta(minutes=30))
WEEK = timedelta(days=7)


def test_another_key_is_taken_in_once_somebody_says_that_it_is_theirs(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    take_summary(three, first)
    signed = sealed(tmp_path, LATER, NEW)
    with pytest.raises(AnotherKey) as asked:
        take_summary(three, signed)
    known, found = key().fingerprint, NEW.fingerprint
    assert (asked.value.known, asked.value.found) == (known, found)
    assert asked.value.sentence == (
        "This progress summary of Robin Example is signed with another key than the one known of "
        "them. Ask them whether that is so, and compare the words of the new key. Nothing was "
        "taken in."
    )
    assert "signed with another key" in refused(three, signed, new_key=fingerprint_words(known))
    take_summary(three, signed, new_key=fingerprint_words(found))
    assert [one.fingerprint for one in handed_in(three)] == [found]
    line = history(three)[-1]
    assert (line.what, line.title) == (
        (
            f"Goes by a new key of a member: {fingerprint_words(found)} in place of "
            f"{fingerprint_words(known)}"
        ),
        "Robin Example",
    )
    # Whoever has the old key hands in nothing any more.
    assert "signed with another key" in refused(three, sealed(tmp_path, SOON))
    take_summary(three, sealed(tmp_path, SOON, NEW))
    assert [one.made for one in handed_in(three)] == [SOON.made]


def test_another_portfolio_is_asked_about_as_well(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    take_summary(three, first)
    begun = replace(LATER, portfolio=new_id())
    new = sealed(tmp_path, begun)
    assert refused(three, new).startswith(
        "This progress summary of Robin Example comes from another portfolio than the one known "
        "of them. Ask them"
    )
    both = sealed(tmp_path, replace(begun, id=new_id()), NEW)
    assert "than the one known of them, with another key. Ask them" in refused(three, both)
    done = take_summary(three, new, new_key=key().fingerprint)
    assert [one.portfolio for one in handed_in(three)] == [begun.portfolio]
    assert "new key" not in history(three)[-1].what
    undo_change(three, done.undo)
    assert [one.portfolio for one in handed_in(three)] == [FIRST.portfolio]


def test_whoever_comes_back_hands_in_a_new_summary(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    take_summary(three, first)
    leave(three, "Robin Example")
    with pytest.raises(NotFound, match="“Ali Example” is no member"):
        come_back(three, "Ali Example")
    done = come_back(three, "robin example")
    assert (done.said, done.advice) == ("Robin Example is in the group again.", (BACK,))
    assert "A member came back to the group" in {line.what for line in history(three)}
    assert handed_in(three) == ()
    assert refused(three, sealed(tmp_path, LATER)) == (
        "This progress summary was made before Robin Example came back to the group on 20 Nov "
        "2026. Ask for a new one. Nothing was taken in."
    )
    take_summary(three, sealed(tmp_path, SOON))
    assert [one.made for one in handed_in(three)] == [SOON.made]
    undo_change(three, done.undo)
    assert "Robin Example" not in {one.name for one in staying(three)}


def test_days_between_two_memberships_are_no_days_of_a_member() -> None:
    once = Member(id="1", name="Robin Example", joined=TODAY - 9 * WEEK, left=TODAY - 5 * WEEK)
    one = once.again(START)
    assert (one.joined, one.left, one.before) == (TODAY, None, ((once.joined, once.left),))
    days = {weeks: one.belonged(TODAY - weeks * WEEK) for weeks in (10, 9, 5, 3, 0, -3)}
    assert days == {10: False, 9: True, 5: True, 3: False, 0: True, -3: True}


def test_whoever_joined_anew_under_the_name_of_one_who_left_is_asked_about(
    three: Portfolio, first: bytes, tmp_path: Path
) -> None:
    take_summary(three, first)
    leave(three, "Robin Example")
    done = add_member(three, "Robin Example")
    assert done.advice[1:] == (WAS_IN,)
    signed = sealed(tmp_path, LATER)
    with pytest.raises(WhoseIsIt) as asked:
        take_summary(three, signed)
    assert asked.value.sentence == (
        "The summary is of the portfolio of Robin Example, who has left the group; somebody of "
        "that name is in it. Say whose summary it is. Nothing was taken in."
    )
    take_summary(three, signed, member=done.value.id)
    take_summary(three, sealed(tmp_path, SOON))
    assert [one.member for one in handed_in(three)] == [done.value.id]
    assert sum(one.name == "Robin Example" for one in members(three)) == 2
