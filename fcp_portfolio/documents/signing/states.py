"""The states of a PDF, one for each time it was saved by appending: what each one brought."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from lxml import etree
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.decode_limits import DecodePurpose
from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader
from pyhanko.pdf_utils.rw_common import PdfHandler

_DEEPEST = 12
_MOST_PAGES = 20_000
# What every program that saves a file writes anew, and how it looks.
_DATE = re.compile(r"D:\d{4,14}([Zz]|[+-]\d\d'?\d\d'?)?(00'00'?)?")
_XMP_DATE = re.compile(r"\d{4}(-\d\d){0,2}(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?([Zz]|[+-]\d\d:?\d\d)?)?")
_PROGRAM = re.compile(r"[ -~\xa0-\xff\u2010-\u2122]{0,120}")
_OF_EACH_SAVING = {
    "/ModDate": _DATE,
    "/Producer": _PROGRAM,
    "{http://ns.adobe.com/xap/1.0/}ModifyDate": _XMP_DATE,
    "{http://ns.adobe.com/xap/1.0/}MetadataDate": _XMP_DATE,
    "{http://ns.adobe.com/pdf/1.3/}Producer": _PROGRAM,
    "{adobe:ns:meta/}xmptk": _PROGRAM,
}
_LEADS_AWAY = {"/Resources", "/Parent", "/Length", "/Data"}  # the last one: from a signature
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_BESIDE = (
    "//comment() | //processing-instruction()[name() != 'xpacket'] | "
    "//text()[normalize-space()][not(ancestor::rdf:RDF)]"
)
_END = b"%%EOF"


@dataclass(frozen=True, slots=True)
class State:
    """What one state holds: fields by name as digests, facts about the document, annotations."""

    fields: Mapping[str, str] = field(default_factory=dict)
    empty: frozenset[str] = frozenset()
    facts: Mapping[str, str] = field(default_factory=dict)
    annotations: frozenset[tuple[int, int]] = frozenset()

    @property
    def filled(self) -> frozenset[str]:
        """The names of fields that hold something."""
        return frozenset(self.fields) - self.empty

    def changed_since(self, before: "State") -> tuple[str, ...]:
        """The names of fields that were there before and are different now."""
        names = (name for name, value in self.fields.items() if before.fields.get(name) != value)
        return tuple(sorted(name for name in names if name in before.fields))


def read_states(reader: PdfFileReader) -> tuple[State, ...]:
    """Every state, oldest first; raises whatever a damaged file makes the library raise."""
    numbers = range(reader.xrefs.total_revisions)
    return tuple(_state(reader.get_historical_resolver(number)) for number in numbers)


def state_ends(reader: PdfFileReader, data: bytes) -> tuple[int, ...]:
    """Where each state ends in the file: after its end mark and the line end behind it."""
    ends = []
    for number in range(reader.xrefs.total_revisions):
        begin = reader.xrefs.get_xref_container_info(number).end_location
        found = data.find(_END, begin)
        end = len(data) if found < 0 else found + len(_END)
        while end < len(data) and data[end : end + 1] in b"\r\n" and end - found < len(_END) + 2:
            end += 1
        ends.append(end)
    return tuple(ends)


def _state(resolver: HistoricalResolver) -> State:
    fields = dict(form_fields(resolver))
    return State(
        fields={name: _digest(one) for name, one in fields.items()},
        empty=frozenset(name for name, one in fields.items() if _is_empty(one)),
        facts={**_information(resolver), **_xmp(resolver)},
        annotations=frozenset(_annotations(resolver)),
    )


def form_fields(resolver: PdfHandler) -> Iterator[tuple[str, Any]]:
    """Every field of a state by its whole name; a name may come twice in a hostile file."""
    yield from _below(at(at(resolver.root, "/AcroForm", {}), "/Fields", ()), "", set())


def at(holder: Any, key: str, otherwise: Any = None) -> Any:
    """What a dictionary holds under a key, itself and not a reference to it."""
    value = holder.get(key, otherwise)
    return value.get_object() if isinstance(value, generic.IndirectObject) else value


def _below(fields: Any, above: str, seen: set[int]) -> Iterator[tuple[str, Any]]:
    for one in fields:
        part, number = one.get_object(), getattr(one, "idnum", 0)
        if "/T" in part and number not in seen:
            seen |= {number} - {0}  # a hostile form may hold itself
            name = ".".join(filter(None, (above, str(at(part, "/T")))))
            kids = at(part, "/Kids", ())
            if any("/T" in kid.get_object() for kid in kids):
                yield from _below(kids, name, seen)
            else:
                yield name, part


def _is_empty(part: Any) -> bool:
    value = at(part, "/V")
    return value is None or str(value) in {"", "/Off"}


def _digest(part: Any) -> str:
    digest, seen = sha256(), set[int]()
    for widget in (part, *(kid.get_object() for kid in at(part, "/Kids", ()))):
        for key in ("/V", "/AS", "/AP"):
            digest.update(f"{key} {_written(widget.get(key), 0, seen)}\n".encode())
    return digest.hexdigest()


def _written(value: Any, depth: int, seen: set[int]) -> str:
    """A value in full, without what a drawing borrows, such as fonts; what recurs only once."""
    if depth > _DEEPEST:
        return "…"
    if isinstance(value, generic.IndirectObject):
        if value.idnum in seen:
            return f"again {value.idnum}"
        seen.add(value.idnum)
        value = value.get_object()
    if isinstance(value, generic.DictionaryObject):
        keys = sorted(key for key in value if key not in _LEADS_AWAY)
        inner = " ".join(f"{key} {_written(value.raw_get(key), depth + 1, seen)}" for key in keys)
        drawn = value.encoded_data if isinstance(value, generic.StreamObject) else b""
        return f"<<{inner}>>{sha256(drawn).hexdigest()}"
    if isinstance(value, generic.ArrayObject):
        return f"[{' '.join(_written(item, depth + 1, seen) for item in value)}]"
    return repr(value)


def _information(resolver: HistoricalResolver) -> dict[str, str]:
    trailer = resolver.trailer_view
    found = trailer.raw_get("/Info") if "/Info" in trailer else {}
    if isinstance(found, generic.IndirectObject):  # itself it leads to the newest state
        found = resolver(found.reference)
    facts = ((str(key), str(at(found, key))) for key in found)
    return {f"Info {key}": value for key, value in facts if not _is_of_saving(key, value)}


def _xmp(resolver: HistoricalResolver) -> dict[str, str]:
    stream = at(resolver.root, "/Metadata")
    if stream is None:
        return {}
    data = stream.read_data(DecodePurpose.XMP_METADATA)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return {"XMP": sha256(data).hexdigest()}
    found: dict[str, list[str]] = {}
    for key, value in _properties(root):
        if not _is_of_saving(key, value):
            found.setdefault(key, []).append(value)
    return {key: "; ".join(sorted(values)) for key, values in found.items()}


def _is_of_saving(key: str, value: str) -> bool:
    """Whether a fact is when and by what a file was saved, and nothing but that."""
    return key in _OF_EACH_SAVING and _OF_EACH_SAVING[key].fullmatch(value) is not None


def _properties(root: Any) -> Iterator[tuple[str, str]]:
    """Every property and its text; programs that save turn text into attributes, and back.

    What stands beside properties, as remarks do, counts as one.
    """
    for beside in root.xpath(_BESIDE, namespaces={"rdf": _RDF[1:-1]}):
        yield "beside", str(getattr(beside, "text", beside))
    yield from ((str(key), str(value)) for key, value in root.attrib.items())
    for part in root.iterfind(f".//{_RDF}RDF//*"):
        held = (one for one in (part, *part.iterancestors()) if not one.tag.startswith(_RDF))
        tag = str(next(held).tag)
        for key, value in part.attrib.items():
            if key == f"{_RDF}resource":
                yield tag, str(value)
            elif not key.startswith(_RDF):
                yield (f"{tag} language" if key == _LANGUAGE else str(key)), str(value)
        text = " ".join((part.text or "").split())
        if text:
            yield tag, text


def _annotations(resolver: HistoricalResolver) -> Iterator[tuple[int, int]]:
    waiting, seen = [resolver.root["/Pages"]], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > _MOST_PAGES:
            message = "more pages than any reader turns"
            raise ValueError(message)
        waiting.extend(kid.get_object() for kid in at(node, "/Kids", ()))
        for number, one in enumerate(at(node, "/Annots", ())):
            if isinstance(one, generic.IndirectObject):
                yield one.idnum, one.generation
            else:
                yield 0, number
