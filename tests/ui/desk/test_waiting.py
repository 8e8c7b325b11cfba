"""What waits at a desk: shown, taken in, answered in one sitting."""

from dataclasses import replace
from pathlib import Path
from shutil import copy2
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from fcp_portfolio.services.desk.given import answers_given
from fcp_portfolio.services.desk.requests import set_aside, waiting
from fcp_portfolio.ui.main_window import MainWindow
from fcp_portfolio.ui.models.stack import Stage
from fcp_portfolio.ui.preferences import WATCHED
from fcp_portfolio.ui.review.sitting_dialogs import DECLINED, SignSittingDialog
from fcp_portfolio.ui.views.desk.watched import watched
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.widgets import Notice
from fcp_portfolio.ui.words import tr
from tests.many_requests import EACH, MANY, PEOPLE, many_requests
from tests.services import asking
from tests.ui.desk.conftest import Press
from tests.ui.finding import named, showing


def listed(window: MainWindow, name: str = "Requests") -> list[str]:
    """What a screen reader says of the rows, headings apart."""
    rows = named(window, name, QListView).model()
    indexes = (rows.index(place, 0) for place in range(rows.rowCount()))
    return [str(index.data(11)) for index in indexes]  # AccessibleTextRole


def dialog(window: MainWindow) -> QDialog:
    """The one dialog that is open."""
    window.workspace.settle()
    (found,) = (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    )
    return found


def test_requests_wait_below_their_practitioner_the_longest_first(window: MainWindow) -> None:
    assert window.pages.current() == "waiting"
    assert listed(window) == [
        "Robin Example · 1 request · the oldest for 16 days",
        listed(window)[1],
        "Amira Halloran · 1 request · the oldest for 4 days",
        listed(window)[3],
    ]
    assert listed(window)[1].startswith("Sign-off of 2 capabilities, Number ")
    assert listed(window)[1].endswith(", 16 days, Written 6 Nov 2026")
    assert showing(window, "It has waited for 16 days")
    row = window.sidebar.rows["waiting"]
    assert "2 requests wait for you" in row.accessibleDescription() + row.accessibleName()


def test_search_and_views_narrow_the_list(window: MainWindow, press: Press) -> None:
    named(window, "Search requests", QLineEdit).setText("amira")
    assert len(listed(window)) == 2
    named(window, "Search requests", QLineEdit).setText("nobody at all")
    assert showing(window, "Nothing here holds “nobody at all”. Clear the search to see all.")
    named(window, "Search requests", QLineEdit).clear()
    press(window, "Done")
    assert listed(window)[1].endswith("Answered, Written 3 Sep 2026")


def test_request_is_put_aside_and_waits_again(window: MainWindow, press: Press) -> None:
    press(window, "Put this request aside")
    asked = dialog(window)
    press(asked, "Put it aside")
    assert showing(asked, "Say why, in a few words.")
    named(asked, "Why", QLineEdit).setText("She asked her other supervisor.")
    press(asked, "Put it aside")
    assert [one.received.owner for one in waiting(window.workspace.portfolio)] == ["Amira Halloran"]
    press(window, "Done")
    rows = named(window, "Requests", QListView)
    rows.setCurrentIndex(rows.model().index(2, 0))
    assert showing(window, "She asked her other supervisor.")
    press(window, "Let it wait again")
    assert len(waiting(window.workspace.portfolio)) == 2


def test_files_are_taken_in_and_the_refused_are_told_of(
    window: MainWindow, sent: Path, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.7 no request")
    page = window.pages.page("waiting")
    window.pages.kind.dropped(window, (sent / "robin.pdf", letter))
    window.workspace.settle()
    notice: Notice = page.notice
    assert notice.isVisible()
    assert notice.text().startswith("1 file was not taken in “letter.pdf”: ")
    assert len(waiting(window.workspace.portfolio)) == 2


def test_request_is_seen_and_saved_without_answering_it(
    window: MainWindow, sent: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    detail, to = window.pages.page("waiting").detail, tmp_path / "kept.pdf"
    named(detail, "Show robin.pdf", QToolButton).click()
    window.workspace.settle()
    (seen,) = (one for one in window.findChildren(FilePreview) if one.isVisible())
    assert any(one.accessibleName().startswith("Page 1 of ") for one in _areas(seen))
    seen.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(to), ""))
    named(detail, "Save a copy of robin.pdf", QToolButton).click()
    window.workspace.settle()
    assert to.read_bytes() == (sent / "robin.pdf").read_bytes()
    assert len(waiting(window.workspace.portfolio)) == 2


def _areas(seen: FilePreview) -> list[QScrollArea]:
    return [one for one in seen.findChildren(QScrollArea) if one.isVisible()]


