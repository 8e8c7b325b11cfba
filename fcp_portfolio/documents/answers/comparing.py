"""Whether a file that a program wrote anew is still the document that was sent.

Every object may have another number then. So pages are drawn and compared as pictures, without
their fields; and fields, notes, files, and what runs by itself are compared as lists.
"""

from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import pypdfium2
from PIL import ImageChops
from pyhanko.pdf_utils.reader import PdfFileReader

from fcp_portfolio.documents.answers.drawable import require_drawable
from fcp_portfolio.documents.answers.pages import (
    annotations_of,
    pages_of,
    widget_name,
    widget_states,
)
from fcp_portfolio.documents.answers.reading import embedded_files
from fcp_portfolio.documents.inspection.pdfium import ONE_AT_A_TIME
from fcp_portfolio.documents.signing.opening import opened
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.domain.phrase import Phrase
from fcp_portfolio.domain.request import Asking
from fcp_portfolio.domain.returned import Comparison

_SCALE = 100 / 72
_TOLERANCE = 24  # of 255, in the tone of one point of a picture
_SAME_SIZE = 0.5  # points
_APART = 0.123  # so that no measure, which has two decimals, lies where rounding turns
_SEEN_FLAGS = 1 | 2 | 4 | 32  # invisible, hidden, printed, not shown
_BY_ITSELF = ("/OpenAction", "/AA", "/OCProperties")


def same_pages(sent: bytes, returned: bytes, asking: Asking) -> Comparison:
    """What is different beside answers and signatures; may raise anything for a hostile file."""
    before, after = opened(sent), opened(returned)
    require_drawable(after)
    others = (*_different_files(before, after, asking), *_by_itself(before, after))
    with ONE_AT_A_TIME:
        was, now = pypdfium2.PdfDocument(sent), pypdfium2.PdfDocument(returned)
        try:
            if len(was) != len(now):
                said = Phrase("It has {now} pages; {was} were sent.", now=len(now), was=len(was))
                return Comparison(others=(said, *others))
            others = (*_different_annotations(before, after), *others)
            return Comparison(pages=tuple(_different_pages(was, now)), others=others)
        finally:
            was.close()
            now.close()


def _different_pages(was: Any, now: Any) -> Iterator[int]:
    for index in range(len(was)):
        one, other = was[index], now[index]
        sizes = zip(one.get_size(), other.get_size(), strict=True)
        # The size first: a hostile page may be as large as a field.
        if any(abs(a - b) > _SAME_SIZE for a, b in sizes) or _differ(one, other):
            yield index + 1


def _differ(one: Any, other: Any) -> bool:
    pictures = [
        page.render(scale=_SCALE, may_draw_forms=False).to_pil().convert("RGB")
        for page in (one, other)
    ]
    if pictures[0].size != pictures[1].size:
        return True
    difference = ImageChops.difference(*pictures).point(lambda tone: tone > _TOLERANCE)
    return difference.getbbox() is not None


def _different_files(before: PdfFileReader, after: PdfFileReader, asking: Asking) -> Iterator[str]:
    was, now = _files(before), _files(after)
    for name, _ in sorted((was - now) + (now - was)):
        known = any(name == file.name for file in asking.files)
        if known:
            yield Phrase("The file “{name}” inside it is not as it was sent.", name=name)
        else:
            yield Phrase("The file “{name}” inside it is other than sent.", name=name)


def _files(reader: PdfFileReader) -> Counter[tuple[str, str]]:
    return Counter(
        (name, sha256(stream.data).hexdigest()) for name, stream in embedded_files(reader.root)
    )


def _different_annotations(before: PdfFileReader, after: PdfFileReader) -> Iterator[str]:
    was, now = Counter(_annotations(before)), Counter(_annotations(after))
    for number, name, *_ in dict.fromkeys([*(now - was), *(was - now)]):
        what = Phrase("The field “{field}”", field=name) if name else Phrase("A note or link")
        yield Phrase(
            "{what} on page {number} was added, changed, moved, hidden or taken away.",
            what=what,
            number=number,
        )


def _annotations(reader: PdfFileReader) -> Iterator[tuple[Any, ...]]:
    for number, page in enumerate(pages_of(reader), 1):
        for one in annotations_of(page):
            box = tuple(round(float(side) + _APART) for side in at(one, "/Rect"))
            flags = int(at(one, "/F", 0)) & _SEEN_FLAGS
            holders = (one, at(one, "/Parent", {}))
            acts = any(key in holder for holder in holders for key in ("/A", "/AA"))
            said = str(at(one, "/TU", ""))
            yield (
                number,
                widget_name(one),
                str(at(one, "/Subtype")),
                box,
                flags,
                acts,
                said,
                widget_states(one),
            )


def _by_itself(before: PdfFileReader, after: PdfFileReader) -> Iterator[str]:
    """What a viewer does without being asked, or shows only at times."""
    new = [key for key in _BY_ITSELF if key in after.root and key not in before.root]
    scripts = "/JavaScript" in at(after.root, "/Names", {})
    scripts |= "/XFA" in at(after.root, "/AcroForm", {})
    if new or scripts or any("/AA" in page for page in pages_of(after)):
        yield Phrase("It does things by itself when it is opened, which the request did not.")
