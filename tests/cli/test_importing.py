"""`import`: lists, folders and exports, from the command line."""

from pathlib import Path

import pytest

from tests.cli.running import done, ran, refused
from tests.documents.tables.sheets import saved, workbook

CSV = (
    "Date;Type;Activity;Capabilities;Notes\n"
    "14/11/25;CBD;Knee;4, 5;Night pain first.\n"
    "31/02/25;Diary;Hip;99;To look at.\n"
)


@pytest.fixture
def log(tmp_path: Path) -> Path:
    file = tmp_path / "log.csv"
    file.write_text(CSV)
    return file


def test_a_preview_shows_columns_and_rows(blank: Path, log: Path) -> None:
    result = ran("import", blank, log, "--preview")
    assert (result.code, result.err) == (3, "")
    assert result.lines == [
        "Date: date",
        "Type: form",
        "Activity: title",
        "Capabilities: links",
        "Notes: text",
        "row 2: draft, cbd, 14 Nov 2025, Knee",
        "row 3: draft, reflection, no date, Hip",
        "    No form is called “Diary”: Reflection is used.",
        "    “31/02/25” cannot be read as a date. It is in the text.",
        "    No capability is called “99”.",
    ]
    assert done("list", blank).out == ""


def test_a_list_comes_in_once_and_out_by_one_undo(blank: Path, log: Path) -> None:
    result = ran("import", blank, log)
    assert (result.code, len(result.lines)) == (3, 2)
    assert result.err.splitlines() == [
        "Imported 2 entries from “log.csv”.",
        "row 3: No form is called “Diary”: Reflection is used.",
        "row 3: “31/02/25” cannot be read as a date. It is in the text.",
        "row 3: No capability is called “99”.",
    ]
    assert refused("import", blank, log) == (
        "Nothing new is chosen of “log.csv”. Nothing was taken in."
    )
    assert done("undo", blank).err == "Undid: Imported 2 entries.\n"
    assert done("list", blank).out == ""
    assert ran("import", blank, log).code == 3
    assert len(done("list", blank).lines) == 2


def test_columns_are_chosen_and_remembered(blank: Path, log: Path) -> None:
    options = ("--form", "debrief", "--columns", "Notes=learning", "--columns", "Type=leave")
    ran("import", blank, log, *options, "--final")
    log.write_text(CSV.replace("Knee", "Neck"))
    again = ran("import", blank, log, "--preview", "--json").json
    assert again["columns"] == {
        "Date": "date",
        "Type": "leave",
        "Activity": "title",
        "Capabilities": "links",
        "Notes": "field.learning",
    }
    assert again["items"][0] == {
        "place": "row 2",
        "entry": "",
        "taken": True,
        "form": "debrief",
        "title": "Neck",
        "occurred": "2025-11-14",
        "links": ["4", "5"],
        "draft": False,
        "left_out": "",
        "notes": [],
        "guesses": [],
    }
    assert again["items"][1]["left_out"].startswith("It was imported on ")


def test_what_came_in_is_told_as_json(blank: Path, log: Path) -> None:
    found = ran("import", blank, log, "--json").json
    assert found["schema"] == "fcp-portfolio/imported/1"
    shown = done("show", blank, found["items"][0]["entry"], "--json").json
    assert (shown["title"], shown["occurred"]) == ("Knee", "2025-11-14")


def test_the_order_of_dates_is_said(blank: Path, log: Path) -> None:
    log.write_text("Date,Activity\n03/04/25,Knee\n")
    unsaid = ran("import", blank, log, "--preview").lines
    assert unsaid[-1] == (
        "    “03/04/25” can be 3 Apr 2025 or 4 Mar 2025. It was read as the first of these."
    )
    said = done("import", blank, log, "--preview", "--dates", "month-first").lines
    assert said[-1] == "row 2: draft, reflection, 4 Mar 2025, Knee"
    assert refused("import", blank, log, "--dates", "backwards") == (
        "“backwards” is no order of dates: day-first or month-first. Nothing was changed."
    )


def test_one_sheet_of_several_is_read(blank: Path, tmp_path: Path) -> None:
    made, _ = workbook(("Date", "Title"), ("14/11/25", "Knee"))
    other = made.create_sheet("Old")
    other.append(("Date", "Title"))
    other.append(("13/11/25", "Hip"))
    file = tmp_path / "log.xlsx"
    file.write_bytes(saved(made))
    first = done("import", blank, file)
    assert "Sheet “Log”. Not read: “Old”; --sheet NAME reads one." in first.err
    assert done("import", blank, file, "--sheet", "Old").code == 0
    assert len(done("list", blank).lines) == 2
    assert refused("import", blank, file, "--sheet", "New") == (
        "There is no sheet “New” with rows. Sheets: Log, Old. Nothing was changed."
    )


def test_a_folder_comes_in(blank: Path, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "CBD knee 14.11.25.txt").write_text("Night pain")
    (folder / "empty.txt").touch()
    shown = ran("import", blank, folder, "--preview")
    assert shown.lines == [
        "CBD knee 14.11.25.txt: draft, cbd, 14 Nov 2025, CBD knee",
        "    Title: from the name of the file.",
        "    Day: from the name of the file.",
        "empty.txt: refused",
        "    “empty.txt” was not added: it is empty. Nothing else changed.",
    ]
    result = ran("import", blank, folder)
    assert (result.code, len(result.lines)) == (3, 1)


def test_what_is_not_there_is_refused(blank: Path) -> None:
    assert refused("import", blank, "nowhere.csv") == (
        "“nowhere.csv” was not added: it is no longer where it was. Nothing else changed."
    )
