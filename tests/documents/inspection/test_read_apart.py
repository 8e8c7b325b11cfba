"""Whatever needs a parser is read in the other process, where it can be stopped."""

import io

import pytest
from PIL import Image

from fcp_portfolio.documents import apart
from fcp_portfolio.domain.errors import FileRefused
from tests.documents.inspection import makers

FILES = {
    "PDF": makers.pdf(["All well."]),
    "photo": makers.picture(Image.new("RGB", (60, 40), "red"), "JPEG"),
    "Word": makers.word("All well."),
    "mail": makers.mail().as_bytes(),
    "old Office": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
}


@pytest.mark.parametrize("kind", FILES)
def test_file_is_read_apart(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", -1.0)  # whatever is asked of it takes too long
    with pytest.raises(FileRefused, match="was stopped"):
        makers.inspect(io.BytesIO(FILES[kind]), "file")


def test_plain_text_needs_no_parser(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "SECONDS", -1.0)
    assert makers.look(b"All well.").kind_label == "text"
