"""Files are looked at inside the program: pages, pictures, text; search, size, what is refused."""

import io
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QToolButton,
)
from pytestqt.qtbot import QtBot
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.files import add_bytes, add_file
from fcp_portfolio.services.previews import NOT_DRAWN
from fcp_portfolio.ui import theme
from fcp_portfolio.ui.views.file_preview import FilePreview
from fcp_portfolio.ui.views.preview import FileView
from fcp_portfolio.ui.views.preview.view import AS_TEXT, CANNOT
from fcp_portfolio.ui.workspace import Workspace
from tests.builders import pages_saying
from tests.ui.finding import named, showing

FILES = RESOURCES / "example" / "files"
SEARCH = "Search in this file"
Open = Callable[..., FileView]


@pytest.fixture
def opened(qtbot: QtBot, workspace: Workspace) -> Open:
    def work(given: bytes | Path, words: str = "", page: int = 0) -> FileView:
        if isinstance(given, Path):
            attachment = add_file(workspace.portfolio, given).value
        else:
            attachment = add_bytes(workspace.portfolio, given, "Pathway.pdf").value
        view = FileView(workspace, attachment, words=words, page=page, back="Back to the entry")
        qtbot.addWidget(view)
        view.resize(500, 600)
        view.show()
        workspace.settle()
        qtbot.wait(150)
        workspace.settle()
        return view

    return work


def laughing(levels: int, times: int) -> bytes:
    """A page that shows a drawing some times, which shows another some times, and so on."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 100))
    shown = pdf.make_stream(b"0 0 1 1 re f")
    for _ in range(levels):
        shown.Type, shown.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        shown.BBox = pikepdf.Array([0, 0, 200, 100])
        above = pdf.make_stream(b"/A Do " * times)
        above.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(A=shown))
        shown = above
    page = pdf.pages[0]
    page.Contents, page.Resources = shown, shown.Resources
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def paper(view: FileView) -> QLabel:
    """The picture of the page."""
    return next(made for made in view.findChildren(QLabel) if not made.pixmap().isNull())


def colours(view: FileView) -> set[int]:
    picture = paper(view).pixmap().toImage()
    steps = (range(0, picture.width(), 3), range(0, picture.height(), 3))
    return {picture.pixel(x, y) for x in steps[0] for y in steps[1]}


def test_pages_of_a_pdf_are_turned_and_grow(qtbot: QtBot, opened: Open) -> None:
    view = opened(FILES / "teaching-handout.pdf")
    assert named(view, "Page 1 of 3", QScrollArea).isVisible()
    wide = paper(view).pixmap().width()
    assert abs(wide - 500) < 100

    named(view, "Next page", QToolButton).click()
    named(view, "Make the page larger", QToolButton).click()

    qtbot.waitUntil(lambda: paper(view).pixmap().width() > 1.2 * wide)
    assert named(view, "Page 2 of 3", QScrollArea).isVisible()


def test_search_marks_the_words_and_turns_to_their_page(qtbot: QtBot, opened: Open) -> None:
    view = opened(pages_saying("Locked knee", "Nothing", "Giving way on stairs", "Stairs again"))
    hit = QColor(theme.tokens.load_theme("light").colour("hit")).rgb()
    assert hit not in colours(view)

    qtbot.keyClicks(named(view, SEARCH, QLineEdit), "stairs")

    qtbot.waitUntil(lambda: hit in colours(view))
    assert named(view, "Page 3 of 4", QScrollArea).isVisible()
    assert showing(view, "Found on 2 pages")
    named(view, "Next place found", QToolButton).click()
    qtbot.waitUntil(lambda: named(view, "Page 4 of 4", QScrollArea).isVisible())
    qtbot.keyClick(view, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: named(view, "Page 3 of 4", QScrollArea).isVisible())
    named(view, "Previous place found", QToolButton).click()
    qtbot.waitUntil(lambda: named(view, "Page 4 of 4", QScrollArea).isVisible())


def test_words_that_were_searched_for_are_looked_for_at_once(opened: Open) -> None:
    view = opened(pages_saying("Locked knee", "Stairs"), words="stairs")
    assert named(view, "Page 2 of 2", QScrollArea).isVisible()


def long_page(*lines: str) -> bytes:
    """A page higher than the window, its lines far from its beginning and from each other."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(300, 900))
    canvas.drawString(20, 880, "Weakness")
    for place, line in enumerate(lines):
        canvas.drawString(20, 500 - 440 * place, line)
    canvas.save()
    return out.getvalue()