def test_search_reads_nothing_and_leaves_what_is_shown(window: MainWindow) -> None:
    page = window.pages.page("waiting")
    read = page.found
    shown = page.detail.findChildren(QLabel)
    named(window, "Search requests", QLineEdit).setText("robin")
    assert page.found is read
    assert page.detail.findChildren(QLabel) == shown
    named(window, "Search requests", QLineEdit).setText("amira")
    assert showing(window, "It has waited for 4 days")


@pytest.mark.slow
def test_500_requests_in_a_watched_folder_come_to_the_window(
    window: MainWindow, qtbot: QtBot, press: Press
) -> None:
    folder, desk = many_requests(), window.workspace.portfolio
    before = len(waiting(desk))
    one, told = watched(window.workspace), []
    one.told.connect(lambda: told.append(one.done))
    one.choose(folder)
    beats = _Beats(window)
    qtbot.waitUntil(lambda: one.done >= 60, timeout=120_000)
    assert beats.number > 100  # the window's thread goes on meanwhile
    said = [made.text() for made in window.findChildren(QLabel) if made.isVisible()]
    far = f"Looking through “{folder.name}”: "
    assert [text for text in said if text.startswith(far) and text.endswith(f" of {MANY}")]
    press(window, "Stop looking")
    qtbot.waitUntil(lambda: not one.looking, timeout=60_000)
    assert 0 < len(waiting(desk)) - before < MANY
    press(window, "Look now")
    qtbot.waitUntil(lambda: not one.looking, timeout=600_000)
    assert len(waiting(desk)) - before == MANY
    assert len(listed(window)) == 2 * 2 + MANY + PEOPLE
    named(window, "Search requests", QLineEdit).setText("robin07")
    assert len(listed(window)) == 1 + EACH
    told.clear()
    window.actions_by_id["look"].trigger()
    window.workspace.settle()
    assert len(told) < 20  # not once for each file
    assert len(waiting(desk)) - before == MANY


class _Beats(QTimer):
    """How often the window's thread had its turn."""

    def __init__(self, parent: MainWindow) -> None:
        super().__init__(parent)
        self.number = 0
        self.timeout.connect(self._beat)
        self.start(10)

    def _beat(self) -> None:
        self.number += 1


def test_watched_folder_is_looked_into_and_its_loss_is_one_sentence(
    window: MainWindow, sent: Path, tmp_path: Path, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk, inbox = window.workspace.portfolio, tmp_path / "inbox"
    inbox.mkdir()
    for one in waiting(desk):
        set_aside(desk, one.received.id, "Told otherwise")
    copy2(sent / "robin.pdf", inbox / "again.pdf")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(inbox))
    press(window, "Watch a folder")
    assert showing(window, "Watched: “inbox”")
    assert list(window.workspace.preferences.get(WATCHED).values()) == [str(inbox)]
    (inbox / "again.pdf").unlink()
    inbox.rmdir()
    press(window, "Look now")
    notices = [one.text() for one in window.findChildren(Notice) if one.isVisible()]
    assert any(text.startswith("The folder “inbox” is not there now.") for text in notices)
    window.actions_by_id["unwatch"].trigger()
    assert window.workspace.preferences.get(WATCHED) == {}
    assert not any(one.isVisible() for one in window.findChildren(Notice))


def test_all_that_waits_is_answered_in_one_sitting(
    window: MainWindow, tmp_path: Path, press: Press, qtbot: QtBot
) -> None:
    desk, to = window.workspace.portfolio, tmp_path / "to send back"
    to.mkdir()
    window.actions_by_id["answer_all"].trigger()
    window.workspace.settle()
    sitting: Any = window.pages.page("waiting").sitting
    pages = sitting.stack.pages()
    assert [page.answering.review.request.owner for page in pages] == [
        "Robin Example",
        "Amira Halloran",
    ]
    for page in pages:
        request = page.answering.review.request
        values = asking.levels(request, *["capable"] * len(request.capabilities))
        for name, value in values.items():
            page.answering.set_value(name, value)
        page.answering.save()
    window.workspace.settle()
    assert len(sitting.stack.ready()) == 2
    sitting.close()
    qtbot.wait(10)
    rows = listed(window, "Requests")
    assert sum("your answer is not signed yet" in one for one in rows) == 2

    window.actions_by_id["answer_all"].trigger()  # what was typed is still there
    window.workspace.settle()
    sitting = window.pages.page("waiting").sitting
    sitting.actions_by_id["sign_all"].trigger()
    asked = dialog(window)
    (what,) = (
        label.text()
        for label in asked.findChildren(QLabel)
        if label.text().startswith("2 answers:")
    )
    assert "\u20035 Investigations and diagnosis: Capable\n" in what
    assert what.count("no evidence was shown") == 0
    named(asked, "Folder for the signed PDFs", QLineEdit).setText(str(to))
    press(asked, "Sign")
    assert not named(asked, "Sign", QPushButton).isVisible()
    assert asked.accessibleName() == "Your answers are signed"
    assert not named(asked, "Folder for the signed PDFs", QLineEdit).isVisible()
    assert asked.accessibleDescription().startswith("What you signed: Robin Example")
    assert "\u20035 Investigations and diagnosis: Capable\n" in asked.accessibleDescription()
    assert showing(asked, "Signed 2 of 2. The files to send back are in “to send back”.")
    press(asked, "Close")
    names = sorted(file.name for file in to.iterdir())
    assert [name.partition(",")[0] for name in names] == ["Amira Halloran", "Robin Example"]
    assert len(answers_given(desk)) == 3
    assert waiting(desk) == ()
    assert showing(window, "Nothing waits for an answer")
    assert sitting.stack.current.stage is Stage.SIGNED


