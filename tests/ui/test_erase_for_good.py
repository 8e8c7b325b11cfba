"""Erasing for good in the window: what goes, what still holds it, a reason, no way back."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Entry
from fcp_portfolio.services.entries import edit_entry, get_entry, list_entries, remove_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.reading import history
from fcp_portfolio.services.typing_drafts import Typing, keep_typing
from fcp_portfolio.ui.dialogs.erase_for_good import (
    EraseDialog,
    Erasing,
    ask_to_erase,
    of_entry,
    of_revision,
)
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import debrief, pages_saying
from tests.ui.evidence_pages import Log, OpenPage
from tests.ui.finding import named, showing

NO_UNDO = "This cannot be undone, by nobody. Nothing that the program keeps brings it back."
Opens = Callable[[Erasing], EraseDialog]


@pytest.fixture
def entry(log: Log, workspace: Workspace) -> Entry:
    letter = add_bytes(workspace.portfolio, pages_saying("Of Quokkaville"), "letter.pdf").value
    first = log("Knee pain", text="Seen at Quokkaville.")
    content = replace(first.content, attachments=(letter,), values={"learning": "At Quokkaville."})
    return edit_entry(workspace.portfolio, first.id, content, draft=False).value


@pytest.fixture
def opens(workspace: Workspace, qtbot: QtBot) -> Opens:
    parent = QWidget()
    qtbot.addWidget(parent)

    def opened(what: Erasing) -> EraseDialog:
        dialog = EraseDialog(workspace, what, parent)
        dialog.open()
        workspace.settle()
        return dialog

    return opened


def said(dialog: EraseDialog) -> list[str]:
    QApplication.processEvents()  # what was just put in its place is shown then
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # and what it replaces gone
    return [one.text() for one in dialog.findChildren(QLabel) if one.isVisibleTo(dialog)]


def dialogs() -> list[EraseDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, EraseDialog)]


def test_it_says_what_goes_and_what_will_hold_it(
    opens: Opens, entry: Entry, workspace: Workspace
) -> None:
    workspace.portfolio.publish()
    dialog = opens(of_entry(entry))
    assert dialog.accessibleName() == "Erase for good: “Knee pain”"
    assert showing(dialog, NO_UNDO)
    assert dialog.goes.text() == "The entry goes, with 1 earlier version."
    assert any(text.startswith("Holds it: earlier snapshot 2 of ") for text in said(dialog))
    assert dialog.copies.isVisibleTo(dialog)
    dialog.reject()
    assert get_entry(workspace.portfolio, entry.id) == entry


def test_it_is_erased_once_a_reason_is_given(
    opens: Opens, entry: Entry, workspace: Workspace
) -> None:
    workspace.portfolio.publish()
    dialog = opens(of_entry(entry))
    dialog.erase.click()
    assert showing(dialog, "Say why, in a few words.")
    dialog.why.setPlainText("They asked for it")
    dialog.copies.setChecked(True)
    dialog.erase.click()
    dialog.keep.click()
    assert showing(dialog, "It is being erased. That can no longer be stopped.")
    workspace.settle()
    assert list_entries(workspace.portfolio) == ()
    assert history(workspace.portfolio)[-1].what == "Erased for good: They asked for it"
    assert "Erased for good." in said(dialog)
    assert not any(text.startswith("Holds it") for text in said(dialog))
    assert (dialog.keep.text(), dialog.erase.isVisibleTo(dialog)) == ("Close", False)
    dialog.keep.click()
    assert not dialog.isVisible()


def test_words_are_looked_for_as_they_are_typed(
    opens: Opens, entry: Entry, workspace: Workspace
) -> None:
    dialog = opens(of_entry(entry))
    dialog.what.setCurrentIndex(1)
    assert dialog.goes.text() == "Say which words are to go."
    dialog.words.setText("wallaby")
    dialog.look()
    workspace.settle()
    assert dialog.goes.text() == "It stands nowhere in what was named. Nothing was erased."
    assert not dialog.erase.isEnabled()
    dialog.words.setText("quokkaville")
    dialog.look()
    dialog.words.setText("Quokkaville")  # what was found of the former is not shown
    workspace.settle()
    dialog.look()
    workspace.settle()
    assert dialog.goes.text() == (
        "1 earlier version that holds it goes whole. “[erased]” will stand in its place."
    )
    assert "Holds it: the file “letter.pdf” of “Knee pain”: erase the file as a whole" in said(
        dialog
    )
    dialog.why.setPlainText("It says Quokkaville")
    dialog.erase.click()
    workspace.settle()
    assert any(text.startswith("The reason says what is to go") for text in said(dialog))
    dialog.why.setPlainText("It names a practice")
    dialog.erase.click()
    workspace.settle()
    assert get_entry(workspace.portfolio, entry.id).content.values == {"learning": "At [erased]."}


def test_a_file_is_erased_alone(opens: Opens, entry: Entry, workspace: Workspace) -> None:
    dialog = opens(of_entry(entry))
    dialog.what.setCurrentText("The file “letter.pdf”")
    workspace.settle()
    dialog.why.setPlainText("It names a practice")
    dialog.erase.click()
    workspace.settle()
    now = get_entry(workspace.portfolio, entry.id).content
    assert (now.attachments, now.values) == ((), {"learning": "At Quokkaville."})


def test_it_is_opened_from_the_menu_and_from_the_history(
    open_page: OpenPage, entry: Entry, workspace: Workspace
) -> None:
    page = open_page()
    page.show_entry(entry.id)
    assert page.reading is not None
    page.reading.more.click()
    (action,) = [a for a in page.reading.more.menu().actions() if a.text() == "Erase for good…"]
    action.trigger()
    workspace.settle()
    (dialog,) = dialogs()
    dialog.reject()
    named(page, "History: 2 revisions", QToolButton).click()
    named(page, "Erase revision 1 for good…", QPushButton).click()
    workspace.settle()
    dialog = dialogs()[-1]
    assert dialog.goes.text() == "1 earlier version that holds it goes whole."
    assert not dialog.what.isVisibleTo(dialog)
    dialog.why.setPlainText("It names a practice")
    dialog.copies.setChecked(True)
    dialog.erase.click()
    workspace.settle()
    assert dialogs()[-1:] in ([], [dialog])
    assert history(workspace.portfolio)[-1].what.startswith("Erased for good")


def test_a_removed_entry_can_be_erased_and_nothing_is_left_on_the_page(
    open_page: OpenPage, entry: Entry, workspace: Workspace
) -> None:
    remove_entry(workspace.portfolio, entry.id)
    page = open_page()
    page.show_entry(entry.id)
    assert page.reading is not None
    page.reading.more.click()
    assert [a.text() for a in page.reading.more.menu().actions()] == ["Erase for good…"]
    workspace.do(lambda portfolio: erase(portfolio, Target(id=entry.id), why="They asked"))
    workspace.settle()
    assert page.reading is None


def test_what_is_edited_and_erased_meanwhile_is_put_away(
    open_page: OpenPage, log: Log, workspace: Workspace
) -> None:
    entry = log("Knee pain", draft=True)
    page = open_page()
    page.show_entry(entry.id)
    assert page.editor is not None
    workspace.do(lambda portfolio: erase(portfolio, Target(id=entry.id), why="They asked"))
    workspace.settle()
    assert page.editor is None


def test_what_the_check_found_is_proposed(entry: Entry, workspace: Workspace, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ask_to_erase(workspace, parent, entry.id, "Quokkaville")
    workspace.settle()
    assert (dialog.what.currentText(), dialog.words.text()) == (
        "Words of this entry",
        "Quokkaville",
    )
    assert dialog.erase.isEnabled()
    dialog.reject()


def test_texts_being_typed_are_told(opens: Opens, entry: Entry, workspace: Workspace) -> None:
    portfolio = workspace.portfolio
    typed = Typing(editor="new", entry=None, content=debrief("Wallaby"), kept_at=portfolio.clock())
    keep_typing(portfolio, typed)
    dialog = opens(of_entry(entry, "wallaby"))
    dialog.what.setCurrentIndex(1)
    workspace.settle()
    assert dialog.goes.text() == "1 text being typed loses it too."


def test_a_version_has_nothing_to_choose(opens: Opens, entry: Entry) -> None:
    dialog = opens(of_revision(entry, 1))
    assert dialog.accessibleName() == "Erase revision 1 of “Knee pain” for good"
    dialog.reject()
