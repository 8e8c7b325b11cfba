"""Photos leave the portfolio without the place where they were taken."""

from io import BytesIO
from pathlib import Path

import pypdf
from PIL import Image

from fcp_portfolio.domain.entry import Content
from fcp_portfolio.paths import RESOURCES
from fcp_portfolio.services.entries import log_entry
from fcp_portfolio.services.export import export_portfolio
from fcp_portfolio.services.files import add_file, open_file
from fcp_portfolio.services.portfolio import Portfolio
from tests.builders import TODAY

PHOTO = RESOURCES / "example" / "files" / "whiteboard-plan.heic"
GPS = 0x8825


def _log_photo(portfolio: Portfolio) -> str:
    kept = add_file(portfolio, PHOTO, description="Whiteboard, fictional").value
    form = portfolio.form("tutorial")
    content = Content(
        form=form.id,
        form_edition=form.edition,
        title="Planning on the whiteboard",
        occurred=TODAY,
        attachments=(kept,),
    )
    log_entry(portfolio, content, draft=True)
    return kept.sha256


def test_a_photo_is_embedded_as_its_upright_copy_without_a_place(
    portfolio: Portfolio, tmp_path: Path
) -> None:
    _log_photo(portfolio)
    pdf = tmp_path / "out.pdf"
    export_portfolio(portfolio, pdf)
    embedded = dict(pypdf.PdfReader(pdf).attachments)
    assert sorted(embedded) == ["portfolio.json", "whiteboard-plan.jpg"]
    picture = Image.open(BytesIO(embedded["whiteboard-plan.jpg"][0]))
    assert picture.format == "JPEG"
    assert GPS not in picture.getexif()
    assert len(picture.getexif()) == 0


def test_the_portfolio_keeps_a_photo_as_it_came(portfolio: Portfolio) -> None:
    sha256 = _log_photo(portfolio)
    with open_file(portfolio, sha256) as kept:
        assert kept.read() == PHOTO.read_bytes()
