"""The guide as one file: a PDF that other programs read, a web page that holds its pictures."""

import re
import subprocess
from base64 import b64decode
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from fcp_portfolio.domain.errors import StorageFailed
from fcp_portfolio.ui.dialogs.messages import MessageDialog
from fcp_portfolio.ui.guide.saving import ask_to_save, save_guide
from fcp_portfolio.ui.guide.text import parts
from fcp_portfolio.ui.widgets import label
from tests.ui.finding import named


def headings() -> list[str]:
    """The title of every part, as its file has it."""
    return [part.markdown().partition("\n")[0].removeprefix("# ") for part in parts()]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory: pytest.TempPathFactory, qapp: object) -> Path:  # noqa: ARG001
    to = tmp_path_factory.mktemp("guide") / "guide.pdf"
    save_guide(to)
    return to


def pages_of(pdf: Path) -> list[str]:
    """The text of each page, as PDFium reads it."""
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_range() for page in document]
    return [normalize("NFKC", text) for text in texts]  # ligatures become letters


def test_pdf_is_sound_and_has_every_part_on_a_page_of_its_own(pdf: Path) -> None:
    subprocess.run(["qpdf", "--check", pdf], check=True, capture_output=True)
    firsts = [page.splitlines()[0].strip() for page in pages_of(pdf)]
    assert [title for title in headings() if title not in firsts] == []


def test_pdf_has_its_pictures(pdf: Path) -> None:
    named = sum(part.markdown().count("![") for part in parts())
    listed = subprocess.run(
        ["pdfimages", "-list", pdf],
        check=True,
        capture_output=True,
        text=True,
    )
    assert listed.stdout.count(" image ") == named > 10


def test_pages_for_supervisors_are_two_at_most(pdf: Path) -> None:
    firsts = [page.splitlines()[0].strip() for page in pages_of(pdf)]
    begins, ends = (firsts.index(t) for t in ("For supervisors", "What leaves this computer"))
    assert ends - begins <= 2


def test_no_heading_stands_alone_at_the_foot(pdf: Path) -> None:
    heads = {
        line.removeprefix("## ")
        for part in parts()
        for line in part.markdown().splitlines()
        if line.startswith("## ")
    }
    for page in pages_of(pdf):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[-1].isdecimal()  # the number of the page
        assert lines[-2] not in heads


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.heads: list[str] = []
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.pictures: list[dict[str, str | None]] = []
        self.inside = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.inside = tag if tag in ("h1", "title") else self.inside
        if tag == "h1":
            self.heads.append("")
        if tag == "img":
            self.pictures.append(found)
        if tag == "a":
            self.anchors.add(str(found.get("name") or ""))
            self.links.append(str(found.get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        self.inside = "" if tag == self.inside else self.inside

    def handle_data(self, data: str) -> None:
        if self.inside == "h1":
            self.heads[-1] += data


def test_web_page_holds_every_part_picture_and_link(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    to = tmp_path / "guide.html"
    save_guide(to)
    text = to.read_text("utf-8")
    page = _Page()
    page.feed(text)
    assert page.heads == headings()
    assert {link for link in page.links if not link.startswith("https://")} - {""} <= {
        f"#{name}" for name in page.anchors
    }
    assert '<html lang="en-GB">' in text
    assert "<title>FCP Portfolio: guide</title>" in text
    assert len(page.pictures) > 10
    for picture in page.pictures:
        data = re.fullmatch(r"data:image/png;base64,(.+)", str(picture["src"]))
        assert data is not None
        assert Image.open(BytesIO(b64decode(data[1]))).width > 300
        assert len(str(picture["alt"])) > 10


def test_place_is_asked_for_and_the_end_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = label("Somewhere")
    qtbot.addWidget(around)
    to = tmp_path / "My guide"
    answers = (str(to), "Web page (*.html)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answers)
    ask_to_save(around)
    qtbot.waitUntil(lambda: around.findChild(MessageDialog) is not None, timeout=30_000)
    assert to.with_name("My guide.html").stat().st_size > 100_000
    dialog = around.findChild(MessageDialog)
    assert dialog is not None
    assert dialog.accessibleName() == "“My guide.html” was saved."
    named(dialog, "Close", QPushButton).click()


def test_nothing_is_written_where_no_place_was_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = label("Somewhere")
    qtbot.addWidget(around)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    ask_to_save(around)
    assert list(tmp_path.glob("*.pdf")) == []


def test_folder_that_cannot_be_written_gets_a_sentence(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    with pytest.raises(StorageFailed, match=r"“guide.pdf” was not written. Choose another folder"):
        save_guide(tmp_path / "missing" / "guide.pdf")


def test_refusal_reaches_the_error_hook(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    around = label("Somewhere")
    qtbot.addWidget(around)
    answers = (str(tmp_path / "missing" / "guide.pdf"), "")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answers)
    with qtbot.captureExceptions() as raised:
        ask_to_save(around)
        qtbot.waitUntil(lambda: bool(raised), timeout=30_000)
    assert isinstance(raised[0][1], StorageFailed)