def test_what_was_signed_is_told_although_somebody_cancels(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    press(window, "Answer this request")
    sitting: Any = window.pages.page("waiting").sitting
    sitting.actions_by_id["decline"].trigger()
    asked = dialog(window)
    named(asked, "Why", QPlainTextEdit).setPlainText("I do not supervise them.")
    named(asked, "Folder for the signed PDFs", QLineEdit).setText(str(tmp_path))
    worker = window.workspace.worker
    worker.gate.clear()
    named(asked, "Decline and sign", QPushButton).click()
    named(asked, "Cancel", QPushButton).click()
    assert asked.isVisible()
    worker.gate.set()
    window.workspace.settle()
    assert named(asked, "Decline and sign", QPushButton).isEnabled()
    assert list(tmp_path.glob("*.pdf")) == []
    press(asked, "Cancel")  # and now it goes


def test_desk_stays_open_for_an_answer_that_could_not_be_saved(
    window: MainWindow, press: Press
) -> None:
    press(window, "Answer this request")
    sitting: Any = window.pages.page("waiting").sitting
    page = sitting.page
    comment = next(one for one in page.answering.review.request.fields() if "comment" in one.name)
    page.answering.set_value(comment.name, "Far too long. " * 5_000)

    def keep_answering() -> None:
        asked = QApplication.activeModalWidget()
        if asked is not None:
            timer.stop()
            named(asked, "Keep answering", QPushButton).click()

    timer = QTimer(interval=20)
    timer.timeout.connect(keep_answering)
    timer.start()
    assert not window.close()
    assert (window.isVisible(), sitting.isVisible()) == (True, True)
    page.answering.set_value(comment.name, "Shorter.")
    assert window.close()


def test_signing_says_where_no_evidence_was_shown(window: MainWindow, press: Press) -> None:
    press(window, "Answer this request")
    sitting: Any = window.pages.page("waiting").sitting
    answering = sitting.stack.current.page.answering
    shown = answering.review.request
    for entries, times in ((shown.entries, 0), ((), 1)):
        answering.review = replace(answering.review, request=replace(shown, entries=entries))
        asked = SignSittingDialog([sitting.stack.current], window.workspace, sitting)
        said = asked.accessibleDescription()
        assert said.count("For this request, no evidence was shown.") == times
        asked.close()


def test_one_request_is_declined_with_its_reason(
    window: MainWindow, tmp_path: Path, press: Press
) -> None:
    press(window, "Answer this request")
    sitting: Any = window.pages.page("waiting").sitting
    sitting.actions_by_id["decline"].trigger()
    asked = dialog(window)
    press(asked, "Decline and sign")
    assert showing(asked, "Say why, in a few words.")
    assert asked.focusWidget() is named(asked, "Why", QPlainTextEdit)
    assert showing(asked, tr(DECLINED))
    named(asked, "Why", QPlainTextEdit).setPlainText("I have not seen this work.")
    named(asked, "Folder for the signed PDFs", QLineEdit).setText(str(tmp_path))
    press(asked, "Decline and sign")
    newest = answers_given(window.workspace.portfolio)[0]
    assert newest.declined == "I have not seen this work."


def test_looking_stops_before_it_began_and_can_begin_again(
    window: MainWindow, sent: Path, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    copy2(sent / "amira.pdf", inbox / "same.pdf")
    one = watched(window.workspace)
    window.workspace.worker.gate.clear()
    one.choose(inbox)
    assert one.looking
    one.stop()
    window.workspace.worker.gate.set()
    window.workspace.settle()
    assert not one.looking
    one.look(quiet=False)
    window.workspace.settle()
    assert window.pages.toast.isVisible()
    assert (one.problem, one.refused, one.summaries) == ("", (), ())


def test_taking_in_is_told_and_can_be_stopped(window: MainWindow, sent: Path) -> None:
    page, worker = window.pages.page("waiting"), window.workspace.worker
    worker.gate.clear()
    window.pages.kind.dropped(window, (sent / "amira told.pdf",))
    assert showing(page, "Taking in 1 file.")
    named(page.notice, "Stop", QPushButton).click()
    worker.gate.set()
    window.workspace.settle()
    assert not page.notice.isVisible()
