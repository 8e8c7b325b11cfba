"""What it takes in memory to decode a picture, told before it is decoded.

Figures were measured with Pillow 13 and libheif; Pillow keeps a colour in four bytes, and decoders
keep copies of their own beside.
"""

from typing import Any

from fcp_portfolio.documents.inspection.values import MEGABYTE, Source, megabytes
from fcp_portfolio.domain.phrase import Phrase

MOST_MEMORY = 380 * MEGABYTE  # what the process apart has left beside a file of 50 MB
_NARROW = frozenset(("1", "L", "P"))
_PER_PIXEL = {"WEBP": 16, "AVIF": 16, "HEIC": 7.5, "TIFF": 6}
_COEFFICIENT = 2  # bytes; a progressive JPEG needs all of them before the first row


def memory_of(image: Any, whole: tuple[int, int]) -> float:
    """Bytes to decode an opened picture; `whole` is its size before it was asked to be small."""
    kind = getattr(image, "format", None) or "HEIC"
    pixels = float(image.size[0] * image.size[1])
    if kind == "JPEG":
        return 4 * pixels + _held(image) * whole[0] * whole[1]
    return pixels * _PER_PIXEL.get(kind, 1 if image.mode in _NARROW else 4)


def require_room(source: Source, memory: float) -> None:
    """Raises FileRefused for a picture that would take more than `MOST_MEMORY`."""
    if memory > MOST_MEMORY:
        raise source.refused(
            Phrase(
                "drawing it would take {size} of memory; save it smaller, or as an ordinary JPEG, "
                "and add that",
                size=megabytes(round(memory)),
            )
        )


def _held(jpeg: Any) -> float:
    """Bytes for each pixel that the decoder of a progressive JPEG holds; none for others."""
    if "progressive" not in jpeg.info:
        return 0
    across = [layer[1] for layer in jpeg.layer]
    down = [layer[2] for layer in jpeg.layer]
    held = float(sum(one * other for one, other in zip(across, down, strict=True)))
    return _COEFFICIENT * held / float(max(across) * max(down) or 1)
