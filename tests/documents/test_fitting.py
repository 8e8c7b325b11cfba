"""A PDF that must not be larger than so much: pictures get coarser, originals never change."""

from pathlib import Path

import pytest
from pypdf import PdfReader

from fcp_portfolio.documents.attached.detail import Showing
from fcp_portfolio.domain.errors import Refused
from tests.documents.attaching import EXAMPLES, attached, example, exported, pictures

NAMES = ("cbd-form-signed-scan.pdf", "peer-group-flipchart.jpg")


def test_pictures_get_coarser_step_by_step(tmp_path: Path) -> None:
    files = [example(name) for name in NAMES]
    full = exported(tmp_path, *files)
    widths = [sum(image.width for image in pictures(full.path))]
    sizes = [full.size]
    for _ in range(2):
        made = exported(tmp_path, *files, showing=Showing(most_bytes=sizes[-1] - 1_000))
        assert made.size <= sizes[-1] - 1_000
        assert made.notes[-1].startswith("To fit, pictures are shown at ")
        sizes.append(made.size)
        widths.append(sum(image.width for image in pictures(made.path)))
    assert widths == sorted(set(widths), reverse=True)
    scan = PdfReader(full.path).attachments[NAMES[0]]
    assert scan == [(EXAMPLES / NAMES[0]).read_bytes()]


def test_what_fits_is_as_it_would_be(tmp_path: Path) -> None:
    full = exported(tmp_path, example(NAMES[0]))
    before = full.path.read_bytes()
    again = exported(tmp_path, example(NAMES[0]), showing=Showing(most_bytes=full.size))
    assert again.path.read_bytes() == before
    assert again.notes == ()


def test_a_large_file_is_named_where_nothing_helps(tmp_path: Path) -> None:
    large = attached(_noise(3_000_000), "recording.bin")
    with pytest.raises(Refused) as refused:
        exported(tmp_path, large, example(NAMES[0]), showing=Showing(most_bytes=2_000_000))
    assert "is “recording.bin” with 3.0 MB, embedded unchanged" in refused.value.sentence
    assert list(tmp_path.iterdir()) == []


def test_its_own_pages_are_named_where_they_are_largest(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        exported(tmp_path, showing=Showing(most_bytes=5_000))
    assert "the largest in it are its own pages with" in refused.value.sentence


def test_pictures_that_are_too_large_at_every_step(tmp_path: Path) -> None:
    scan = example(NAMES[0])
    coarsest = 0
    for most in range(260_000, 60_000, -20_000):
        try:
            coarsest = exported(tmp_path, scan, showing=Showing(most_bytes=most)).size
        except Refused as refused:
            assert "with the smallest pictures it has" in refused.sentence  # noqa: PT017
            break
    assert coarsest


def _noise(size: int) -> bytes:
    from random import Random

    return Random(1).randbytes(size)
