"""Kept PDFs that nobody has looked into: looked into when they are shown, and read ahead."""

import io

from fcp_portfolio.domain.entry import Attachment
from fcp_portfolio.domain.identity import sha256_hex
from fcp_portfolio.services.desk.overview import overview, read_ahead
from fcp_portfolio.services.desk.practitioners import add_practitioner
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.previews import PDF, looked_into
from fcp_portfolio.storage import files
from tests.builders import pages_saying


def kept(desk: Portfolio, data: bytes, media_type: str = PDF) -> Attachment:
    """A file that is kept as it came."""
    with desk.change() as change:
        held = io.BytesIO(data)
        files.keep_file(change.session, change.portfolio_id, held, media_type=media_type)
    return Attachment(
        sha256=sha256_hex(data),
        name="it.pdf",
        description="",
        media_type=media_type,
        size=len(data),
    )


def test_its_pages_are_counted_and_read(desk: Portfolio) -> None:
    shown, passages = looked_into(desk, kept(desk, pages_saying("Knee", "Shoulder")))
    assert shown.pages == 2
    assert [(place, "Knee" in text) for place, text in passages[:2]] == [
        ("page 1", True),
        ("page 2", False),
    ]
    assert looked_into(desk, shown) == (shown, ())  # what is counted is not read again


def test_what_cannot_be_read_is_left_to_whoever_draws_it(desk: Portfolio) -> None:
    broken = kept(desk, b"%PDF-1.7 no more")
    assert looked_into(desk, broken) == (broken, ())
    text = kept(desk, b"words", "text/plain")
    assert looked_into(desk, text) == (text, ())


def test_what_is_read_ahead_is_not_read_once_more(desk: Portfolio) -> None:
    add_practitioner(desk, "Robin Example")
    read_ahead(desk)
    (known,) = overview(desk)
    assert overview(desk)[0] is known
