"""The widgets: named, described, and answering as they say."""

from functools import partial

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.coverage import Status
from fcp_portfolio.ui.widgets import (
    Elided,
    EmptyState,
    Field,
    FilterChip,
    FocusRing,
    LongText,
    Mark,
    NavRow,
    Notice,
    OpenRow,
    SearchField,
    Toast,
    button,
    forbid,
    label,
)
from tests.ui.finding import named, showing


def test_field_names_and_describes_what_it_wraps(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Title", edit, "Say what it was.")
    qtbot.addWidget(field)
    assert edit.accessibleName() == "Title"
    assert edit.accessibleDescription() == "Say what it was."
    assert field.label.buddy() is edit


def test_field_error_is_shown_described_and_cleared(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Title", edit, "Say what it was.")
    qtbot.addWidget(field)
    field.show()
    field.set_error("It has no title yet.")
    assert showing(field, "It has no title yet.")
    assert edit.property("state") == "error"
    assert edit.accessibleDescription() == "It has no title yet. Say what it was."
    field.set_error("")
    assert edit.property("state") == ""
    assert not showing(field, "It has no title yet.")


def test_field_counter_and_hint_change(qtbot: QtBot) -> None:
    field = Field("Case summary", LongText())
    qtbot.addWidget(field)
    field.show()
    field.set_counter("12 words over, the form allows 150", over=True)
    field.set_hint("No names.")
    assert showing(field, "12 words over, the form allows 150")
    assert field.field.accessibleDescription() == "No names."


def test_long_text_grows_to_its_most_lines_and_tab_leaves_it(qtbot: QtBot) -> None:
    around = QWidget()
    text, after = LongText("Text"), QLineEdit()
    box = QVBoxLayout(around)
    box.addWidget(text)
    box.addWidget(after)
    qtbot.addWidget(around)
    around.show()
    least = text.height()
    text.setPlainText("line\n" * 8)
    some = text.height()
    text.setPlainText("line\n" * 60)
    most = text.height()
    assert least < some < most < 60 * 20
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert "\t" not in text.toPlainText()


def test_long_text_control_enter_is_done(qtbot: QtBot) -> None:
    text = LongText("Text")
    qtbot.addWidget(text)
    with qtbot.waitSignal(text.done):
        qtbot.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert text.toPlainText() == "\n"


def test_notice_says_other_words_and_tells_which_answer_was_given(qtbot: QtBot) -> None:
    notice = Notice("warn", "Looks like an NHS number.", action="Remove it", other="It is not one")
    qtbot.addWidget(notice)
    notice.show()
    with qtbot.waitSignal(notice.acted):
        named(notice, "Remove it", QPushButton).click()
    with qtbot.waitSignal(notice.declined):
        named(notice, "It is not one", QPushButton).click()
    notice.say("Not written.", "The disk is full.", kind="danger", action="Export again")
    assert notice.text() == "Not written. The disk is full."
    assert notice.property("kind") == "danger"
    assert named(notice, "Export again", QPushButton).isVisible()
    notice.hush()
    assert not notice.isVisible()


def test_toast_offers_no_undo_once_its_owner_is_gone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(500, 500)
    parent.show()
    toast, gone, stays = Toast(parent), QLineEdit(), QLineEdit()
    qtbot.addWidget(stays)
    toast.say("Removed “a.pdf”.", gone.clear)
    toast.say("Removed “b.pdf”.", stays.clear)
    shiboken6.delete(gone)
    assert named(toast, "Undo", QPushButton).isVisible()
    other = QLineEdit()
    toast.say("Removed “c.pdf”.", partial(other.setText, "c.pdf"))
    shiboken6.delete(other)
    assert showing(toast, "Removed “c.pdf”.")
    assert not named(toast, "Undo", QPushButton).isVisible()


def test_toast_undo_calls_back_once_and_hides(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    parent.show()
    toast, calls = Toast(parent), []
    toast.say("Removed “Knee”.", lambda: calls.append("undo"))
    assert showing(toast, "Removed “Knee”.")
    named(toast, "Undo", QPushButton).click()
    assert calls == ["undo"]
    assert not toast.isVisible()
    toast.say("Saved.")
    assert not named(toast, "Undo", QPushButton).isVisible()


def test_toast_leaves_by_itself_but_not_while_it_has_the_focus(qtbot: QtBot) -> None:
    parent = QWidget()
    edit = QLineEdit(parent)
    qtbot.addWidget(parent)
    parent.resize(600, 400)
    with qtbot.waitActive(parent):
        parent.show()
    toast = Toast(parent, stays_ms=20)
    toast.say("Removed.", lambda: None)
    named(toast, "Undo", QPushButton).setFocus()
    qtbot.wait(80)
    assert toast.isVisible()
    edit.setFocus()
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_focus_ring_follows_the_keyboard_and_leaves_text_fields_alone(
    qtbot: QtBot, qapp: QApplication
) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    first, second, edit = QPushButton("One"), QPushButton("Two"), QLineEdit()
    box = QVBoxLayout(window)
    for widget in (first, second, edit):
        box.addWidget(widget)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    assert not ring.isVisible()
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    corner = second.mapTo(window, QPoint(0, 0))
    assert ring.geometry().contains(second.rect().translated(corner))
    window.resize(500, 500)
    qapp.processEvents()
    assert ring.geometry().contains(second.rect().translated(second.mapTo(window, QPoint(0, 0))))
    qtbot.mousePress(second, Qt.MouseButton.LeftButton)
    assert not ring.isVisible()
    qtbot.mouseRelease(second, Qt.MouseButton.LeftButton)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    assert ring.isVisible()
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    assert not ring.isVisible()
    ring.deleteLater()


def test_focus_ring_survives_that_its_target_goes(qtbot: QtBot, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    window = QWidget()
    kept, gone = QPushButton("Kept"), QPushButton("Gone")
    box = QVBoxLayout(window)
    box.addWidget(kept)
    box.addWidget(gone)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    gone.setFocus(Qt.FocusReason.TabFocusReason)
    gone.deleteLater()
    del gone
    qapp.processEvents()
    kept.setFocus(Qt.FocusReason.TabFocusReason)
    qapp.processEvents()
    assert ring.parentWidget() in (None, window)
    ring.deleteLater()


def test_elided_text_has_its_whole_as_tooltip(qtbot: QtBot) -> None:
    made = Elided("Evidence-based practice and service development")
    qtbot.addWidget(made)
    made.resize(80, 20)
    made.show()
    made.grab()
    assert made.toolTip() == "Evidence-based practice and service development"
    made.resize(800, 20)
    made.grab()
    assert made.toolTip() == ""


def test_open_row_is_a_button_with_a_name(qtbot: QtBot) -> None:
    made = OpenRow("eye", "Observed clinic", "COT", "3 Nov")
    qtbot.addWidget(made)
    made.resize(300, 56)
    made.show()
    made.grab()
    said = QAccessible.queryAccessibleInterface(made)
    assert said.text(QAccessible.Text.Name) == "Open “Observed clinic”"
    assert said.text(QAccessible.Text.Description) == "COT · 3 Nov"
    with qtbot.waitSignal(made.clicked):
        qtbot.keyClick(made, Qt.Key.Key_Space)


def test_mark_says_its_word(qtbot: QtBot) -> None:
    for status in Status:
        mark = Mark(status)
        qtbot.addWidget(mark)
        mark.grab()
        assert mark.accessibleName() == status.value == mark.toolTip()


def test_nav_row_says_its_count_and_paints_narrow(qtbot: QtBot) -> None:
    row = NavRow("files", "Evidence", "Ctrl+3")
    qtbot.addWidget(row)
    row.set_count(41)
    row.setChecked(True)
    row.resize(196, 34)
    row.grab()
    row.resize(40, 34)
    row.grab()
    assert row.accessibleDescription() == "41"
    assert row.toolTip() == "Evidence (Ctrl+3)"
    row.set_count(0)
    assert row.accessibleDescription() == ""


def test_forbidden_button_says_why(qtbot: QtBot) -> None:
    made = button("Log evidence", "primary")
    qtbot.addWidget(made)
    forbid(made, "Read only: open elsewhere.")
    assert not made.isEnabled()
    assert made.accessibleDescription() == made.toolTip() == "Read only: open elsewhere."
    forbid(made, "")
    assert made.isEnabled()


def test_empty_state_offers_one_button(qtbot: QtBot) -> None:
    made = EmptyState(
        "files", "No evidence yet", "A case counts.", ["Log something."], action="Log"
    )
    qtbot.addWidget(made)
    made.show()
    made.grab()
    with qtbot.waitSignal(made.acted):
        named(made, "Log", QPushButton).click()
    made.say("Nothing matches", "Without the filter: 3 entries.")
    assert showing(made, "Nothing matches")


def test_search_field_and_chip_have_names(qtbot: QtBot) -> None:
    search, chip = SearchField("Search evidence", "Search titles"), FilterChip("Any form", "Form")
    for widget in (search, chip):
        qtbot.addWidget(widget)
        widget.grab()
    chip.set_active(active=True)
    assert search.accessibleName() == "Search evidence"
    assert chip.property("active") == "true"


def test_labels_never_read_markup(qtbot: QtBot) -> None:
    made: QLabel = label("<b>999</b> & co")
    qtbot.addWidget(made)
    assert made.textFormat() == Qt.TextFormat.PlainText


def test_field_error_goes_once_it_is_being_mended(qtbot: QtBot) -> None:
    edit = QLineEdit()
    field = Field("Title", edit)
    qtbot.addWidget(field)
    field.set_error("Give it a title.")

    qtbot.keyClicks(edit, "N")

    assert (field.error(), edit.property("state")) == ("", "")


def test_enter_presses_the_button_that_has_the_focus(qtbot: QtBot) -> None:
    made = button("Log a session")
    qtbot.addWidget(made)
    pressed: list[bool] = []
    made.clicked.connect(lambda: pressed.append(True))

    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        qtbot.keyClick(made, key)

    assert len(pressed) == 3


def test_count_beside_a_page_says_what_it_counts(qtbot: QtBot) -> None:
    row = NavRow("scale", "Readiness", "Ctrl+6")
    qtbot.addWidget(row)
    row.set_count(2, "2 requirements not met yet")
    assert row.accessibleDescription() == "2 requirements not met yet"
    assert row.toolTip() == "Readiness (Ctrl+6)\n2 requirements not met yet"
    row.set_count(0, "0 requirements not met yet")
    assert (row.accessibleDescription(), row.toolTip()) == ("", "Readiness (Ctrl+6)")
