"""Actions of a group are changed and removed, and brought back."""

from datetime import timedelta

import pytest

from fcp_portfolio.domain.errors import NotFound, Refused
from fcp_portfolio.domain.group.items import GroupAction
from fcp_portfolio.services.group.actions import (
    ActionWish,
    actions,
    add_action,
    change_action,
    find_action,
    finish_action,
    remove_action,
)
from fcp_portfolio.services.group.members import find_member, leave
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.undo import undo_change
from tests.builders import TODAY

WEEK = timedelta(days=7)
NUMBER = "About 999 000 0018"


@pytest.fixture
def one(three: Portfolio) -> GroupAction:
    return add_action(three, "Share the leaflet", owner="Robin Example", due=TODAY).value


def test_action_is_changed_and_as_it_was_before(three: Portfolio, one: GroupAction) -> None:
    done = finish_action(three, one.id).value
    wish = ActionWish(text="Share it soon", owner="Ali Example", due=TODAY + WEEK)
    changed = change_action(three, one.id[:8], wish)
    assert changed.said == "Changed the action."
    ali = find_member(three, "Ali Example").id
    assert (changed.value.text, changed.value.owner, changed.value.due, changed.value.done) == (
        *("Share it soon", ali),
        *(TODAY + WEEK, TODAY),
    )
    assert find_action(three, one.id) == changed.value
    undo_change(three, changed.undo)
    assert find_action(three, one.id) == done


def test_owner_who_left_keeps_an_action_that_is_changed_otherwise(
    three: Portfolio, one: GroupAction
) -> None:
    leave(three, "Robin Example")
    kept = change_action(three, one.id, ActionWish(text=one.text, owner=one.owner)).value
    assert (kept.owner, kept.due) == (one.owner, None)
    with pytest.raises(NotFound, match="“Robin Example” is no member"):
        change_action(three, one.id, ActionWish(text=one.text, owner="Robin Example"))


def test_words_of_an_action_are_looked_through_when_they_change(
    three: Portfolio, one: GroupAction
) -> None:
    with pytest.raises(Refused, match="in the action looks like an NHS number"):
        change_action(three, one.id, ActionWish(text=NUMBER, owner=one.owner))
    why = "A number made up."
    change_action(three, one.id, ActionWish(text=NUMBER, owner=one.owner, why=why))
    later = change_action(three, one.id, ActionWish(text=NUMBER, owner=one.owner, due=TODAY)).value
    assert (later.text, later.why) == (NUMBER, why)


def test_action_is_removed_and_brought_back(three: Portfolio, one: GroupAction) -> None:
    done = remove_action(three, one.id)
    assert (done.said, actions(three)) == ("Removed the action.", ())
    with pytest.raises(NotFound):
        find_action(three, one.id)
    undo_change(three, done.undo)
    assert actions(three) == (one,)
