"""The pages of a PDF and what is laid over them: fields, notes, links."""

from collections.abc import Iterator
from typing import Any

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader

from fcp_portfolio.documents.signing.states import at

_MOST_PAGES = 20_000


def pages_of(reader: PdfFileReader) -> Iterator[Any]:
    """The pages of a PDF, in their order; raises ValueError for more than anybody turns."""
    waiting, seen = [reader.root["/Pages"]], 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > _MOST_PAGES:
            message = "more pages than any reader turns"
            raise ValueError(message)
        if "/Kids" in node:
            waiting.extend(kid.get_object() for kid in reversed(list(at(node, "/Kids"))))
        else:
            yield node


def annotations_of(page: Any) -> Iterator[Any]:
    """What is laid over a page."""
    return (reference.get_object() for reference in at(page, "/Annots", ()))


def widget_states(annotation: Any) -> tuple[str, ...]:
    """What a button may mean: two that were exchanged would stand in the same places."""
    normal = at(at(annotation, "/AP", {}), "/N")
    if normal is None or isinstance(normal, generic.StreamObject):
        return ()
    return tuple(sorted(map(str, normal)))


def widget_name(annotation: Any) -> str:
    """The name of the field that is seen here; empty for what is no field."""
    holder = annotation if "/T" in annotation else at(annotation, "/Parent", {})
    return str(at(holder, "/T", "")) if at(annotation, "/Subtype") == "/Widget" else ""
