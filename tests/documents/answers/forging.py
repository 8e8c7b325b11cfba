"""Forgeries made after somebody signed, or on the way, by one who knows how a PDF is built.

Each variant of a class changes one thing, at a place, in an object and with a value that a seeded
chance gives, and says which sentence it must be refused with.
"""

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from pyhanko.pdf_utils import generic as g
from pyhanko.sign.fields import SigFieldSpec, append_signature_field

from fcp_portfolio.documents.answers.filling import filled
from fcp_portfolio.domain.request import AnswerKind
from fcp_portfolio.domain.verdict import Fault, Finding
from tests.documents.answers import varied as v
from tests.documents.answers.forgeries import presses, shows
from tests.documents.answers.papers import REVIEWER
from tests.documents.signing import tampering as t
from tests.documents.signing.papers import signed_by

CHANGED = Finding(fault=Fault.CHANGED).sentence
METADATA = Finding(fault=Fault.METADATA).sentence
LAID_OVER = Finding(fault=Fault.ANNOTATION).sentence
BYTES_CHANGED = Finding(fault=Fault.BYTES_CHANGED).sentence
_NOTES = ("FreeText", "Square", "Circle", "Stamp", "Highlight", "Ink", "Text", "Link", "Redact")


@dataclass(frozen=True, slots=True)
class Forged:
    """A forged file, part of the sentence that it must be refused with, and what was sent."""

    data: bytes
    sentence: str
    sent: bytes = b""


Variant = Callable[[Random], Forged]


def name(text: str) -> g.NameObject:
    return g.pdf_name(f"/{text}")


def numbers(*values: float) -> g.ArrayObject:
    return g.ArrayObject(map(g.FloatObject, values))


def box(chance: Random) -> tuple[float, float, float, float]:
    """A place on a page."""
    left, bottom = chance.uniform(0, 400), chance.uniform(0, 600)
    return left, bottom, left + chance.uniform(10, 190), bottom + chance.uniform(10, 200)


def drawing(chance: Random) -> bytes:
    """White or black, over a part of a page."""
    left, bottom, right, top = box(chance)
    tone = chance.choice((0, 1))
    return (
        f"q {tone} g {left:.1f} {bottom:.1f} {right - left:.1f} {top - bottom:.1f} re f Q "
        f"q 0 g {left:.1f} {bottom:.1f} 9 9 re f Q % {chance.random()}"
    ).encode()


def kids(writer: t.Writer) -> Any:
    return writer.root["/Pages"]["/Kids"]


def a_page(writer: t.Writer, chance: Random) -> Any:
    return chance.choice(list(kids(writer))).get_object()


def _pages_changed(writer: t.Writer) -> None:
    pages = writer.root["/Pages"]
    pages["/Count"] = g.NumberObject(len(pages["/Kids"]))
    writer.update_container(pages["/Kids"])
    writer.update_container(pages)


def by(
    change: Callable[[t.Writer, Random], object],
    sentence: str,
    base: Callable[[Random], bytes] = v.finished,
) -> Variant:
    """A variant that appends one revision."""
    return lambda chance: Forged(
        t.changed(base(chance), lambda writer: change(writer, chance)), sentence
    )


def overlay(writer: t.Writer, chance: Random) -> None:
    page = a_page(writer, chance)
    was = page.raw_get("/Contents")
    parts = list(was) if isinstance(was, g.ArrayObject) else [was]
    more = writer.add_object(g.StreamObject(stream_data=drawing(chance)))
    page["/Contents"] = g.ArrayObject([*parts, more])
    writer.update_container(page)


def add_page(writer: t.Writer, chance: Random) -> None:
    page = g.DictionaryObject(
        {
            name("Type"): name("Page"),
            name("Parent"): writer.root.raw_get("/Pages"),
            name("MediaBox"): numbers(0, 0, chance.uniform(300, 600), chance.uniform(300, 900)),
            name("Contents"): writer.add_object(g.StreamObject(stream_data=drawing(chance))),
        }
    )
    kids(writer).insert(chance.randint(0, len(kids(writer))), writer.add_object(page))
    _pages_changed(writer)


def remove_page(writer: t.Writer, chance: Random) -> None:
    gone = a_page(writer, chance)
    del kids(writer)[[one.get_object() for one in kids(writer)].index(gone)]
    kids(writer).append(kids(writer).pop(chance.randrange(len(kids(writer)))))
    gone["/Rotate"] = g.NumberObject(chance.randrange(10**6) * 90)
    writer.update_container(gone)
    _pages_changed(writer)


def replace_page(writer: t.Writer, chance: Random) -> None:
    page = a_page(writer, chance)
    new = g.StreamObject(stream_data=drawing(chance))
    page["/Contents"] = writer.add_object(new)
    writer.update_container(page)


