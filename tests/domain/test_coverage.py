"""Coverage: what supports each capability, and the one word for it."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fcp_portfolio.domain.coverage import (
    Aim,
    Evidence,
    Status,
    coverage,
    evidence_of,
    own_rating,
)
from fcp_portfolio.domain.entry import Entry
from tests.domain.builders import entry, form, framework, rating

FORMS = {"tiny": form(), "other": replace(form(), id="other", kind="teaching")}
AIM = Aim(pieces=2, kinds=2, source="The supervisor")


def statuses(*entries: Entry, aim: Aim | None = None) -> list[Status]:
    rows = coverage(framework(), evidence_of(entries), FORMS, aim=aim)
    return [row.status for row in rows]


def test_coverage_of_nothing_has_a_row_for_each_capability() -> None:
    rows = coverage(framework(), (), FORMS)
    assert [row.node.code for row in rows] == ["1", "2"]
    assert {(row.pieces, row.drafts, row.kinds, row.latest) for row in rows} == {(0, 0, (), None)}
    assert {row.status for row in rows} == {Status.NOTHING}


def test_coverage_counts_final_entries_apart_from_drafts() -> None:
    entries = (
        entry("1", occurred=date(2025, 3, 1)),
        entry("1", "2", occurred=date(2025, 9, 1)),
        entry("1", occurred=None),
        entry("1", draft=True, occurred=date(2025, 11, 1)),
        entry("1", removed=True, occurred=date(2025, 11, 2)),
    )
    first, second = coverage(framework(), evidence_of(entries), FORMS)
    assert (first.pieces, first.drafts, first.latest) == (3, 1, date(2025, 9, 1))
    assert (second.pieces, second.drafts, second.latest) == (1, 0, date(2025, 9, 1))


def test_coverage_leaves_out_links_to_other_frameworks() -> None:
    stranger = Evidence(path="another-1#1", form="tiny", occurred=None, draft=False)
    assert [row.pieces for row in coverage(framework(), [stranger], FORMS)] == [0, 0]


def test_coverage_names_kinds_once_in_order() -> None:
    entries = (entry("1", form="tiny"), entry("1", form="other"), entry("1", form="other"))
    first = coverage(framework(), evidence_of(entries), FORMS)[0]
    assert first.kinds == ("reflection", "teaching")


def test_coverage_counts_an_unknown_form_as_a_kind_of_its_own() -> None:
    first = coverage(framework(), evidence_of([entry("1", form="lost")]), FORMS)[0]
    assert first.kinds == ("lost",)


def test_status_without_an_aim_is_never_enough() -> None:
    many = [entry("1", form=name) for name in ("tiny", "other") * 5]
    assert statuses(*many) == [Status.STARTED, Status.NOTHING]


def test_status_with_an_aim_needs_pieces_and_kinds() -> None:
    one, other = entry("1", form="tiny"), entry("1", form="other")
    assert statuses(one, aim=AIM)[0] == Status.STARTED
    assert statuses(one, one, aim=AIM)[0] == Status.STARTED
    assert statuses(one, other, aim=AIM)[0] == Status.ENOUGH
    assert statuses(one, entry("1", form="other", draft=True), aim=AIM)[0] == Status.STARTED


def test_status_of_drafts_alone_is_nothing_yet() -> None:
    assert statuses(entry("1", draft=True))[0] == Status.NOTHING


def test_status_once_the_owner_has_rated() -> None:
    pieces = evidence_of([entry("1", "2")])
    rows = coverage(framework(), pieces, FORMS, [rating(), rating(path="2", by="a-person")])
    assert [row.status for row in rows] == [Status.SELF_RATED, Status.STARTED]
    assert rows[0].rating == rating()
    assert rows[1].rating is None


@pytest.mark.parametrize("drafts", [[], [entry("1", draft=True)]])
def test_status_of_a_rating_without_a_piece_is_nothing_yet(drafts: list[Entry]) -> None:
    row = coverage(framework(), evidence_of(drafts), FORMS, [rating()])[0]
    assert (row.status, row.rating) == (Status.NOTHING, rating())


def test_own_rating_is_the_newest() -> None:
    old, new = rating("below", on=date(2025, 1, 1)), rating("above", on=date(2025, 2, 1))
    assert own_rating("tiny-1#1", [new, old]) == new
    assert own_rating("tiny-1#1", [old, new]) == new


def test_own_rating_of_one_day_is_the_last_made() -> None:
    levels = [rating("below"), rating("above"), rating("expected")]
    assert own_rating("tiny-1#1", levels) == levels[-1]


@pytest.mark.parametrize("others", [[], [rating(path="2")], [rating(by="a-person")]])
def test_own_rating_where_there_is_none(others: list[object]) -> None:
    assert own_rating("tiny-1#1", others) is None  # type: ignore[arg-type]  # a list of ratings


@given(st.lists(st.dates(), min_size=1))
def test_own_rating_is_never_older_than_another(days: list[date]) -> None:
    chosen = own_rating("tiny-1#1", iter([rating(on=day) for day in days]))
    assert chosen is not None
    assert chosen.on == max(days)


def test_entry_counts_once_for_a_capability_however_often_it_is_linked_below_it() -> None:
    homes = {"tiny-1#2": "tiny-1#1"}
    first = coverage(framework(), evidence_of([entry("1", "2")], homes), FORMS)[0]
    assert first.pieces == 1
