"""PDFs to sign, made as a request is: a page, form fields and empty signature fields."""

import io
from functools import cache

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from fcp_portfolio.documents.signing.keys import SigningKey, make_key
from fcp_portfolio.documents.signing.signing import ALL, Lock, certified, signed
from tests.builders import START, TickingClock
from tests.documents.signing.tampering import changed, choose, fill

OWNER, SUPERVISOR, PROVIDER = "owner", "supervisor", "provider"
TEXTS = ("comment", "name_provider")
LEVEL = "level"


def key(name: str = "Robin Example", registration: str = "HCPC PH000000") -> SigningKey:
    """A key, made once for each name."""
    return _made(name, registration)


@cache
def _made(name: str, registration: str) -> SigningKey:
    return make_key(name, registration, START)


@cache
def blank() -> bytes:
    """Two text fields, a radio group and three empty signature fields on one page."""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Contents = pdf.make_stream(b"q Q")
    widgets = [
        *(_text(pdf, page, name, 700 - 40 * n) for n, name in enumerate(TEXTS)),
        *(
            _signature(pdf, page, name, 500 - 90 * n)
            for n, name in enumerate((OWNER, SUPERVISOR, PROVIDER))
        ),
    ]
    group, kids = _radio(pdf, page)
    page.Annots = Array([*widgets, *kids])
    pdf.Root.AcroForm = pdf.make_indirect(
        Dictionary(Fields=Array([*widgets, group]), SigFlags=3, DA=String("/Helv 9 Tf"))
    )
    pdf.docinfo["/Title"] = String("A request")
    with pdf.open_metadata() as meta:
        meta["dc:title"] = "A request"
    data = io.BytesIO()
    pdf.save(data, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return data.getvalue()


@cache
def sealed() -> bytes:
    """The same, certified by its owner."""
    locks: dict[str, Lock] = {SUPERVISOR: (LEVEL, "comment"), PROVIDER: ALL}
    return certified(blank(), key(), TickingClock(), field_name=OWNER, locks=locks)


def signed_by(data: bytes, field: str, name: str) -> bytes:
    """One more signature by a person of this name."""
    return signed(data, field, key(name, "GMC 0000000"), TickingClock())


def _box(
    pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, rect: list[int], **more: object
) -> pikepdf.Object:
    facts = Dictionary(
        Type=Name.Annot, Subtype=Name.Widget, F=4, T=String(name), Rect=Array(rect), P=page.obj
    )
    for fact, value in more.items():
        facts[f"/{fact}"] = value
    return pdf.make_indirect(facts)


def _look(pdf: pikepdf.Pdf, width: int, height: int) -> pikepdf.Object:
    return pdf.make_stream(
        b"/Tx BMC EMC", Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, width, height])
    )


def _text(pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, bottom: int) -> pikepdf.Object:
    look = Dictionary(N=_look(pdf, 300, 20))
    return _box(pdf, page, name, [60, bottom, 360, bottom + 20], FT=Name.Tx, AP=look)


def _signature(pdf: pikepdf.Pdf, page: pikepdf.Page, name: str, bottom: int) -> pikepdf.Object:
    return _box(pdf, page, name, [60, bottom, 302, bottom + 75], FT=Name.Sig)


def _radio(pdf: pikepdf.Pdf, page: pikepdf.Page) -> tuple[pikepdf.Object, list[pikepdf.Dictionary]]:
    group = pdf.make_indirect(Dictionary(FT=Name.Btn, Ff=49152, T=String(LEVEL), V=Name.Off))
    kids = []
    for number, state in enumerate(("developing", "capable")):
        look = Dictionary(
            N=Dictionary({f"/{state}": _look(pdf, 12, 12), "/Off": _look(pdf, 12, 12)})
        )
        rect = Array([60 + 40 * number, 600, 72 + 40 * number, 612])
        kid = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            F=4,
            Rect=rect,
            P=page.obj,
            Parent=group,
            AS=Name.Off,
            AP=look,
        )
        kids.append(pdf.make_indirect(kid))
    group.Kids = Array(kids)
    return group, kids


@cache
def answered() -> bytes:
    """Sealed, then filled in by a program that appends."""
    return changed(changed(sealed(), fill("comment", "Sound")), choose("capable"))


@cache
def supervised() -> bytes:
    """Answered, then signed by the supervisor."""
    return signed_by(answered(), SUPERVISOR, "Dr Sam Example")


@cache
def chain() -> bytes:
    """Supervised, then filled in and signed by the provider."""
    filled = changed(supervised(), fill("name_provider", "Nia Nowhere"))
    return signed_by(filled, PROVIDER, "Prof Nia Nowhere")