def redraw_page(writer: t.Writer, chance: Random) -> None:
    """The same object with another drawing."""
    stream = a_page(writer, chance)["/Contents"]
    stream = stream[0].get_object() if isinstance(stream, g.ArrayObject) else stream
    stream._data, stream._encoded_data = drawing(chance), None  # noqa: SLF001
    writer.update_container(stream)


def cut_page(writer: t.Writer, chance: Random) -> None:
    page = a_page(writer, chance)
    page[chance.choice(("/MediaBox", "/CropBox"))] = numbers(*box(chance))
    writer.update_container(page)


def other_value(chance: Random, field: Any) -> Callable[[bytes], bytes]:
    """The field honestly filled in with something else."""

    def fill(data: bytes) -> bytes:
        if field.kind in v.TYPED:
            return filled(data, v.short()[1], {field.name: v.words(chance)})
        codes = [option.code for option in field.options]
        chance.shuffle(codes)
        done = (filled(data, v.short()[1], {field.name: code}) for code in codes)
        return t.changed(next(one for one in done if one != data), _touch(chance))

    return fill


def _touch(chance: Random) -> Callable[[t.Writer], None]:
    """An honest program's word on when the field was changed."""

    def change(writer: t.Writer) -> None:
        one = t.field(writer, "c1_level")
        one["/M"] = g.pdf_string(f"D:202611{chance.randint(10, 28)}{chance.randrange(10**6):06}Z")
        writer.update_container(one)

    return change


def _reviewers(chance: Random, *kinds: AnswerKind) -> Any:
    return chance.choice([one for one in v.asked(*kinds) if not one.name.startswith("second")])


def _after(
    base: Callable[[Random], bytes], fault: Fault, sent: Callable[[], bytes]
) -> list[Variant]:
    """What the reviewer answered is changed in its value, or in how it looks."""

    def refill(chance: Random) -> Forged:
        field = _reviewers(chance, *v.TYPED, AnswerKind.ONE_OF, AnswerKind.LIST)
        return forged(chance, field.name, other_value(chance, field))

    def redraw(chance: Random) -> Forged:
        field = _reviewers(chance, *v.TYPED)
        drawn = f"BT /FpField 9 Tf 3 5 Td ({v.words(chance)}) Tj ET".encode()
        return forged(chance, field.name, lambda data: t.changed(data, shows(field.name, drawn)))

    def retype(chance: Random) -> Forged:
        field = _reviewers(chance, *v.TYPED, AnswerKind.LIST)
        said = v.words(chance)
        return forged(chance, field.name, lambda data: t.changed(data, t.fill(field.name, said)))

    def forged(chance: Random, field: str, forge: Callable[[bytes], bytes]) -> Forged:
        sentence = Finding(fault=fault, about=field).sentence
        return Forged(forge(base(chance)), sentence, sent())

    return [refill, redraw, retype]


def _sign_sometimes(data: bytes, chance: Random) -> bytes:
    return v.by_reviewer(data) if chance.random() < 0.25 else data


def look_otherwise(chance: Random) -> Forged:
    field, tone = chance.choice(v.asked(*v.TYPED)), chance.choice((b"0 g", b"1 g", b"3 Tr"))
    if field.name.startswith("second"):
        field = v.asked(*v.TYPED)[0]
    drawn = b"BT %b /FpField 9 Tf 3 5 Td (%b) Tj ET" % (tone, v.words(chance).encode())
    data = t.changed(v.answered(chance), shows(field.name, drawn))
    return Forged(_sign_sometimes(data, chance), f"The field “{field.name}” shows “")


def look_empty(chance: Random) -> Forged:
    data = t.changed(v.answered(chance), shows("reviewer_role", b"% nothing"))
    sentence = "The field “reviewer_role” shows nothing and holds"
    return Forged(_sign_sometimes(data, chance), sentence)


def press_another(chance: Random) -> Forged:
    data = v.answered(chance)
    number = chance.choice((1, 2, 3))
    field = next(one for one in v.asked(AnswerKind.ONE_OF) if one.name == f"c{number}_level")
    place = chance.randrange(4)
    states = [option.code for option in field.options]
    held = str(t.field(t.Quiet(io.BytesIO(data)), field.name)["/V"])[1:]
    state = "Off" if states[place] == held else states[place]
    forged = t.changed(data, presses(field.name, place, state))
    shown = "nothing and holds “" if state == "Off" else "“"
    return Forged(_sign_sometimes(forged, chance), f"The field “{field.name}” shows {shown}")


def hold_otherwise(chance: Random) -> Forged:
    """The value is exchanged and the drawing stays."""
    said = v.words(chance)

    def change(writer: t.Writer) -> None:
        one = t.field(writer, "reviewer_name")
        one["/V"] = g.pdf_string(said)
        writer.update_container(one)

    data = t.changed(v.answered(chance), change)
    return Forged(_sign_sometimes(data, chance), "The field “reviewer_name” shows “")


