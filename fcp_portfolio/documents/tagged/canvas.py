"""A ReportLab canvas that ties what is drawn to structure elements.

It also knows page numbers late: a number that is not known while its page is drawn is drawn as a
form XObject that does not exist yet, and all of them are written at the end, when every target has
its page. So one layout pass is enough, however many references point forward.

Each page goes to the file when it is complete, so that memory does not grow with the document.
"""

from collections.abc import Callable, Hashable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from fcp_portfolio.documents.tagged.fonts import REGULAR
from fcp_portfolio.documents.tagged.lines import Line, operators
from fcp_portfolio.documents.tagged.navigation import Bookmark, Destination
from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import line_object, numbers, string_object
from fcp_portfolio.documents.tagged.structure import Annotation, Element, Mark
from fcp_portfolio.documents.tagged.style import INK, TOP
from fcp_portfolio.documents.tagged.tree import TreeWriter

# Streams as plain bytes: writing them as letters costs a tenth of the time and is undone later.
rl_config.useA85 = 0

_BELOW_TOP = 30.0  # a line above a heading leaves it the first thing on its page
_LONGEST_DESCRIPTION = 500  # of a link: PDF/A takes no string of more than 32,767 bytes
TOTAL_PAGES = "#total"
"""The target whose number is how many pages there are."""


class LateNumber(NamedTuple):
    """How a number that is not known yet will be drawn, and of what."""

    target: str
    font: str = REGULAR
    size: float = 8.0
    width: float = 22.0
    right: bool = False
    colour: Color = INK


