"""How finely pictures are shown, and how the size of the whole is brought down."""

from dataclasses import dataclass

from fcp_portfolio.domain.phrase import Phrase

PAGES_SHOWN = 200
"""Of a longer PDF only so many pages are shown: the rest is in the embedded original."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """How finely pictures are drawn: dots per inch of paper, and the quality of JPEG."""

    dpi: int
    quality: int

    @property
    def said(self) -> Phrase:
        """As export notes say it."""
        return Phrase(
            "{dpi} dots per inch, JPEG quality {quality}", dpi=self.dpi, quality=self.quality
        )


AS_DRAWN = Detail(dpi=150, quality=82)
SMALLER = (
    Detail(dpi=120, quality=75),
    Detail(dpi=100, quality=65),
    Detail(dpi=80, quality=55),
    Detail(dpi=60, quality=45),
)
"""The steps by which pictures are made smaller; below the last one text cannot be read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """How attached files are shown. `most_bytes` is what the whole PDF may have.

    With `merge_originals` the original pages of PDFs stand in the document in place of pictures:
    sharp, but it can then claim neither PDF/A nor PDF/UA.
    """

    merge_originals: bool = False
    most_bytes: int | None = None
    detail: Detail = AS_DRAWN


class TooLarge(Exception):  # noqa: N818  a step on the way, not an error
    """The finished PDF has more bytes than it may; `pictures` of them can still be brought down."""

    def __init__(self, size: int, pictures: int) -> None:
        super().__init__(size)
        self.size, self.pictures = size, pictures
