"""A list comes in once, in one change, and goes out again in one."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fcp_portfolio.domain.errors import Cancelled, FileRefused, Refused
from fcp_portfolio.domain.importing.columns import Columns
from fcp_portfolio.domain.importing.items import Item
from fcp_portfolio.services.done import Changed, Done
from fcp_portfolio.services.entries import list_entries, log_entry, remove_entry, whole_entries
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.importing import (
    Imported,
    look,
    preview_rows,
    take_in,
    usual_columns,
)
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.undo import redo_change, undo_change, undoable
from tests.services.importing.sources import HEADINGS, ROWS, sheet


def previewed(portfolio: Portfolio, file: Path) -> tuple[Item, ...]:
    (table,) = look(portfolio, file).tables
    return preview_rows(portfolio, table, usual_columns(portfolio, table))


def imported(portfolio: Portfolio, file: Path) -> Done[Imported]:
    """All that is new in a list, taken in as the window and the command do it."""
    (table,) = look(portfolio, file).tables
    columns = usual_columns(portfolio, table)
    items = [item for item in preview_rows(portfolio, table, columns) if item.wanted]
    return take_in(portfolio, file.name, items, headings=table.headings, columns=columns)


def titles(portfolio: Portfolio) -> list[str]:
    return sorted(row.title for row in list_entries(portfolio))


def test_each_row_becomes_an_entry(portfolio: Portfolio, tmp_path: Path) -> None:
    done = imported(portfolio, sheet(tmp_path))
    assert (str(done.said), done.changed) == (
        "Imported 3 entries from “log.xlsx”.",
        Changed.ENTRIES | Changed.FILES,
    )
    found = whole_entries(portfolio, done.value.entries)
    assert {(e.content.title, e.content.form, e.content.occurred, e.draft) for e in found} == {
        ("Knee in clinic", "cbd", date(2025, 11, 14), True),
        ("Hip", "reflection", None, True),
        ("Back", "reflection", date(2025, 11, 15), True),
    }
    knee = next(e.content for e in found if e.content.title == "Knee in clinic")
    assert [link.code for link in knee.links] == ["4", "5"]
    assert knee.values == {"summary": "Night pain first."}


def test_a_preview_keeps_nothing(portfolio: Portfolio, tmp_path: Path) -> None:
    items = previewed(portfolio, sheet(tmp_path))
    assert [str(item.place) for item in items] == ["row 2", "row 3", "row 4"]
    assert [bool(item.notes) for item in items] == [False, True, False]
    assert titles(portfolio) == []


def test_nothing_comes_in_twice(portfolio: Portfolio, tmp_path: Path) -> None:
    file = sheet(tmp_path)
    imported(portfolio, file)
    again = [(item.wanted, str(item.known)) for item in previewed(portfolio, file)]
    assert again == [(False, "It was imported on 2026-11-20.")] * 3
    with pytest.raises(Refused, match=r"^Nothing new is chosen of “log.xlsx”"):
        imported(portfolio, file)


def test_only_new_rows_of_a_longer_list_come_in(portfolio: Portfolio, tmp_path: Path) -> None:
    imported(portfolio, sheet(tmp_path))
    longer = sheet(tmp_path, (("1/10/25", "CBD", "Neck", "", ""), *ROWS, ROWS[0]), "renamed.xlsx")
    assert str(imported(portfolio, longer).said) == "Imported 1 entry from “renamed.xlsx”."
    assert titles(portfolio) == ["Back", "Hip", "Knee in clinic", "Neck"]


def test_a_list_edited_after_it_came_in_comes_in_no_second_time(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    file = sheet(tmp_path)
    done = imported(portfolio, file)
    remove_entry(portfolio, done.value.entries[0])
    assert not any(item.wanted for item in previewed(portfolio, file))


def test_one_undo_takes_all_back_and_redo_brings_all(portfolio: Portfolio, tmp_path: Path) -> None:
    done = imported(portfolio, sheet(tmp_path))
    assert undoable(portfolio) == (done.undo, "Imported 3 entries")
    assert str(undo_change(portfolio, done.undo).said) == "Undid: Imported 3 entries."
    assert titles(portfolio) == []
    redo_change(portfolio)
    assert titles(portfolio) == ["Back", "Hip", "Knee in clinic"]
    assert not any(item.wanted for item in previewed(portfolio, sheet(tmp_path)))


def test_what_was_taken_back_can_come_in_again_once(portfolio: Portfolio, tmp_path: Path) -> None:
    file = sheet(tmp_path)
    undo_change(portfolio, imported(portfolio, file).undo)
    imported(portfolio, file)
    assert titles(portfolio) == ["Back", "Hip", "Knee in clinic"]
    assert not any(item.wanted for item in previewed(portfolio, file))


def test_what_is_logged_already_is_left_out(portfolio: Portfolio, tmp_path: Path) -> None:
    rows = previewed(portfolio, sheet(tmp_path))
    assert rows[0].content is not None
    assert rows[2].content is not None
    log_entry(portfolio, rows[0].content, draft=True)
    log_entry(portfolio, replace(rows[2].content, minutes=20), draft=True)
    again = previewed(portfolio, sheet(tmp_path))
    assert [item.wanted for item in again] == [False, True, True]
    assert [note.part for note in again[2].notes] == ["entry"]


def test_columns_are_remembered_for_the_same_headings(portfolio: Portfolio, tmp_path: Path) -> None:
    (table,) = look(portfolio, sheet(tmp_path)).tables
    guessed = usual_columns(portfolio, table)
    chosen = replace(guessed, form="debrief", targets={**guessed.targets, "Notes": "leave"})
    items = preview_rows(portfolio, table, chosen)
    undo_change(
        portfolio,
        take_in(portfolio, "a", items, headings=table.headings, columns=chosen).undo,
    )
    other_order = replace(table, headings=HEADINGS[::-1])
    assert usual_columns(portfolio, other_order) == chosen
    assert usual_columns(portfolio, table, "debrief") == chosen
    assert usual_columns(portfolio, table, "tutorial").form == "tutorial"
    assert usual_columns(portfolio, replace(table, headings=("A", "B"))).form == "reflection"


def test_two_columns_for_one_thing_are_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    (table,) = look(portfolio, sheet(tmp_path)).tables
    columns = Columns(form="reflection", targets=dict.fromkeys(HEADINGS, "title"))
    with pytest.raises(Refused, match="cannot all be the same"):
        preview_rows(portfolio, table, columns)


def test_what_came_in_since_the_preview_is_refused_whole(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    file = sheet(tmp_path)
    items = previewed(portfolio, file)
    imported(portfolio, file)
    for chosen in (items, (replace(items[0], digest="new"),) * 2):
        with pytest.raises(Refused, match=r"^row 2 was taken in already. Nothing was taken in"):
            take_in(portfolio, "log.xlsx", chosen)
    assert len(titles(portfolio)) == 3


def test_what_was_refused_cannot_be_taken_in(portfolio: Portfolio) -> None:
    item = Item(place="a.pdf", digest="a", refused="“a.pdf” was not added: it is empty.")
    with pytest.raises(Refused, match="it is empty"):
        take_in(portfolio, "folder", [item])


def test_cancelling_leaves_everything_as_it_was(portfolio: Portfolio, tmp_path: Path) -> None:
    items = previewed(portfolio, sheet(tmp_path))
    steps: list[tuple[str, int, int]] = []
    with pytest.raises(Cancelled):
        take_in(
            portfolio,
            "log.xlsx",
            items,
            progress=lambda *step: steps.append(step),
            cancelled=lambda: len(steps) == 2,
        )
    assert steps == [("row 2", 1, 3), ("row 3", 2, 3)]
    assert titles(portfolio) == []
    assert [line.what for line in history(portfolio)] == ["Made the portfolio"]


def test_erasing_an_imported_entry_forgets_its_digest(portfolio: Portfolio, tmp_path: Path) -> None:
    file = sheet(tmp_path)
    done = imported(portfolio, file)
    erase(portfolio, Target(id=done.value.entries[0]), why="It named a patient.")
    assert [item.wanted for item in previewed(portfolio, file)] == [True, False, False]


def test_a_file_that_is_no_list_is_refused(portfolio: Portfolio, tmp_path: Path) -> None:
    file = tmp_path / "log.xlsx"
    file.write_bytes(b"\x00\x01")
    with pytest.raises(FileRefused, match="it is no spreadsheet"):
        look(portfolio, file)
