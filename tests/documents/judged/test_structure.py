"""What no validator asks: the structure tree of every document is whole and says what is meant."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from tests.documents.judged.documents import BOOKS, NAMES, QUESTIONNAIRES
from tests.documents.judged.other_documents import OTHERS
from tests.documents.reading import assert_in_order, needs_poppler, printed, tagged_text

INSIDE = {
    "Table": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"LI"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOCI"},
    "TOCI": {"Reference"},
    "Reference": {"Link"},
}


def kids(element: DictionaryObject) -> list[Any]:
    """What an element holds: elements, marks (numbers or dictionaries), annotations."""
    held = element.get("/K", ArrayObject())
    return [k.get_object() for k in (held if isinstance(held, ArrayObject) else [held])]


def inner(element: DictionaryObject) -> list[DictionaryObject]:
    """The elements that an element holds."""
    return [k for k in kids(element) if isinstance(k, DictionaryObject) and "/S" in k]


def walked(element: DictionaryObject) -> Iterator[DictionaryObject]:
    """An element and all below it, in reading order."""
    yield element
    for kid in inner(element):
        yield from walked(kid)


def tag(element: DictionaryObject) -> str:
    return str(element["/S"])[1:]


def marks(element: DictionaryObject) -> Iterator[tuple[IndirectObject, int]]:
    """The marked content of an element: page and number."""
    for kid in kids(element):
        if isinstance(kid, int):
            yield element.raw_get("/Pg"), int(kid)
        elif "/MCID" in kid:
            yield kid.raw_get("/Pg"), int(kid["/MCID"])


def all_marks(element: DictionaryObject) -> Iterator[tuple[IndirectObject, int]]:
    """The marked content of an element and of all below it, in reading order."""
    for kid in kids(element):
        if isinstance(kid, int):
            yield element.raw_get("/Pg"), int(kid)
        elif "/MCID" in kid:
            yield kid.raw_get("/Pg"), int(kid["/MCID"])
        elif "/S" in kid:
            yield from all_marks(kid)


class Tree:
    """The structure of a document, and its pages."""

    def __init__(self, path: Path) -> None:
        self.reader = PdfReader(path)
        catalog: Any = self.reader.trailer["/Root"]
        (top,) = kids(catalog["/StructTreeRoot"])
        self.top = top
        self.elements = list(walked(top))

    def of(self, *tags: str) -> list[DictionaryObject]:
        """The elements with one of these tags."""
        return [element for element in self.elements if tag(element) in tags]


@pytest.fixture(params=(*NAMES, *OTHERS, *QUESTIONNAIRES), scope="module")
def tree(
    request: pytest.FixtureRequest,
    document: Callable[[str], Path],
    answered: Callable[[str], Path],
) -> Tree:
    made = answered if request.param in QUESTIONNAIRES else document
    return Tree(made(request.param))


def test_elements_hold_what_they_may_hold(tree: Tree) -> None:
    for element in tree.elements:
        held = {tag(kid) for kid in inner(element)}
        assert held <= INSIDE.get(tag(element), held)
    assert all(tag(inner(item)[0]) == "Lbl" for item in tree.of("LI"))


def test_tables_have_header_cells_and_rows_of_one_length(tree: Tree) -> None:
    for table in tree.of("Table"):
        header, *rows = (inner(row) for row in inner(table))
        assert {tag(cell) for cell in header} == {"TH"}
        assert rows
        assert {len(row) for row in rows} == {len(header)}
    for cell in tree.of("TH"):
        attributes: Any = cell["/A"]
        assert attributes["/Scope"] in ("/Column", "/Row")


def test_figures_say_what_they_show_and_where_they_stand(tree: Tree) -> None:
    for figure in tree.of("Figure"):
        assert len(str(figure["/Alt"])) > 10
        attributes: Any = figure["/A"]
        left, bottom, right, top = map(float, attributes["/BBox"])
        assert 0 <= left < right <= 596
        assert 0 <= bottom < top <= 842


def test_links_hold_words_and_one_annotation_each(tree: Tree) -> None:
    owned = []
    for link in tree.of("Link"):
        annotations = [kid for kid in kids(link) if not isinstance(kid, int) and "/Obj" in kid]
        owned += [a.raw_get("/Obj").idnum for a in annotations]
        assert annotations
        assert list(marks(link))
    all_of_them = (one for page in tree.reader.pages for one in page.get("/Annots", ()))
    on_pages = [one.idnum for one in all_of_them if one.get_object()["/Subtype"] == "/Link"]
    assert sorted(owned) == sorted(on_pages)
    assert len(set(owned)) == len(owned)


def test_headings_begin_at_one_and_skip_no_level(tree: Tree) -> None:
    levels = [int(tag(h)[1]) for h in tree.of("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert all(later <= level + 1 for level, later in pairwise(levels))


def test_all_that_is_marked_is_read_once_and_in_the_order_of_drawing(tree: Tree) -> None:
    read: dict[int, list[int]] = {}
    for page, number in all_marks(tree.top):
        read.setdefault(page.idnum, []).append(number)
    for index, sheet in enumerate(tree.reader.pages):
        stream = sheet.get_contents()
        assert stream is not None
        assert sheet.indirect_reference is not None
        drawn = [int(n) for n in re.findall(rb"/MCID (\d+)", stream.get_data())]
        numbers = read.pop(sheet.indirect_reference.idnum, [])
        if index == 0:  # on the cover the title is read before the line above it
            numbers.sort()
        assert numbers == drawn == list(range(len(drawn)))
    assert read == {}


@needs_poppler
@pytest.mark.parametrize(
    "name", ["long text", pytest.param("long tables", marks=pytest.mark.slow), "every form"]
)
def test_words_do_not_join_at_the_ends_of_lines_and_pages(
    name: str, document: Callable[[str], Path]
) -> None:
    book, heard = BOOKS[name](), tagged_text(document(name))
    parts = [part for entry in book.entries for part in printed(book, entry)]
    assert_in_order(parts, heard[heard.index("In order of the date") :])
