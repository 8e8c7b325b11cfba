"""Pages and photos of attached files as figures, drawn one at a time and written at once."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.platypus import Flowable

from fcp_portfolio.documents.attached import pages
from fcp_portfolio.documents.attached.detail import PAGES_SHOWN, Detail, Showing
from fcp_portfolio.documents.attached.encoding import Encoded, encoded
from fcp_portfolio.documents.attached.keeping import Drawn, drawn_once
from fcp_portfolio.documents.attached.original import CannotMerge, OriginalPage, take_over
from fcp_portfolio.documents.attached.pages import CannotDraw, PdfPages
from fcp_portfolio.documents.attached.photos import Photo
from fcp_portfolio.documents.book import FileInBook
from fcp_portfolio.documents.portfolio_pdf.composition import Composition
from fcp_portfolio.documents.tagged.flowables import Panel
from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.pictures import FramedPicture, WordsOnPicture
from fcp_portfolio.documents.tagged.structure import Element
from fcp_portfolio.documents.tagged.style import (
    BODY,
    BOTTOM,
    QUIET_PANEL,
    SMALL,
    TEXT_WIDTH,
    TOP,
)
from fcp_portfolio.domain.phrase import Phrase

HIGHEST_PHOTO = 320.0
_WORTH_A_PAGE = 0.6  # of the width that a page of its own would give
_HIGHEST = TOP - BOTTOM - 22  # below a caption
_KEPT_DETAIL = 4 / 3  # of a page that is shown smaller than it is: so much finer than on paper
_NAMED = 3
_SIGNED = (
    "It is signed, and embedded untouched so that its signature can be checked there. Only its "
    "first page is shown."
)


class Here(NamedTuple):
    """The file that is shown, the element that its pictures belong to, and what is written."""

    file: FileInBook
    parent: Element
    to: PdfFile


class AttachedPictures:
    """Makes figures, and remembers what the person who exports should know."""

    def __init__(self, composition: Composition, showing: Showing) -> None:
        self._composition, self.showing = composition, showing
        self._detail: Detail = showing.detail
        self._not_drawn: list[str] = []
        self._undescribed: list[str] = []
        self.bytes = 0

    @property
    def notes(self) -> tuple[str, ...]:
        """What could not be drawn, and which pictures nobody has described."""
        said = []
        if self._undescribed:
            names = _named(self._undescribed)
            said.append(
                Phrase(
                    "Pictures without a description for those who cannot see them: {names}.",
                    names=names,
                )
            )
        if self._not_drawn:
            names = _named(self._not_drawn)
            said.append(Phrase("Embedded, but not shown: {names}.", names=names))
        return tuple(said)

    def remark(self, parent: Element, words: str) -> Flowable:
        """A sentence in place of what is not shown."""
        return Remark([self._composition.paragraph(parent, words, BODY)], QUIET_PANEL)

    def photo(self, here: Here) -> Flowable:
        """A photo below its caption; raises CannotDraw."""
        name, described = here.file.embedded.name, here.file.embedded.description
        try:
            with here.file.open() as stream:
                photo = Photo(stream.read())
            size = _photo_size(photo.size)
            wide, quality = self._pixels(size[0], size[0]), self._detail.quality
            drawn = self._drawn_once(
                ("photo", here.file.embedded.sha256, wide, quality),
                lambda: Drawn(photo.encode(wide, quality)),
            )
        except CannotDraw:
            self._not_drawn.append(name)
            raise
        if not described:
            self._undescribed.append(name)
        alternative = described or f"Image: {name}, no description given"
        caption = self._composition.paragraph(here.parent, alternative, SMALL)
        number = self._write(drawn.picture, here.to)
        return FramedPicture(here.parent, caption, number, size, alternative=alternative)

    def pages(self, here: Here) -> Iterator[list[Flowable]]:
        """The pages of a PDF, one at a time; raises CannotDraw where it does not open."""
        with here.file.open() as stream:
            data = stream.read()
        try:
            with pages.opened(data) as document:
                if document.signed:
                    yield [self.remark(here.parent, _SIGNED)]
                    yield [self._page(here, document, 0)]
                else:
                    yield from self._pages(here, document, data)
        except CannotDraw:
            self._not_drawn.append(here.file.embedded.name)
            raise

    def _pages(self, here: Here, document: PdfPages, data: bytes) -> Iterator[list[Flowable]]:
        originals: tuple[OriginalPage, ...] = ()
        if self.showing.merge_originals:
            with suppress(CannotMerge):  # then its pages are shown as pictures
                originals = take_over(data, here.to)
        for index in range(min(document.count, PAGES_SHOWN)):
            if originals:
                yield [self._original(here, originals[index], index, len(originals))]
            else:
                yield [self._page(here, document, index)]
        if document.count > PAGES_SHOWN:
            words = (
                f"The first {PAGES_SHOWN} of {document.count} pages are shown; the rest is in the "
                "embedded original."
            )
            yield [self.remark(here.parent, words)]

    def _page(self, here: Here, document: PdfPages, index: int) -> Flowable:
        place = _place(here, index, document.count)
        try:
            natural = document.size(index)
            size = _fitted(natural, (TEXT_WIDTH, _HIGHEST))
            drawn = self._drawn_page(here, document, index, self._pixels(natural[0], size[0]))
        except CannotDraw as refusal:
            self._not_drawn.append(place)
            return self.remark(here.parent, f"{place}. {refusal}")
        number = self._write(drawn.picture, here.to)
        return self._figure(here, place, number, size, drawn.words)

    def _drawn_page(self, here: Here, document: PdfPages, index: int, wide: int) -> Drawn:
        quality = self._detail.quality

        def draw() -> Drawn:
            page = document.draw(index, wide)
            return Drawn(encoded(page.image, quality), page.words)

        return self._drawn_once(("page", here.file.embedded.sha256, index, wide, quality), draw)

    def _drawn_once(self, what: tuple[str | int, ...], draw: Callable[[], Drawn]) -> Drawn:
        return drawn_once(self._composition.book.drawings, what, draw)

    def _original(self, here: Here, page: OriginalPage, index: int, count: int) -> Flowable:
        size = _fitted((page.width, page.height), (TEXT_WIDTH, _HIGHEST))
        return self._figure(here, _place(here, index, count), page.number, size)

    def _figure(
        self,
        here: Here,
        place: str,
        number: int,
        size: tuple[float, float],
        words: Sequence[WordsOnPicture] = (),
    ) -> Flowable:
        said = here.file.embedded.description.rstrip(". ")
        return FramedPicture(
            here.parent,
            self._composition.paragraph(here.parent, place, SMALL),
            number,
            size,
            alternative=f"{said}. {place}" if said else place,
            words=words,
        )

    def _write(self, picture: Encoded, to: PdfFile) -> int:
        self.bytes += len(picture.data)
        entries = b"<</Type/XObject/Subtype/Image%b/Length %d>>" % (
            picture.entries,
            len(picture.data),
        )
        return to.add_encoded(entries, picture.data)

    def _pixels(self, natural: float, shown: float) -> int:
        """How many pixels wide a picture is drawn whose width is `natural` and is shown smaller."""
        return max(1, round(min(natural, shown * _KEPT_DETAIL) * self._detail.dpi / 72))


class Remark(Panel):
    """A panel that keeps its distance."""

    def __init__(self, paragraphs: Sequence[Flowable], fill: Color) -> None:
        super().__init__(paragraphs, fill)
        self.spaceBefore = self.spaceAfter = 8


def _place(here: Here, index: int, count: int) -> str:
    return f"Page {index + 1} of {count} of {here.file.embedded.name}"


def _fitted(size: tuple[float, float], room: tuple[float, float]) -> tuple[float, float]:
    """The measures with which something fits, never larger than it is."""
    scale = min(1, room[0] / size[0], room[1] / size[1])
    return size[0] * scale, size[1] * scale


def _photo_size(size: tuple[float, float]) -> tuple[float, float]:
    """As wide as the text and not too high; where that is too small, as large as a page."""
    alone = _fitted(size, (TEXT_WIDTH, _HIGHEST))
    among_text = _fitted(size, (TEXT_WIDTH, HIGHEST_PHOTO))
    return among_text if among_text[0] >= alone[0] * _WORTH_A_PAGE else alone


def _named(names: list[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:_NAMED])
    return shown if len(names) <= _NAMED else f"{shown} and {len(names) - _NAMED} more"