def test_words_found_are_scrolled_to_and_gone_through(qtbot: QtBot, opened: Open) -> None:
    view = opened(long_page("Night pain", "Nightly pain"), words="night")
    bar = named(view, "Page 1 of 1", QScrollArea).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0)
    first = bar.value()

    named(view, "Next place found", QToolButton).click()
    qtbot.waitUntil(lambda: bar.value() > first)
    second = bar.value()
    named(view, "Next place found", QToolButton).click()
    qtbot.waitUntil(lambda: 0 < bar.value() < second)


def test_opens_where_the_hit_is_known_to_be(opened: Open) -> None:
    pages = pages_saying("Red", "Flags", "Red flags", "Red")
    assert named(opened(pages, "red", 4), "Page 4 of 4", QScrollArea).isVisible()
    assert named(opened(pages, "red flags", 1), "Page 3 of 4", QScrollArea).isVisible()
    assert named(opened(pages, "red shoes", 2), "Page 3 of 4", QScrollArea).isVisible()


def test_text_is_scrolled_to_the_first_word_found(opened: Open) -> None:
    lines = "\n".join(["A weak knight \N{GRINNING FACE}"] * 90)
    view = opened(f"{lines}\nNight pain.".encode(), words="night")
    text = named(view, "Text of Pathway.pdf", QPlainTextEdit)
    assert [one.cursor.selectedText() for one in text.extraSelections()] == ["Night"]  # type: ignore[attr-defined]
    assert text.cursorRect().intersects(text.viewport().rect())


def test_words_that_are_not_there(qtbot: QtBot, opened: Open) -> None:
    view = opened(pages_saying("Locked knee"))
    qtbot.keyClicks(named(view, SEARCH, QLineEdit), "elephant")
    qtbot.waitUntil(lambda: showing(view, "Not found"))
    named(view, "Next place found", QToolButton).click()
    assert named(view, "Page 1 of 1", QScrollArea).isVisible()


def test_a_pdf_that_draws_itself_for_ever_is_not_drawn(opened: Open) -> None:
    view = opened(laughing(6, 6))
    assert showing(view, NOT_DRAWN)
    assert not [made for made in view.findChildren(QLabel) if not made.pixmap().isNull()]


def test_preview_that_is_closed_early_draws_nothing_more(
    qtbot: QtBot, workspace: Workspace
) -> None:
    attachment = add_file(workspace.portfolio, FILES / "teaching-handout.pdf").value
    shown = FilePreview(workspace, attachment, None)
    qtbot.addWidget(shown)
    shown.show()
    shown.close()
    workspace.settle()


def test_photo_is_shown_upright(opened: Open) -> None:
    picture = paper(opened(FILES / "whiteboard-plan.heic")).pixmap()
    assert picture.width() * 3 // 4 == pytest.approx(picture.height(), abs=2)  # stored on its side


def test_text_can_be_read_and_searched(qtbot: QtBot, opened: Open) -> None:
    path = FILES / "peer-group-notes.txt"
    view = opened(path)
    text = named(view, "Text of peer-group-notes.txt", QPlainTextEdit)
    assert text.toPlainText() == path.read_text(encoding="utf-8")
    word = text.toPlainText().split()[3]

    qtbot.keyClicks(named(view, SEARCH, QLineEdit), word)

    qtbot.waitUntil(lambda: bool(text.extraSelections()))
    assert word.casefold() in text.extraSelections()[0].cursor.selectedText().casefold()  # type: ignore[attr-defined]
    high = text.document().defaultFont().pixelSize()
    named(view, "Make the text larger", QToolButton).click()
    assert text.document().defaultFont().pixelSize() > high


@pytest.mark.parametrize("ending", ["docx", "odt", "eml"])
def test_words_of_word_and_mail_are_shown(opened: Open, ending: str) -> None:
    view = opened(next(FILES.glob(f"*.{ending}")))
    text = view.findChild(QPlainTextEdit)
    assert text is not None
    assert len(text.toPlainText()) > 40
    assert showing(view, AS_TEXT)


def test_files_without_words_say_how_to_look_at_them(opened: Open) -> None:
    view = opened(b"PK\x05\x06" + bytes(18))
    assert showing(view, CANNOT)


def test_a_copy_is_saved_and_called_readable(
    opened: Open, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = opened(FILES / "teaching-handout.pdf")
    to = tmp_path / "copy.pdf"
    asked = []
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *words: asked.append(words[1]) or (str(to), "")
    )

    named(view, "Save a copy of teaching-handout.pdf", QToolButton).click()
    workspace.settle()

    assert asked == ["Save a copy, which anyone can read"]
    assert to.read_bytes() == (FILES / "teaching-handout.pdf").read_bytes()


def test_esc_goes_back(qtbot: QtBot, opened: Open) -> None:
    view = opened(FILES / "peer-group-notes.txt")
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)
