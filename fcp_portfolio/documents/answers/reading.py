"""The request inside a PDF, and what its fields hold and show."""

import re
from collections import Counter
from collections.abc import Collection, Iterator
from typing import Any

from pyhanko.pdf_utils.reader import HistoricalResolver, PdfFileReader

from fcp_portfolio.documents.answers.looks import Look, read_looks
from fcp_portfolio.documents.answers.pages import annotations_of, pages_of, widget_name
from fcp_portfolio.documents.answers.pdf_fields import PdfField, Widget, fields_by_name
from fcp_portfolio.documents.signing.opening import damaged, opened
from fcp_portfolio.documents.signing.states import at
from fcp_portfolio.documents.tagged.fonts import is_shown
from fcp_portfolio.domain.answers import tidy
from fcp_portfolio.domain.errors import FileRefused, NoRequest
from fcp_portfolio.domain.identity import composed
from fcp_portfolio.domain.phrase import Phrase, joined
from fcp_portfolio.domain.request import Asking, Request
from fcp_portfolio.domain.request_json import LARGEST, NAME, read_request
from fcp_portfolio.domain.returned import Answers, Mismatch

_MOST_NAMES = 5_000
_DEEPEST = 30
_MARKED = 0.01  # of a button's box that is dark, at least, where it is chosen
_WITHOUT_MEANING = Phrase("a mark without meaning")
_SAME_SIZE = 1.5  # points
_INSTEAD = frozenset("?\ufffd\u2022\u25a1")
# Dashes, curly quotes and the like; between two digits a dash means something.
_MARK = "[\u2013\u2014\u2018-\u201e\u2022\u2026\u2039\u203a]"
_MARKS = re.compile(rf"(?<!\d){_MARK}|{_MARK}(?!\d)")


def request_in(data: bytes) -> Request:
    """The request in a PDF; raises NoRequest where there is none, FileRefused for more than one.

    Nothing in it is believed yet: whoever made the PDF wrote it.
    """
    found = [content for _, content in files_called(data, {NAME}, LARGEST)]
    if len(found) > 1:
        message = Phrase("This PDF holds “{name}” more than once. Nothing was taken in.", name=NAME)
        raise FileRefused(message)
    if not found:
        message = Phrase("This PDF is no request of FCP Portfolio: it holds no data of one.")
        raise NoRequest(message)
    return read_request(found[0])


def files_called(
    data: bytes, names: Collection[str], largest: int
) -> tuple[tuple[str, bytes], ...]:
    """The files of these names inside a PDF, each with its name; raises FileRefused."""
    reader = opened(data, largest_stream=largest)
    try:
        found = [(name, one) for name, one in embedded_files(reader.root) if name in names]
        return tuple((name, one.read_data()) for name, one in found)
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def answers_in(data: bytes, asking: Asking, revision: int | None = None) -> Answers:
    """What the fields of a document hold and show, at the end or at a revision counted from 1.

    Raises FileRefused for what cannot be read. Fields that it does not know are left out.
    """
    reader = opened(data)
    try:
        return _answers(reader, _state(reader, revision), asking)
    except FileRefused:
        raise
    except Exception as error:  # whatever a foreign file makes the library raise
        message = Phrase("The fields of this PDF cannot be read. Nothing was taken in.")
        raise FileRefused(message) from error


def field_names(data: bytes) -> frozenset[str]:
    """The names of all fields but signatures; raises FileRefused."""
    reader = opened(data)
    try:
        return frozenset(fields_by_name(_state(reader, None)))
    except FileRefused:
        raise
    except Exception as error:  # whatever a foreign file makes the library raise
        raise damaged(data) from error


def field_pages(data: bytes) -> dict[str, int]:
    """The page, counted from 1, on which each field is first seen; for a request that was read."""
    found: dict[str, int] = {}
    for number, page in enumerate(pages_of(opened(data)), 1):
        for annotation in annotations_of(page):
            found.setdefault(widget_name(annotation), number)
    return found


def embedded_files(root: Any) -> Iterator[tuple[str, Any]]:
    """Every embedded file of a PDF, by the name that a person sees, with its stream."""
    names = at(at(root, "/Names", {}), "/EmbeddedFiles")
    waiting, seen = [(names, 0)] if names is not None else [], 0
    while waiting:
        node, depth = waiting.pop()
        seen += 1
        if seen > _MOST_NAMES or depth > _DEEPEST:
            message = "more embedded files than anybody sends"
            raise ValueError(message)
        waiting += [(kid.get_object(), depth + 1) for kid in at(node, "/Kids", ())]
        pairs = at(node, "/Names", ())
        for index in range(1, len(pairs), 2):
            spec = pairs[index]
            files = at(spec, "/EF")
            yield str(at(spec, "/UF") or at(spec, "/F")), at(files, "/UF") or at(files, "/F")


