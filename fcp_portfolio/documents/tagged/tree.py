"""Writes the structure tree, and the link annotations that stand in it, into a PDF."""

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from fcp_portfolio.documents.tagged.strings import pdf_string
from fcp_portfolio.documents.tagged.structure import Element, LinkAnnotation, Mark


class TreeWriter:
    """Writes one document's tree: `write` once."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._owners: list[dict[int, Object]] = [{} for _ in self._pages]
        self._annotation_owners: list[Object] = []

    def write(self, root: Element) -> None:
        """Adds the tree to the catalog and everything that points back to it."""
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = self._element(root, tree)
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=self._parent_numbers()))
        tree.ParentTreeNextKey = len(self._pages) + len(self._annotation_owners)
        self._pdf.Root.StructTreeRoot = tree
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _element(self, element: Element, parent: Object) -> Object:
        made = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name(f"/{element.tag}"), P=parent)
        )
        _describe(made, element)
        pages = {kid.page for kid in element.kids if isinstance(kid, Mark)}
        page = pages.pop() if len(pages) == 1 else None
        if page is not None:
            made.Pg = self._pages[page]
        kids = [self._kid(kid, made, page) for kid in element.kids]
        if kids:
            made.K = Array(kids) if len(kids) > 1 else kids[0]
        return made

    def _kid(
        self, kid: Element | Mark | LinkAnnotation, parent: Object, page: int | None
    ) -> Object | int:
        if isinstance(kid, Element):
            return self._element(kid, parent)
        if isinstance(kid, LinkAnnotation):
            return self._annotation(kid, parent)
        self._owners[kid.page][kid.number] = parent
        if kid.page == page:
            return kid.number
        return Dictionary(Type=Name.MCR, Pg=self._pages[kid.page], MCID=kid.number)

    def _annotation(self, link: LinkAnnotation, parent: Object) -> Object:
        page = self._pages[link.page]
        annotation = self._pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array([round(value, 2) for value in link.rectangle]),
                Border=Array([0, 0, 0]),
                F=4,  # PDF/A: it prints
                Contents=pdf_string(link.description),
                Dest=String(link.destination),
                StructParent=len(self._pages) + len(self._annotation_owners),
            )
        )
        self._annotation_owners.append(parent)
        if "/Annots" not in page:
            page.Annots = Array()
        page.Annots.append(annotation)
        return Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page)

    def _parent_numbers(self) -> Array:
        numbers = Array()
        for index, (page, owners) in enumerate(zip(self._pages, self._owners, strict=True)):
            page.Tabs = Name.S  # the tab key follows the structure
            if owners:
                page.StructParents = index
                numbers.append(index)
                ordered = [owners[number] for number in range(len(owners))]
                numbers.append(self._pdf.make_indirect(Array(ordered)))
        for offset, owner in enumerate(self._annotation_owners):
            numbers.append(len(self._pages) + offset)
            numbers.append(owner)
        return numbers


def _describe(made: Object, element: Element) -> None:
    if element.alternative:
        made.Alt = pdf_string(element.alternative)
    if element.scope:
        made.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    if element.box:
        box = Array([round(value, 2) for value in element.box])
        made.A = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=box)
