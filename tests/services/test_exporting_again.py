"""A second export takes the pictures of the first one, until something was erased for good."""

from pathlib import Path

import pikepdf

from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.erasing import Target, erase
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_file
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.storage.drawings import NAME
from tests.builders import debrief
from tests.cli.running import FILES


def pictures(pdf: Path) -> list[bytes]:
    with pikepdf.open(pdf) as opened:
        found = [o for o in opened.objects if isinstance(o, pikepdf.Stream)]
        return sorted(o.read_raw_bytes() for o in found if o.get("/Subtype") == "/Image")


def test_pictures_are_drawn_once(portfolio: Portfolio, tmp_path: Path) -> None:
    names = ("ultrasound-pathway.pdf", "whiteboard-plan.heic")
    kept = tuple(add_file(portfolio, FILES / name).value for name in names)
    entry = log_entry(portfolio, debrief(attachments=kept)).value
    drawings = portfolio.copy.drawings
    asked: list[bool] = []
    get = drawings.get
    drawings.get = lambda name: (held := get(name), asked.append(held is not None))[0]  # type: ignore[method-assign]

    for name in ("first.pdf", "second.pdf"):
        export_portfolio(portfolio, tmp_path / name, reason="Nobody in it exists.")

    assert asked == [False, False, False, True, True, True]
    assert pictures(tmp_path / "first.pdf") == pictures(tmp_path / "second.pdf") != []
    folder = portfolio.copy.database.file.parent
    assert (folder / NAME).exists()

    erase(portfolio, Target(id=entry.id), why="A patient can be recognised.")
    assert not (folder / NAME).exists()
