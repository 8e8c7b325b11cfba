"""Writes the structure tree into a PDF, each part as soon as nothing is added to it any more."""

from collections.abc import Sequence

from fcp_portfolio.documents.tagged.pdf_file import PdfFile
from fcp_portfolio.documents.tagged.strings import line_object, numbers
from fcp_portfolio.documents.tagged.structure import Annotation, Element, Mark, Written


class TreeWriter:
    """Writes one document's tree. Whoever owns marks or an annotation says so when they are known.

    The key under which an owner is found is the number of the page's or the annotation's object.
    """

    def __init__(self, file: PdfFile) -> None:
        self._file = file
        self._number = file.new_number()
        self._owners: list[tuple[int, int]] = []

    def number_of(self, element: Element) -> int:
        """The number of the element's object."""
        element.number = element.number or self._file.new_number()
        return element.number

    def own_marks(self, page: int, owners: Sequence[int]) -> None:
        """Says which element each mark of a page belongs to."""
        references = b" ".join(b"%d 0 R" % owner for owner in owners)
        self._owners.append((page, self._file.add(b"[%b]" % references)))

    def own_annotation(self, annotation: int, owner: Element) -> None:
        """Says which element an annotation belongs to."""
        self._owners.append((annotation, self.number_of(owner)))

    def write_finished(self, root: Element) -> None:
        """Writes all but the root and its last child, to which more may be added."""
        self._write_kids(root, but=1)
        growing = root.kids[-1]
        if isinstance(growing, Element):
            self._write_kids(growing)

    def finish(self, root: Element) -> int:
        """Writes the rest and returns the number of the tree's object."""
        self._write(root, self._number)
        owners = b" ".join(b"%d %d 0 R" % owner for owner in sorted(self._owners))
        owned = self._file.add(b"<</Nums[%b]>>" % owners)
        following = max((key for key, _ in self._owners), default=-1) + 1
        facts = (root.number, owned, following)
        body = b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>" % facts
        return self._file.add(body, self._number)

    def _write(self, element: Element, parent: int) -> None:
        number = self.number_of(element)
        self._write_kids(element)
        pages = {kid.page for kid in element.kids if isinstance(kid, Mark)}
        page = pages.pop() if len(pages) == 1 else 0
        body = b"<</Type/StructElem/S/%b/P %d 0 R" % (element.tag.encode(), parent)
        if page:
            body += b"/Pg %d 0 R" % page
        if element.kids:
            body += b"/K%b" % _kids(element.kids, page)
        self._file.add(body + _description(element) + b">>", number)
        del element.kids  # whoever adds to it now finds out

    def _write_kids(self, element: Element, but: int = 0) -> None:
        # From the end, until what was written before: a section may have thousands of parts.
        kids = element.kids
        for place in reversed(range(len(kids) - but)):
            kid = kids[place]
            if isinstance(kid, Written):
                return
            if isinstance(kid, Element):
                self._write(kid, self.number_of(element))
                kids[place] = Written(kid.number)


def _kids(kids: Sequence[Element | Mark | Annotation | Written], page: int) -> bytes:
    written = b" ".join(_kid(kid, page) for kid in kids)
    # A field stands in no list: where pyHanko looks for one whose change a signature allows.
    alone = len(kids) == 1 and isinstance(kids[0], Annotation)
    return written if alone else b"[%b]" % written


def _kid(kid: Element | Mark | Annotation | Written, page: int) -> bytes:
    if isinstance(kid, Annotation):
        return b"<</Type/OBJR/Obj %d 0 R/Pg %d 0 R>>" % (kid.number, kid.page)
    if not isinstance(kid, Mark):
        return b"%d 0 R" % kid.number
    if kid.page == page:
        return b"%d" % kid.number
    return b"<</Type/MCR/Pg %d 0 R/MCID %d>>" % kid


def _description(element: Element) -> bytes:
    said = b""
    if element.alternative:
        said += b"/Alt%b" % line_object(element.alternative)
    if element.scope:
        said += b"/A<</O/Table/Scope/%b>>" % element.scope.encode()
    if element.box:
        said += b"/A<</O/Layout/Placement/Block/BBox[%b]>>" % numbers(*element.box)
    return said
