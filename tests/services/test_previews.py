"""Kept PDFs as the window shows them: drawn by another process, or said not to be."""

import io
from functools import partial

import pytest
from PIL import Image

from fcp_portfolio.domain.errors import FileRefused
from fcp_portfolio.services.files import add_bytes
from fcp_portfolio.services.portfolio import Portfolio
from fcp_portfolio.services.previews import kept_bytes, page_of, require_drawable
from tests.builders import pages_saying
from tests.documents.answers.test_hostile import with_a_page_in_itself


def test_page_of_a_kept_pdf_is_drawn_as_wide_as_asked(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, pages_saying("Knee", "Hip pain"), "leaflet.pdf").value
    read = partial(kept_bytes, portfolio, kept.sha256)
    require_drawable(read)
    page = page_of(read, 2, width=300, words="pain")
    with Image.open(io.BytesIO(page.picture)) as drawn:
        assert drawn.size == (300, 200)
    assert len(page.hits) == 1


def test_pdf_that_would_take_for_ever_is_said_not_to_be_drawn(portfolio: Portfolio) -> None:
    kept = add_bytes(portfolio, with_a_page_in_itself(), "in-itself.pdf").value
    with pytest.raises(FileRefused, match="The pages of this file are not drawn"):
        require_drawable(partial(kept_bytes, portfolio, kept.sha256))
