"""What a signature looks like on the page: our own drawing, in fonts that are embedded.

pyHanko's own stamps space letters by another font's widths; a page of exactly the box's size,
with no margin around it, is shown as it was drawn.
"""

import io
from collections.abc import Sequence
from typing import Any

from pyhanko.pdf_utils.content import PdfContent
from pyhanko.pdf_utils.layout import (
    AxisAlignment,
    BoxConstraints,
    InnerScaling,
    Margins,
    SimpleBoxLayoutRule,
)
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.stamp import StaticStampStyle
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.tagged.fonts import (
    REGULAR,
    SEMIBOLD,
    is_shown,
    register_fonts,
    text_width,
)

_MARGIN, _SIZE, _LEADING = 6.0, 8.5, 11.5


def stamp_style(lines: Sequence[str], width: float, height: float) -> StaticStampStyle:
    """The lines of a stamp, the first one strong, in a box of this size."""
    layout = SimpleBoxLayoutRule(
        x_align=AxisAlignment.ALIGN_MIN,
        y_align=AxisAlignment.ALIGN_MIN,
        margins=Margins(),
        inner_content_scaling=InnerScaling.NO_SCALING,
    )
    drawing = _Drawing(_page(lines, width, height), width, height)
    return StaticStampStyle(border_width=0, background=drawing, background_layout=layout)


class _Drawing(PdfContent):
    """A page of another PDF, shown inside the box of a signature."""

    def __init__(self, page: bytes, width: float, height: float) -> None:
        super().__init__(box=BoxConstraints(width=width, height=height))
        self._drawn = page

    def render(self) -> bytes:
        """The operators that show the page."""
        page = self._ensure_writer.import_page_as_xobject(PdfFileReader(io.BytesIO(self._drawn)))
        self.resources.xobject["/Stamp"] = page
        return b"/Stamp Do"


def _page(lines: Sequence[str], width: float, height: float) -> bytes:
    register_fonts()
    data = io.BytesIO()
    options: dict[str, Any] = {"initialFontName": REGULAR, "invariant": 1, "pageCompression": 1}
    canvas = Canvas(data, pagesize=(width, height), **options)
    leading = min(_LEADING, (height - 2 * _MARGIN) / max(len(lines), 1))
    size = _SIZE * leading / _LEADING
    y = height - _MARGIN - size
    for number, line in enumerate(lines):
        font = REGULAR if number else SEMIBOLD
        shown = "".join(filter(is_shown, line))
        wide = text_width(shown, font, size)
        fitted = size * min(1, (width - 2 * _MARGIN) / wide) if wide else size
        canvas.setFont(font, fitted)
        canvas.drawString(_MARGIN, y, shown)
        y -= leading
    canvas.save()
    return data.getvalue()
