"""Ways in which a signed PDF may be changed afterwards, each as an appended revision."""

import io
from collections.abc import Callable
from typing import Any

from pyhanko.pdf_utils import generic as g
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

Writer = IncrementalPdfFileWriter


class Quiet(IncrementalPdfFileWriter):
    """Appends what it is told and no dates."""

    def _update_meta(self) -> None: ...


def changed(data: bytes, change: Callable[[Writer], object]) -> bytes:
    """The file with one revision more."""
    writer = Quiet(io.BytesIO(data), strict=False)
    change(writer)
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    return out.getvalue()


def field(writer: Writer, name: str) -> Any:
    """A form field by its name."""
    found = writer.root["/AcroForm"]["/Fields"]
    return next(one.get_object() for one in found if one.get_object()["/T"] == name)


def fill(name: str, text: str) -> Callable[[Writer], None]:
    """A text is typed into a field, and its appearance written as a new object."""

    def change(writer: Writer) -> None:
        one = field(writer, name)
        one["/V"] = g.pdf_string(text)
        look = g.StreamObject(
            {
                g.pdf_name("/Type"): g.pdf_name("/XObject"),
                g.pdf_name("/Subtype"): g.pdf_name("/Form"),
                g.pdf_name("/BBox"): g.ArrayObject(map(g.NumberObject, (0, 0, 300, 20))),
            },
            stream_data=f"/Tx BMC BT ({text}) Tj ET EMC".encode(),
        )
        one["/AP"] = g.DictionaryObject({g.pdf_name("/N"): writer.add_object(look)})
        writer.update_container(one)

    return change


def choose(state: str) -> Callable[[Writer], None]:
    """A radio button is pressed, as honest programs write it, with Firefox's date of change."""

    def change(writer: Writer) -> None:
        group = field(writer, "level")
        group["/V"] = g.pdf_name(f"/{state}")
        group["/M"] = g.pdf_string("D:20261120090000Z")
        writer.update_container(group)
        for kid in group["/Kids"]:
            one = kid.get_object()
            on = f"/{state}" in one["/AP"]["/N"]
            one["/AS"] = g.pdf_name(f"/{state}" if on else "/Off")
            writer.update_container(one)

    return change


def press_only_what_is_seen(writer: Writer) -> None:
    """A radio button looks pressed; its value stays."""
    one = field(writer, "level")["/Kids"][1].get_object()
    one["/AS"] = g.pdf_name("/capable")
    writer.update_container(one)


def move_a_button(writer: Writer) -> None:
    """A radio button covers the page."""
    one = field(writer, "level")["/Kids"][1].get_object()
    one["/Rect"] = g.ArrayObject(map(g.NumberObject, (0, 0, 500, 800)))
    writer.update_container(one)


def redraw_in_place(writer: Writer) -> None:
    """The drawing of a text field is replaced under its own number; its value stays."""
    stream = field(writer, "comment")["/AP"]["/N"]
    stream._data, stream._encoded_data = b"BT (FORGED) Tj ET", None  # noqa: SLF001
    writer.update_container(stream)


def draw_on_the_page(writer: Writer) -> None:
    """The page says something else."""
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    page["/Contents"] = writer.add_object(g.StreamObject(stream_data=b"BT (FORGED) Tj ET"))
    writer.update_container(page)


def add_a_page(writer: Writer) -> None:
    """One page more."""
    pages = writer.root["/Pages"]
    page = g.DictionaryObject(
        {g.pdf_name("/Type"): g.pdf_name("/Page"), g.pdf_name("/MediaBox"): g.ArrayObject()}
    )
    pages["/Kids"].append(writer.add_object(page))
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)


def lay_a_note_over(writer: Writer) -> None:
    """An annotation over the text of a page."""
    page = writer.root["/Pages"]["/Kids"][0].get_object()
    note = g.DictionaryObject(
        {
            g.pdf_name("/Type"): g.pdf_name("/Annot"),
            g.pdf_name("/Subtype"): g.pdf_name("/FreeText"),
            g.pdf_name("/Rect"): g.ArrayObject(map(g.NumberObject, (0, 0, 500, 800))),
            g.pdf_name("/Contents"): g.pdf_string("FORGED"),
        }
    )
    page["/Annots"].append(writer.add_object(note))
    writer.update_container(page["/Annots"])
    writer.update_container(page)


def rename(writer: Writer) -> None:
    """Another title in the information about the document."""
    facts = {g.pdf_name("/Title"): g.pdf_string("FORGED")}
    writer.set_info(writer.add_object(g.DictionaryObject(facts)))


def rename_in_place(writer: Writer) -> None:
    """Another title under the same object number."""
    facts = writer.trailer_view["/Info"]
    facts["/Title"] = g.pdf_string("FORGED")
    writer.update_container(facts)


def remove_a_page(writer: Writer) -> None:
    """A page is gone, and what lay over it."""
    pages = writer.root["/Pages"]
    pages["/Kids"].pop()
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)


def rewrite_xmp(writer: Writer) -> None:
    """Another title in the XMP metadata."""
    stream = writer.root["/Metadata"]
    data = stream.data.replace(b"A request", b"A forgery")
    new = g.StreamObject(
        {k: v for k, v in stream.items() if k in {"/Type", "/Subtype"}}, stream_data=data
    )
    writer.root["/Metadata"] = writer.add_object(new)
    writer.update_root()


def add_a_signature_field(writer: Writer) -> None:
    """One more place to sign, which nobody sees."""
    append_signature_field(writer, SigFieldSpec("extra"))
