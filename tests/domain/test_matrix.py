"""The matrix: final pieces of each capability by kind, and by month."""

from dataclasses import replace
from datetime import date

from fcp_portfolio.domain.coverage import Evidence
from fcp_portfolio.domain.dates import month_starts
from fcp_portfolio.domain.matrix import Column, by_kind, by_month
from tests.domain.builders import form, framework

FORMS = {
    "tiny": form(),
    "other": replace(form(), id="other", kind="teaching"),
    "third": replace(form(), id="third", kind="teaching"),
}
TODAY = date(2026, 2, 14)


def piece(
    code: str, name: str = "tiny", occurred: date | None = TODAY, *, draft: bool = False
) -> Evidence:
    return Evidence(path=f"tiny-1#{code}", form=name, occurred=occurred, draft=draft)


def test_kinds_are_columns_and_forms_of_a_kind_stand_together() -> None:
    found = [piece("1"), piece("1", "other"), piece("1", "third"), piece("2", "other")]
    matrix = by_kind(framework(), found, FORMS)
    assert matrix.columns == (
        Column(kind="reflection", forms=frozenset({"tiny"})),
        Column(kind="teaching", forms=frozenset({"other", "third"})),
    )
    assert matrix.counts == {"tiny-1#1": (1, 2), "tiny-1#2": (0, 1)}


def test_drafts_and_other_frameworks_are_not_counted() -> None:
    found = [piece("1", draft=True), Evidence("another-1#1", "tiny", TODAY, draft=False)]
    for matrix in (by_kind(framework(), found, FORMS), by_month(framework(), found, TODAY)):
        assert {sum(counts) for counts in matrix.counts.values()} == {0}
    assert by_kind(framework(), found, FORMS).columns == ()


def test_form_that_is_not_installed_is_a_kind_of_its_own() -> None:
    (column,) = by_kind(framework(), [piece("1", "lost")], FORMS).columns
    assert column == Column(kind="lost", forms=frozenset({"lost"}))


def test_months_are_the_last_twelve() -> None:
    found = [piece("1"), piece("1", occurred=date(2025, 3, 31)), piece("2", occurred=None)]
    matrix = by_month(framework(), found, TODAY)
    assert len(matrix.columns) == 12
    assert matrix.columns[0] == Column(since=date(2025, 3, 1), until=date(2025, 3, 31))
    assert matrix.columns[-1] == Column(since=date(2026, 2, 1), until=date(2026, 2, 28))
    assert matrix.counts == {"tiny-1#1": (1, *[0] * 10, 1), "tiny-1#2": (0,) * 12}


def test_what_is_older_stands_in_one_column_before_the_months() -> None:
    old, older = date(2025, 2, 28), date(2019, 7, 1)
    found = [piece("1", occurred=old), piece("1", occurred=older), piece("1")]
    matrix = by_month(framework(), found, TODAY)
    assert matrix.columns[0] == Column(until=date(2025, 2, 28))
    assert matrix.counts["tiny-1#1"] == (2, *[0] * 11, 1)


def test_what_lies_ahead_of_a_clock_that_went_back_is_in_no_month() -> None:
    matrix = by_month(framework(), [piece("1", occurred=date(2026, 3, 1))], TODAY)
    assert sum(matrix.counts["tiny-1#1"]) == 0


def test_months_go_back_over_the_turn_of_the_year() -> None:
    assert month_starts(date(2026, 1, 31), 3) == (
        date(2025, 11, 1),
        date(2025, 12, 1),
        date(2026, 1, 1),
    )
