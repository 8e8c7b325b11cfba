"""What an update appends to a PDF: whole objects that the document reaches, and its table.

Honest programs append nothing else; poppler leaves copies and empty drawings behind where it
replaced some.
"""

import io
import re
from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import Reference
from pyhanko.pdf_utils.reader import HistoricalResolver

from fcp_portfolio.documents.signing.states import at, form_fields

_HEAD = re.compile(rb"\s*(\d{1,10})\s+(\d{1,5})\s+obj\b\s*")
_FOOT = re.compile(rb"\s*endobj\b")
_END = re.compile(rb"\s*startxref\s+\d{1,12}\s+%%EOF\s*\Z")
_TABLE = re.compile(rb"\s*xref\b")
_TOKENS = re.compile(rb"\\.|[()%]", re.DOTALL)
_TRAILER = {"/Size", "/Root", "/Info", "/ID", "/Prev", "/XRefStm"}
_OF_STREAMS = {"/Type", "/Filter", "/DecodeParms", "/Index", "/W", "/Length"}


def hides(state: HistoricalResolver, data: bytes, begin: int, end: int) -> bool:
    """Whether an update holds what nobody sees; raises anything for a damaged one.

    That is an object which nothing leads to, a remark, or anything between objects. The update
    made this state of the file, and stands in its `data` from `begin` to `end`.
    """
    return bool(_unreached(state)) or not _is_tidy(state, data[:end], begin)


def is_idle(state: HistoricalResolver) -> bool:
    """Whether an update wrote neither a field nor what checks certificates later."""
    written = state.explicit_refs_in_revision()
    checks = at(state.root, "/DSS")
    if checks is not None and written & state.collect_dependencies(checks):
        return False
    parts = (part for _, field in form_fields(state) for part in (field, *_kids(field)))
    return not any(_reference(part) in written for part in parts)


def _kids(field: Any) -> Iterator[Any]:
    return (kid.get_object() for kid in at(field, "/Kids", ()))


def _reference(part: Any) -> Reference | None:
    held = part.container_ref
    return Reference(held.idnum, held.generation) if isinstance(held, Reference) else None


def _unreached(state: HistoricalResolver) -> set[Reference]:
    """Objects that neither the document nor its facts lead to, and that are no mere leftovers."""
    trailer, reached = state.trailer_view, {state.root_ref}
    for key in ("/Root", "/Info"):
        if key in trailer:
            reached |= state.collect_dependencies(trailer.raw_get(key))
    written = state.explicit_refs_in_revision()
    table = state.reader.xrefs.get_xref_container_info(state.revision).stream_ref
    left = written - reached - state.object_streams_used() - {table}
    drawn = {_drawn(state(one)) for one in written & reached} | {b""} if left else set()
    return {one for one in left if _drawn(state(one)) not in drawn}


def _drawn(part: Any) -> bytes | None:
    """What a form draws; None for all else."""
    drawing = isinstance(part, generic.StreamObject) and at(part, "/Subtype") == "/Form"
    return bytes(part.data).strip() if drawing and part.encoded_data else b"" if drawing else None


def _is_tidy(state: HistoricalResolver, data: bytes, begin: int) -> bool:
    """Whether an update is its objects, each listed, then its table and its end."""
    place, met = begin, []
    while head := _HEAD.match(data, place):
        reference = Reference(int(head[1]), int(head[2]), state.reader)
        part, end = _read(data, head.end(), reference)
        foot = _FOOT.match(data, end)
        if foot is None or _says_more(part, data[head.end() : end]):
            return False
        met.append((reference, head.start(1)))
        place = foot.end()
    if met != sorted(_listed(state, data, begin), key=lambda one: one[1]):
        return False
    if _TABLE.match(data, place):
        place = _after_table(state, data, place)
    return place > 0 and _END.match(data, place) is not None


def _read(data: bytes, place: int, reference: Reference) -> tuple[Any, int]:
    stream = io.BytesIO(data)
    stream.seek(place)
    return generic.read_object(stream, reference), stream.tell()


def _says_more(part: Any, text: bytes) -> bool:
    """Whether there is a remark in an object, or more in a table than tables have."""
    if isinstance(part, generic.StreamObject):
        text = text.replace(part.encoded_data, b"") if part.encoded_data else text
        if part.get("/Type") == "/XRef" and part.keys() - _TRAILER - _OF_STREAMS:
            return True
    depth = 0
    for token in _TOKENS.findall(text):
        depth += {b"(": 1, b")": -1}.get(token, 0)
        if token == b"%" and not depth:
            return True
    return False


def _listed(state: HistoricalResolver, data: bytes, begin: int) -> Iterator[tuple[Reference, int]]:
    """Every object that the table of this update says it brought, and where it stands."""
    xrefs = state.reader.xrefs
    places = {
        one: xrefs.get_historical_ref(one, state.revision)
        for one in state.explicit_refs_in_revision()
    }
    table = xrefs.get_xref_container_info(state.revision)
    if table.stream_ref is not None:
        places[table.stream_ref] = table.start_location
    for reference, place in places.items():
        if isinstance(place, int):  # else it is packed into a stream with others
            head = _HEAD.match(data, max(place, begin))
            yield reference, head.start(1) if head else 0


def _after_table(state: HistoricalResolver, data: bytes, place: int) -> int:
    """Where the trailer ends behind a table; 0 where it says more than trailers do."""
    table = state.reader.xrefs.get_xref_container_info(state.revision)
    trailer, end = _read(data, table.end_location, state.root_ref)
    text = data[place:end]
    return 0 if trailer.keys() - _TRAILER or _says_more(trailer, text) else end
