"""A PDF that is made to keep its reader busy for ever is neither kept nor shown."""

import io
from multiprocessing import active_children

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from fcp_portfolio.documents import apart
from fcp_portfolio.documents.inspection import inspect, page_pictures
from fcp_portfolio.domain.errors import FileRefused


def laughing() -> bytes:
    """A page that shows a drawing ten times, which shows another ten times, thirty deep."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    facts = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    look = pdf.make_stream(b"0 0 9 9 re f", facts)
    for _ in range(30):
        shown = Dictionary(XObject=Dictionary({"/L": look}))
        look = pdf.make_stream(b"/L Do " * 10, Dictionary({**facts, "/Resources": shown}))
    page.Resources = Dictionary(XObject=Dictionary({"/L": look}))
    page.Contents = pdf.make_stream(b"/L Do")
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The clock ends it: memory, which ends it otherwise, is given as to something large."""
    monkeypatch.setattr(apart, "SECONDS", 2.0)
    monkeypatch.setattr(apart, "_LARGE", -1_000_000_000)


def test_evidence_that_nobody_can_read_is_not_kept() -> None:
    with pytest.raises(FileRefused, match=r"longer than 2 seconds .* Nothing was taken in\."):
        inspect(io.BytesIO(laughing()), "evidence.pdf")
    assert active_children() == []


def test_page_that_nobody_can_draw_is_not_shown() -> None:
    with pytest.raises(FileRefused, match="longer than 2 seconds"):
        page_pictures(laughing(), width=100, most=1)
    assert active_children() == []
