"""Preferences: kept at once, forgiving what cannot be read, shown and changed on their page."""

from pathlib import Path
from weakref import ref

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.dates import spoken
from fcp_portfolio.services.people import people
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.safekeeping import back_up
from fcp_portfolio.ui.dialogs.person import PersonDialog
from fcp_portfolio.ui.preferences import (
    APPEARANCE,
    RECENT,
    SINGLE_KEYS,
    SUPERVISION_AIM,
    TABLE,
    TEXT_SIZE,
    TIME_STAMP,
    Preference,
    Preferences,
    Section,
)
from fcp_portfolio.ui.views.preferences import PreferencesPage
from fcp_portfolio.ui.widgets import NavRow, OpenRow
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, showing


def test_value_is_kept_for_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "preferences.json"
    Preferences(file).set(APPEARANCE, "dark")
    assert Preferences(file).get(APPEARANCE) == "dark"
    assert [p.name for p in file.parent.iterdir()] == ["preferences.json"]


def test_what_cannot_be_read_counts_as_not_chosen(tmp_path: Path) -> None:
    file = tmp_path / "preferences.json"
    for text in ("", "[1]", '{"appearance": "sepia"}', "\x00"):
        file.write_text(text)
        assert Preferences(file).get(APPEARANCE) == "system"


def test_names_in_the_table_differ() -> None:
    assert len({row.name for row in TABLE}) == len(TABLE)


class Watcher:
    """Hears of changes."""

    def __init__(self) -> None:
        self.heard: list[Preference] = []

    def hear(self, preference: Preference) -> None:
        self.heard.append(preference)


def test_watchers_hear_of_changes_only(preferences: Preferences) -> None:
    watcher = Watcher()
    preferences.watch(watcher.hear)
    preferences.set(TEXT_SIZE, 130)
    preferences.set(TEXT_SIZE, 130)
    assert watcher.heard == [TEXT_SIZE]


def test_watching_keeps_nobody(preferences: Preferences) -> None:
    watcher = Watcher()
    kept = ref(watcher)
    preferences.watch(watcher.hear)
    del watcher
    assert kept() is None
    preferences.set(TEXT_SIZE, 130)


def test_step_stays_at_the_ends(preferences: Preferences) -> None:
    for _ in range(9):
        preferences.step(TEXT_SIZE, 1)
    assert preferences.get(TEXT_SIZE) == 200
    for _ in range(9):
        preferences.step(TEXT_SIZE, -1)
    assert preferences.get(TEXT_SIZE) == 90


