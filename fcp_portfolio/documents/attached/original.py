"""The original pages of an attached PDF as parts of our pages, without anything that can act.

A page comes over as a form XObject: what is drawn, and nothing else. Annotations are drawn into it
first; links, actions, scripts, fields and embedded files belong to the page or the document and
stay behind. Of what the drawing reaches only the entries are copied that drawing needs.
"""

from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Matrix, Name, Object, Page, Pdf, Rectangle, Stream

from fcp_portfolio.documents.tagged.pdf_file import PdfFile

_COMMON = {"/Type", "/Subtype", "/Filter", "/DecodeParms"}
_FORM = {"/FormType", "/BBox", "/Matrix", "/Resources", "/Group"}
_IMAGE = {
    "/Width",
    "/Height",
    "/ColorSpace",
    "/BitsPerComponent",
    "/Intent",
    "/ImageMask",
    "/Mask",
    "/SMask",
    "/SMaskInData",
    "/Matte",
    "/Decode",
    "/Interpolate",
}
_KEPT = {"/Form": _COMMON | _FORM, "/Image": _COMMON | _IMAGE}
_RESOURCES = {"/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/XObject", "/Font", "/ProcSet"}
_ELSEWHERE = {"/Length", "/F", "/FFilter", "/FDecodeParms"}  # bytes that are in another file
_STRANGERS = {
    "/Catalog",
    "/Pages",
    "/Page",
    "/Annot",
    "/Action",
    "/Filespec",
    "/EmbeddedFile",
    "/StructTreeRoot",
    "/StructElem",
    "/Sig",
    "/OCG",
    "/OCMD",
    "/PS",
}
_ACTIONS = {"/JavaScript", "/Launch", "/URI", "/SubmitForm", "/ImportData", "/GoToR", "/GoToE"}
_DEEPEST = 60


class CannotMerge(Exception):  # noqa: N818  the file is shown as pictures instead
    """The original pages of this file cannot stand in another."""


class OriginalPage(NamedTuple):
    """A page that was taken over: the number of its object, width and height in points."""

    number: int
    width: float
    height: float


def take_over(data: bytes, to: PdfFile) -> tuple[OriginalPage, ...]:
    """Writes every page of a PDF as a form of one unit by one; raises CannotMerge."""
    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            _prepare(pdf)
            forms = [_form(page) for page in pdf.pages]
            copy = _Copy(to)
            return tuple(OriginalPage(copy.write(form), *size) for form, size in forms)
    except (pikepdf.PdfError, ValueError, TypeError, AttributeError, KeyError) as error:
        raise CannotMerge from error


class _Copy:
    """Writes objects of one PDF into another, each of them once."""

    def __init__(self, to: PdfFile) -> None:
        self._to = to
        self._numbers: dict[tuple[int, int], int] = {}
        self._waiting: list[Object] = []

    def write(self, form: Object) -> int:
        """Writes a form with all that drawing it needs; returns the number of its object."""
        number = self._number(form)
        while self._waiting:
            self._write_object(self._waiting.pop())
        return number

    def _number(self, thing: Object) -> int:
        if thing.objgen not in self._numbers:
            self._numbers[thing.objgen] = self._to.new_number()
            self._waiting.append(thing)
        return self._numbers[thing.objgen]

    def _write_object(self, thing: Any) -> None:
        number = self._numbers[thing.objgen]
        if isinstance(thing, Stream):
            data = thing.read_raw_bytes()
            entries = b"".join(self._entries(thing, 0))
            self._to.add_encoded(b"<<%b/Length %d>>" % (entries, len(data)), data, number)
        else:
            self._to.add(self._direct(thing, 0), number)

    def _value(self, thing: Any, depth: int) -> bytes:
        if isinstance(thing, Object) and thing.is_indirect:
            return b"%d 0 R" % self._number(thing)
        return self._direct(thing, depth)

    def _direct(self, thing: Any, depth: int) -> bytes:
        if depth > _DEEPEST:
            raise CannotMerge
        if isinstance(thing, Array):
            kids = (b"null" if _is_stranger(kid) else self._value(kid, depth + 1) for kid in thing)
            return b"[%b]" % b" ".join(kids)
        if isinstance(thing, Dictionary):
            return b"<<%b>>" % b"".join(self._entries(thing, depth + 1))
        return _scalar(thing)

    def _entries(self, thing: Any, depth: int) -> Iterator[bytes]:
        kept = _KEPT.get(str(thing.get("/Subtype"))) if isinstance(thing, Stream) else None
        for key in thing.keys():  # noqa: SIM118  a stream is no mapping
            value = thing[key]
            if isinstance(thing, Stream) and (key in _ELSEWHERE or (kept and key not in kept)):
                continue
            if _is_stranger(value):
                continue
            if key == "/Resources" and isinstance(value, Dictionary):
                written = self._resources(value, depth + 1)
            else:
                written = self._value(value, depth + 1)
            yield b"%b %b" % (Name(key).unparse(), written)

    def _resources(self, resources: Any, depth: int) -> bytes:
        kept = Dictionary({key: kid for key, kid in resources.items() if key in _RESOURCES})
        if "/Properties" in resources:  # the drawing names them; they say nothing
            marked = resources.Properties.keys()
            kept.Properties = Dictionary({key: Dictionary() for key in marked})
        return self._direct(kept, depth)


def _prepare(pdf: Pdf) -> None:
    if "/OCProperties" in pdf.Root:  # layers that are hidden would come to light
        raise CannotMerge
    if "/AcroForm" in pdf.Root and pdf.Root.AcroForm.get("/NeedAppearances"):
        pdf.generate_appearance_streams()
    pdf.flatten_annotations("screen")
    if pdf.get_warnings() or not len(pdf.pages):  # what had to be repaired may have lost pages
        raise CannotMerge


def _form(page: Page) -> tuple[Object, tuple[float, float]]:
    """A page as a form of one unit by one, as pictures are, and its measures."""
    form: Any = page.as_form_xobject()
    matrix = Matrix(form.Matrix) if "/Matrix" in form else Matrix()
    shown = matrix.transform(Rectangle(form.BBox))
    width, height = float(shown.width), float(shown.height)
    if not (width > 1 and height > 1):
        raise CannotMerge
    left, bottom = -float(shown.llx) / width, -float(shown.lly) / height
    unit = matrix @ Matrix(1 / width, 0, 0, 1 / height, left, bottom)
    form.Matrix = Array([round(value, 9) for value in unit.shorthand])
    return form, (width, height)


def _is_stranger(thing: Any) -> bool:
    """Whether something that a drawing refers to is no part of drawing it."""
    if not isinstance(thing, Dictionary | Stream):
        return False
    kinds = {str(thing.get("/Type")), str(thing.get("/Subtype"))}
    acts = str(thing.get("/S")) in _ACTIONS or "/JS" in thing
    return acts or bool(kinds & _STRANGERS) or "/EF" in thing


def _scalar(thing: Any) -> bytes:
    if isinstance(thing, Object):
        return thing.unparse()
    if isinstance(thing, bool):
        return b"true" if thing else b"false"
    if isinstance(thing, Decimal):
        return f"{thing:f}".encode()
    return b"null" if thing is None else str(int(thing)).encode()
