"""Which part of a portfolio goes out."""

from dataclasses import replace
from datetime import date

import pytest

from fcp_portfolio.domain.entry import Entry, Link
from fcp_portfolio.domain.people import Rating
from fcp_portfolio.domain.selection import EVERYTHING, Selection
from tests.domain.builders import content, entry, framework, rating

FIRST, SECOND = "tiny-1#1", "tiny-1#2"
JUNE = date(2025, 6, 30)


def about(*paths: str, occurred: date | None = JUNE) -> Entry:
    links = tuple(
        Link(framework="tiny", edition="1", path=path, code=path[-1], title="", why="")
        for path in paths
    )
    return replace(entry(), content=replace(content(), links=links, occurred=occurred))


def of(path: str, on: date) -> Rating:
    return replace(rating(), path=path, on=on)


def test_everything_is_all_but_what_is_private_or_removed() -> None:
    assert EVERYTHING.takes(about())
    assert EVERYTHING.takes(about(occurred=None))
    assert EVERYTHING.takes(replace(about(), draft=True))
    assert not EVERYTHING.takes(replace(about(), removed=True))
    assert not EVERYTHING.takes(replace(about(), content=replace(content(), private=True)))
    assert EVERYTHING.shows(FIRST)
    assert not EVERYTHING.narrowed


def test_private_stays_however_it_is_chosen() -> None:
    private = replace(about(FIRST), content=replace(content(), private=True))
    assert not Selection(entries=frozenset({private.id})).takes(private)


def test_drafts_can_stay() -> None:
    selection = Selection(drafts=False)
    assert not selection.takes(replace(about(), draft=True))
    assert not selection.narrowed


def test_a_capability_takes_what_is_linked_to_it_or_below_it() -> None:
    below = frozenset({"tiny-official#1.a"})
    selection = Selection(capabilities=frozenset({FIRST}), below=below)
    assert selection.takes(about(SECOND, FIRST))
    assert selection.takes(about("tiny-official#1.a"))
    assert not selection.takes(about(f"{FIRST}0"))
    assert not selection.takes(about(SECOND))
    assert not selection.takes(about())
    assert selection.narrowed


@pytest.mark.parametrize(
    ("since", "until", "taken"),
    [
        (JUNE, None, True),
        (None, JUNE, True),
        (JUNE, JUNE, True),
        (date(2025, 7, 1), None, False),
        (None, date(2025, 6, 29), False),
    ],
)
def test_a_period_takes_both_its_days(since: date | None, until: date | None, taken: bool) -> None:
    selection = Selection(since=since, until=until)
    assert selection.takes(about()) is taken
    assert not selection.takes(about(occurred=None))


def test_chosen_entries_alone() -> None:
    one = about()
    assert Selection(entries=frozenset({one.id})).takes(one)
    assert not Selection(entries=frozenset({"another"})).takes(one)


def test_ratings_stand_as_they_stood_at_the_end() -> None:
    selection = Selection(capabilities=frozenset({FIRST}), since=JUNE, until=JUNE)
    assert selection.holds(of(FIRST, date(2025, 1, 1)))
    assert not selection.holds(of(FIRST, date(2025, 7, 1)))
    assert not selection.holds(of(SECOND, JUNE))
    assert EVERYTHING.holds(of(SECOND, JUNE))


def test_it_is_said_in_words() -> None:
    selection = Selection(
        capabilities=frozenset({SECOND, FIRST}),
        since=date(2025, 1, 5),
        until=JUNE,
        entries=frozenset({"one"}),
    )
    assert selection.sentence([framework()]) == (
        "Only capabilities 1, 2; entries that occurred from 5 Jan 2025 until 30 Jun 2025; "
        "1 chosen entry."
    )
    assert Selection(until=JUNE).sentence([]) == "Only entries that occurred until 30 Jun 2025."
    assert Selection(entries=frozenset("ab")).sentence([]) == "Only 2 chosen entries."
    assert EVERYTHING.sentence([framework()]) == ""
