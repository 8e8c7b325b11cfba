"""What logging costs in keys, beyond the text: counted in the real window, by keys alone."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.entries import get_entry, list_entries, log_entry
from fcp_portfolio.services.people import add_person, people
from tests.builders import TODAY, debrief
from tests.features.desk import Desk
from tests.features.typist import Typist

MOST_FOR_A_CASE = 34  # 40 would be allowed
MOST_FOR_A_DEBRIEF = 10


def typist(desk: Desk, qtbot: QtBot) -> Typist:
    """Sits down before the open window."""
    desk.open()
    with qtbot.waitActive(desk.shown):
        desk.shown.activateWindow()
    do = desk.shown.workspace.do
    do(lambda portfolio: add_person(portfolio, name="Dr Tomos Wetherby"))
    do(lambda p: log_entry(p, debrief(person=people(p)[0].id)))
    desk.settle()
    return Typist(desk.shown)


def test_a_case_with_two_links_and_a_file_takes_at_most_34_keys(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Ultrasound pathway.txt"
    file.write_text("Scan the shoulder, or wait and see.\n")
    me = typist(desk, qtbot)
    me.copy(file)

    me.press("Ctrl+N")
    me.spell("cbd")
    me.press("Return")
    assert me.at == "Title"
    me.write("Shoulder after a fall: scan or wait?")
    me.press("Tab")
    assert me.at == "Date it occurred"
    me.press("Tab")
    assert me.at == "Minutes"
    me.spell("45")
    me.press("Tab")
    assert me.at == "Assessor"
    me.spell("wet")
    me.press("Return")
    me.go_to("Setting")
    me.spell("f")
    me.go_to("Case in brief")
    me.write("Could not lift the arm. We agreed what would change the plan.")
    me.press("Ctrl+V")
    me.go_to("Add a capability: type its number or a word")
    me.spell("5")
    me.press("Return")
    me.spell("2")
    me.press("Return", "Tab")
    assert me.at == "Why it shows 5 Investigations and diagnosis"
    me.write("Chose not to image at once.")
    me.press("Return")
    assert me.at == "Why it shows 2 Person-centred care"
    me.write("The plan was hers.")
    desk.settle()
    me.press("Ctrl+Return")
    desk.settle()

    (row,) = [row for row in list_entries(desk.shown.workspace.portfolio) if row.form == "cbd"]
    entry = get_entry(desk.shown.workspace.portfolio, row.id)
    assert (entry.draft, row.codes, row.files, row.minutes) == (False, ("5", "2"), 1, 45)
    assert (row.occurred, row.person) == (TODAY, "Dr Tomos Wetherby")
    assert entry.content.values["setting"] == "Face to face"
    assert me.keys <= MOST_FOR_A_CASE


def test_a_debrief_of_one_line_takes_at_most_10_keys(desk: Desk, qtbot: QtBot) -> None:
    me = typist(desk, qtbot)

    me.press("Ctrl+L")
    assert me.at == "Debrief in one sentence"
    me.write("Ask about night pain first.")
    me.press("Return")
    desk.settle()

    rows = list_entries(desk.shown.workspace.portfolio)
    assert (rows[0].title, rows[0].person) == ("Ask about night pain first.", "Dr Tomos Wetherby")
    assert me.keys <= MOST_FOR_A_DEBRIEF
    assert QApplication.focusWidget() is not None
