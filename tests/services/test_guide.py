"""The guide as a file to be read outside the window."""

from pathlib import Path

from fcp_portfolio.domain.guide import Chapter, Listing, Passage, Title, Words
from fcp_portfolio.services.guide import save_guide_pdf
from tests.builders import TickingClock
from tests.documents.reading import pages_of


def test_each_chapter_begins_a_page(tmp_path: Path) -> None:
    said = (Words(text="Press "), Words(text="F1", strong=True))
    chapters = (
        Chapter(name="start", blocks=(Title(level=1, text="Start"), Passage(text=said))),
        Chapter(name="log", blocks=(Title(level=1, text="Log"), Listing(items=(said,)))),
    )
    to = tmp_path / "guide.pdf"
    save_guide_pdf(chapters, to, title="The guide", clock=TickingClock())
    pages = pages_of(to)
    assert all("Press F1" in next(p for p in pages if title in p) for title in ("Start", "Log"))
