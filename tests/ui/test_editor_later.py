"""An editor takes keys at once; what is further down in a form is made a turn later."""

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.services.entries import get_entry, log_entry
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.ui.views.editor.editor import Editor
from fcp_portfolio.ui.views.evidence.page import EvidencePage
from tests.builders import TODAY
from tests.ui.evidence_pages import OpenPage
from tests.ui.finding import named

FIRST, SECOND, LAST = (
    "What happened",
    "What you thought and did, and why",
    "What you will learn next",
)


def begun(page: EvidencePage) -> Editor:
    """The editor of a reflection, in the turn in which it was asked for."""
    page.begin_log("reflection")
    assert page.editor is not None
    return page.editor


def texts(page: EvidencePage) -> list[str]:
    """The fields of long text that there are."""
    return [one.accessibleName() for one in page.findChildren(QPlainTextEdit)]


def test_keys_typed_at_once_are_taken_and_the_other_fields_follow(
    qtbot: QtBot, open_page: OpenPage
) -> None:
    page = open_page()
    editor = begun(page)

    QTest.keyClicks(editor.focusWidget(), "Knee")

    assert texts(page) == [FIRST]
    qtbot.waitUntil(lambda: LAST in texts(page))
    assert named(page, "Title", QLineEdit).text() == "Knee"
    assert editor.focusWidget() is named(page, "Title", QLineEdit)


def test_tab_at_once_goes_to_a_field_that_was_not_there_yet(open_page: OpenPage) -> None:
    page = open_page()
    begun(page)
    first = named(page, FIRST, QPlainTextEdit)
    first.setFocus()

    QTest.keyClick(first, Qt.Key.Key_Tab)

    assert page.focusWidget() is named(page, SECOND, QPlainTextEdit)


def test_a_draft_left_at_once_keeps_what_stands_further_down(
    open_page: OpenPage, portfolio: Portfolio
) -> None:
    values = {"happened": "A fall.", "next": "Night pain."}
    content = Content(form="reflection", form_edition="1", occurred=TODAY, values=values)
    draft = log_entry(portfolio, content, draft=True).value
    page = open_page()

    page.show_entry(draft.id)
    QTest.keyClicks(named(page, "Title", QLineEdit), "Knee")
    page.put_away()
    page.workspace.settle()

    kept = get_entry(portfolio, draft.id).content
    assert (kept.title, kept.values) == ("Knee", values)


def test_what_stands_further_down_is_shown_there(
    qtbot: QtBot, open_page: OpenPage, portfolio: Portfolio
) -> None:
    content = Content(form="reflection", form_edition="1", values={"next": "Night pain."})
    draft = log_entry(portfolio, content, draft=True).value
    page = open_page()

    page.show_entry(draft.id)

    qtbot.waitUntil(lambda: LAST in texts(page))
    assert named(page, LAST, QPlainTextEdit).toPlainText() == "Night pain."
    assert page.editor is not None
    assert page.editor.session.untouched


def test_finishing_at_once_says_what_is_missing(open_page: OpenPage) -> None:
    page = open_page()
    editor = begun(page)

    named(page, "Mark as final", QPushButton).click()

    assert editor.focusWidget() is named(page, "Title", QLineEdit)
    assert LAST in texts(page)


def test_an_entry_becomes_final_although_its_editor_is_gone_by_then(
    open_page: OpenPage, portfolio: Portfolio
) -> None:
    values = {"happened": "A fall.", "decided": "Red flags.", "next": "Night pain."}
    content = Content(
        form="reflection", form_edition="1", title="Knee", occurred=TODAY, values=values
    )
    draft = log_entry(portfolio, content, draft=True).value
    page = open_page()
    page.show_entry(draft.id)
    editor = page.editor
    assert editor is not None

    named(page, "Mark as final", QPushButton).click()
    page.put_away()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not shiboken6.isValid(editor)
    page.workspace.settle()

    assert not get_entry(portfolio, draft.id).draft
