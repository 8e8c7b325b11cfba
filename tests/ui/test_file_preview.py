"""Files are looked at inside the program."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.files import add_file
from fcp_portfolio.ui.views.file_preview import CANNOT, FilePreview
from fcp_portfolio.ui.workspace import Workspace
from tests.ui.finding import named, showing

FILES = RESOURCES / "example" / "files"


def preview(qtbot: QtBot, workspace: Workspace, path: Path) -> FilePreview:
    attachment = add_file(workspace.portfolio, path).value
    shown = FilePreview(workspace, attachment, None)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_pages_of_a_pdf_are_drawn_while_the_window_goes_on(
    qtbot: QtBot, workspace: Workspace
) -> None:
    shown = preview(qtbot, workspace, FILES / "teaching-handout.pdf")
    assert showing(shown, "Drawing the pages…")

    def last_page_is_there() -> None:
        page = named(shown, "teaching-handout.pdf, 3 pages, picture 3", QLabel)
        assert page.pixmap().width() > 0

    qtbot.waitUntil(lambda: len(shown.findChildren(QLabel)) > 4, timeout=10_000)
    last_page_is_there()
    pages = [made for made in shown.findChildren(QLabel) if not made.pixmap().isNull()]
    qtbot.waitUntil(lambda: all(page.height() >= page.pixmap().height() for page in pages))


def test_preview_that_is_closed_early_draws_nothing_more(
    qtbot: QtBot, workspace: Workspace
) -> None:
    shown = preview(qtbot, workspace, FILES / "teaching-handout.pdf")
    shown.close()
    workspace.settle()


def test_photo_is_shown_upright(qtbot: QtBot, workspace: Workspace) -> None:
    shown = preview(qtbot, workspace, FILES / "whiteboard-plan.heic")
    picture = named(shown, "whiteboard-plan.heic, picture 1", QLabel).pixmap()
    assert (picture.width(), picture.height()) == (640, 480)  # stored on its side: 1200 by 1600


def test_text_can_be_read(qtbot: QtBot, workspace: Workspace) -> None:
    path = FILES / "peer-group-notes.txt"
    shown = preview(qtbot, workspace, path)
    text = named(shown, "Text of peer-group-notes.txt", QPlainTextEdit)
    assert text.toPlainText() == path.read_text(encoding="utf-8")


def test_other_files_say_how_to_look_at_them(qtbot: QtBot, workspace: Workspace) -> None:
    shown = preview(qtbot, workspace, FILES / "feedback-counts.xlsx")
    assert showing(shown, CANNOT)
