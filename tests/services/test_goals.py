"""Learning needs of one sitting: one change, one undo; goals that evidence closes."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.errors import Refused
from fcp_portfolio.services.done import Changed
from fcp_portfolio.services.entries import edit_entry, get_entry, link_to, log_entry
from fcp_portfolio.services.goals import (
    Goal,
    Reviewed,
    close_goal,
    goals_of,
    is_open,
    record_review,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.ratings import ratings
from fcp_portfolio.services.undo import undo_change
from tests.builders import debrief

PATH = "hee-msk-2018#4"
NEED = "When to ask for an X-ray."
SAID = (
    Reviewed(path=PATH, level="capable", need=NEED, goal=True),
    Reviewed(path="hee-msk-2018#5", level="needs further development"),
    Reviewed(path="hee-msk-2018#6", need="Only noted."),
    Reviewed(path="hee-msk-2018#7", goal=True),
)


def test_sitting_is_one_change_with_one_undo(portfolio: Portfolio) -> None:
    done = record_review(portfolio, SAID)
    assert done.said == "Rated 2 capabilities, proposed 2 goals as drafts."
    assert done.changed == Changed.RATINGS | Changed.ENTRIES
    assert [(one.code, one.level, one.comment) for one in ratings(portfolio)] == [
        ("4", "capable", NEED),
        ("5", "needs further development", ""),
    ]
    first, second = done.value
    assert (first.draft, first.content.title, dict(first.content.values)) == (
        True,
        NEED,
        {"need": NEED, "state": "Planned"},
    )
    assert second.content.title == second.content.links[0].title
    undo_change(portfolio, done.undo)
    assert ratings(portfolio) == ()
    assert goals_of(portfolio, PATH) == ()


def test_sitting_in_which_nothing_was_said_changes_nothing(portfolio: Portfolio) -> None:
    done = record_review(portfolio, [Reviewed(path=PATH)])
    assert (done.said, done.undo) == ("Nothing was changed.", None)


def test_levels_alone_and_goals_alone_say_what_they_change(portfolio: Portfolio) -> None:
    assert record_review(portfolio, SAID[1:2]).changed == Changed.RATINGS
    assert record_review(portfolio, SAID[3:]).changed == Changed.ENTRIES


def test_goal_is_closed_by_an_entry(portfolio: Portfolio) -> None:
    (goal,) = record_review(portfolio, SAID[:1]).value
    later = replace(goal.content, values={**goal.content.values, "target": "2026-12-31"})
    edit_entry(portfolio, goal.id, replace(later, title="X-rays"), draft=False)
    shows = log_entry(portfolio, debrief("Imaging clinic", links=(link_to(portfolio, PATH),))).value
    open_goal = Goal(id=goal.id, title="X-rays", draft=False, target=date(2026, 12, 31))
    assert goals_of(portfolio, PATH) == (open_goal,)
    assert is_open(get_entry(portfolio, goal.id))

    done = close_goal(portfolio, goal.id[:8], shows.id)
    assert done.said == "The goal is closed by “Imaging clinic”."
    (closed,) = goals_of(portfolio, PATH)
    assert (closed.open, closed.closed) == (False, "Closed by “Imaging clinic”, 14 Nov 2026.")
    assert not is_open(get_entry(portfolio, goal.id))
    assert get_entry(portfolio, goal.id).content.values["achieved"] == "2026-11-14"
    undo_change(portfolio, done.undo)
    assert goals_of(portfolio, PATH) == (open_goal,)


def test_goal_that_was_dropped_says_so_and_comes_last(portfolio: Portfolio) -> None:
    old, new = record_review(portfolio, [SAID[0], replace(SAID[0], need="Another")]).value
    dropped = replace(new.content, values={"state": "No longer needed"})
    edit_entry(portfolio, new.id, dropped, draft=True)
    found = goals_of(portfolio, PATH)
    assert [(one.id, one.closed) for one in found] == [(old.id, ""), (new.id, "No longer needed")]


def test_goal_is_closed_by_nothing_but_final_entries(portfolio: Portfolio) -> None:
    (goal,) = record_review(portfolio, SAID[:1]).value
    draft = log_entry(portfolio, debrief(), draft=True).value
    final = log_entry(portfolio, debrief()).value
    for about, by in ((goal, draft), (final, final), (goal, goal)):
        with pytest.raises(Refused, match="A goal is closed by a final entry"):
            close_goal(portfolio, about.id, by.id)