def lay_note(writer: t.Writer, chance: Random) -> None:
    page, rect = a_page(writer, chance), box(chance)
    note = g.DictionaryObject(
        {
            name("Type"): name("Annot"),
            name("Subtype"): name(chance.choice(_NOTES)),
            name("Rect"): numbers(*rect),
            name("Contents"): g.pdf_string(v.words(chance)),
            name("F"): g.NumberObject(chance.choice((0, 2, 4, 64))),
        }
    )
    if chance.random() < 0.5:
        form = {name("Subtype"): name("Form"), name("BBox"): numbers(0, 0, 200, 200)}
        look = writer.add_object(g.StreamObject(form, stream_data=drawing(chance)))
        note[name("AP")] = g.DictionaryObject({name("N"): look})
    notes = [*page["/Annots"]]
    notes.insert(chance.randint(0, len(notes)), writer.add_object(note))
    page["/Annots"] = g.ArrayObject(notes)
    writer.update_container(page)


def move_note(writer: t.Writer, chance: Random) -> None:
    """What lay there already covers another place."""
    page = a_page(writer, chance)
    one = chance.choice([one.get_object() for one in page["/Annots"]])
    one["/Rect"] = numbers(*box(chance))
    writer.update_container(one)


def rewrite_facts(writer: t.Writer, chance: Random) -> None:
    facts = g.DictionaryObject(dict(writer.trailer_view["/Info"].items()))
    key = chance.choice(("Title", "Author", "Subject", "Creator", "Keywords", "Reviewed"))
    facts[name(key)] = g.pdf_string(v.words(chance))
    writer.set_info(writer.add_object(facts))


def rewrite_facts_in_place(writer: t.Writer, chance: Random) -> None:
    facts = writer.trailer_view["/Info"]
    facts[name(chance.choice(("Title", "Author", "Subject")))] = g.pdf_string(v.words(chance))
    writer.update_container(facts)


def rewrite_xmp(writer: t.Writer, chance: Random) -> None:
    was = writer.root["/Metadata"]
    data = was.data.replace(b"Robin Example", v.words(chance).encode())
    if chance.random() < 0.5:
        was._data, was._encoded_data = data, None  # noqa: SLF001
        writer.update_container(was)
        return
    kind = {name("Type"): name("Metadata"), name("Subtype"): name("XML")}
    writer.root["/Metadata"] = writer.add_object(g.StreamObject(kind, stream_data=data))
    writer.update_root()


def sign_extra(chance: Random) -> Forged:
    """One more place to sign, seen or not, signed or not."""
    called = f"{chance.choice(('extra', 'reviewer', 'owner'))}_{chance.randrange(10**6)}"
    page = chance.randrange(6)
    place = tuple(int(side) for side in box(chance)) if chance.random() < 0.5 else None
    spec = SigFieldSpec(called, on_page=page, box=place)  # type: ignore[arg-type]
    data = t.changed(v.finished(chance), lambda writer: append_signature_field(writer, spec))
    if chance.random() < 0.25:
        data = signed_by(data, called, "Dr Sam Example")
    return Forged(data, Finding(fault=Fault.NEW_FIELD, about=called).sentence)


def contents(data: bytes) -> bytes:
    """The last signature in a file, as it is written there."""
    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    return data[start : data.index(b">", start)]


def move_signature(chance: Random) -> Forged:
    """The signature of one answer in the place of another's."""
    one, other = v.reviewed(chance), v.by_reviewer(v.answered(chance))
    return Forged(one.replace(contents(one), contents(other)), BYTES_CHANGED)


def copy_signature(chance: Random) -> Forged:
    """The signature of one answer, with its range of bytes, appended to another."""
    other = t.Quiet(io.BytesIO(v.reviewed(chance)))
    signature = t.field(other, REVIEWER)["/V"]

    def change(writer: t.Writer) -> None:
        one = t.field(writer, REVIEWER)
        one["/V"] = writer.add_object(writer.import_object(signature))
        writer.update_container(one)

    data = t.changed(v.answered(chance), change)
    return Forged(data, f"A program rewrote the file after “{REVIEWER}” was signed.")


def no_locks() -> bytes:
    return v.short()[0]


AFTERWARDS: Mapping[str, list[Variant]] = {
    "page overlaid, added, removed or replaced": [
        by(one, CHANGED)
        for one in (overlay, add_page, remove_page, replace_page, redraw_page, cut_page)
    ],
    "locked field changed": _after(v.locked, Fault.LOCKED_FIELD, v.sent_with_locks),
    "unlocked field of the reviewer changed after signing": _after(
        v.finished, Fault.OWN_FIELD, no_locks
    ),
    "appearance unlike value": [look_otherwise, look_empty, press_another, hold_otherwise],
    "annotation laid over, or moved": [by(lay_note, LAID_OVER), by(move_note, CHANGED)],
    "title or XMP rewritten after the last signature": [
        by(one, METADATA) for one in (rewrite_facts, rewrite_facts_in_place, rewrite_xmp)
    ],
    "extra signature field": [sign_extra],
    "signature moved to another document": [move_signature, copy_signature],
}
