"""Ways to forge an answer, each as an appended revision."""

from collections.abc import Callable

from pyhanko.pdf_utils import generic as g

from tests.documents.signing.tampering import Writer, field


def look(drawn: bytes, size: tuple[float, float] = (300, 20)) -> Callable[[Writer], g.PdfObject]:
    """A drawing in the fields' own font."""

    def make(writer: Writer) -> g.PdfObject:
        font = writer.root["/AcroForm"]["/DR"]["/Font"].raw_get("/FpField")
        fonts = g.DictionaryObject({g.pdf_name("/FpField"): font})
        stream = g.StreamObject(
            {
                g.pdf_name("/Type"): g.pdf_name("/XObject"),
                g.pdf_name("/Subtype"): g.pdf_name("/Form"),
                g.pdf_name("/BBox"): g.ArrayObject(map(g.FloatObject, (0, 0, *size))),
                g.pdf_name("/Resources"): g.DictionaryObject({g.pdf_name("/Font"): fonts}),
            },
            stream_data=drawn,
        )
        return writer.add_object(stream)

    return make


def shows(name: str, drawn: bytes) -> Callable[[Writer], None]:
    """The field keeps its value, and is drawn otherwise."""

    def change(writer: Writer) -> None:
        one = field(writer, name)
        left, bottom, right, top = (float(side) for side in one["/Rect"])
        made = look(drawn, (right - left, top - bottom))(writer)
        one["/AP"] = g.DictionaryObject({g.pdf_name("/N"): made})
        writer.update_container(one)

    return change


def presses(name: str, kid: int | None, state: str) -> Callable[[Writer], None]:
    """A button is seen in another state; the value stays."""

    def change(writer: Writer) -> None:
        one = field(writer, name)
        widget = one if kid is None else one["/Kids"][kid].get_object()
        widget["/AS"] = g.pdf_name(f"/{state}")
        writer.update_container(widget)

    return change


def swap_drawings(writer: Writer) -> None:
    """Chosen looks empty, and empty looks chosen."""
    for kid in field(writer, "c1_level")["/Kids"]:
        one = kid.get_object()
        normal = one["/AP"]["/N"]
        (on,) = (key for key in normal if key != "/Off")
        chosen, other = normal.raw_get(on), normal.raw_get("/Off")
        normal[on], normal[g.pdf_name("/Off")] = other, chosen
        writer.update_container(one)


def retype(value: g.PdfObject) -> Callable[[Writer], None]:
    def change(writer: Writer) -> None:
        one = field(writer, "reviewer_name")
        one["/V"] = value
        writer.update_container(one)

    return change


def call_two_the_same(writer: Writer) -> None:
    one = field(writer, "second_name")
    one["/T"] = g.pdf_string("reviewer_name")
    writer.update_container(one)


def turn(writer: Writer) -> None:
    one = field(writer, "reviewer_name")["/AP"]["/N"]
    one["/Matrix"] = g.ArrayObject(map(g.NumberObject, (0, 1, 1, 0, 0, 0)))
    writer.update_container(one)
