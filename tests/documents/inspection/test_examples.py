"""Files made by other programs: what they are and what they say."""

from pathlib import Path

import pytest

from fcp_portfolio.documents.inspection import inspect

FILES = Path(__file__).parents[3] / "resources" / "example" / "files"


@pytest.mark.parametrize(
    ("name", "media_type", "label", "pages", "said"),
    [
        ("teaching-handout.pdf", "application/pdf", "PDF", 3, "page 3"),
        ("thank-you.eml", "message/rfc822", "mail", None, "message"),
        ("peer-group-notes.txt", "text/plain", "text", None, "text"),
    ],
)
def test_inspect_example(
    name: str, media_type: str, label: str, pages: int | None, said: str
) -> None:
    inspected = inspect(FILES / name, name)
    assert (inspected.media_type, inspected.kind_label) == (media_type, label)
    assert inspected.pages == pages
    assert inspected.text[-1].place == said
    assert inspected.advice == ()
