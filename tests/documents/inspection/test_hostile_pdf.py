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
    monkeypatch.setattr(apart, "SECONDS", 2.0)


# Whichever comes first on a computer: the end of its time or of its memory.
GIVEN_UP = "(longer than 2 seconds|made its reader break down)"


def test_evidence_that_nobody_can_read_is_not_kept() -> None:
    with pytest.raises(FileRefused, match=rf"{GIVEN_UP}.* Nothing was taken in\."):
        inspect(io.BytesIO(laughing()), "evidence.pdf")
    assert active_children() == []


def test_page_that_nobody_can_draw_is_not_shown() -> None:
    with pytest.raises(FileRefused, match=GIVEN_UP):
        page_pictures(laughing(), width=100, most=1)
    assert active_children() == []
