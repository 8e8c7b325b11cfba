"""The guide as one file: a PDF that other programs read, a web page that holds its pictures."""

import re
import subprocess
from base64 import b64decode
from html.parser import HTMLParser
from io import BytesIO
from pathlib import Path
from unicodedata import normalize

import pikepdf
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


def outline(pdf: Path) -> list[tuple[int, str, int]]:
    """Level, title and page, from 0, of each line of the outline."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            (mark.level, mark.get_title(), mark.get_dest().get_index())
            for mark in document.get_toc()
        ]


def test_pdf_is_sound_and_every_part_begins_on_a_page_of_its_own(pdf: Path) -> None:
    subprocess.run(["qpdf", "--check", pdf], check=True, capture_output=True)
    chapters = [(title, page) for level, title, page in outline(pdf) if level == 0]
    assert [title for title, _ in chapters] == headings()
    assert len({page for _, page in chapters}) == len(chapters)


def test_outline_has_every_heading(pdf: Path) -> None:
    heads = [
        line.lstrip("# ")
        for part in parts()
        for line in part.markdown().splitlines()
        if line.startswith("#")
    ]
    assert [title for _, title, _ in outline(pdf)] == heads


def test_pictures_have_the_words_for_who_does_not_see_them(pdf: Path) -> None:
    named = [words for part in parts() for words in re.findall(r"!\[(.+?)\]", part.markdown())]
    structure = subprocess.run(
        ["pdfinfo", "-struct", pdf], check=True, capture_output=True, text=True
    ).stdout
    assert structure.count("Figure") == len(named) > 10
    with pikepdf.open(pdf) as document:
        told = [str(thing.Alt) for thing in document.objects if is_figure(thing)]
    assert sorted(told) == sorted(named)


def is_figure(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"


def test_links_lead_to_parts_and_to_the_web(pdf: Path) -> None:
    text = "\n".join(part.markdown() for part in parts())
    to_parts = len(re.findall(r"(?<!!)\[[^]]+\]\([^)\s]+\.md\)", text))
    web = set(re.findall(r"\]\((https://[^)]+)\)", text))
    with pikepdf.open(pdf) as document:
        links = [link for page in document.pages for link in page.get("/Annots", ())]
        named = list(document.Root.Names.Dests.Names)[::2]
        inside = [str(link.Dest) for link in links if "/Dest" in link]
        assert {str(link.A.URI) for link in links if "/A" in link} == web
        assert set(inside) <= set(map(str, named))
        assert len(inside) >= to_parts > 15  # one that goes over a line end has two places


def test_pages_for_supervisors_are_two_at_most(pdf: Path) -> None:
    starts = {title: page for level, title, page in outline(pdf) if level == 0}
    begins = starts["For supervisors"]
    assert min(page for page in starts.values() if page > begins) - begins <= 2


def test_no_heading_stands_alone_at_the_foot(pdf: Path) -> None:
    heads = {title for level, title, _ in outline(pdf) if level}
    for page in pages_of(pdf):
        lines = [line.strip() for line in page.splitlines() if line.strip()]
        assert lines[-3].startswith("FCP Portfolio: guide")  # head and foot are drawn last
        assert not heads.intersection(lines[:-3][-1:])  # a page of pictures has no words


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
    with pytest.raises(StorageFailed, match=r"“guide.html” was not written. Choose another folder"):
        save_guide(tmp_path / "missing" / "guide.html")
    with pytest.raises(StorageFailed, match=r"There is no folder “.+missing”. The PDF was not"):
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