def _state(reader: PdfFileReader, revision: int | None) -> HistoricalResolver:
    number = reader.xrefs.total_revisions if revision is None else revision
    return reader.get_historical_resolver(number - 1)


def _answers(reader: PdfFileReader, state: HistoricalResolver, asking: Asking) -> Answers:
    asked = {field.name for field in asking.fields()}
    found = [field for name, field in fields_by_name(state).items() if name in asked]
    widgets = [widget for field in found for widget in field.widgets]
    drawings = [drawing for widget in widgets for drawing in widget.looks.values()]
    looks = iter(read_looks(reader, drawings))
    seen = [{state: next(looks) for state in widget.looks} for widget in widgets]
    by_widget = iter(zip(widgets, seen, strict=True))
    undrawn = bool(at(at(state.root, "/AcroForm"), "/NeedAppearances", otherwise=False))
    mismatches: list[Mismatch] = []
    for field in found:
        parts = [next(by_widget) for _ in field.widgets]
        mismatches += _button(field, parts) if field.button else _typed(field, parts, undrawn)
    return Answers(
        values=tidy({field.name: field.value for field in found}), mismatches=tuple(mismatches)
    )


_Part = tuple[Widget, dict[str, Look]]


def _button(field: PdfField, parts: list[_Part]) -> Iterator[Mismatch]:
    """Whether exactly what is chosen shows a mark."""
    shown = [_marked(widget, looks) for widget, looks in parts]
    marks = [mark for mark in shown if mark]
    if marks != ([field.value] if field.value else []):
        shows = joined(*dict.fromkeys(marks), by=", ")
        yield Mismatch(field=field.name, shows=shows, holds=field.value)


def _marked(widget: Widget, looks: dict[str, Look]) -> str:
    """The choice that a button shows as made; empty where it shows no mark."""
    look = looks.get(widget.state)
    if look is None or look.dark < _MARKED:
        return ""
    return widget.state if widget.state == widget.marked else _WITHOUT_MEANING


def _typed(field: PdfField, parts: list[_Part], undrawn: bool) -> Iterator[Mismatch]:
    """Whether the text that is seen is the value; `undrawn` leaves the drawing to the viewer."""
    for widget, looks in parts:
        look = looks.get("")
        text = look.text if look else ""
        seen = look is None or _is_seen(look, widget, field.value)
        left = undrawn and seen and not text.strip()
        if not left and not (seen and _is_same(text, field.value)):
            said = " ".join(text.encode("utf-8", "replace").decode().split())
            hidden = Phrase("{said} (hidden, or beside other things)", said=said)
            shows = said if seen else hidden
            yield Mismatch(field=field.name, shows=shows, holds=field.value)


def _is_seen(look: Look, widget: Widget, held: str) -> bool:
    """Whether nothing is hidden. Where letters are rare, poppler draws them out of their order."""
    sizes = zip(look.size, widget.size, strict=True)
    same_size = all(abs(drawn - given) <= _SAME_SIZE for drawn, given in sizes)
    return same_size and look.plain and (look.ordered or not all(map(_is_common, held)))


def _is_same(shown: str, held: str) -> bool:
    """Whether text is the same but for gaps, and rare letters that a program has no drawing of.

    Among rare letters programs lose the order, too, and PDFium turns what runs from right to left:
    where there are any, letters are counted. Where a system has Chinese fonts, PDFium draws curly
    quotes and dashes with one of them, in which they are not found again.
    """
    shown, held = _bare(shown), _bare(held)
    if shown == held:
        return True
    if all(map(_is_common, held)):
        less = Counter(_MARKS.findall(shown)) - Counter(_MARKS.findall(held))
        return not less and _MARKS.sub("", shown) == _MARKS.sub("", held)
    missing = Counter(_units(_MARKS.sub("", held))) - Counter(_units(shown))
    instead = Counter(_units(shown)) - Counter(_units(held))
    return set(instead) <= _INSTEAD and not any(map(_is_common, missing))


def _units(text: str) -> str:
    """The text in halves, as those of a letter beyond the basic plane may be exchanged."""
    data = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(half) for half in memoryview(data).cast("H"))


def _bare(text: str) -> str:
    normal = composed(text, "NFKC")
    return "".join(letter for letter in normal if is_shown(letter) and not letter.isspace())


def _is_common(letter: str) -> bool:
    try:
        return bool(letter.encode("cp1252"))
    except UnicodeEncodeError:
        return False
