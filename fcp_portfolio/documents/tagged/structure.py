"""The structure tree of a document, as it is built up while the pages are drawn."""

from collections.abc import MutableSequence
from typing import NamedTuple


class Mark(NamedTuple):
    """Marked content: the number of its page's object, and its own on that page, from 0."""

    page: int
    number: int


class Annotation(NamedTuple):
    """An annotation: the numbers of its object and of its page's."""

    page: int
    number: int


class Written(NamedTuple):
    """An element that stands in the file already: the number of its object."""

    number: int


class Element:
    """A structure element. Its children stand in reading order, which is the order of drawing.

    `scope` is for header cells, `alternative` and `box` for figures. `number` is that of its
    object in the file, from when it is first needed.
    """

    __slots__ = ("alternative", "box", "kids", "number", "scope", "tag")

    def __init__(
        self,
        tag: str,
        parent: "Element | None" = None,
        *,
        scope: str = "",
        alternative: str = "",
    ) -> None:
        self.tag = tag
        self.scope = scope
        self.alternative = alternative
        self.box: tuple[float, float, float, float] | None = None
        self.number = 0
        self.kids: MutableSequence[Element | Mark | Annotation | Written] = []
        if parent is not None:
            parent.kids.append(self)

    def child(self, tag: str, *, scope: str = "", alternative: str = "") -> "Element":
        """A new last child."""
        return Element(tag, self, scope=scope, alternative=alternative)
