"""Whatever a returned file holds, it is refused in words; nothing raises, nothing hangs."""

import io
import random
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from fcp_portfolio.documents.answers.judging import judge_returned
from fcp_portfolio.documents.answers.reading import request_in
from fcp_portfolio.domain.errors import FileRefused, PortfolioError
from fcp_portfolio.services.reviewing import open_review
from tests.documents.answers.papers import answered, reviewed, rewritten, sent

SPOILT = 40


def spoilt(data: bytes, seed: int, start: int) -> bytes:
    """The file with a few bytes changed, cut or doubled, from a place on."""
    chance = random.Random(seed)
    changed = bytearray(data)
    for _ in range(chance.randrange(1, 6)):
        place = chance.randrange(start, len(changed))
        match chance.randrange(3):
            case 0:
                changed[place] = chance.randrange(256)
            case 1:
                del changed[place : place + chance.randrange(1, 200)]
            case _:
                changed[place:place] = changed[place : place + chance.randrange(1, 200)]
    return bytes(changed)


@pytest.mark.parametrize("seed", range(SPOILT))
def test_spoilt_file_never_raises_and_is_never_way_a(seed: int) -> None:
    before, request = sent()
    whole = (reviewed(), rewritten(answered()))[seed % 2]
    start = len(before) if seed % 2 == 0 else 0
    data = spoilt(whole, seed, start)
    began = time.monotonic()
    returned = judge_returned(before, data, request)
    assert time.monotonic() - began < 20
    if seed % 2 == 0 and returned.way is not None:
        # Nothing but what a signature cannot cover: bits inside its own structure.
        assert returned.steps[0].values == judge_returned(before, whole, request).steps[0].values


@pytest.mark.parametrize("seed", range(10))
def test_spoilt_request_opens_to_be_refused_or_does_not_open(seed: int, tmp_path: Path) -> None:
    path = tmp_path / "request.pdf"
    path.write_bytes(spoilt(sent()[0], seed, 0))
    with suppress(PortfolioError):
        assert open_review(path).refusal


def saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def with_fields_in_a_ring() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    field = pdf.Root.AcroForm.Fields[0]
    field.Kids = Array([field])
    return saved(pdf)


def with_files_in_a_ring() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    tree = pdf.Root.Names.EmbeddedFiles
    tree.Kids = Array([pdf.make_indirect(tree)])
    return saved(pdf)


def with_an_endless_look() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    field = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == "c1_comment")
    look = field.AP.N
    look.Resources.XObject = Dictionary({"/L": look})
    look.write(b"/L Do /L Do /L Do")
    return saved(pdf)


def with_laughing_pages() -> bytes:
    """Each drawing shows the next one ten times, thirty deep."""
    pdf = pikepdf.open(io.BytesIO(answered()))
    facts = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    look = pdf.make_stream(b"0 0 9 9 re f", facts)
    for _ in range(30):
        shown = Dictionary(XObject=Dictionary({"/L": look}))
        look = pdf.make_stream(b"/L Do " * 10, Dictionary({**facts, "/Resources": shown}))
    pdf.pages[3].Resources.XObject = Dictionary({"/L": look})
    pdf.pages[3].contents_add(b"/L Do")
    return saved(pdf)


def with_a_page_in_itself() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    facts = Dictionary(Type=Name.Annot, Subtype=Name.Stamp, Rect=[0, 0, 9, 9])
    look = pdf.make_stream(b"/L Do /L Do", Dictionary(Subtype=Name.Form, BBox=[0, 0, 9, 9]))
    look.Resources = Dictionary(XObject=Dictionary({"/L": look}))
    facts.AP = Dictionary(N=Dictionary({"/On": look}))
    pdf.pages[3].Annots = Array([pdf.make_indirect(facts)])
    return saved(pdf)


def with_a_look_as_large_as_a_field() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    field = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == "c1_comment")
    field.AP.N.BBox = Array([0, 0, 1e9, 1e9])
    return saved(pdf)


def with_a_bomb() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    field = next(one for one in pdf.Root.AcroForm.Fields if str(one.T) == "c1_comment")
    field.AP.N = pdf.make_stream(b"0 0 m " * 50_000_000, Dictionary(BBox=[0, 0, 9, 9]))
    return saved(pdf)


def with_an_encryption() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    out = io.BytesIO()
    pdf.save(out, encryption=pikepdf.Encryption(owner="a", user="b"))
    return out.getvalue()


def with_pages_in_a_ring() -> bytes:
    pdf = pikepdf.open(io.BytesIO(answered()))
    pages = pdf.Root.Pages
    pdf.Root.Pages = pdf.make_indirect(
        Dictionary(Type=Name.Pages, Count=20, Kids=Array([pages, pages]))
    )
    return saved(pdf)


@pytest.mark.parametrize(
    "made",
    [
        with_fields_in_a_ring,
        with_files_in_a_ring,
        with_an_endless_look,
        with_laughing_pages,
        with_a_page_in_itself,
        with_a_look_as_large_as_a_field,
        pytest.param(with_a_bomb, marks=pytest.mark.slow),  # half a gigabyte to unpack
        with_an_encryption,
        with_pages_in_a_ring,
    ],
)
def test_file_that_is_made_to_hurt_is_refused_in_time(made: Callable[[], bytes]) -> None:
    before, request = sent()
    data = made()
    began = time.monotonic()
    returned = judge_returned(before, data, request)
    assert time.monotonic() - began < 30
    assert returned.refusals


@pytest.mark.parametrize("made", [with_laughing_pages, with_a_page_in_itself])
def test_page_that_nobody_could_draw_is_not_opened(
    made: Callable[[], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "request.pdf"
    path.write_bytes(made())
    with pytest.raises(FileRefused, match="a page that is made to take for ever to draw"):
        open_review(path)


def test_nothing_like_a_pdf_is_refused() -> None:
    for data in (b"", b"%PDF-", b"%PDF-1.7\nxref\ntrailer<<>>\nstartxref\n0\n%%EOF", bytes(1000)):
        with pytest.raises(PortfolioError):
            request_in(data)
        assert judge_returned(*((sent()[0], data, sent()[1]))).refusals