def test_recent_files_are_those_that_exist_newest_first(
    preferences: Preferences, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.fcpfolio" for number in range(10)]
    for file in files:
        file.touch()
        preferences.remember_file(file)
    preferences.remember_file(files[5])
    files[9].unlink()
    assert [file.name for file in preferences.recent()][:3] == [
        "5.fcpfolio",
        "8.fcpfolio",
        "7.fcpfolio",
    ]
    assert len(preferences.get(RECENT)) == 8


def test_page_applies_at_once_and_restores_defaults(qtbot: QtBot, workspace: Workspace) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    named(page, "Appearance: High contrast", QRadioButton).click()
    size = named(page, "Text size", QComboBox)
    size.setCurrentIndex(3)
    size.activated.emit(3)
    page.show_section(Section.KEYS)
    named(page, "Single keys in lists", QCheckBox).click()
    chosen = workspace.preferences
    assert [chosen.get(p) for p in (APPEARANCE, TEXT_SIZE, SINGLE_KEYS)] == [
        "high_contrast",
        130,
        False,
    ]
    page.show_section(Section.APPEARANCE)
    named(page, "Restore defaults of Appearance", QPushButton).click()
    assert [chosen.get(p) for p in (APPEARANCE, TEXT_SIZE, SINGLE_KEYS)] == ["system", 100, False]
    assert named(page, "Appearance: As the system", QRadioButton).isChecked()


def test_every_preference_that_has_a_section_can_be_chosen_there(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    for section in page.offered:
        page.show_section(section)
    names = {w.accessibleName() for w in page.findChildren(QWidget) if w.accessibleName()}
    offered = [row for row in TABLE if row.section in page.offered and len(row.choices) != 1]
    assert offered
    for row in offered:
        words = {row.title, *(f"{row.title}: {choice}" for _, choice in row.choices)}
        assert names & words, row.name


def test_sections_are_one_stop_for_tab_and_reached_by_arrows(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.resize(1060, 740)
    with qtbot.waitActive(page):
        page.show()
    named(page, "Appearance", NavRow).setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert showing(page, "Your file")
    assert showing(page, str(workspace.portfolio.file))
    assert showing(page, "No backup was made yet")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert showing(page, "Type and rows grow together. Ctrl++ and Ctrl+- do it from anywhere.")
    rows = list(page.sections.findChildren(NavRow))
    stops = [row.text() for row in rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert (len(rows), stops) == (len(page.offered), ["Appearance"])


def test_backup_is_told_with_its_day(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio, tmp_path: Path
) -> None:
    back_up(portfolio, tmp_path)
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.show_section(Section.KEEPING)
    assert showing(page, f"Last backup: {spoken(portfolio.today())}")


def test_faults_of_own_files_are_told(qtbot: QtBot, workspace: Workspace) -> None:
    folder = workspace.portfolio.copy.place.own_frameworks
    folder.mkdir(parents=True)
    (folder / "mine.yaml").write_text("schema: fcp-portfolio/form/1\nikon: eye\n", "utf-8")
    workspace.portfolio.reload_definitions()
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()

    page.show_section(Section.DEFINITIONS)

    told = [w.text() for w in page.findChildren(QLabel) if w.isVisible()]
    assert any("in your files. A file with a fault is not used." in text for text in told)
    assert any("mine.yaml:1:1: “edition” is missing." in text for text in told)

    (folder / "mine.yaml").unlink()
    workspace.portfolio.reload_definitions()
    page.read()
    assert not any(
        "A file with a fault" in w.text() for w in page.findChildren(QLabel) if w.isVisible()
    )


def test_definitions_are_listed_with_where_they_are_from(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.show_section(Section.DEFINITIONS)
    framework = workspace.portfolio.frameworks[0]
    assert showing(page, f"{framework.title} ({framework.edition})")
    assert any("Health Education England" in w.text() for w in page.findChildren(QLabel))


def test_people_are_added_and_edited(
    qtbot: QtBot, workspace: Workspace, portfolio: Portfolio
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.show_section(Section.PEOPLE)
    named(page, "Add a person", QPushButton).click()
    dialog = page.findChildren(PersonDialog)[-1]
    named(dialog, "Name", QLineEdit).setText("Jory Penhale")
    named(dialog, "Add person", QPushButton).click()
    workspace.settle()
    QApplication.processEvents()
    named(page, "Open “Jory Penhale”", OpenRow).click()
    dialog = page.findChildren(PersonDialog)[-1]
    named(dialog, "Role", QLineEdit).setText("GP")
    named(dialog, "Keep changes", QPushButton).click()
    workspace.settle()
    QApplication.processEvents()
    assert [(one.name, one.role) for one in people(portfolio)][-1] == ("Jory Penhale", "GP")
    assert named(page, "Open “Jory Penhale”", OpenRow).accessibleDescription() == "GP"


def test_page_that_is_gone_is_told_nothing(workspace: Workspace) -> None:
    page = PreferencesPage(workspace)
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    workspace.preferences.set(TEXT_SIZE, 150)
    assert workspace.preferences.get(TEXT_SIZE) == 150


def test_service_for_time_stamps_is_kept_and_none_is_asked_by_default(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show_section(Section.SECURITY)
    line = named(page, "Time-stamp service", QLineEdit)
    assert line.text() == ""
    qtbot.keyClicks(line, " https://stamps.example/ ")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert workspace.preferences.get(TIME_STAMP) == "https://stamps.example/"
    named(page, "Restore defaults of Security", QPushButton).click()
    assert line.text() == ""


def test_number_with_a_mark_between_its_thousands_is_told_of_and_not_kept(
    qtbot: QtBot, workspace: Workspace
) -> None:
    page = PreferencesPage(workspace)
    qtbot.addWidget(page)
    page.show()
    page.show_section(SUPERVISION_AIM.section)
    line = named(page, str(SUPERVISION_AIM.title), QLineEdit)
    for typed in ("+", "1,000"):
        line.clear()
        qtbot.keyClicks(line, typed)
        qtbot.keyClick(line, Qt.Key.Key_Return)
        assert showing(page, "Type a whole number from 0 to 9999.")
        assert workspace.preferences.get(SUPERVISION_AIM) == 0
    line.clear()
    qtbot.keyClicks(line, "500")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert workspace.preferences.get(SUPERVISION_AIM) == 500
    assert not showing(page, "Type a whole number from 0 to 9999.")