class TaggedCanvas(Canvas):
    """Draws marked content and artifacts, and collects what the finisher needs.

    `go_on` is called whenever something is written, and may raise to stop.
    """

    _code: list[str]  # ReportLab's: the content stream of the page so far
    _doc: Any
    _filename: Any
    kind_of_file: type[PdfFile] = PdfFile

    def __init__(self, *args: Any, go_on: Callable[[], None], **options: Any) -> None:
        options |= {"initialFontName": REGULAR, "pdfVersion": (1, 7), "invariant": 1}
        super().__init__(*args, **options)
        self.file = self.kind_of_file(self._filename, self._new_number, go_on)
        self.tree = TreeWriter(self.file)
        self.destinations: dict[str, Destination] = {}
        self.bookmarks: list[Bookmark] = []
        self.unresolved: set[str] = set()
        self.place = ""  # what the page is about at its end
        self.place_above = ""  # and at its top, which its header names
        self._late: dict[LateNumber, str] = {}
        self._inside = False
        self._alike: dict[Hashable, list[str]] = {}
        self._written: set[str] = set()
        self._doc.addPage = self._write_page  # ReportLab would keep it until the end
        self._pages: list[int] = []
        self._page_tree = self._new_number()
        self._begin_page()

    def _new_number(self) -> int:
        # ReportLab numbers its objects and ours.
        self._doc.objectcounter += 1
        return int(self._doc.objectcounter)

    def _begin_page(self) -> None:
        self._page = self._new_number()
        self._owners: list[int] = []
        self._annotations: list[int] = []
        self._pictures: list[int] = []

    @property
    def page_index(self) -> int:
        """The page being drawn, from 0."""
        return int(self.getPageNumber()) - 1

    @contextmanager
    def marked(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to this element, unless something around it does already."""
        if self._inside:
            yield
            return
        number = len(self._owners)
        self._owners.append(self.tree.number_of(element))
        element.kids.append(Mark(self._page, number))
        yield from self._sequence(f"/{element.tag} <</MCID {number}>> BDC")

    @contextmanager
    def artifact(self, properties: str = "") -> Iterator[None]:
        """What is drawn inside is decoration or page furniture, which no reader reads out."""
        if self._inside:
            yield
            return
        yield from self._sequence(
            f"/Artifact <<{properties}>> BDC" if properties else "/Artifact BMC"
        )

    def _sequence(self, opening: str) -> Iterator[None]:
        # Marked content does not nest here: a paragraph inside a repeated table header is part of
        # the artifact around it.
        self._code.append(opening)
        self._inside = True
        yield
        self._inside = False
        self._code.append("EMC")

    def alike(self, what: Hashable, draw: Callable[[], None]) -> None:
        """Draws what looks the same wherever it stands: its operators are made once."""
        if what not in self._alike:
            start = len(self._code)
            draw()
            self._alike[what] = self._code[start:]
        else:
            self._code += self._alike[what]

    def text_lines(self, lines: Sequence[Line], fragment: Any, corner: tuple[float, float]) -> None:
        """Draws lines of text in one font."""
        self._code.append(operators(self._doc, lines, fragment, corner))

    def begin_place(self, place: str, height: float) -> None:
        """Here begins what the header is to name; above it the page may go on with another."""
        self.place = place
        _, top = self.absolutePosition(0, height)
        if top > TOP - _BELOW_TOP or not self.place_above:
            self.place_above = place

    def target(self, name: str, height: float) -> None:
        """Remembers this place, `height` above the current origin, under a name."""
        _, top = self.absolutePosition(0, height)
        self.destinations[name] = Destination(self.page_index, self._page, top)

    def link(
        self,
        element: Element,
        target: str,
        rectangle: tuple[float, float, float, float],
        description: str,
    ) -> None:
        """Makes a rectangle of the current page lead to a target, or to an address of the web."""
        left, bottom = self.absolutePosition(rectangle[0], rectangle[1])
        right, top = self.absolutePosition(rectangle[2], rectangle[3])
        number = self._new_number()
        self._annotations.append(number)
        element.kids.append(Annotation(self._page, number))
        self.tree.own_annotation(number, element)
        self.file.add(
            b"<</Type/Annot/Subtype/Link/Rect[%b]/Border[0 0 0]/F 4"  # PDF/A: it prints
            b"/Contents%b%b/StructParent %d>>"
            % (
                numbers(left, bottom, right, top),
                line_object(description[:_LONGEST_DESCRIPTION]),
                _leading_to(target),
                number,
            ),
            number,
        )

    def picture(self, number: int) -> None:
        """Draws over the unit square a picture or form that is in the file already."""
        self._pictures.append(number)
        self._code.append(f"/Picture{number} Do")

    def late_number(self, number: LateNumber, x: float, y: float) -> None:
        """Draws the page number of a target, which may not have been drawn yet."""
        name = self._late.get(number)
        if name is None:
            name = self._late[number] = f"late{len(self._late)}"
            below = -number.size * 0.3
            self._doc.addForm(name, pdfdoc.PDFFormXObject(0, below, number.width, number.size))
        self.saveState()
        self.translate(x, y)
        self.doForm(name)
        self.restoreState()

    def save(self) -> None:
        """Writes the late numbers and whatever else pages refer to; the catalog is not ours."""
        if self._code:
            self.showPage()
        for number, name in self._late.items():
            self._draw_late(name, number, self._value(number.target))
        for font in self._doc.delayedFonts:
            font.addObjects(self._doc)
        while waiting := [name for name in self._doc.idToObject if name not in self._written]:
            for name in waiting:  # writing one may bring up others
                self._write_object(name)

    def write_page_tree(self) -> int:
        """Writes the list of the pages and returns the number of its object."""
        pages = b" ".join(b"%d 0 R" % page for page in self._pages)
        body = b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._pages), pages)
        return self.file.add(body, self._page_tree)

    def _value(self, target: str) -> str:
        if target == TOTAL_PAGES:
            return str(len(self._pages))
        if target in self.destinations:
            return str(self.destinations[target].page + 1)
        self.unresolved.add(target)
        return "\u2013"

    def _draw_late(self, name: str, number: LateNumber, value: str) -> None:
        self._code.clear()
        self.setFont(number.font, number.size)
        self.setFillColor(number.colour)
        if number.right:
            self.drawRightString(number.width, 0, value)
        else:
            self.drawString(0, 0, value)
        form = self._doc.idToObject[pdfdoc.xObjectName(name)]
        form.compression = 1
        form.setStreamList(self._code)
        self._write_object(pdfdoc.xObjectName(name))

    def _write_page(self, page: Any) -> None:
        """Takes the place of ReportLab's way to add a finished page to its document."""
        contents = self.file.add_stream(b"", page.stream.encode())
        page.Contents = page.Parent = True  # else ReportLab makes its own
        self._name_pictures(page)
        page.check_format(self._doc)
        body = b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 %b]/Resources%b/Contents %d 0 R/Tabs/S" % (
            self._page_tree,
            numbers(page.pagewidth, page.pageheight),
            page.Resources.format(self._doc),
            contents,
        )
        if self._annotations:
            body += b"/Annots[%b]" % b" ".join(b"%d 0 R" % number for number in self._annotations)
        if self._owners:
            body += b"/StructParents %d" % self._page
            self.tree.own_marks(self._page, self._owners)
        self._pages.append(self.file.add(body + b">>", self._page))
        self._begin_page()

    def _name_pictures(self, page: Any) -> None:
        if self._pictures:
            page.XObjects = page.XObjects or pdfdoc.PDFDictionary()
        for number in self._pictures:
            page.XObjects[f"Picture{number}"] = f"{number} 0 R"

    def _write_object(self, name: str) -> None:
        self._written.add(name)
        made = self._doc.idToObject[name]
        number, _ = self._doc.idToObjectNumberAndVersion[name]
        body = pdfdoc.format(made, self._doc, toplevel=1)
        dictionary, stream, data = body.partition(b"\nstream\n")
        if stream:
            self.file.add_encoded(dictionary, data.removesuffix(b"endstream\n"), number)
        else:
            self.file.add(body, number)


def _leading_to(target: str) -> bytes:
    if target.startswith("https://"):
        return b"/A<</S/URI/URI%b>>" % string_object(target)
    return b"/Dest%b" % string_object(target)
