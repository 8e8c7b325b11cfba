"""The pages of an attached PDF, one at a time: their measures, pictures, and where words stand."""

from collections.abc import Iterator
from contextlib import contextmanager
from ctypes import byref, c_int
from dataclasses import dataclass
from typing import Any

from PIL import Image

from fcp_portfolio.documents.inspection import ONE_AT_A_TIME
from fcp_portfolio.documents.tagged.pictures import WordsOnPicture

MOST_PIXELS = 100_000_000
MOST_LETTERS = 20_000  # on a page; a book has 3,000
_LARGEST_PAGE = 14_400.0
_GRID = 10_000
_HYPHENS = {ord("\x02"): "-", ord("\ufffe"): "-", ord("\u00ad"): "-"}


Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawnPage:
    """A page as a picture, and its words."""

    image: Image.Image
    words: tuple[WordsOnPicture, ...]


class CannotDraw(Exception):  # noqa: N818  its words are printed in place of the page
    """A page or a whole file that PDFium cannot draw."""


class PdfPages:
    """An open PDF."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self.count = len(document)

    @property
    def signed(self) -> bool:
        """Whether it carries a signature, which any change to the file would break."""
        import pypdfium2.raw as pdfium  # noqa: PLC0415  slow to load

        with ONE_AT_A_TIME:
            return bool(pdfium.FPDF_GetSignatureCount(self._document) > 0)

    def size(self, number: int) -> tuple[float, float]:
        """Width and height of a page in points, as it is shown; raises CannotDraw."""
        with self._page(number) as page:
            width, height = page.get_size()
        if not (0 < width <= _LARGEST_PAGE and 0 < height <= _LARGEST_PAGE):
            message = "Its measures are not those of a page."
            raise CannotDraw(message)
        return width, height

    def draw(self, number: int, width: int) -> DrawnPage:
        """A page, so many pixels wide; raises CannotDraw."""
        with self._page(number) as page:
            _require_modest(page)
            scale = width / page.get_width()
            image = page.render(scale=scale, rev_byteorder=True).to_pil().convert("RGB")
            return DrawnPage(image=image, words=tuple(_words(page)))

    @contextmanager
    def _page(self, number: int) -> Iterator[Any]:
        import pypdfium2 as pdfium  # noqa: PLC0415  slow to load

        with ONE_AT_A_TIME:
            try:
                page = self._document[number]
                try:
                    yield page
                finally:
                    page.close()
            except (pdfium.PdfiumError, ValueError) as error:
                message = "It cannot be drawn: it is damaged."
                raise CannotDraw(message) from error


@contextmanager
def opened(data: bytes) -> Iterator[PdfPages]:
    """Opens a PDF; raises CannotDraw where it needs a password, is damaged or has no page."""
    import pypdfium2 as pdfium  # noqa: PLC0415  slow to load

    try:
        with ONE_AT_A_TIME:
            document = pdfium.PdfDocument(data)
            document.init_forms()  # without them filled fields stay empty
    except pdfium.PdfiumError as error:
        locked = b"/Encrypt" in data and "password" in str(error).lower()
        reason = "It needs a password." if locked else "It is damaged."
        raise CannotDraw(reason) from error
    try:
        pages = PdfPages(document)
        if not pages.count:
            message = "It has no pages."
            raise CannotDraw(message)
        yield pages
    finally:
        with ONE_AT_A_TIME:
            document.close()


def _require_modest(page: Any) -> None:
    import pypdfium2.raw as pdfium  # noqa: PLC0415  slow to load

    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]):
        width, height = picture.get_px_size()
        if width * height > MOST_PIXELS:
            message = f"It cannot be drawn: a picture on it claims {width} by {height} pixels."
            raise CannotDraw(message)


def _words(page: Any) -> Iterator[WordsOnPicture]:
    """Each word and its place on the page as it is shown, turned and cut as the file says."""
    import pypdfium2.raw as pdfium  # noqa: PLC0415  slow to load

    def corner(x: float, y: float) -> tuple[float, float]:
        across, down = c_int(), c_int()
        pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, byref(across), byref(down))
        return across.value / _GRID, 1 - down.value / _GRID

    text_page = page.get_textpage()
    try:
        for text, (left, bottom, right, top) in _boxes(pdfium, text_page):
            (x1, y1), (x2, y2) = corner(left, bottom), corner(right, top)
            yield WordsOnPicture(text, min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1))
    finally:
        text_page.close()


def _boxes(pdfium: Any, text_page: Any) -> Iterator[tuple[str, Box]]:
    """Words with their boxes in the measures of the page."""
    word, box, around = "", None, pdfium.FS_RECTF()
    for index in range(min(text_page.count_chars(), MOST_LETTERS)):
        letter = chr(pdfium.FPDFText_GetUnicode(text_page, index)).translate(_HYPHENS)
        if letter.isspace() or not pdfium.FPDFText_GetLooseCharBox(text_page, index, around):
            if box:
                yield word, box
            word, box = "", None
            continue
        here = (around.left, around.bottom, around.right, around.top)
        word, box = word + letter, _joined(box, here)
    if box:
        yield word, box


def _joined(box: Box | None, other: Box) -> Box:
    if box is None:
        return other
    lower, upper = map(min, box[:2], other[:2]), map(max, box[2:], other[2:])
    return (*lower, *upper)  # type: ignore[return-value]  # two and two
